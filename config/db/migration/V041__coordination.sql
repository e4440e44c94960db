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

-- Directives of higher levels: who has to read them, who did, and why none of them asks for a task.
create table directive (
    id              bigint        not null,
    version         integer       not null,
    code            varchar(40)   not null,
    unit_code       varchar(20)   not null,
    issuer          varchar(20)   not null,
    number          varchar(60),
    issued_on       date          not null,
    received_on     date          not null,
    title           varchar(400)  not null,
    demands         varchar(4000),
    valid_to        date,
    no_task_reason  varchar(300),
    recorded_by     varchar(40)   not null,
    constraint directive_pk primary key (id),
    constraint directive_code_uq unique (code),
    constraint directive_code_ck check (code ~ '^CD-[A-Z0-9]+(-[A-Z0-9]+)*-[0-9]{4}-[0-9]{1,6}$'),
    constraint directive_unit_fk foreign key (unit_code) references unit (code),
    constraint directive_recorded_by_fk foreign key (recorded_by) references officer (code),
    constraint directive_issuer_ck check (issuer in ('CENTRAL', 'PROVINCIAL_PARTY', 'PROVINCE', 'CITY_PARTY', 'CITY_COUNCIL', 'CITY')),
    constraint directive_days_ck check (received_on >= issued_on and valid_to >= issued_on),
    constraint directive_words_ck check (title ~ '\S' and number ~ '\S' and no_task_reason ~ '\S'),
    -- The same document is put on record once.
    constraint directive_number_uq unique (unit_code, issuer, number, issued_on)
);
create sequence directive_seq increment by 50 start with 50;
create index directive_received_ix on directive (unit_code, received_on);

create table directive_audience (
    directive_id  bigint      not null,
    unit_code     varchar(20) not null,
    constraint directive_audience_pk primary key (directive_id, unit_code),
    constraint directive_audience_directive_fk foreign key (directive_id) references directive (id),
    constraint directive_audience_unit_fk foreign key (unit_code) references unit (code)
);

create table directive_reading (
    directive_id  bigint      not null,
    officer_code  varchar(40) not null,
    read_at       timestamptz not null,
    constraint directive_reading_pk primary key (directive_id, officer_code),
    constraint directive_reading_directive_fk foreign key (directive_id) references directive (id),
    constraint directive_reading_officer_fk foreign key (officer_code) references officer (code)
);

-- Meetings: whom they invite, what came of them; their conclusions are tasks.
create table meeting (
    id                bigint        not null,
    version           integer       not null,
    code              varchar(40)   not null,
    unit_code         varchar(20)   not null,
    kind              varchar(12)   not null,
    subject           varchar(300)  not null,
    agenda            varchar(4000),
    on_day            date          not null,
    starts_at         time          not null,
    place             varchar(200)  not null,
    chaired_by        varchar(40)   not null,
    stage             varchar(10)   not null,
    invitation_number varchar(60),
    invited_on        date,
    ended_at          time,
    minutes           varchar(8000),
    minutes_by        varchar(40),
    reason            varchar(300),
    called_by         varchar(40)   not null,
    constraint meeting_pk primary key (id),
    constraint meeting_code_uq unique (code),
    constraint meeting_code_ck check (code ~ '^GB-[A-Z0-9]+(-[A-Z0-9]+)*-[0-9]{4}-[0-9]{1,6}$'),
    constraint meeting_unit_fk foreign key (unit_code) references unit (code),
    constraint meeting_chaired_by_fk foreign key (chaired_by) references officer (code),
    constraint meeting_minutes_by_fk foreign key (minutes_by) references officer (code),
    constraint meeting_called_by_fk foreign key (called_by) references officer (code),
    constraint meeting_kind_ck check (kind in ('WEEKLY', 'MONTHLY', 'QUARTERLY', 'AD_HOC')),
    constraint meeting_stage_ck check (stage in ('CALLED', 'INVITED', 'HELD', 'CANCELLED')),
    constraint meeting_words_ck check (subject ~ '\S' and place ~ '\S' and reason ~ '\S'),
    constraint meeting_invited_ck check ((invited_on is null) = (invitation_number is null) and invitation_number ~ '\S'
        and invited_on <= on_day and (stage <> 'INVITED' or invited_on is not null)),
    constraint meeting_held_ck check ((stage = 'HELD') = (minutes is not null) and (minutes is null) = (minutes_by is null)
        and (minutes is null) = (ended_at is null) and ended_at > starts_at and minutes ~ '\S'),
    constraint meeting_cancelled_ck check ((stage = 'CANCELLED') = (reason is not null)),
    constraint meeting_invitation_uq unique (unit_code, invitation_number, invited_on)
);
create sequence meeting_seq increment by 50 start with 50;
create index meeting_day_ix on meeting (unit_code, on_day);

