-- How often the law asks for a duty, as data; the ledger of the head: sessions held in person, by delegation, or missed with the reason;
-- what was concluded and who carries it out.
alter table legal_term
    add column times integer,
    add column per varchar(10),
    add column delegation_warned boolean not null default false,
    add constraint legal_term_times_ck check (times between 1 and 31),
    add constraint legal_term_per_ck check (per in ('WEEK', 'MONTH')),
    add constraint legal_term_frequency_ck check ((times is null) = (per is null) and (times is null or rule = 'FREQUENCY'));
comment on column legal_term.times is 'on so many days in each week or month, for a duty that comes again';
comment on column legal_term.delegation_warned is 'whoever lets somebody else do it is warned';

-- An entry is never changed: what puts it right comes after it, with a reason.
create table head_session_entry (
    id                 bigint      not null,
    session_code       varchar(40) not null,
    ordinal            integer     not null,
    outcome            varchar(10) not null,
    capacity           varchar(10),
    held_by            varchar(40),
    starts_at          time,
    ends_at            time,
    delegation_number  varchar(60),
    delegation_on      date,
    nobody_came        boolean     not null,
    missed_reason      varchar(300),
    notice_by          date,
    correction_reason  varchar(300),
    recorded_by        varchar(40) not null,
    recorded_at        timestamptz not null,
    constraint head_session_entry_pk primary key (id),
    constraint head_session_entry_ordinal_uq unique (session_code, ordinal),
    constraint head_session_entry_session_fk foreign key (session_code) references reception_session (code),
    constraint head_session_entry_held_by_fk foreign key (held_by) references officer (code),
    constraint head_session_entry_recorded_by_fk foreign key (recorded_by) references officer (code),
    constraint head_session_entry_outcome_ck check (outcome in ('HELD', 'MISSED')),
    constraint head_session_entry_capacity_ck check (capacity in ('HEAD', 'DELEGATE', 'DEPUTY')),
    constraint head_session_entry_held_ck check ((outcome = 'HELD') = (held_by is not null) and (held_by is null) = (capacity is null)
        and (held_by is null) = (starts_at is null) and (held_by is null) = (ends_at is null)),
    constraint head_session_entry_hours_ck check (ends_at > starts_at),
    constraint head_session_entry_missed_ck check ((outcome = 'MISSED') = (missed_reason is not null) and missed_reason ~ '\S'),
    -- Who stands in for the head does so by a paper.
    constraint head_session_entry_delegation_ck check (coalesce(capacity = 'DELEGATE', false) = (delegation_number is not null)
        and (delegation_number is null) = (delegation_on is null) and delegation_number ~ '\S'),
    constraint head_session_entry_nobody_ck check (outcome = 'HELD' or not nobody_came),
    constraint head_session_entry_notice_ck check (notice_by is null or (outcome = 'HELD' and not nobody_came)),
    constraint head_session_entry_ordinal_ck check (ordinal >= 1 and (ordinal = 1) = (correction_reason is null)
        and correction_reason ~ '\S')
);
create sequence head_session_entry_seq increment by 50 start with 50;

create table conclusion_notice (
    id               bigint      not null,
    version          integer     not null,
    code             varchar(40) not null,
    unit_code        varchar(20) not null,
    session_code     varchar(40) not null,
    drafted_by       varchar(40) not null,
    drafted_on       date        not null,
    document_number  varchar(60),
    issued_on        date,
    issued_by        varchar(40),
    constraint conclusion_notice_pk primary key (id),
    constraint conclusion_notice_code_uq unique (code),
    constraint conclusion_notice_code_ck check (code ~ '^KL-[A-Z0-9]+(-[A-Z0-9]+)*$'),
    constraint conclusion_notice_session_uq unique (session_code),
    constraint conclusion_notice_session_fk foreign key (session_code) references reception_session (code),
    constraint conclusion_notice_unit_fk foreign key (unit_code) references unit (code),
    constraint conclusion_notice_drafted_by_fk foreign key (drafted_by) references officer (code),
    constraint conclusion_notice_issued_by_fk foreign key (issued_by) references officer (code),
    constraint conclusion_notice_issued_ck check ((issued_on is null) = (document_number is null) and (issued_on is null) = (issued_by is null)
        and document_number ~ '\S')
);
create sequence conclusion_notice_seq increment by 50 start with 50;

