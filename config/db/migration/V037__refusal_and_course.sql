-- Refusing a reception: on one ground of the law in force on the day of the visit, with its proof, and how it was told.
alter table visit drop constraint visit_stage_ck;
alter table visit add constraint visit_stage_ck check (stage in ('RECEIVED', 'CLASSIFIED', 'ANSWERED', 'REFUSED', 'CLOSED_REFUSED', 'VOIDED'));
alter table visit drop constraint visit_closed_ck;
alter table visit add constraint visit_closed_ck check (
    (stage in ('ANSWERED', 'CLOSED_REFUSED')) = (closed_on is not null) or stage = 'VOIDED');
-- What is refused stands in its book.
alter table visit add constraint visit_refused_ck check (stage not in ('REFUSED', 'CLOSED_REFUSED') or kind is not null);

create table visit_refusal (
    id               bigint        not null,
    version          integer       not null,
    visit_code       varchar(30)   not null,
    ground           varchar(20)   not null,
    regime           varchar(2)    not null,
    statement        varchar(1000) not null,
    recording        varchar(60),
    stage            varchar(10)   not null,
    proposed_on      date          not null,
    proposed_by      varchar(40)   not null,
    decided_on       date,
    decided_by       varchar(40),
    sent_back_for    varchar(1000),
    told_on          date,
    told_by          varchar(40),
    mode             varchar(20)   not null,
    document_number  varchar(40),
    told_how         varchar(500),
    lifted_on        date,
    lifted_by        varchar(40),
    new_facts        varchar(1000),
    constraint visit_refusal_pk primary key (id),
    constraint visit_refusal_visit_fk foreign key (visit_code) references visit (intake_code),
    constraint visit_refusal_proposed_by_fk foreign key (proposed_by) references officer (code),
    constraint visit_refusal_decided_by_fk foreign key (decided_by) references officer (code),
    constraint visit_refusal_told_by_fk foreign key (told_by) references officer (code),
    constraint visit_refusal_lifted_by_fk foreign key (lifted_by) references officer (code),
    -- The grounds of the law until 30/06/2026, those of the decree from 01/07/2026; article 9.3 is in both.
    constraint visit_refusal_ground_ck check (
        ground = 'SETTLED'
        or (regime in ('R0', 'R1') and ground in ('INTOXICATED', 'INCAPACITY', 'MISCONDUCT', 'OTHER_BY_LAW'))
        or (regime = 'R2' and ground in ('WEAPONS', 'SECURITY_CHECK', 'RECORDING', 'DISORDER', 'NO_CAPACITY', 'NO_AUTHORITY',
            'OUT_OF_SCOPE', 'ANSWERED', 'JUDGED', 'ELSEWHERE'))),
    constraint visit_refusal_regime_ck check (regime in ('R0', 'R1', 'R2')),
    constraint visit_refusal_recording_ck check ((ground = 'RECORDING') = (recording is not null)),
    constraint visit_refusal_stage_ck check (stage in ('PROPOSED', 'DECIDED', 'TOLD', 'SENT_BACK', 'LIFTED')),
    constraint visit_refusal_mode_ck check (mode in ('ORAL', 'BY_HAND', 'POST', 'ELECTRONIC')),
    -- Only the head refuses in writing; what is explained at once is told in the same deed.
    constraint visit_refusal_written_ck check ((mode = 'ORAL') = (ground not in ('SETTLED', 'ANSWERED'))),
    constraint visit_refusal_decided_ck check ((decided_on is null) = (decided_by is null)
        and (stage not in ('DECIDED', 'TOLD') or decided_by is not null) and (stage <> 'PROPOSED' or decided_by is null)),
    constraint visit_refusal_sent_back_ck check ((stage = 'SENT_BACK') = (sent_back_for is not null)),
    constraint visit_refusal_told_ck check ((told_on is null) = (told_by is null) and (told_on is null) = (told_how is null)
        and (stage <> 'TOLD' or told_on is not null) and (told_on is null or decided_on is not null)),
    constraint visit_refusal_notice_ck check (told_on is null or (mode = 'ORAL') = (document_number is null)),
    constraint visit_refusal_lifted_ck check ((stage = 'LIFTED') = (lifted_on is not null)
        and (lifted_on is null) = (lifted_by is null) and (lifted_on is null) = (new_facts is null))
);
create sequence visit_refusal_seq increment by 50 start with 50;
create index visit_refusal_visit_ix on visit_refusal (visit_code);
create unique index visit_refusal_open_uq on visit_refusal (visit_code) where stage in ('PROPOSED', 'DECIDED', 'TOLD');
comment on column visit_refusal.statement is 'what happened, in words of one''s own; empty where the visit went under seal';
comment on column visit_refusal.mode is 'how it is told: ORAL is explained at once';
comment on column visit_refusal.recording is 'of an unauthorised recording: what was done, joined by commas';

