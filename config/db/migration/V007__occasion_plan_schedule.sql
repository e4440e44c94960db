-- Sessions and other events with their phases; reception sessions and duty; coordination plans.
create table event_window (
    id           bigint       not null,
    version      integer      not null,
    code         varchar(40)  not null,
    type         varchar(20)  not null,
    title        varchar(200) not null,
    title_en     varchar(200) not null,
    days_before  integer      not null,
    days_after   integer      not null,
    constraint event_window_pk primary key (id),
    constraint event_window_code_uq unique (code),
    constraint event_window_code_ck check (code ~ '^[A-Z0-9]+(-[A-Z0-9]+)*$'),
    constraint event_window_type_ck check (type in ('NA_SESSION', 'COUNCIL_SESSION', 'OTHER')),
    constraint event_window_days_before_ck check (days_before between 0 and 90),
    constraint event_window_days_after_ck check (days_after between 0 and 90)
);
create sequence event_window_seq increment by 50 start with 50;

create table event_phase (
    id         bigint  not null,
    window_id  bigint  not null,
    ordinal    integer not null,
    starts_on  date    not null,
    ends_on    date    not null,
    constraint event_phase_pk primary key (id),
    constraint event_phase_window_fk foreign key (window_id) references event_window (id),
    constraint event_phase_ordinal_uq unique (window_id, ordinal),
    constraint event_phase_ordinal_ck check (ordinal > 0),
    constraint event_phase_period_ck check (ends_on >= starts_on)
);
create sequence event_phase_seq increment by 50 start with 50;

create table phase_change (
    id          bigint       not null,
    window_id   bigint       not null,
    ordinal     integer      not null,
    was_from    date         not null,
    was_to      date         not null,
    now_from    date         not null,
    now_to      date         not null,
    reason      varchar(300) not null,
    changed_on  date         not null,
    changed_by  varchar(40)  not null,
    constraint phase_change_pk primary key (id),
    constraint phase_change_phase_fk foreign key (window_id, ordinal) references event_phase (window_id, ordinal),
    constraint phase_change_was_ck check (was_to >= was_from),
    constraint phase_change_now_ck check (now_to >= now_from),
    constraint phase_change_moves_ck check (was_from <> now_from or was_to <> now_to),
    constraint phase_change_reason_ck check (reason ~ '\S')
);
create sequence phase_change_seq increment by 50 start with 50;
create index phase_change_window_ix on phase_change (window_id, ordinal);

create table reception_session (
    id           bigint       not null,
    version      integer      not null,
    code         varchar(40)  not null,
    unit_code    varchar(20)  not null,
    body_code    varchar(20)  not null,
    on_day       date         not null,
    part         varchar(10)  not null,
    type         varchar(10)  not null,
    reason       varchar(300),
    presiding    varchar(40)  not null,
    place        varchar(20)  not null,
    post_by      date,
    posted_on    date,
    constraint reception_session_pk primary key (id),
    constraint reception_session_code_uq unique (code),
    constraint reception_session_unit_fk foreign key (unit_code) references unit (code),
    constraint reception_session_body_fk foreign key (body_code) references unit (code),
    constraint reception_session_presiding_fk foreign key (presiding) references officer (code),
    constraint reception_session_part_ck check (part in ('MORNING', 'AFTERNOON', 'DAY')),
    constraint reception_session_type_ck check (type in ('REGULAR', 'PERIODIC', 'AD_HOC')),
    constraint reception_session_reason_ck check (type <> 'AD_HOC' or (reason is not null and reason ~ '\S')),
    constraint reception_session_place_ck check (place in ('RECEPTION_ROOM', 'ONE_STOP', 'OTHER')),
    constraint reception_session_post_by_ck check ((type = 'PERIODIC') = (post_by is not null)),
    constraint reception_session_posted_ck check (posted_on <= on_day)
);
create sequence reception_session_seq increment by 50 start with 50;
create index reception_session_day_ix on reception_session (unit_code, on_day);
-- Nobody presides at two sessions at once; a whole day takes both halves.
create unique index reception_session_morning_uq on reception_session (presiding, on_day) where part in ('MORNING', 'DAY');
create unique index reception_session_afternoon_uq on reception_session (presiding, on_day) where part in ('AFTERNOON', 'DAY');

