-- What the police prepare beside the ward's plan: their own plan, scenarios with what bodies confirm, check lists and short notes.
create table police_plan (
    id            bigint       not null,
    version       integer      not null,
    code          varchar(40)  not null,
    unit_code     varchar(20)  not null,
    title         varchar(300) not null,
    plan_code     varchar(40)  not null,
    drafted_by    varchar(40)  not null,
    drafted_on    date         not null,
    approved_by   varchar(40),
    approved_on   date,
    paper_number  varchar(60),
    constraint police_plan_pk primary key (id),
    constraint police_plan_code_uq unique (code),
    constraint police_plan_code_ck check (code ~ '^KCA-[0-9A-Z]{8}$'),
    constraint police_plan_unit_fk foreign key (unit_code) references unit (code),
    constraint police_plan_drafted_by_fk foreign key (drafted_by) references officer (code),
    constraint police_plan_approved_by_fk foreign key (approved_by) references officer (code),
    constraint police_plan_title_ck check (title ~ '\S'),
    constraint police_plan_approved_ck check ((approved_by is null) = (approved_on is null) and (approved_by is null) = (paper_number is null)
        and approved_by <> drafted_by and approved_on >= drafted_on)
);
create sequence police_plan_seq increment by 50 start with 50;

create table scenario (
    id             bigint        not null,
    version        integer       not null,
    code           varchar(40)   not null,
    police_plan_id bigint        not null,
    unit_code      varchar(20)   not null,
    title          varchar(200)  not null,
    trigger_words  varchar(500)  not null,
    level          varchar(10)   not null,
    forces         varchar(500)  not null,
    duties         varchar(1000) not null,
    communication  varchar(500)  not null,
    legal_limits   varchar(500)  not null,
    exercise_on    date,
    exercise_notes varchar(500),
    constraint scenario_pk primary key (id),
    constraint scenario_code_uq unique (code),
    constraint scenario_code_ck check (code ~ '^PA-[0-9A-Z]{8}$'),
    constraint scenario_plan_fk foreign key (police_plan_id) references police_plan (id),
    constraint scenario_unit_fk foreign key (unit_code) references unit (code),
    constraint scenario_level_ck check (level in ('LOW', 'MEDIUM', 'HIGH')),
    constraint scenario_exercise_ck check (exercise_notes is null or exercise_on is not null),
    constraint scenario_words_ck check (title ~ '\S' and trigger_words ~ '\S' and forces ~ '\S' and duties ~ '\S'
        and communication ~ '\S' and legal_limits ~ '\S')
);
create sequence scenario_seq increment by 50 start with 50;
create index scenario_unit_ix on scenario (unit_code, title);

create table scenario_confirmation (
    id            bigint       not null,
    scenario_id   bigint       not null,
    ordinal       integer      not null,
    body          varchar(200) not null,
    contact       varchar(200) not null,
    confirmed_on  date,
    confirmed_by  varchar(200),
    constraint scenario_confirmation_pk primary key (id),
    constraint scenario_confirmation_scenario_fk foreign key (scenario_id) references scenario (id),
    constraint scenario_confirmation_ordinal_uq unique (scenario_id, ordinal),
    constraint scenario_confirmation_words_ck check (body ~ '\S' and contact ~ '\S' and confirmed_by ~ '\S'),
    constraint scenario_confirmation_told_ck check ((confirmed_on is null) = (confirmed_by is null))
);
create sequence scenario_confirmation_seq increment by 50 start with 50;

create table check_item (
    id        bigint       not null,
    unit_code varchar(20)  not null,
    stage     varchar(10)  not null,
    ordinal   integer      not null,
    what      varchar(300) not null,
    dropped_on date,
    constraint check_item_pk primary key (id),
    constraint check_item_unit_fk foreign key (unit_code) references unit (code),
    constraint check_item_ordinal_uq unique (unit_code, stage, ordinal),
    constraint check_item_stage_ck check (stage in ('BEFORE', 'DURING', 'AFTER')),
    constraint check_item_what_ck check (what ~ '\S')
);
create sequence check_item_seq increment by 50 start with 50;

