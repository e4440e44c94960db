-- Who forwarded a petition decides where it goes when it is not ours.
alter table petition drop constraint petition_source_ck;
alter table petition add constraint petition_source_ck check (
    source in ('VISIT', 'DIRECT', 'POST', 'BOX', 'DEPUTY', 'FRONT', 'PRESS', 'FORWARDED', 'LEADER', 'ONLINE'));
alter table petition drop constraint petition_forwarded_ck;
alter table petition add constraint petition_forwarded_ck check (
    source not in ('DEPUTY', 'FRONT', 'PRESS', 'FORWARDED') or forwarded_by is not null);

-- How far a petition has come, what was found of its conditions, and its one main outcome.
alter table petition add column outcome varchar(20);
alter table petition add column outcome_on date;
alter table petition add column eligibility varchar(20) not null default 'UNCHECKED';
alter table petition add column level varchar(20) not null default 'FIRST';
alter table petition add column bypass_cause varchar(30);
alter table petition add column split_from varchar(30);

-- What was answered until now by an outcome is closed by that outcome.
alter table petition disable trigger user;
alter table petition drop constraint petition_stage_ck;
alter table petition drop constraint petition_closed_ck;
update petition p set outcome = r.content, outcome_on = p.closed_on, stage = 'CLOSED'
  from (select distinct on (petition_id) petition_id, content from petition_reply where content <> 'MORE_TIME' order by petition_id, id desc) r
 where r.petition_id = p.id and p.stage = 'ANSWERED' and r.content in ('NOT_ACCEPTED', 'TRANSFERRED', 'GUIDED');
update petition set outcome = 'ACCEPTED', outcome_on = coalesce(accepted_on, closed_on) where stage in ('ACCEPTED', 'ANSWERED');
update petition set eligibility = 'ELIGIBLE' where outcome = 'ACCEPTED';
alter table petition enable trigger user;

alter table petition add constraint petition_stage_ck check (stage in (
    'RECEIVED', 'CLASSIFIED', 'NEEDS_SUPPLEMENT', 'PROPOSED', 'ACCEPTED', 'REFERRED', 'ANSWERED', 'CLOSED', 'SPLIT', 'WITHDRAWN', 'VOIDED'));
alter table petition add constraint petition_closed_ck check (
    (stage in ('ANSWERED', 'CLOSED', 'SPLIT', 'WITHDRAWN')) = (closed_on is not null) or stage = 'VOIDED');
alter table petition add constraint petition_outcome_ck check (
    outcome in ('ACCEPTED', 'NOT_ACCEPTED', 'GUIDED', 'TRANSFERRED', 'RETURNED', 'URGED', 'FILED_AWAY'));
alter table petition add constraint petition_outcome_day_ck check ((outcome is null) = (outcome_on is null) and outcome_on >= received_on);
alter table petition add constraint petition_one_outcome_ck check (case
    when stage in ('ACCEPTED', 'ANSWERED') then outcome is not distinct from 'ACCEPTED'
    when stage = 'REFERRED' then outcome is not null and outcome in ('TRANSFERRED', 'URGED')
    when stage = 'CLOSED' then outcome is not null and outcome <> 'ACCEPTED'
    when stage = 'WITHDRAWN' then outcome is null or outcome = 'ACCEPTED'
    else outcome is null end);
alter table petition add constraint petition_eligibility_ck check (eligibility in ('UNCHECKED', 'ELIGIBLE', 'NOT_ELIGIBLE'));
alter table petition add constraint petition_level_ck check (
    level = 'FIRST' or coalesce(level = 'SECOND' and kind = 'COMPLAINT' or level = 'FURTHER' and kind = 'DENUNCIATION', false));
alter table petition add constraint petition_bypass_ck check (
    bypass_cause is null or coalesce(bypass_cause in ('NEVER_BROUGHT_THERE', 'STILL_IN_TIME_THERE')
        and level = 'FIRST' and kind in ('COMPLAINT', 'DENUNCIATION') and competence <> 'OWN', false));
alter table petition add constraint petition_split_ck check (split_from is null or (book = 'OPEN' and split_from <> intake_code));
alter table petition drop constraint petition_bare_ck;
alter table petition add constraint petition_bare_ck check (
    not bare or (book = 'OPEN' and stage = 'VOIDED' and summary = '' and folded_summary = '' and requests is null
        and forwarded_by is null and petition_on is null and assignee is null and matter_code is null and visit_code is null
        and outcome is null and eligibility = 'UNCHECKED' and level = 'FIRST' and bypass_cause is null and split_from is null));
