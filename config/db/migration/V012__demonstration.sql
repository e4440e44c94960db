-- How far the demonstration has been told, so that a start broken off goes on where it stopped.
create table demonstration_chapter (
    name   varchar(40) not null,
    deeds  integer     not null,
    constraint demonstration_chapter_pk primary key (name),
    constraint demonstration_chapter_deeds_ck check (deeds >= 0)
);
grant select, insert, update on demonstration_chapter to ${appRole};

-- Under which code a record of the story was entered, for the later deeds about it.
create table demonstration_record (
    name  varchar(320) not null,
    code  varchar(40) not null,
    constraint demonstration_record_pk primary key (name)
);
grant select, insert, update on demonstration_record to ${appRole};