-- One tick on a day; what is asked before and after is ticked once, what is asked daily on each day.
create table check_mark (
    item_id    bigint      not null,
    on_day     date        not null,
    marked_by  varchar(40) not null,
    marked_at  timestamptz not null,
    remark     varchar(300),
    constraint check_mark_pk primary key (item_id, on_day),
    constraint check_mark_item_fk foreign key (item_id) references check_item (id),
    constraint check_mark_by_fk foreign key (marked_by) references officer (code)
);

create table police_note (
    id          bigint        not null,
    code        varchar(40)   not null,
    unit_code   varchar(20)   not null,
    urgency     varchar(10)   not null,
    content     varchar(1000) not null,
    written_by  varchar(40)   not null,
    written_at  timestamptz   not null,
    constraint police_note_pk primary key (id),
    constraint police_note_code_uq unique (code),
    constraint police_note_unit_fk foreign key (unit_code) references unit (code),
    constraint police_note_by_fk foreign key (written_by) references officer (code),
    constraint police_note_urgency_ck check (urgency in ('USUAL', 'URGENT', 'FLASH')),
    constraint police_note_content_ck check (content ~ '\S')
);
create sequence police_note_seq increment by 50 start with 50;
create index police_note_unit_ix on police_note (unit_code, written_at desc);

-- Who may read it besides its writer, and when he did.
create table police_note_reader (
    note_id      bigint      not null,
    officer_code varchar(40) not null,
    read_at      timestamptz,
    constraint police_note_reader_pk primary key (note_id, officer_code),
    constraint police_note_reader_note_fk foreign key (note_id) references police_note (id),
    constraint police_note_reader_officer_fk foreign key (officer_code) references officer (code)
);

-- A number that the office sets itself.
create table incident_rule (
    code   varchar(40) not null,
    amount integer     not null,
    constraint incident_rule_pk primary key (code),
    constraint incident_rule_code_ck check (code in ('FLASH_REPORT_MINUTES', 'INNER_ALERT_MINUTES', 'GROUP_FROM_PEOPLE')),
    constraint incident_rule_amount_ck check (amount > 0)
);
insert into incident_rule (code, amount) values ('FLASH_REPORT_MINUTES', 120), ('INNER_ALERT_MINUTES', 30), ('GROUP_FROM_PEOPLE', 5);

-- Where groups go, with whom to call there, the way, a bed for the night, and what it costs.
create table destination_place (
    id           bigint       not null,
    version      integer      not null,
    unit_code    varchar(20)  not null,
    kind         varchar(10)  not null,
    name         varchar(200) not null,
    address      varchar(300) not null,
    contact      varchar(200) not null,
    travel       varchar(300),
    lodging      varchar(300),
    costs        varchar(300),
    constraint destination_place_pk primary key (id),
    constraint destination_place_name_uq unique (unit_code, name),
    constraint destination_place_unit_fk foreign key (unit_code) references unit (code),
    constraint destination_place_kind_ck check (kind in ('WARD', 'CITY', 'PROVINCE', 'CENTRAL', 'OTHER')),
    constraint destination_place_words_ck check (name ~ '\S' and address ~ '\S' and contact ~ '\S'),
    constraint destination_place_travel_ck check (kind not in ('PROVINCE', 'CENTRAL') or (travel is not null and costs is not null))
);
create sequence destination_place_seq increment by 50 start with 50;

