-- Reports: daily, weekly, closing and asked for. Facts are counted and stand apart from what their author thinks of them; what was
-- handed in stays as it is, a correction is another edition.
create table report_request (
    id               bigint       not null,
    version          integer      not null,
    code             varchar(40)  not null,
    asking_code      varchar(20)  not null,
    subject          varchar(300) not null,
    from_day         date         not null,
    to_day           date         not null,
    due_on           date         not null,
    asked_by         varchar(40)  not null,
    asked_on         date         not null,
    consolidated_by  varchar(40),
    consolidated_on  date,
    constraint report_request_pk primary key (id),
    constraint report_request_code_uq unique (code),
    constraint report_request_code_ck check (code ~ '^YB-[A-Z0-9]+(-[A-Z0-9]+)*$'),
    constraint report_request_asking_fk foreign key (asking_code) references unit (code),
    constraint report_request_asked_by_fk foreign key (asked_by) references officer (code),
    constraint report_request_consolidated_by_fk foreign key (consolidated_by) references officer (code),
    constraint report_request_subject_ck check (subject ~ '\S'),
    constraint report_request_days_ck check (to_day >= from_day and due_on >= asked_on),
    constraint report_request_consolidated_ck check ((consolidated_by is null) = (consolidated_on is null))
);
create sequence report_request_seq increment by 50 start with 50;

create table report (
    id                 bigint        not null,
    version            integer       not null,
    code               varchar(40)   not null,
    unit_code          varchar(20)   not null,
    kind               varchar(10)   not null,
    from_day           date          not null,
    to_day             date          not null,
    window_code        varchar(40),
    request_id         bigint,
    edition            integer       not null,
    correction_reason  varchar(300),
    drafted_by         varchar(40),
    drafted_at         timestamptz   not null,
    counted_at         timestamptz   not null,
    assessment         varchar(4000),
    lessons            varchar(4000),
    submitted_by       varchar(40),
    submitted_at       timestamptz,
    read_by            varchar(40),
    read_at            timestamptz,
    constraint report_pk primary key (id),
    constraint report_code_uq unique (code),
    constraint report_code_ck check (code ~ '^BC-[A-Z0-9]+(-[A-Z0-9]+)*-[0-9]{8}-[0-9]{1,4}$'),
    constraint report_unit_fk foreign key (unit_code) references unit (code),
    constraint report_window_fk foreign key (window_code) references event_window (code),
    constraint report_request_fk foreign key (request_id) references report_request (id),
    constraint report_drafted_by_fk foreign key (drafted_by) references officer (code),
    constraint report_submitted_by_fk foreign key (submitted_by) references officer (code),
    constraint report_read_by_fk foreign key (read_by) references officer (code),
    constraint report_kind_ck check (kind in ('DAILY', 'WEEKLY', 'CLOSING', 'ASKED')),
    constraint report_days_ck check (to_day >= from_day and (kind <> 'DAILY' or from_day = to_day)),
    constraint report_subject_ck check ((kind = 'CLOSING') = (window_code is not null) and (kind = 'ASKED') = (request_id is not null)),
    constraint report_edition_ck check (edition >= 1 and (edition = 1) = (correction_reason is null) and correction_reason ~ '\S'),
    constraint report_submitted_ck check ((submitted_by is null) = (submitted_at is null)),
    -- Only what was handed in is read.
    constraint report_read_ck check ((read_by is null) = (read_at is null) and (read_at is null or read_at >= submitted_at))
);
create sequence report_seq increment by 50 start with 50;
-- One edition of a number of the same report; two of the same subject at once are one too many.
create unique index report_edition_uq on report (unit_code, kind, from_day, to_day, coalesce(window_code, ''), coalesce(request_id, 0), edition);
create index report_unread_ix on report (unit_code) where submitted_at is not null and read_at is null;