create table meeting_participant (
    id          bigint       not null,
    meeting_id  bigint       not null,
    ordinal     integer      not null,
    unit_code   varchar(20),
    name        varchar(200) not null,
    attended    boolean,
    remark      varchar(300),
    constraint meeting_participant_pk primary key (id),
    constraint meeting_participant_meeting_fk foreign key (meeting_id) references meeting (id),
    constraint meeting_participant_unit_fk foreign key (unit_code) references unit (code),
    constraint meeting_participant_ordinal_uq unique (meeting_id, ordinal),
    constraint meeting_participant_unit_uq unique (meeting_id, unit_code),
    constraint meeting_participant_name_ck check (name ~ '\S')
);
create sequence meeting_participant_seq increment by 50 start with 50;

-- What was minuted stays.
create function meeting_stays_held() returns trigger language plpgsql
    set search_path = ${flyway:defaultSchema}, pg_temp as $$
begin
    if old.stage in ('HELD', 'CANCELLED') and (new.stage, new.minutes, new.on_day, new.ended_at, new.reason, new.subject)
            is distinct from (old.stage, old.minutes, old.on_day, old.ended_at, old.reason, old.subject) then
        raise exception 'the meeting is over' using errcode = 'check_violation', constraint = 'meeting_over_ck';
    end if;
    return new;
end
$$;
create trigger meeting_stays_held before update on meeting for each row execute function meeting_stays_held();

-- Advice to the chair or the council with the draft of a document, and notes between units.
create table advice (
    id             bigint         not null,
    version        integer        not null,
    code           varchar(40)    not null,
    unit_code      varchar(20)    not null,
    by_unit        varchar(20)    not null,
    addressee      varchar(10)    not null,
    subject        varchar(300)   not null,
    situation      varchar(4000)  not null,
    proposal       varchar(4000)  not null,
    draft_title    varchar(300),
    draft_text     varchar(20000),
    matter_code    varchar(40),
    stage          varchar(10)    not null,
    written_by     varchar(40)    not null,
    written_on     date           not null,
    submitted_at   timestamptz,
    decided_by     varchar(40),
    decided_at     timestamptz,
    decision       varchar(2000),
    constraint advice_pk primary key (id),
    constraint advice_code_uq unique (code),
    constraint advice_code_ck check (code ~ '^TM-[A-Z0-9]+(-[A-Z0-9]+)*-[0-9]{4}-[0-9]{1,6}$'),
    constraint advice_unit_fk foreign key (unit_code) references unit (code),
    constraint advice_by_unit_fk foreign key (by_unit) references unit (code),
    constraint advice_matter_fk foreign key (matter_code) references matter (code),
    constraint advice_written_by_fk foreign key (written_by) references officer (code),
    constraint advice_decided_by_fk foreign key (decided_by) references officer (code),
    constraint advice_addressee_ck check (addressee in ('CHAIR', 'COUNCIL')),
    constraint advice_stage_ck check (stage in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'WITHDRAWN')),
    constraint advice_words_ck check (subject ~ '\S' and situation ~ '\S' and proposal ~ '\S' and decision ~ '\S'),
    constraint advice_draft_ck check ((draft_title is null) = (draft_text is null) and draft_title ~ '\S' and draft_text ~ '\S'),
    constraint advice_submitted_ck check (stage in ('DRAFT', 'WITHDRAWN') or submitted_at is not null),
    constraint advice_decided_ck check ((decided_by is null) = (decided_at is null) and (stage not in ('APPROVED', 'RETURNED') or decided_at is not null)
        and (stage not in ('DRAFT', 'SUBMITTED') or decided_at is null) and decided_at >= submitted_at
        and (stage <> 'RETURNED' or decision is not null)),
    -- Nobody decides on his own advice.
    constraint advice_own_ck check (decided_by <> written_by)
);
create sequence advice_seq increment by 50 start with 50;
create index advice_open_ix on advice (unit_code, submitted_at) where stage = 'SUBMITTED';