-- A group that gathers, from the first sign until what was promised to it is kept. No state of it means force.
create table group_incident (
    id                bigint        not null,
    version           integer       not null,
    code              varchar(40)   not null,
    unit_code         varchar(20)   not null,
    destination       varchar(10)   not null,
    place_id          bigint,
    place             varchar(200)  not null,
    source            varchar(20)   not null,
    note              varchar(1000) not null,
    people            integer       not null,
    people_source     varchar(200)  not null,
    minors            integer       not null,
    minors_care       varchar(300),
    seen_at           timestamptz   not null,
    recorded_at       timestamptz   not null,
    recorded_by       varchar(40)   not null,
    window_code       varchar(40),
    stage             varchar(10),
    phase             integer,
    state             varchar(20)   not null,
    matter_code       varchar(30),
    demands           varchar(1000),
    dismissed_because varchar(300),
    requested_by      varchar(200),
    requested_person  varchar(200),
    requested_at      timestamptz,
    request_basis     varchar(200),
    force_decision    varchar(60),
    force_on          date,
    order_before      varchar(20),
    order_act         varchar(300),
    order_ground      varchar(200),
    order_decider     varchar(200),
    order_decision    varchar(60),
    order_at          timestamptz,
    hot_spot          varchar(300),
    closing           varchar(1000),
    closed_at         timestamptz,
    constraint group_incident_pk primary key (id),
    constraint group_incident_code_uq unique (code),
    constraint group_incident_code_ck check (code ~ '^SV-[A-Z0-9-]+-[0-9]{8}-[0-9]+$'),
    constraint group_incident_unit_fk foreign key (unit_code) references unit (code),
    constraint group_incident_place_fk foreign key (place_id) references destination_place (id),
    constraint group_incident_window_fk foreign key (window_code) references event_window (code),
    constraint group_incident_matter_fk foreign key (matter_code) references matter (code),
    constraint group_incident_by_fk foreign key (recorded_by) references officer (code),
    -- A confidential case is never told by who gathers about it.
    constraint group_incident_matter_ck check (matter_code like 'VV-%'),
    constraint group_incident_destination_ck check (destination in ('WARD', 'CITY', 'PROVINCE', 'CENTRAL', 'OTHER')),
    constraint group_incident_source_ck check (source in ('FORECAST', 'TIP', 'HEADQUARTERS', 'AT_WARD', 'OTHER')),
    constraint group_incident_people_ck check (people > 0 and minors between 0 and people and people_source ~ '\S'
        and (minors = 0 or minors_care is not null)),
    constraint group_incident_stage_ck check (stage in ('BEFORE', 'DURING', 'GAP', 'AFTER') and (stage is null) = (window_code is null)
        and (stage is null) = (phase is null)),
    constraint group_incident_state_ck check (state in ('SIGNALLED', 'DISMISSED', 'CONFIRMED', 'RECEIVING', 'RETURN_REQUESTED',
        'TASK_FORCE_ACTIVE', 'PERSUADING', 'RETURNING', 'RETURNED', 'REMAINS', 'ORDER_MEASURES', 'FOLLOW_UP', 'CLOSED')),
    constraint group_incident_moments_ck check (seen_at <= recorded_at + interval '5 minutes'),
    constraint group_incident_dismissed_ck check ((state = 'DISMISSED') = (dismissed_because is not null)),
    constraint group_incident_confirmed_ck check (state in ('SIGNALLED', 'DISMISSED') or demands ~ '\S'),
    -- Nobody is brought home before the receiving place asked for it (Law on Citizen Reception, article 31.1.d).
    constraint group_incident_request_ck check ((requested_by is null) = (requested_at is null)
        and (requested_by is null) = (request_basis is null) and (requested_by is null) = (requested_person is null)
        and (requested_by is not null or state not in ('RETURN_REQUESTED', 'TASK_FORCE_ACTIVE', 'PERSUADING', 'RETURNING', 'RETURNED', 'REMAINS'))),
    constraint group_incident_force_ck check ((force_decision is null) = (force_on is null) and (force_decision is null or requested_by is not null)
        and (force_decision is not null or state not in ('TASK_FORCE_ACTIVE', 'PERSUADING', 'RETURNING', 'RETURNED', 'REMAINS'))),
    -- An order violation has its act, its legal ground, who decided and when; there is nothing to choose for wanting to stay.
    constraint group_incident_order_ck check ((order_act is null) = (order_ground is null) and (order_act is null) = (order_decider is null)
        and (order_act is null) = (order_at is null) and (order_act is null) = (order_decision is null)
        and (state <> 'ORDER_MEASURES' or (order_act is not null and order_before is not null))),
    constraint group_incident_closed_ck check ((state = 'CLOSED') = (closing is not null) and (closing is null) = (closed_at is null))
);
create sequence group_incident_seq increment by 50 start with 50;
create index group_incident_unit_ix on group_incident (unit_code, seen_at desc);

