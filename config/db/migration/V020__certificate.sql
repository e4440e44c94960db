-- Certificates of deadlines: what was told on paper, frozen, to be verified later by its code.
create table deadline_certificate (
    id          bigint       not null,
    code        varchar(20)  not null,
    clock_code  varchar(20)  not null,
    unit_code   varchar(20)  not null,
    issued_at   timestamp    not null,
    issued_by   varchar(40)  not null,
    due_on      date         not null,
    facts       jsonb        not null,
    constraint deadline_certificate_pk primary key (id),
    constraint deadline_certificate_code_uq unique (code),
    constraint deadline_certificate_code_ck check (code ~ '^XN-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$'),
    constraint deadline_certificate_clock_fk foreign key (clock_code) references deadline_clock (code),
    constraint deadline_certificate_unit_fk foreign key (unit_code) references unit (code),
    constraint deadline_certificate_issued_by_fk foreign key (issued_by) references officer (code)
);
comment on column deadline_certificate.issued_at is 'local time of the law, Asia/Ho_Chi_Minh';
comment on column deadline_certificate.facts is 'what the page says, so that it is printed the same again; names nobody';
create sequence deadline_certificate_seq increment by 50 start with 50;
create index deadline_certificate_clock_ix on deadline_certificate (clock_code);

grant select, insert on deadline_certificate to ${appRole};
grant usage on sequence deadline_certificate_seq to ${appRole};
