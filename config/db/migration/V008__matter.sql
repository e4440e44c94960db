-- The case: what several petitions and visits are about.
create table matter (
    id          bigint       not null,
    version     integer      not null,
    code        varchar(30)  not null,
    unit_code   varchar(20)  not null,
    title       varchar(300) not null,
    folded_title varchar(300) not null,
    field       varchar(20)  not null,
    confidential boolean     not null,
    opened_on   date         not null,
    opened_by   varchar(40)  not null,
    closed_on   date,
    constraint matter_pk primary key (id),
    constraint matter_code_uq unique (code),
    constraint matter_unit_fk foreign key (unit_code) references unit (code),
    constraint matter_opened_by_fk foreign key (opened_by) references officer (code),
    constraint matter_field_ck check (field in ('LAND', 'HOUSING', 'POLICY', 'PUBLIC_SERVICE', 'CORRUPTION', 'JUSTICE', 'PARTY', 'ENVIRONMENT', 'OTHER')),
    constraint matter_period_ck check (closed_on is null or closed_on >= opened_on)
);
create sequence matter_seq increment by 50 start with 50;
create index matter_unit_ix on matter (unit_code, opened_on desc);
grant select, insert, update on matter to ${appRole};
grant usage on sequence matter_seq to ${appRole};