create table information_note (
    id          bigint        not null,
    version     integer       not null,
    code        varchar(40)   not null,
    unit_code   varchar(20)   not null,
    by_unit     varchar(20)   not null,
    class       varchar(10)   not null,
    subject     varchar(300)  not null,
    words       varchar(4000) not null,
    sent_by     varchar(40)   not null,
    sent_at     timestamptz   not null,
    constraint information_note_pk primary key (id),
    constraint information_note_code_uq unique (code),
    constraint information_note_code_ck check (code ~ '^TI-[A-Z0-9]+(-[A-Z0-9]+)*-[0-9]{4}-[0-9]{1,6}$'),
    constraint information_note_unit_fk foreign key (unit_code) references unit (code),
    constraint information_note_by_unit_fk foreign key (by_unit) references unit (code),
    constraint information_note_sent_by_fk foreign key (sent_by) references officer (code),
    constraint information_note_class_ck check (class in ('SHARED', 'INTERNAL', 'LIMITED')),
    constraint information_note_words_ck check (subject ~ '\S' and words ~ '\S')
);
create sequence information_note_seq increment by 50 start with 50;
create index information_note_sent_ix on information_note (unit_code, sent_at);

create table information_audience (
    note_id    bigint      not null,
    unit_code  varchar(20) not null,
    constraint information_audience_pk primary key (note_id, unit_code),
    constraint information_audience_note_fk foreign key (note_id) references information_note (id),
    constraint information_audience_unit_fk foreign key (unit_code) references unit (code)
);
create index information_audience_unit_ix on information_audience (unit_code);

create table information_acknowledgement (
    note_id       bigint      not null,
    officer_code  varchar(40) not null,
    unit_code     varchar(20) not null,
    at            timestamptz not null,
    constraint information_acknowledgement_pk primary key (note_id, officer_code),
    constraint information_acknowledgement_note_fk foreign key (note_id) references information_note (id),
    constraint information_acknowledgement_officer_fk foreign key (officer_code) references officer (code),
    constraint information_acknowledgement_unit_fk foreign key (unit_code) references unit (code)
);

grant select, insert, update on directive, meeting, advice to ${appRole};
grant select, insert on directive_audience, directive_reading, information_note, information_audience, information_acknowledgement to ${appRole};
grant select, insert, update, delete on meeting_participant to ${appRole};
grant usage on sequence directive_seq, meeting_seq, meeting_participant_seq, advice_seq, information_note_seq to ${appRole};

-- The directory of bodies with which a ward works.
create table contact_body (
    id           bigint       not null,
    version      integer      not null,
    unit_code    varchar(20)  not null,
    name         varchar(200) not null,
    folded_name  varchar(200) not null,
    body_unit    varchar(20),
    contact      varchar(200),
    telephone    varchar(20),
    email        varchar(200),
    address      varchar(200),
    valid_from   date         not null,
    valid_to     date,
    kept_by      varchar(40)  not null,
    constraint contact_body_pk primary key (id),
    constraint contact_body_unit_fk foreign key (unit_code) references unit (code),
    constraint contact_body_body_fk foreign key (body_unit) references unit (code),
    constraint contact_body_kept_by_fk foreign key (kept_by) references officer (code),
    constraint contact_body_name_uq unique (unit_code, name, valid_from),
    constraint contact_body_name_ck check (name ~ '\S'),
    constraint contact_body_reach_ck check (num_nonnulls(telephone, email, address) >= 1),
    constraint contact_body_period_ck check (valid_to is null or valid_to >= valid_from)
);
create sequence contact_body_seq increment by 50 start with 50;

grant select, insert, update on contact_body to ${appRole};
grant usage on sequence contact_body_seq to ${appRole};
