-- How far the demonstration has been told, so that a start broken off goes on where it stopped.
create table demonstration_chapter (
    name   varchar(40) not null,
    deeds  integer     not null,
    constraint demonstration_chapter_pk primary key (name),
    constraint demonstration_chapter_deeds_ck check (deeds >= 0)
);
grant select, insert, update on demonstration_chapter to ${appRole};
