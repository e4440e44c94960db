-- The duty roster: who may stand on duty and what he is trained for, which places must be covered when, who is away; proposals
-- of a roster with the reason for each shift.
create table duty_officer (
    id            bigint      not null,
    version       integer     not null,
    unit_code     varchar(20) not null,
    officer_code  varchar(40) not null,
    trained_on    date,
    certificate   varchar(60),
    active        boolean     not null,
    constraint duty_officer_pk primary key (id),
    constraint duty_officer_uq unique (unit_code, officer_code),
    constraint duty_officer_unit_fk foreign key (unit_code) references unit (code),
    constraint duty_officer_officer_fk foreign key (officer_code) references officer (code),
    constraint duty_officer_certificate_ck check (certificate is null or trained_on is not null)
);
create sequence duty_officer_seq increment by 50 start with 50;

create table duty_officer_field (
    duty_officer_id  bigint      not null,
    field            varchar(20) not null,
    constraint duty_officer_field_pk primary key (duty_officer_id, field),
    constraint duty_officer_field_officer_fk foreign key (duty_officer_id) references duty_officer (id),
    constraint duty_officer_field_field_ck check (field in ('LAND', 'HOUSING', 'POLICY', 'PUBLIC_SERVICE', 'CORRUPTION', 'JUSTICE',
        'PARTY', 'ENVIRONMENT', 'OTHER'))
);

create table coverage_rule (
    id          bigint       not null,
    version     integer      not null,
    code        varchar(40)  not null,
    unit_code   varchar(20)  not null,
    name        varchar(120) not null,
    place       varchar(20)  not null,
    part        varchar(10)  not null,
    starts_at   time         not null,
    ends_at     time         not null,
    days        varchar(10)  not null,
    headcount   integer      not null,
    need        varchar(10)  not null,
    field       varchar(20),
    stage       varchar(10),
    valid_from  date         not null,
    valid_to    date,
    constraint coverage_rule_pk primary key (id),
    constraint coverage_rule_code_uq unique (code),
    constraint coverage_rule_code_ck check (code ~ '^[A-Z0-9]+(-[A-Z0-9]+)*$'),
    constraint coverage_rule_unit_fk foreign key (unit_code) references unit (code),
    constraint coverage_rule_name_ck check (name ~ '\S'),
    constraint coverage_rule_place_ck check (place in ('RECEPTION_ROOM', 'ONE_STOP', 'OTHER')),
    constraint coverage_rule_part_ck check (part in ('MORNING', 'AFTERNOON', 'DAY')),
    constraint coverage_rule_hours_ck check (ends_at > starts_at
        and (part = 'AFTERNOON' or starts_at < '12:00') and (part = 'MORNING' or ends_at > '12:00')
        and (part <> 'MORNING' or ends_at <= '13:00') and (part <> 'AFTERNOON' or starts_at >= '12:00')),
    constraint coverage_rule_days_ck check (days in ('WORKING', 'ORDERED', 'EVERY')),
    constraint coverage_rule_headcount_ck check (headcount between 1 and 20),
    constraint coverage_rule_need_ck check (need in ('ANYBODY', 'TRAINED', 'FIELD')),
    constraint coverage_rule_field_ck check ((need = 'FIELD') = (field is not null)),
    constraint coverage_rule_field_name_ck check (field in ('LAND', 'HOUSING', 'POLICY', 'PUBLIC_SERVICE', 'CORRUPTION', 'JUSTICE',
        'PARTY', 'ENVIRONMENT', 'OTHER')),
    constraint coverage_rule_stage_ck check (stage in ('BEFORE', 'DURING', 'GAP', 'AFTER')),
    constraint coverage_rule_period_ck check (valid_to is null or valid_to >= valid_from)
);
create sequence coverage_rule_seq increment by 50 start with 50;
create index coverage_rule_unit_ix on coverage_rule (unit_code);

create table officer_leave (
    id            bigint      not null,
    version       integer     not null,
    unit_code     varchar(20) not null,
    officer_code  varchar(40) not null,
    first_day     date        not null,
    last_day      date        not null,
    kind          varchar(10) not null,
    withdrawn_on  date,
    constraint officer_leave_pk primary key (id),
    constraint officer_leave_unit_fk foreign key (unit_code) references unit (code),
    constraint officer_leave_officer_fk foreign key (officer_code) references officer (code),
    constraint officer_leave_period_ck check (last_day >= first_day and last_day - first_day <= 366),
    constraint officer_leave_kind_ck check (kind in ('ANNUAL', 'SICK', 'TRAINING', 'MISSION', 'OTHER'))
);
create sequence officer_leave_seq increment by 50 start with 50;
create index officer_leave_unit_ix on officer_leave (unit_code, last_day);