create index petition_split_ix on petition (split_from) where split_from is not null;

alter table petition_reply drop constraint petition_reply_content_ck;
alter table petition_reply add constraint petition_reply_content_ck check (content in (
    'ACCEPTED', 'NOT_ACCEPTED', 'MORE_TIME', 'TRANSFERRED', 'GUIDED', 'ANSWERED', 'SUPPLEMENT_ASKED', 'RETURNED', 'URGED', 'FILED_AWAY', 'RESULT_TOLD'));

-- The conditions of its kind, each answered; checked anew they are written anew.
create table petition_condition (
    petition_id  bigint      not null,
    condition    varchar(40) not null,
    met          boolean     not null,
    checked_on   date        not null,
    checked_by   varchar(40) not null,
    constraint petition_condition_pk primary key (petition_id, condition),
    constraint petition_condition_petition_fk foreign key (petition_id) references petition (id),
    constraint petition_condition_name_ck check (condition in (
        'AUTHOR_KNOWN', 'CLEAR_WITH_EVIDENCE', 'SIGNED', 'CAPACITY', 'REPRESENTATIVE_LAWFUL', 'GROUP_PAPER', 'DIRECTLY_AFFECTED', 'NOT_INTERNAL', 'IN_TIME',
        'FIRST_DECISION', 'NO_FINAL_DECISION', 'NOT_DISCONTINUED', 'NOT_IN_COURT', 'ACT_AND_ACCUSED_CLEAR', 'NEW_AFTER_COMPLAINT', 'CONTENT_CLEAR',
        'NOT_ANSWERED_BEFORE', 'NOT_SENT_TO_COMPETENT', 'NOT_GUIDED_BEFORE')),
    constraint petition_condition_by_fk foreign key (checked_by) references officer (code)
);

-- What was asked to be supplemented, and what came of it.
create table petition_supplement (
    id           bigint        not null generated always as identity,
    petition_id  bigint        not null,
    missing      varchar(1000) not null,
    asked_on     date          not null,
    asked_by     varchar(40)   not null,
    due_on       date          not null,
    came_on      date,
    what_came    varchar(1000),
    constraint petition_supplement_pk primary key (id),
    constraint petition_supplement_petition_fk foreign key (petition_id) references petition (id),
    constraint petition_supplement_by_fk foreign key (asked_by) references officer (code),
    constraint petition_supplement_days_ck check (due_on >= asked_on and came_on >= asked_on)
);
create unique index petition_supplement_open_uq on petition_supplement (petition_id) where came_on is null;

-- What an officer proposed to the head, and whether he sent it back.
create table petition_proposal (
    id            bigint        not null generated always as identity,
    petition_id   bigint        not null,
    outcome       varchar(20)   not null,
    ground        varchar(40),
    reason        varchar(1000) not null,
    proposed_on   date          not null,
    proposed_by   varchar(40)   not null,
    decided_on    date,
    decided_by    varchar(40),
    decision      varchar(20),
    sent_back_for varchar(1000),
    constraint petition_proposal_pk primary key (id),
    constraint petition_proposal_petition_fk foreign key (petition_id) references petition (id),
    constraint petition_proposal_by_fk foreign key (proposed_by) references officer (code),
    constraint petition_proposal_decided_by_fk foreign key (decided_by) references officer (code),
    constraint petition_proposal_outcome_ck check (outcome = 'ACCEPTED' and ground is null or outcome = 'NOT_ACCEPTED' and ground is not null),
    constraint petition_proposal_decision_ck check (
        decision in ('ACCEPTED', 'NOT_ACCEPTED', 'SENT_BACK') and decided_on is not null and decided_by is not null
        or decision is null and decided_on is null and decided_by is null),
    constraint petition_proposal_sent_back_ck check ((decision is not distinct from 'SENT_BACK') = (sent_back_for is not null))
);
create unique index petition_proposal_open_uq on petition_proposal (petition_id) where decision is null;