-- The stretches of days that a report counts apart; 0 is the whole.
create table report_span (
    report_id  bigint      not null,
    ordinal    integer     not null,
    stage      varchar(10),
    phase      integer,
    from_day   date        not null,
    to_day     date        not null,
    constraint report_span_pk primary key (report_id, ordinal),
    constraint report_span_report_fk foreign key (report_id) references report (id),
    constraint report_span_stage_ck check ((stage is null) = (ordinal = 0) and (stage is null) = (phase is null)
        and stage in ('BEFORE', 'DURING', 'GAP', 'AFTER')),
    constraint report_span_days_ck check (to_day >= from_day)
);

create table report_fact (
    report_id  bigint      not null,
    span       integer     not null,
    name       varchar(40) not null,
    number     bigint      not null,
    constraint report_fact_pk primary key (report_id, span, name),
    constraint report_fact_span_fk foreign key (report_id, span) references report_span (report_id, ordinal),
    constraint report_fact_name_ck check (name ~ '^[A-Z][A-Z_]*$'),
    constraint report_fact_number_ck check (number >= 0)
);
comment on table report_fact is 'counted in the open book alone: a record under seal changes no number';

-- The block of large and complex cases. Its title is that of the case and never copied; a group that came without a case is told by its hour.
create table report_case (
    report_id    bigint        not null,
    ordinal      integer       not null,
    matter_code  varchar(30),
    came_on      date,
    came_at      time,
    people       integer       not null,
    visits       integer       not null,
    large        boolean       not null,
    complex      boolean       not null,
    situation    varchar(1000),
    constraint report_case_pk primary key (report_id, ordinal),
    constraint report_case_report_fk foreign key (report_id) references report (id),
    constraint report_case_matter_fk foreign key (matter_code) references matter (code),
    constraint report_case_what_ck check ((matter_code is null) = (came_at is not null) and (came_at is null) = (came_on is null)),
    constraint report_case_ground_ck check (large or complex),
    constraint report_case_numbers_ck check (people >= 0 and visits >= 0),
    constraint report_case_situation_ck check (situation ~ '\S')
);
create unique index report_case_matter_uq on report_case (report_id, matter_code) where matter_code is not null;

create table report_proposal (
    report_id  bigint        not null,
    ordinal    integer       not null,
    what       varchar(1000) not null,
    pros       varchar(500),
    cons       varchar(500),
    resources  varchar(500),
    constraint report_proposal_pk primary key (report_id, ordinal),
    constraint report_proposal_report_fk foreign key (report_id) references report (id),
    constraint report_proposal_what_ck check (what ~ '\S' and pros ~ '\S' and cons ~ '\S' and resources ~ '\S')
);

create table report_read (
    report_id     bigint      not null,
    officer_code  varchar(40) not null,
    read_at       timestamptz not null,
    constraint report_read_pk primary key (report_id, officer_code),
    constraint report_read_report_fk foreign key (report_id) references report (id),
    constraint report_read_officer_fk foreign key (officer_code) references officer (code)
);

create table report_decision (
    report_id   bigint        not null,
    ordinal     integer       not null,
    what        varchar(1000) not null,
    lead_code   varchar(20)   not null,
    officer_code varchar(40),
    due_on      date          not null,
    task_code   varchar(40),
    decided_by  varchar(40)   not null,
    decided_at  timestamptz   not null,
    constraint report_decision_pk primary key (report_id, ordinal),
    constraint report_decision_report_fk foreign key (report_id) references report (id),
    constraint report_decision_lead_fk foreign key (lead_code) references unit (code),
    constraint report_decision_officer_fk foreign key (officer_code) references officer (code),
    constraint report_decision_decided_by_fk foreign key (decided_by) references officer (code),
    constraint report_decision_what_ck check (what ~ '\S')
);

-- When it was told that a report lay unread for too long.
create table report_alert (
    report_id  bigint      not null,
    raised_at  timestamptz not null,
    constraint report_alert_pk primary key (report_id),
    constraint report_alert_report_fk foreign key (report_id) references report (id)
);