-- Only representatives are named, never those who came along.
create table incident_representative (
    id          bigint       not null,
    incident_id bigint       not null,
    ordinal     integer      not null,
    full_name   varchar(100) not null,
    stands_for  varchar(200) not null,
    constraint incident_representative_pk primary key (id),
    constraint incident_representative_incident_fk foreign key (incident_id) references group_incident (id),
    constraint incident_representative_ordinal_uq unique (incident_id, ordinal),
    constraint incident_representative_ordinal_ck check (ordinal between 1 and 5),
    constraint incident_representative_words_ck check (full_name ~ '\S' and stands_for ~ '\S')
);
create sequence incident_representative_seq increment by 50 start with 50;

create table force_member (
    id             bigint       not null,
    incident_id    bigint       not null,
    officer_code   varchar(40)  not null,
    capacity       varchar(15)  not null,
    commander      boolean      not null,
    assigned_at    timestamptz  not null,
    answer         varchar(10)  not null,
    decline_reason varchar(300),
    arrived_at     timestamptz,
    result         varchar(500),
    constraint force_member_pk primary key (id),
    constraint force_member_officer_uq unique (incident_id, officer_code),
    constraint force_member_incident_fk foreign key (incident_id) references group_incident (id),
    constraint force_member_officer_fk foreign key (officer_code) references officer (code),
    constraint force_member_capacity_ck check (capacity in ('COMMITTEE', 'POLICE', 'SPECIALIST', 'FRONT', 'ORGANISATION', 'TRANSPORT', 'OTHER')),
    -- Those who are not subordinate are asked, the others are told.
    constraint force_member_answer_ck check (answer in ('ASSIGNED', 'ASKED', 'ACCEPTED', 'DECLINED')
        and (answer = 'ASSIGNED') = (capacity not in ('FRONT', 'ORGANISATION'))),
    constraint force_member_declined_ck check ((answer = 'DECLINED') = (decline_reason is not null))
);
create sequence force_member_seq increment by 50 start with 50;
create unique index force_member_commander_uq on force_member (incident_id) where commander;

create table incident_contact (
    id          bigint        not null,
    incident_id bigint        not null,
    ordinal     integer       not null,
    at          timestamptz   not null,
    whom        varchar(200)  not null,
    content     varchar(1000) not null,
    commitment  varchar(500),
    result      varchar(500)  not null,
    written_by  varchar(40)   not null,
    constraint incident_contact_pk primary key (id),
    constraint incident_contact_incident_fk foreign key (incident_id) references group_incident (id),
    constraint incident_contact_ordinal_uq unique (incident_id, ordinal),
    constraint incident_contact_by_fk foreign key (written_by) references officer (code),
    constraint incident_contact_words_ck check (whom ~ '\S' and content ~ '\S' and result ~ '\S')
);
create sequence incident_contact_seq increment by 50 start with 50;

create table incident_promise (
    id           bigint       not null,
    incident_id  bigint       not null,
    ordinal      integer      not null,
    what         varchar(500) not null,
    officer_code varchar(40)  not null,
    due_on       date         not null,
    task_code    varchar(40),
    state        varchar(10)  not null,
    settled_on   date,
    evidence     varchar(1000),
    constraint incident_promise_pk primary key (id),
    constraint incident_promise_incident_fk foreign key (incident_id) references group_incident (id),
    constraint incident_promise_ordinal_uq unique (incident_id, ordinal),
    constraint incident_promise_officer_fk foreign key (officer_code) references officer (code),
    constraint incident_promise_state_ck check (state in ('OPEN', 'KEPT', 'REPLACED')),
    constraint incident_promise_settled_ck check ((state = 'OPEN') = (settled_on is null) and (state = 'OPEN') = (evidence is null)),
    constraint incident_promise_what_ck check (what ~ '\S' and evidence ~ '\S')
);
create sequence incident_promise_seq increment by 50 start with 50;