-- The proof of a ground: a file of the visit, a document by number and day, or an earlier visit of the case.
create table visit_refusal_paper (
    refusal_id       bigint      not null,
    purpose          varchar(20) not null,
    attachment_code  varchar(20),
    document_number  varchar(40),
    document_on      date,
    earlier_visit    varchar(30),
    constraint visit_refusal_paper_pk primary key (refusal_id, purpose),
    constraint visit_refusal_paper_refusal_fk foreign key (refusal_id) references visit_refusal (id),
    constraint visit_refusal_paper_file_fk foreign key (attachment_code) references attachment (code),
    constraint visit_refusal_paper_visit_fk foreign key (earlier_visit) references visit (intake_code),
    constraint visit_refusal_paper_purpose_ck check (purpose in ('SETTLEMENT', 'REVIEW', 'WRITTEN_NOTICE', 'EARLIER_VISIT',
        'CAPACITY', 'LEGAL_BASIS', 'EARLIER_ANSWER', 'JUDGMENT', 'OTHER_BODY')),
    constraint visit_refusal_paper_proof_ck check (case when purpose = 'EARLIER_VISIT'
        then attachment_code is null and document_on is null and (document_number = '' or document_number is null)
            and (earlier_visit is null) = (document_number is not null)
        else earlier_visit is null and (attachment_code is not null or document_number is not null and document_on is not null) end)
);
comment on column visit_refusal_paper.document_number is 'empty where the visit went under seal, and in place of its earlier visit';
create index visit_refusal_paper_visit_ix on visit_refusal_paper (earlier_visit);

-- Asked when the deed ends: no refusal stands without every paper that its ground asks for.
create function refusal_has_its_proof() returns trigger language plpgsql
    set search_path = ${flyway:defaultSchema}, pg_temp as $$
declare
    asked  varchar[];
begin
    asked := case new.ground
        when 'SETTLED' then array['SETTLEMENT', 'REVIEW', 'WRITTEN_NOTICE', 'EARLIER_VISIT']
        when 'INCAPACITY' then array['CAPACITY']
        when 'NO_CAPACITY' then array['CAPACITY']
        when 'OTHER_BY_LAW' then array['LEGAL_BASIS']
        when 'ANSWERED' then array['EARLIER_ANSWER']
        when 'JUDGED' then array['JUDGMENT', 'EARLIER_ANSWER']
        when 'ELSEWHERE' then array['OTHER_BODY']
        else array[]::varchar[] end;
    if exists (select 1 from unnest(asked) a (purpose)
                where not exists (select 1 from visit_refusal_paper p where p.refusal_id = new.id and p.purpose = a.purpose)) then
        raise exception 'a refusal lacks its proof' using errcode = 'check_violation', constraint = 'visit_refusal_proof_ck';
    end if;
    return null;
end
$$;
create constraint trigger refusal_has_its_proof after insert or update on visit_refusal
    deferrable initially deferred for each row execute function refusal_has_its_proof();

grant select, insert, update on visit_refusal to ${appRole};
grant select, insert, update (document_number, earlier_visit) on visit_refusal_paper to ${appRole};
grant usage on sequence visit_refusal_seq to ${appRole};

-- A decided refusal is work until its notice is told.
create or replace view record_work as
select 'petition' as owner_kind, p.intake_code as owner_code, p.code as record_code, p.matter_code, p.stage, p.kind, p.competence,
       p.eligibility, p.assignee as in_hand, p.received_on as came_on, s.due_on as supplement_due,
       x.petition_id is not null as responded,
       p.kind is not distinct from 'DENUNCIATION' and o.outcome is not distinct from 'TRANSFERRED' and h.petition_id is null as original_waits,
       (select min(c.due_on) from deadline_clock c where c.subject_kind = 'PETITION' and c.subject_code = p.intake_code
           and c.stopped_on is null and c.voided_on is null and c.suspended_on is null) as due_on
  from petition p
       left join petition_supplement s on s.petition_id = p.id and s.came_on is null
       left join petition_outcome o on o.petition_id = p.id
       left join petition_response x on x.petition_id = p.id
       left join petition_handover h on h.petition_id = p.id
 where p.stage in ('RECEIVED', 'CLASSIFIED', 'NEEDS_SUPPLEMENT', 'PROPOSED', 'ACCEPTED', 'REFERRED')
    or p.stage = 'DUPLICATE' and not exists (
           select 1 from petition_reply r where r.petition_id = p.id and r.content in ('GUIDED', 'ANSWERED'))
    or p.stage = 'ANSWERED' and exists (
           select 1 from deadline_clock c where c.subject_kind = 'PETITION' and c.subject_code = p.intake_code and c.term_code = 'TCD-13'
              and c.stopped_on is null and c.voided_on is null)
    or p.stage = 'CLOSED' and p.kind = 'DENUNCIATION' and o.outcome = 'TRANSFERRED' and h.petition_id is null
