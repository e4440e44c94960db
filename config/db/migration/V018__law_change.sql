-- Changes of the calendar and the terms: drafted, their effect foreseen, then applied clock by clock.
alter table calendar_day
    add column source  varchar(300) not null default '',
    add column origin  varchar(20)  not null default 'DELIVERED',
    add constraint calendar_day_origin_ck check (origin in ('DELIVERED', 'OFFICE'));
alter table calendar_day
    alter column source drop default,
    alter column origin drop default;
comment on column calendar_day.source is 'where the day comes from: an instrument or the number of a document';
comment on column calendar_day.origin is 'an OFFICE day is never overwritten by the delivered file';

create table calendar_day_dropped (
    on_day  date         not null,
    source  varchar(300) not null,
    constraint calendar_day_dropped_pk primary key (on_day)
);
comment on table calendar_day_dropped is 'delivered days that the office has taken out: the delivered file does not bring them back';

alter table legal_term
    add column origin  varchar(20) not null default 'DELIVERED',
    add constraint legal_term_origin_ck check (origin in ('DELIVERED', 'OFFICE'));
alter table legal_term alter column origin drop default;

create table law_edition (
    id      integer not null,
    number  bigint  not null,
    constraint law_edition_pk primary key (id),
    constraint law_edition_one_ck check (id = 1)
);
comment on table law_edition is 'how often calendar or terms have changed: a count foreseen under another edition is out of date';
insert into law_edition (id, number) values (1, 1);

create table law_change (
    id               bigint       not null,
    version          integer      not null,
    code             varchar(20)  not null,
    origin           varchar(20)  not null,
    stage            varchar(20)  not null,
    author           varchar(40)  not null,
    created_at       timestamptz  not null,
    edition          bigint,
    foreseen_at      timestamptz,
    touched_at       timestamptz,
    run              integer      not null,
    counted_to       bigint       not null,
    counted          bigint       not null,
    total            bigint       not null,
    moved            bigint       not null,
    falls_overdue    bigint       not null,
    no_more_overdue  bigint       not null,
    problem          varchar(100),
    reason           varchar(300),
    applied_by       varchar(40),
    begun_at         timestamptz,
    applied_at       timestamptz,
    constraint law_change_pk primary key (id),
    constraint law_change_code_uq unique (code),
    constraint law_change_code_ck check (code ~ '^TD-[0-9A-Z]{10}$'),
    constraint law_change_origin_ck check (origin in ('DELIVERED', 'OFFICE')),
    constraint law_change_stage_ck check (stage in ('DRAFT', 'COUNTING', 'PREVIEWED', 'APPLYING', 'APPLIED', 'ABANDONED')),
    constraint law_change_previewed_ck check (stage <> 'PREVIEWED' or (edition is not null and foreseen_at is not null)),
    constraint law_change_applying_ck check ((stage in ('APPLYING', 'APPLIED')) = (begun_at is not null)
        and (begun_at is null) = (applied_by is null) and (begun_at is null) = (reason is null)),
    constraint law_change_applied_ck check ((stage = 'APPLIED') = (applied_at is not null)),
    constraint law_change_counts_ck check (counted >= 0 and moved >= falls_overdue + no_more_overdue)
);
create sequence law_change_seq increment by 50 start with 50;
create index law_change_applying_ix on law_change (id) where stage = 'APPLYING';

create table law_change_day (
    id         bigint       not null,
    change_id  bigint       not null,
    on_day     date         not null,
    kind       varchar(20),
    name       varchar(100),
    source     varchar(300) not null,
    constraint law_change_day_pk primary key (id),
    constraint law_change_day_change_fk foreign key (change_id) references law_change (id),
    constraint law_change_day_once_uq unique (change_id, on_day),
    constraint law_change_day_kind_ck check (kind in ('PUBLIC', 'COMP', 'SWAP_OFF', 'SWAP_WORK', 'PENDING', 'ESTIMATED')),
    constraint law_change_day_name_ck check ((kind is null) = (name is null)),
    constraint law_change_day_range_ck check (on_day between date '2000-01-01' and date '2100-12-31'),
    constraint law_change_day_swap_work_ck check (kind <> 'SWAP_WORK' or extract(isodow from on_day) in (6, 7)),
    constraint law_change_day_swap_off_ck check (kind <> 'SWAP_OFF' or extract(isodow from on_day) not in (6, 7))
);
comment on column law_change_day.kind is 'null: the day becomes what its weekday says';
create sequence law_change_day_seq increment by 50 start with 50;

create table law_change_file (
    id         bigint       not null,
    change_id  bigint       not null,
    area       varchar(10)  not null,
    name       varchar(200) not null,
    content    text         not null,
    constraint law_change_file_pk primary key (id),
    constraint law_change_file_change_fk foreign key (change_id) references law_change (id),
    constraint law_change_file_once_uq unique (change_id, area),
    constraint law_change_file_size_ck check (octet_length(content) <= 1048576)
);
create sequence law_change_file_seq increment by 50 start with 50;

create table law_change_move (
    change_id       bigint      not null,
    clock_id        bigint      not null,
    term_code       varchar(40) not null,
    triggered_on    date        not null,
    old_due         date        not null,
    new_due         date        not null,
    overdue_before  boolean     not null,
    overdue_after   boolean     not null,
    applied_at      timestamptz,
    constraint law_change_move_pk primary key (change_id, clock_id),
    constraint law_change_move_change_fk foreign key (change_id) references law_change (id),
    constraint law_change_move_clock_fk foreign key (clock_id) references deadline_clock (id),
    constraint law_change_move_due_ck check (old_due <> new_due)
);

create index deadline_clock_open_ix on deadline_clock (id) where stopped_on is null and voided_on is null;
create index deadline_clock_provisional_ix on deadline_clock (term_code) where provisional and stopped_on is null and voided_on is null;
create index deadline_clock_extended_ix on deadline_clock (extended_code, extended_version) where extended_code is not null;

grant select, insert, delete on calendar_day_dropped to ${appRole};
grant select, update on law_edition to ${appRole};
grant select, insert, update on law_change to ${appRole};
grant select, insert, update, delete on law_change_day, law_change_file, law_change_move to ${appRole};
grant usage on sequence law_change_seq, law_change_day_seq, law_change_file_seq to ${appRole};