-- A voluntary way home: a vehicle with how many left and how many arrived; who sat in it is written nowhere.
create table return_trip (
    id            bigint       not null,
    incident_id   bigint       not null,
    ordinal       integer      not null,
    vehicle       varchar(200) not null,
    left_at       timestamptz  not null,
    people_out    integer      not null,
    minors_out    integer      not null,
    arrived_at    timestamptz,
    people_in     integer,
    handed_to     varchar(200),
    handover      varchar(1000),
    constraint return_trip_pk primary key (id),
    constraint return_trip_incident_fk foreign key (incident_id) references group_incident (id),
    constraint return_trip_ordinal_uq unique (incident_id, ordinal),
    constraint return_trip_people_ck check (people_out > 0 and minors_out between 0 and people_out and people_in between 0 and people_out),
    constraint return_trip_arrived_ck check (arrived_at > left_at and (arrived_at is null) = (people_in is null)
        and (arrived_at is null) = (handed_to is null) and (arrived_at is null) = (handover is null)),
    constraint return_trip_words_ck check (vehicle ~ '\S' and handed_to ~ '\S' and handover ~ '\S')
);
create sequence return_trip_seq increment by 50 start with 50;

-- The time line; never changed.
create table incident_event (
    id          bigint       not null,
    incident_id bigint       not null,
    ordinal     integer      not null,
    kind        varchar(10)  not null,
    state       varchar(20)  not null,
    at          timestamptz  not null,
    acted_at    timestamptz,
    words       varchar(1000),
    action      varchar(500),
    written_by  varchar(40)  not null,
    written_at  timestamptz  not null,
    constraint incident_event_pk primary key (id),
    constraint incident_event_incident_fk foreign key (incident_id) references group_incident (id),
    constraint incident_event_ordinal_uq unique (incident_id, ordinal),
    constraint incident_event_by_fk foreign key (written_by) references officer (code),
    constraint incident_event_kind_ck check (kind in ('STATE', 'COUNT', 'VIOLATION', 'NOTE')),
    constraint incident_event_violation_ck check ((kind = 'VIOLATION') = (acted_at is not null) and (kind = 'VIOLATION') = (action is not null)
        and acted_at >= at)
);
create sequence incident_event_seq increment by 50 start with 50;

create table flash_report (
    id          bigint        not null,
    incident_id bigint        not null,
    due_at      timestamptz   not null,
    facts       varchar(2000) not null,
    judgement   varchar(1000),
    sent_by     varchar(40)   not null,
    sent_at     timestamptz   not null,
    constraint flash_report_pk primary key (id),
    constraint flash_report_incident_uq unique (incident_id),
    constraint flash_report_incident_fk foreign key (incident_id) references group_incident (id),
    constraint flash_report_by_fk foreign key (sent_by) references officer (code),
    constraint flash_report_facts_ck check (facts ~ '\S')
);
create sequence flash_report_seq increment by 50 start with 50;

create table response_option (
    id         bigint       not null,
    report_id  bigint       not null,
    ordinal    integer      not null,
    what       varchar(500) not null,
    pros       varchar(500) not null,
    cons       varchar(500) not null,
    resources  varchar(500) not null,
    constraint response_option_pk primary key (id),
    constraint response_option_report_fk foreign key (report_id) references flash_report (id),
    constraint response_option_ordinal_uq unique (report_id, ordinal),
    constraint response_option_words_ck check (what ~ '\S' and pros ~ '\S' and cons ~ '\S' and resources ~ '\S')
);
create sequence response_option_seq increment by 50 start with 50;

create table flash_receipt (
    id          bigint      not null,
    report_id   bigint      not null,
    recipient   varchar(15) not null,
    received_by varchar(40) not null,
    received_at timestamptz not null,
    constraint flash_receipt_pk primary key (id),
    constraint flash_receipt_recipient_uq unique (report_id, recipient),
    constraint flash_receipt_report_fk foreign key (report_id) references flash_report (id),
    constraint flash_receipt_by_fk foreign key (received_by) references officer (code),
    constraint flash_receipt_recipient_ck check (recipient in ('CHAIR', 'CITY', 'INSPECTORATE'))
);
create sequence flash_receipt_seq increment by 50 start with 50;