-- What a ward says of its daily report; absent is as delivered: drafted at 16:00, handed in by 16:30, read within 2 hours.
create table report_rule (
    unit_code     varchar(20) not null,
    version       integer     not null,
    draft_at      time        not null,
    submit_by     time        not null,
    unread_hours  integer     not null,
    set_by        varchar(40) not null,
    set_on        date        not null,
    constraint report_rule_pk primary key (unit_code),
    constraint report_rule_unit_fk foreign key (unit_code) references unit (code),
    constraint report_rule_set_by_fk foreign key (set_by) references officer (code),
    constraint report_rule_hours_ck check (submit_by > draft_at and unread_hours between 1 and 72)
);

-- What one unit answered to a request.
create table report_answer (
    request_id     bigint      not null,
    unit_code      varchar(20) not null,
    state          varchar(15) not null,
    report_id      bigint,
    sent_by        varchar(40),
    sent_at        timestamptz,
    return_reason  varchar(500),
    constraint report_answer_pk primary key (request_id, unit_code),
    constraint report_answer_request_fk foreign key (request_id) references report_request (id),
    constraint report_answer_unit_fk foreign key (unit_code) references unit (code),
    constraint report_answer_report_fk foreign key (report_id) references report (id),
    constraint report_answer_sent_by_fk foreign key (sent_by) references officer (code),
    constraint report_answer_state_ck check (state in ('ASKED', 'SENT', 'RETURNED', 'RECEIVED')),
    constraint report_answer_sent_ck check ((state = 'ASKED') = (report_id is null) and (report_id is null) = (sent_by is null)
        and (sent_by is null) = (sent_at is null)),
    constraint report_answer_returned_ck check ((state = 'RETURNED') = (return_reason is not null) and return_reason ~ '\S')
);

-- What was handed in stays as it is; only that it is read is added, once.
create function report_stays() returns trigger language plpgsql
    set search_path = ${flyway:defaultSchema}, pg_temp as $$
begin
    if tg_op = 'DELETE' or (old.submitted_at is not null and (
            (new.code, new.unit_code, new.kind, new.from_day, new.to_day, new.window_code, new.request_id, new.edition, new.correction_reason,
             new.drafted_by, new.drafted_at, new.counted_at, new.assessment, new.lessons, new.submitted_by, new.submitted_at)
                is distinct from (old.code, old.unit_code, old.kind, old.from_day, old.to_day, old.window_code, old.request_id, old.edition,
             old.correction_reason, old.drafted_by, old.drafted_at, old.counted_at, old.assessment, old.lessons, old.submitted_by, old.submitted_at)
            or (old.read_at is not null and (new.read_by, new.read_at) is distinct from (old.read_by, old.read_at)))) then
        raise exception 'the report was handed in' using errcode = 'check_violation', constraint = 'report_submitted_stays_ck';
    end if;
    return new;
end
$$;
create trigger report_stays before update or delete on report for each row execute function report_stays();

create function report_part_stays() returns trigger language plpgsql
    set search_path = ${flyway:defaultSchema}, pg_temp as $$
begin
    if exists (select 1 from report r where r.id = case when tg_op = 'DELETE' then old.report_id else new.report_id end
                and r.submitted_at is not null) then
        raise exception 'the report was handed in' using errcode = 'check_violation', constraint = 'report_submitted_stays_ck';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger report_span_stays before insert or update or delete on report_span for each row execute function report_part_stays();
create trigger report_fact_stays before insert or update or delete on report_fact for each row execute function report_part_stays();
create trigger report_case_stays before insert or update or delete on report_case for each row execute function report_part_stays();
create trigger report_proposal_stays before insert or update or delete on report_proposal for each row execute function report_part_stays();

grant select, insert, update on report, report_request, report_answer, report_rule to ${appRole};
grant select, insert, update, delete on report_span, report_fact, report_case, report_proposal to ${appRole};
grant select, insert on report_read, report_decision, report_alert to ${appRole};
grant usage on sequence report_seq, report_request_seq to ${appRole};