union all
select 'visit', v.intake_code, v.code, v.matter_code, v.stage, v.kind, null, null, v.received_by, v.visited_on, null, false, false,
       (select min(c.due_on) from deadline_clock c where c.subject_kind = 'VISIT' and c.subject_code = v.intake_code
           and c.stopped_on is null and c.voided_on is null and c.suspended_on is null)
  from visit v
 where v.stage in ('RECEIVED', 'CLASSIFIED', 'REFUSED');

-- How a visit went: what was done with what was told, who else received, and that the record was read back.
create table visit_outcome (
    visit_code       varchar(30)   not null,
    outcome          varchar(20)   not null,
    recipient        varchar(200),
    words            varchar(1000) not null,
    document_number  varchar(40),
    contact          varchar(200),
    promised_on      date,
    decided_on       date          not null,
    decided_by       varchar(40)   not null,
    constraint visit_outcome_pk primary key (visit_code),
    constraint visit_outcome_visit_fk foreign key (visit_code) references visit (intake_code),
    constraint visit_outcome_by_fk foreign key (decided_by) references officer (code),
    constraint visit_outcome_outcome_ck check (outcome in ('EXPLAINED', 'SENT_FOR_ACCEPTANCE', 'GUIDED', 'TRANSFERRED', 'URGED',
        'ANSWERED_ON_SPOT')),
    constraint visit_outcome_recipient_ck check ((outcome in ('GUIDED', 'TRANSFERRED', 'URGED')) = (recipient is not null)),
    constraint visit_outcome_document_ck check (outcome not in ('GUIDED', 'TRANSFERRED', 'URGED') or document_number is not null),
    constraint visit_outcome_promise_ck check (promised_on is null or outcome = 'ANSWERED_ON_SPOT' and contact is not null)
);
comment on table visit_outcome is 'the one main outcome of a visit; what the citizen was told of it is a reply';

create table visit_participant (
    id              bigint       not null,
    version         integer      not null,
    visit_code      varchar(30)  not null,
    body            varchar(200) not null,
    name            varchar(120),
    task            varchar(300) not null,
    asked_on        date,
    files_came_on   date,
    added_by        varchar(40)  not null,
    constraint visit_participant_pk primary key (id),
    constraint visit_participant_visit_fk foreign key (visit_code) references visit (intake_code),
    constraint visit_participant_by_fk foreign key (added_by) references officer (code),
    constraint visit_participant_files_ck check (files_came_on is null or asked_on is not null and files_came_on >= asked_on)
);
create sequence visit_participant_seq increment by 50 start with 50;
create index visit_participant_visit_ix on visit_participant (visit_code);
comment on column visit_participant.asked_on is 'the day on which its files were asked for; null where none were';

create table visit_protocol (
    visit_code        varchar(30) not null,
    read_back_at      time,
    interpreter       varchar(120),
    agent_paper       varchar(20),
    agent_number      varchar(40),
    agent_on          date,
    counsel           varchar(20),
    constraint visit_protocol_pk primary key (visit_code),
    constraint visit_protocol_visit_fk foreign key (visit_code) references visit (intake_code),
    constraint visit_protocol_paper_ck check (agent_paper in ('AUTHORISATION', 'INTRODUCTION', 'REQUEST', 'ASSIGNMENT')),
    constraint visit_protocol_agent_ck check ((agent_paper is null) = (agent_on is null)
        and (agent_paper is not null or agent_number is null and counsel is null)),
    constraint visit_protocol_counsel_ck check (counsel in ('LAWYER', 'LEGAL_AID'))
);

grant select, insert, update on visit_outcome, visit_participant, visit_protocol to ${appRole};
grant delete on visit_outcome, visit_participant, visit_protocol to ${appRole};
grant usage on sequence visit_participant_seq to ${appRole};