create table leader_order (
    id          bigint       not null,
    code        varchar(40)  not null,
    unit_code   varchar(20)  not null,
    ordered_by  varchar(40)  not null,
    ordered_on  date         not null,
    reason      varchar(300) not null,
    constraint leader_order_pk primary key (id),
    constraint leader_order_code_uq unique (code),
    constraint leader_order_unit_fk foreign key (unit_code) references unit (code),
    constraint leader_order_ordered_by_fk foreign key (ordered_by) references officer (code),
    constraint leader_order_reason_ck check (reason ~ '\S')
);
create sequence leader_order_seq increment by 50 start with 50;

create table leader_order_day (
    order_id  bigint not null,
    on_day    date   not null,
    constraint leader_order_day_pk primary key (order_id, on_day),
    constraint leader_order_day_order_fk foreign key (order_id) references leader_order (id)
);

create table duty_shift (
    id            bigint      not null,
    version       integer     not null,
    unit_code     varchar(20) not null,
    officer_code  varchar(40) not null,
    on_day        date        not null,
    part          varchar(10) not null,
    place         varchar(20) not null,
    day_off       boolean     not null,
    order_id      bigint,
    constraint duty_shift_pk primary key (id),
    constraint duty_shift_unit_fk foreign key (unit_code) references unit (code),
    constraint duty_shift_officer_fk foreign key (officer_code) references officer (code),
    constraint duty_shift_part_ck check (part in ('MORNING', 'AFTERNOON', 'DAY')),
    constraint duty_shift_place_ck check (place in ('RECEPTION_ROOM', 'ONE_STOP', 'OTHER')),
    -- A day off takes a leader's order, and one that names this very day.
    constraint duty_shift_order_ck check (day_off = (order_id is not null)),
    constraint duty_shift_order_fk foreign key (order_id, on_day) references leader_order_day (order_id, on_day)
);
create sequence duty_shift_seq increment by 50 start with 50;
create index duty_shift_day_ix on duty_shift (unit_code, on_day);
create unique index duty_shift_morning_uq on duty_shift (officer_code, on_day) where part in ('MORNING', 'DAY');
create unique index duty_shift_afternoon_uq on duty_shift (officer_code, on_day) where part in ('AFTERNOON', 'DAY');

create table coordination_plan (
    id            bigint       not null,
    version       integer      not null,
    code          varchar(40)  not null,
    unit_code     varchar(20)  not null,
    window_code   varchar(40)  not null,
    number        integer,
    symbol        varchar(30)  not null,
    place         varchar(60)  not null,
    issued_month  date         not null,
    issued_on     date,
    title         varchar(300) not null,
    signing_mode  varchar(10)  not null,
    signed_for    varchar(200),
    signer        varchar(40)  not null,
    signer_name   varchar(120) not null,
    signer_post   varchar(120) not null,
    recorded_on   date         not null,
    constraint coordination_plan_pk primary key (id),
    constraint coordination_plan_code_uq unique (code),
    constraint coordination_plan_unit_fk foreign key (unit_code) references unit (code),
    constraint coordination_plan_window_fk foreign key (window_code) references event_window (code),
    constraint coordination_plan_signer_fk foreign key (signer) references officer (code),
    constraint coordination_plan_number_ck check (number > 0),
    constraint coordination_plan_signing_mode_ck check (signing_mode in ('TM', 'KT', 'TL', 'TUQ', 'Q')),
    constraint coordination_plan_issued_month_ck check (extract(day from issued_month) = 1),
    constraint coordination_plan_issued_on_ck check (issued_on is null or date_trunc('month', issued_on)::date = issued_month)
);
create sequence coordination_plan_seq increment by 50 start with 50;
-- A number is given once a year to one plan of a unit; drafts without a number do not compete.
create unique index coordination_plan_number_uq on coordination_plan (unit_code, symbol, (extract(year from issued_month)), number)
    where number is not null;
create index coordination_plan_window_ix on coordination_plan (window_code, unit_code);