-- The main outcome with all that belongs to it: one for each petition, whatever came before.
create table petition_outcome (
    petition_id     bigint       not null,
    outcome         varchar(20)  not null,
    decided_on      date         not null,
    decided_by      varchar(40)  not null,
    document_number varchar(40),
    ground          varchar(40),
    reason          varchar(1000),
    recipient_unit  varchar(20),
    recipient_body  varchar(200),
    branch          varchar(20),
    overdue_since   date,
    constraint petition_outcome_pk primary key (petition_id),
    constraint petition_outcome_petition_fk foreign key (petition_id) references petition (id),
    constraint petition_outcome_by_fk foreign key (decided_by) references officer (code),
    constraint petition_outcome_recipient_fk foreign key (recipient_unit) references unit (code),
    constraint petition_outcome_outcome_ck check (
        outcome in ('ACCEPTED', 'NOT_ACCEPTED', 'GUIDED', 'TRANSFERRED', 'RETURNED', 'URGED', 'FILED_AWAY')),
    constraint petition_outcome_recipient_ck check (
        (outcome in ('GUIDED', 'TRANSFERRED', 'URGED', 'RETURNED')) = (recipient_unit is not null or recipient_body is not null)
        and not (recipient_unit is not null and recipient_body is not null)
        and (recipient_unit is null and recipient_body is null) = (branch is null)),
    constraint petition_outcome_ground_ck check ((outcome in ('NOT_ACCEPTED', 'FILED_AWAY')) = (ground is not null)),
    constraint petition_outcome_document_ck check (
        outcome in ('ACCEPTED', 'GUIDED', 'FILED_AWAY') or document_number is not null),
    constraint petition_outcome_overdue_ck check ((outcome = 'URGED') = (overdue_since is not null)),
    constraint petition_outcome_branch_ck check (branch in (
        'ADMINISTRATION', 'JUSTICE', 'ELECTED_BODY', 'PARTY', 'PUBLIC_UNIT', 'STATE_ENTERPRISE', 'INVESTIGATION', 'INSPECTORATE'))
);
create index petition_outcome_recipient_ix on petition_outcome (recipient_unit) where recipient_unit is not null;

-- The original of a denunciation, handed under seal from custodian to custodian.
create table petition_handover (
    petition_id  bigint       not null,
    envelope     varchar(60)  not null,
    handed_to    varchar(200) not null,
    handed_on    date         not null,
    handed_by    varchar(40)  not null,
    proof        varchar(500) not null,
    constraint petition_handover_pk primary key (petition_id),
    constraint petition_handover_petition_fk foreign key (petition_id) references petition_outcome (petition_id),
    constraint petition_handover_by_fk foreign key (handed_by) references officer (code)
);

-- What the body to which it went replied.
create table petition_response (
    id              bigint        not null generated always as identity,
    petition_id     bigint        not null,
    from_body       varchar(200)  not null,
    document_number varchar(40),
    received_on     date          not null,
    content         varchar(1000) not null,
    recorded_by     varchar(40)   not null,
    constraint petition_response_pk primary key (id),
    constraint petition_response_petition_uq unique (petition_id),
    constraint petition_response_petition_fk foreign key (petition_id) references petition_outcome (petition_id),
    constraint petition_response_by_fk foreign key (recorded_by) references officer (code)
);

create table petition_withdrawal (
    id            bigint       not null generated always as identity,
    petition_id   bigint       not null,
    withdrawn_on  date         not null,
    form          varchar(20)  not null,
    reason        varchar(500),
    continued_for varchar(20),
    recorded_by   varchar(40)  not null,
    constraint petition_withdrawal_pk primary key (id),
    constraint petition_withdrawal_petition_fk foreign key (petition_id) references petition (id),
    constraint petition_withdrawal_by_fk foreign key (recorded_by) references officer (code),
    constraint petition_withdrawal_form_ck check (form in ('PAPER', 'MINUTES')),
    constraint petition_withdrawal_continued_ck check (continued_for in ('VIOLATION', 'COERCION', 'ABUSE'))
);
create index petition_withdrawal_petition_ix on petition_withdrawal (petition_id);

grant select, insert, update on petition_supplement, petition_proposal to ${appRole};
grant select, insert on petition_handover, petition_response, petition_withdrawal to ${appRole};
grant select, insert, delete on petition_condition to ${appRole};
grant select, insert, update on petition_outcome to ${appRole};

-- What was worked on before it was found to denounce goes from the bare number as well.
create function petition_work_goes_bare() returns trigger language plpgsql
    security definer set search_path = ${flyway:defaultSchema}, pg_temp as $$
begin
    delete from petition_condition where petition_id = new.id;
    delete from petition_supplement where petition_id = new.id;
    delete from petition_proposal where petition_id = new.id;
    delete from petition_handover where petition_id = new.id;
    delete from petition_response where petition_id = new.id;
    delete from petition_withdrawal where petition_id = new.id;
    delete from petition_outcome where petition_id = new.id;
    return null;
end
$$;
create trigger petition_work_goes_bare after update on petition
    for each row when (new.bare and not old.bare) execute function petition_work_goes_bare();
