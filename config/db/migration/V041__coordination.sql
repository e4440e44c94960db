-- One kind of task for everybody who tells or asks a unit to do something, with its thread; both ends see the same.
create table task (
    id             bigint       not null,
    version        integer      not null,
    code           varchar(40)  not null,
    unit_code      varchar(20)  not null,
    mode           varchar(10)  not null,
    kind           varchar(12)  not null,
    lead_unit      varchar(20)  not null,
    officer_code   varchar(40),
    what           varchar(2000),
    due_on         date,
    term_code      varchar(40),
    origin_kind    varchar(14)  not null,
    origin_code    varchar(60),
    origin_locus   varchar(40),
    petition_code  varchar(30),
    matter_code    varchar(40),
    serves         varchar(120),
    state          varchar(12)  not null,
    given_by       varchar(40)  not null,
    given_on       date         not null,
    answered_on    date,
    reported_on    date,
    reported_by    varchar(40),
    evidence       varchar(1000),
    closed_on      date,
    reason         varchar(500),
    urged          integer      not null default 0,
    constraint task_pk primary key (id),
    constraint task_code_uq unique (code),
    constraint task_code_ck check (code ~ '^NV-[A-Z0-9]+(-[A-Z0-9]+)*-[0-9]{4}-[0-9]{1,6}$'),
    constraint task_unit_fk foreign key (unit_code) references unit (code),
    constraint task_lead_fk foreign key (lead_unit) references unit (code),
    constraint task_officer_fk foreign key (officer_code) references officer (code),
    constraint task_given_by_fk foreign key (given_by) references officer (code),
    constraint task_reported_by_fk foreign key (reported_by) references officer (code),
    constraint task_petition_fk foreign key (petition_code) references petition (intake_code),
    constraint task_matter_fk foreign key (matter_code) references matter (code),
    constraint task_mode_ck check (mode in ('ASSIGNMENT', 'REQUEST')),
    constraint task_kind_ck check (kind in ('DUTY', 'OPINION', 'INFORMATION') and (kind = 'DUTY' or mode = 'REQUEST')),
    constraint task_origin_ck check (origin_kind in ('PLAN', 'DIRECTIVE', 'MEETING', 'ADVICE', 'CASE', 'HOT_SPOT', 'REVIEW', 'FORECAST',
        'INCIDENT', 'PROMISE', 'OUTREACH', 'DAILY_REPORT', 'SUCCESSION', 'OWN') and (origin_kind = 'OWN' or origin_code ~ '\S')),
    constraint task_about_ck check ((origin_kind = 'CASE') = (num_nonnulls(petition_code, matter_code) = 1)
        and num_nonnulls(petition_code, matter_code) <= 1),
    constraint task_term_ck check (term_code is null or (kind = 'INFORMATION' and petition_code is not null)),
    -- Only what may stand has no last day.
    constraint task_due_ck check (due_on >= given_on and (due_on is not null
        or origin_kind in ('PLAN', 'DIRECTIVE', 'HOT_SPOT', 'OUTREACH'))),
    constraint task_state_ck check (state in ('ASSIGNED', 'REQUESTED', 'ACCEPTED', 'DECLINED', 'IN_PROGRESS', 'REPORTED', 'DONE', 'CANCELLED')),
    -- What was told cannot be declined, and what was asked is not told.
    constraint task_mode_state_ck check ((mode = 'REQUEST' or state not in ('REQUESTED', 'DECLINED')) and (mode = 'ASSIGNMENT' or state <> 'ASSIGNED')),
    constraint task_answered_ck check (state in ('ASSIGNED', 'REQUESTED', 'CANCELLED') or answered_on is not null),
    -- Nothing is reported without evidence; only the report of a petition under seal loses its words.
    constraint task_reported_ck check ((reported_on is null) = (reported_by is null) and (state not in ('REPORTED', 'DONE') or reported_on is not null)
        and (reported_on is null or evidence ~ '\S' or what is null) and (evidence is null or reported_on is not null)),
    constraint task_closed_ck check ((closed_on is not null) = (state in ('DECLINED', 'DONE', 'CANCELLED'))),
    constraint task_reason_ck check (reason ~ '\S' and (reason is not null or what is null or state not in ('DECLINED', 'CANCELLED'))),
    constraint task_what_ck check (what ~ '\S' and (what is not null or (petition_code is not null and state in ('DECLINED', 'DONE', 'CANCELLED')))),
    constraint task_urged_ck check (urged >= 0)
);
comment on column task.unit_code is 'the ward, city or province that gave it';
comment on column task.due_on is 'null for standing duties';
comment on column task.what is 'null once the petition it was about turned out to denounce';
create sequence task_seq increment by 50 start with 50;
create index task_unit_ix on task (unit_code, due_on);
create index task_lead_ix on task (lead_unit, due_on);
create index task_officer_ix on task (officer_code) where officer_code is not null;
create index task_origin_ix on task (origin_kind, origin_code);
create index task_petition_ix on task (petition_code) where petition_code is not null;
create index task_pending_ix on task (due_on) where state in ('ASSIGNED', 'REQUESTED', 'ACCEPTED', 'IN_PROGRESS');