create table roster_proposal (
    id          bigint      not null,
    version     integer     not null,
    code        varchar(20) not null,
    unit_code   varchar(20) not null,
    place       varchar(20),
    first_day   date        not null,
    last_day    date        not null,
    stage       varchar(12) not null,
    asked_by    varchar(40) not null,
    asked_at    timestamptz not null,
    touched_at  timestamptz not null,
    seats       integer     not null,
    hard        integer,
    soft        integer,
    first_ms    integer,
    spent_ms    integer,
    basis       varchar(64),
    collisions  text,
    error_id    varchar(40),
    ended_by    varchar(40),
    ended_at    timestamptz,
    constraint roster_proposal_pk primary key (id),
    constraint roster_proposal_code_uq unique (code),
    constraint roster_proposal_code_ck check (code ~ '^PT-[0-9A-Z]{10}$'),
    constraint roster_proposal_unit_fk foreign key (unit_code) references unit (code),
    constraint roster_proposal_asked_by_fk foreign key (asked_by) references officer (code),
    constraint roster_proposal_ended_by_fk foreign key (ended_by) references officer (code),
    constraint roster_proposal_place_ck check (place in ('RECEPTION_ROOM', 'ONE_STOP', 'OTHER')),
    constraint roster_proposal_period_ck check (last_day >= first_day and last_day - first_day < 92),
    constraint roster_proposal_stage_ck check (stage in ('SOLVING', 'READY', 'IMPOSSIBLE', 'FAILED', 'TAKEN_OVER', 'ABANDONED')),
    -- Nothing that breaks a rule is ready, let alone taken over; what cannot be done says why.
    constraint roster_proposal_ready_ck check (stage not in ('READY', 'TAKEN_OVER') or (hard = 0 and basis is not null)),
    constraint roster_proposal_collisions_ck check (stage <> 'IMPOSSIBLE' or collisions is not null),
    constraint roster_proposal_ended_ck check ((stage in ('TAKEN_OVER', 'ABANDONED')) = (ended_by is not null)
        and (ended_by is null) = (ended_at is null))
);
create sequence roster_proposal_seq increment by 50 start with 50;
create index roster_proposal_unit_ix on roster_proposal (unit_code, asked_at);
-- A ward has one roster thought over at a time.
create unique index roster_proposal_solving_uq on roster_proposal (unit_code) where stage = 'SOLVING';

create table proposed_shift (
    id            bigint      not null,
    version       integer     not null,
    proposal_id   bigint      not null,
    ordinal       integer     not null,
    rule_code     varchar(40) not null,
    seat          integer     not null,
    officer_code  varchar(40) not null,
    on_day        date        not null,
    part          varchar(10) not null,
    place         varchar(20) not null,
    day_off       boolean     not null,
    order_code    varchar(40),
    by_hand       boolean     not null,
    reasons       text        not null,
    constraint proposed_shift_pk primary key (id),
    constraint proposed_shift_proposal_fk foreign key (proposal_id) references roster_proposal (id),
    constraint proposed_shift_ordinal_uq unique (proposal_id, ordinal),
    constraint proposed_shift_seat_uq unique (proposal_id, rule_code, on_day, seat),
    constraint proposed_shift_rule_fk foreign key (rule_code) references coverage_rule (code),
    constraint proposed_shift_officer_fk foreign key (officer_code) references officer (code),
    constraint proposed_shift_order_code_fk foreign key (order_code) references leader_order (code),
    constraint proposed_shift_part_ck check (part in ('MORNING', 'AFTERNOON', 'DAY')),
    constraint proposed_shift_place_ck check (place in ('RECEPTION_ROOM', 'ONE_STOP', 'OTHER')),
    constraint proposed_shift_order_ck check (day_off = (order_code is not null))
);
create sequence proposed_shift_seq increment by 50 start with 50;
-- Nobody is proposed for two places at once.
create unique index proposed_shift_morning_uq on proposed_shift (proposal_id, officer_code, on_day) where part in ('MORNING', 'DAY');
create unique index proposed_shift_afternoon_uq on proposed_shift (proposal_id, officer_code, on_day) where part in ('AFTERNOON', 'DAY');

grant select, insert, update on duty_officer, coverage_rule, officer_leave, roster_proposal, proposed_shift to ${appRole};
grant select, insert, delete on duty_officer_field to ${appRole};
grant usage on sequence duty_officer_seq, coverage_rule_seq, officer_leave_seq, roster_proposal_seq, proposed_shift_seq to ${appRole};