create table plan_basis (
    id           bigint       not null,
    plan_id      bigint       not null,
    ordinal      integer      not null,
    kind         varchar(20)  not null,
    number       varchar(40),
    title        varchar(400) not null,
    issuer       varchar(200) not null,
    issued_on    date,
    valid_to     date,
    implements   integer,
    locus        varchar(20)  not null,
    constraint plan_basis_pk primary key (id),
    constraint plan_basis_plan_fk foreign key (plan_id) references coordination_plan (id),
    constraint plan_basis_ordinal_uq unique (plan_id, ordinal),
    constraint plan_basis_kind_ck check (kind in ('CARRIED_OUT', 'STANDING', 'LAW')),
    constraint plan_basis_period_ck check (valid_to is null or issued_on is null or valid_to >= issued_on),
    constraint plan_basis_implements_fk foreign key (plan_id, implements) references plan_basis (plan_id, ordinal)
        deferrable initially deferred,
    constraint plan_basis_implements_ck check (implements <> ordinal)
);
create sequence plan_basis_seq increment by 50 start with 50;

create table plan_section (
    id       bigint       not null,
    plan_id  bigint       not null,
    ordinal  integer      not null,
    locus    varchar(20)  not null,
    heading  varchar(300) not null,
    constraint plan_section_pk primary key (id),
    constraint plan_section_plan_fk foreign key (plan_id) references coordination_plan (id),
    constraint plan_section_ordinal_uq unique (plan_id, ordinal),
    constraint plan_section_locus_uq unique (plan_id, locus)
);
create sequence plan_section_seq increment by 50 start with 50;

create table plan_task (
    id         bigint        not null,
    plan_id    bigint        not null,
    ordinal    integer       not null,
    section    varchar(20)   not null,
    locus      varchar(20)   not null,
    serves     varchar(120)  not null,
    kind       varchar(20)   not null,
    unit_code  varchar(20)   not null,
    content    varchar(1000) not null,
    constraint plan_task_pk primary key (id),
    constraint plan_task_plan_fk foreign key (plan_id) references coordination_plan (id),
    constraint plan_task_section_fk foreign key (plan_id, section) references plan_section (plan_id, locus),
    constraint plan_task_unit_fk foreign key (unit_code) references unit (code),
    constraint plan_task_ordinal_uq unique (plan_id, ordinal),
    constraint plan_task_serves_ck check (serves ~ '^R[0-9]{1,3}(, R[0-9]{1,3})*$'),
    constraint plan_task_kind_ck check (kind in ('ASSIGNMENT', 'REQUEST'))
);
create sequence plan_task_seq increment by 50 start with 50;
create index plan_task_unit_ix on plan_task (unit_code);

create table plan_task_support (
    task_id    bigint      not null,
    unit_code  varchar(20) not null,
    constraint plan_task_support_pk primary key (task_id, unit_code),
    constraint plan_task_support_task_fk foreign key (task_id) references plan_task (id),
    constraint plan_task_support_unit_fk foreign key (unit_code) references unit (code)
);

create table plan_recipient (
    id       bigint       not null,
    plan_id  bigint       not null,
    ordinal  integer      not null,
    kind     varchar(20)  not null,
    line     varchar(300) not null,
    constraint plan_recipient_pk primary key (id),
    constraint plan_recipient_plan_fk foreign key (plan_id) references coordination_plan (id),
    constraint plan_recipient_ordinal_uq unique (plan_id, ordinal),
    constraint plan_recipient_kind_ck check (kind in ('BODIES', 'STAFF', 'FILE'))
);
create sequence plan_recipient_seq increment by 50 start with 50;

create table plan_recipient_unit (
    recipient_id  bigint      not null,
    unit_code     varchar(20) not null,
    constraint plan_recipient_unit_pk primary key (recipient_id, unit_code),
    constraint plan_recipient_unit_recipient_fk foreign key (recipient_id) references plan_recipient (id),
    constraint plan_recipient_unit_unit_fk foreign key (unit_code) references unit (code)
);

grant select, insert, update on event_window, event_phase, reception_session, duty_shift, coordination_plan to ${appRole};
grant select, insert on phase_change, leader_order, leader_order_day, plan_basis, plan_section, plan_task, plan_task_support,
    plan_recipient, plan_recipient_unit to ${appRole};
grant usage on sequence event_window_seq, event_phase_seq, phase_change_seq, reception_session_seq, leader_order_seq, duty_shift_seq,
    coordination_plan_seq, plan_basis_seq, plan_section_seq, plan_task_seq, plan_recipient_seq to ${appRole};