create table task_support (
    task_id    bigint      not null,
    unit_code  varchar(20) not null,
    constraint task_support_pk primary key (task_id, unit_code),
    constraint task_support_task_fk foreign key (task_id) references task (id),
    constraint task_support_unit_fk foreign key (unit_code) references unit (code)
);
create index task_support_unit_ix on task_support (unit_code);

create table task_entry (
    id             bigint      not null,
    task_id        bigint      not null,
    ordinal        integer     not null,
    kind           varchar(12) not null,
    words          varchar(2000),
    unit_code      varchar(20) not null,
    giving         boolean     not null,
    own_side       boolean     not null,
    written_by     varchar(40) not null,
    written_at     timestamptz not null,
    letter_number  varchar(60),
    due_on         date,
    constraint task_entry_pk primary key (id),
    constraint task_entry_task_fk foreign key (task_id) references task (id),
    constraint task_entry_ordinal_uq unique (task_id, ordinal),
    constraint task_entry_ordinal_ck check (ordinal >= 1),
    constraint task_entry_kind_ck check (kind in ('GIVEN', 'ACCEPTED', 'DECLINED', 'HANDED', 'STARTED', 'MESSAGE', 'REPORTED', 'RETURNED',
        'VERIFIED', 'CANCELLED', 'REMINDED', 'URGED', 'DUE_CHANGED')),
    constraint task_entry_own_ck check (not own_side or kind = 'MESSAGE'),
    constraint task_entry_unit_fk foreign key (unit_code) references unit (code),
    constraint task_entry_written_by_fk foreign key (written_by) references officer (code)
);
create sequence task_entry_seq increment by 50 start with 50;

-- What was written stays as it was written; only the words of what is about a denunciation go.
create function task_entry_stays() returns trigger language plpgsql
    set search_path = ${flyway:defaultSchema}, pg_temp as $$
begin
    if (new.id, new.task_id, new.ordinal, new.kind, new.unit_code, new.giving, new.own_side, new.written_by, new.written_at, new.due_on)
            is distinct from (old.id, old.task_id, old.ordinal, old.kind, old.unit_code, old.giving, old.own_side, old.written_by, old.written_at, old.due_on)
            or (new.words is not null and new.words is distinct from old.words)
            or (new.letter_number is not null and new.letter_number is distinct from old.letter_number)
            or not exists (select 1 from task t where t.id = old.task_id and t.petition_code is not null) then
        raise exception 'a line of a thread stays' using errcode = 'check_violation', constraint = 'task_entry_stays_ck';
    end if;
    return new;
end
$$;
create trigger task_entry_stays before update on task_entry for each row execute function task_entry_stays();

create table task_reading (
    task_id       bigint      not null,
    ordinal       integer     not null,
    officer_code  varchar(40) not null,
    giving        boolean     not null,
    read_at       timestamptz not null,
    constraint task_reading_pk primary key (task_id, ordinal, officer_code),
    constraint task_reading_entry_fk foreign key (task_id, ordinal) references task_entry (task_id, ordinal),
    constraint task_reading_officer_fk foreign key (officer_code) references officer (code)
);

grant select, insert, update on task to ${appRole};
grant select, insert on task_support, task_reading to ${appRole};
grant select, insert, update (words, letter_number) on task_entry to ${appRole};
grant usage on sequence task_seq, task_entry_seq to ${appRole};