create table conclusion_task (
    id            bigint        not null,
    version       integer       not null,
    notice_id     bigint        not null,
    ordinal       integer       not null,
    what          varchar(1000) not null,
    officer_code  varchar(40)   not null,
    due_on        date          not null,
    visit_code    varchar(30),
    done_on       date,
    evidence      varchar(500),
    constraint conclusion_task_pk primary key (id),
    constraint conclusion_task_notice_fk foreign key (notice_id) references conclusion_notice (id),
    constraint conclusion_task_ordinal_uq unique (notice_id, ordinal),
    constraint conclusion_task_officer_fk foreign key (officer_code) references officer (code),
    constraint conclusion_task_visit_fk foreign key (visit_code) references visit (intake_code),
    constraint conclusion_task_what_ck check (what ~ '\S'),
    constraint conclusion_task_done_ck check ((done_on is null) = (evidence is null) and evidence ~ '\S')
);
create sequence conclusion_task_seq increment by 50 start with 50;
create index conclusion_task_open_ix on conclusion_task (officer_code, due_on) where done_on is null;

-- What was issued stays as it was issued: only that it was done is added, once, and a conclusion follows its visit when that turns out
-- to denounce and is told anew under seal.
create function conclusion_stays_issued() returns trigger language plpgsql
    set search_path = ${flyway:defaultSchema}, pg_temp as $$
declare
    was_issued boolean;
begin
    select n.issued_on is not null into was_issued from conclusion_notice n
     where n.id = case when tg_op = 'DELETE' then old.notice_id else new.notice_id end;
    if was_issued and (tg_op <> 'UPDATE'
            or (new.notice_id, new.ordinal, new.what, new.officer_code, new.due_on)
                is distinct from (old.notice_id, old.ordinal, old.what, old.officer_code, old.due_on)
            or (old.done_on is not null and (new.done_on, new.evidence) is distinct from (old.done_on, old.evidence))
            or (new.visit_code is distinct from old.visit_code and not exists (
                select 1 from visit v join visit d on d.unit_code = v.unit_code and d.visited_on = v.visited_on
                    and d.time_in = v.time_in and d.received_by = v.received_by
                 where v.intake_code = old.visit_code and v.book = 'OPEN'
                   and d.intake_code = new.visit_code and d.book = 'DENUNCIATION'))) then
        raise exception 'the notice was issued' using errcode = 'check_violation', constraint = 'conclusion_issued_ck';
    end if;
    if not was_issued and tg_op <> 'DELETE' and new.done_on is not null then
        raise exception 'the notice was not issued' using errcode = 'check_violation', constraint = 'conclusion_draft_ck';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger conclusion_stays_issued before insert or update or delete on conclusion_task
    for each row execute function conclusion_stays_issued();

create function conclusion_notice_stays_issued() returns trigger language plpgsql
    set search_path = ${flyway:defaultSchema}, pg_temp as $$
begin
    if old.issued_on is not null and (new.code, new.unit_code, new.session_code, new.document_number, new.issued_on, new.issued_by)
            is distinct from (old.code, old.unit_code, old.session_code, old.document_number, old.issued_on, old.issued_by) then
        raise exception 'the notice was issued' using errcode = 'check_violation', constraint = 'conclusion_issued_ck';
    end if;
    return new;
end
$$;
create trigger conclusion_notice_stays_issued before update on conclusion_notice
    for each row execute function conclusion_notice_stays_issued();

grant select, insert on head_session_entry to ${appRole};
grant select, insert, update on conclusion_notice to ${appRole};
grant select, insert, update, delete on conclusion_task to ${appRole};
grant usage on sequence head_session_entry_seq, conclusion_notice_seq, conclusion_task_seq to ${appRole};