create table scenario_activation (
    id           bigint       not null,
    version      integer      not null,
    incident_id  bigint       not null,
    scenario_id  bigint       not null,
    activated_at timestamptz  not null,
    activated_by varchar(40)  not null,
    ended_at     timestamptz,
    went_well    varchar(1000),
    to_improve   varchar(1000),
    reviewed_by  varchar(40),
    constraint scenario_activation_pk primary key (id),
    constraint scenario_activation_uq unique (incident_id, scenario_id),
    constraint scenario_activation_incident_fk foreign key (incident_id) references group_incident (id),
    constraint scenario_activation_scenario_fk foreign key (scenario_id) references scenario (id),
    constraint scenario_activation_by_fk foreign key (activated_by) references officer (code),
    constraint scenario_activation_reviewed_by_fk foreign key (reviewed_by) references officer (code),
    constraint scenario_activation_ended_ck check (ended_at >= activated_at and (ended_at is null) = (went_well is null)
        and (ended_at is null) = (to_improve is null) and (ended_at is null) = (reviewed_by is null))
);
create sequence scenario_activation_seq increment by 50 start with 50;

-- What is proposed to prevent, limit or disperse a gathering, apart from talking to people.
create table measure_proposal (
    id            bigint        not null,
    version       integer       not null,
    code          varchar(40)   not null,
    unit_code     varchar(20)   not null,
    incident_code varchar(40),
    kind          varchar(10)   not null,
    what          varchar(1000) not null,
    legal_basis   varchar(300)  not null,
    ground        varchar(500),
    decider       varchar(200)  not null,
    proposed_by   varchar(40)   not null,
    proposed_at   timestamptz   not null,
    decision      varchar(10),
    decision_note varchar(500),
    decided_by    varchar(40),
    decided_at    timestamptz,
    carried_at    timestamptz,
    place         varchar(200),
    result        varchar(1000),
    constraint measure_proposal_pk primary key (id),
    constraint measure_proposal_code_uq unique (code),
    constraint measure_proposal_code_ck check (code ~ '^BP-[0-9A-Z]{8}$'),
    constraint measure_proposal_unit_fk foreign key (unit_code) references unit (code),
    constraint measure_proposal_incident_fk foreign key (incident_code) references group_incident (code),
    constraint measure_proposal_by_fk foreign key (proposed_by) references officer (code),
    constraint measure_proposal_decided_by_fk foreign key (decided_by) references officer (code),
    constraint measure_proposal_kind_ck check (kind in ('PREVENT', 'LIMIT', 'DISPERSE')),
    -- Who gathers not in line with the law did something that the law names.
    constraint measure_proposal_disperse_ck check (kind <> 'DISPERSE' or (ground is not null and incident_code is not null)),
    constraint measure_proposal_words_ck check (what ~ '\S' and legal_basis ~ '\S' and decider ~ '\S' and ground ~ '\S'),
    constraint measure_proposal_decision_ck check (decision in ('AGREED', 'REFUSED') and (decision is null) = (decided_by is null)
        and (decision is null) = (decided_at is null) and (decision is null or decision = 'AGREED' or decision_note is not null)),
    constraint measure_proposal_result_ck check ((carried_at is null) = (result is null) and (carried_at is null) = (place is null)
        and (carried_at is null or decision = 'AGREED') and carried_at >= proposed_at)
);
create sequence measure_proposal_seq increment by 50 start with 50;
create index measure_proposal_unit_ix on measure_proposal (unit_code, proposed_at desc);

grant select, insert, update on police_plan, scenario, scenario_confirmation, check_item, police_note_reader, destination_place, group_incident,
    force_member, incident_promise, return_trip, scenario_activation, measure_proposal to ${appRole};
grant select, insert on check_mark, police_note, incident_representative, incident_contact, incident_event, flash_report, response_option,
    flash_receipt to ${appRole};
grant select on incident_rule to ${appRole};
grant usage on sequence police_plan_seq, scenario_seq, scenario_confirmation_seq, check_item_seq, police_note_seq, destination_place_seq,
    group_incident_seq, incident_representative_seq, force_member_seq, incident_contact_seq, incident_promise_seq, return_trip_seq,
    incident_event_seq, flash_report_seq, response_option_seq, flash_receipt_seq, scenario_activation_seq, measure_proposal_seq to ${appRole};