-- What happens to a shift after it was assigned: swaps, replacements, coming and leaving; and what a day is paid.
create table duty_swap (
    id           bigint       not null,
    version      integer      not null,
    unit_code    varchar(20)  not null,
    shift_id     bigint       not null,
    asked_by     varchar(40)  not null,
    asked_of     varchar(40)  not null,
    reason       varchar(300) not null,
    stage        varchar(10)  not null,
    asked_at     timestamptz  not null,
    answered_at  timestamptz,
    decided_by   varchar(40),
    decided_at   timestamptz,
    constraint duty_swap_pk primary key (id),
    constraint duty_swap_unit_fk foreign key (unit_code) references unit (code),
    constraint duty_swap_shift_fk foreign key (shift_id) references duty_shift (id),
    constraint duty_swap_asked_by_fk foreign key (asked_by) references officer (code),
    constraint duty_swap_asked_of_fk foreign key (asked_of) references officer (code),
    constraint duty_swap_decided_by_fk foreign key (decided_by) references officer (code),
    constraint duty_swap_two_ck check (asked_by <> asked_of),
    constraint duty_swap_reason_ck check (reason ~ '\S'),
    constraint duty_swap_stage_ck check (stage in ('ASKED', 'ACCEPTED', 'APPROVED', 'DECLINED', 'REFUSED', 'WITHDRAWN')),
    constraint duty_swap_answered_ck check (stage in ('ASKED', 'WITHDRAWN') or answered_at is not null),
    -- Nobody approves a swap of his own.
    constraint duty_swap_decided_ck check ((stage in ('APPROVED', 'REFUSED')) = (decided_by is not null)
        and (decided_by is null) = (decided_at is null) and decided_by <> asked_by and decided_by <> asked_of)
);
create sequence duty_swap_seq increment by 50 start with 50;
create unique index duty_swap_open_uq on duty_swap (shift_id) where stage in ('ASKED', 'ACCEPTED');

create table duty_attendance (
    shift_id        bigint      not null,
    version         integer     not null,
    officer_code    varchar(40) not null,
    checked_in_at   timestamptz not null,
    checked_out_at  timestamptz,
    handover        varchar(1000),
    constraint duty_attendance_pk primary key (shift_id),
    constraint duty_attendance_shift_fk foreign key (shift_id) references duty_shift (id),
    constraint duty_attendance_officer_fk foreign key (officer_code) references officer (code),
    constraint duty_attendance_out_ck check (checked_out_at >= checked_in_at),
    constraint duty_attendance_handover_ck check (handover is null or checked_out_at is not null)
);

create table duty_replacement (
    id           bigint       not null,
    shift_id     bigint       not null,
    was_officer  varchar(40)  not null,
    now_officer  varchar(40)  not null,
    reason       varchar(300) not null,
    done_by      varchar(40)  not null,
    done_at      timestamptz  not null,
    constraint duty_replacement_pk primary key (id),
    constraint duty_replacement_shift_fk foreign key (shift_id) references duty_shift (id),
    constraint duty_replacement_was_fk foreign key (was_officer) references officer (code),
    constraint duty_replacement_now_fk foreign key (now_officer) references officer (code),
    constraint duty_replacement_done_by_fk foreign key (done_by) references officer (code),
    constraint duty_replacement_two_ck check (was_officer <> now_officer),
    constraint duty_replacement_reason_ck check (reason ~ '\S')
);
create sequence duty_replacement_seq increment by 50 start with 50;
create index duty_replacement_shift_ix on duty_replacement (shift_id);

create table allowance_rate (
    id           bigint       not null,
    unit_code    varchar(20)  not null,
    valid_from   date         not null,
    working_day  integer      not null,
    day_off      integer      not null,
    basis        varchar(200) not null,
    constraint allowance_rate_pk primary key (id),
    constraint allowance_rate_unit_fk foreign key (unit_code) references unit (code),
    constraint allowance_rate_uq unique (unit_code, valid_from),
    constraint allowance_rate_amount_ck check (working_day >= 0 and day_off >= 0),
    constraint allowance_rate_basis_ck check (basis ~ '\S')
);
create sequence allowance_rate_seq increment by 50 start with 50;

grant select, insert, update on duty_swap, duty_attendance to ${appRole};
grant select, insert on duty_replacement, allowance_rate to ${appRole};
grant usage on sequence duty_swap_seq, duty_replacement_seq, allowance_rate_seq to ${appRole};
