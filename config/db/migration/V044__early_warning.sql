-- Early warning: residential groups, alarms per group and subject with their reasons and calls, scores of cases, forecasts that are
-- scored afterwards. Counts and cases only: no row tells of a person, and nothing below five people is kept.
create table residential_group (
    id           bigint       not null,
    version      integer      not null,
    code         varchar(40)  not null,
    unit_code    varchar(20)  not null,
    number       integer,
    name         varchar(80)  not null,
    other_names  varchar(300),
    tile_row     integer      not null,
    tile_column  integer      not null,
    closed_on    date,
    constraint residential_group_pk primary key (id),
    constraint residential_group_code_uq unique (code),
    constraint residential_group_unit_fk foreign key (unit_code) references unit (code),
    constraint residential_group_number_uq unique (unit_code, number),
    constraint residential_group_name_uq unique (unit_code, name),
    constraint residential_group_number_ck check (number between 1 and 99),
    constraint residential_group_name_ck check (name ~ '\S' and (other_names is null or other_names ~ '\S')),
    constraint residential_group_tile_ck check (tile_row between 1 and 20 and tile_column between 1 and 12)
);
create sequence residential_group_seq increment by 50 start with 50;
-- No two groups on one tile.
create unique index residential_group_tile_uq on residential_group (unit_code, tile_row, tile_column) where closed_on is null;

-- The measure of a ward; without a row the delivered one holds.
create table warning_rule (
    unit_code       varchar(20)  not null,
    version         integer      not null,
    false_alarms    numeric(4,2) not null,
    baseline_days   integer      not null,
    least_people    integer      not null,
    urgent_people   integer      not null,
    quiet_days      integer      not null,
    heat_days       integer      not null,
    chair_after     integer      not null,
    city_after      integer      not null,
    constraint warning_rule_pk primary key (unit_code),
    constraint warning_rule_unit_fk foreign key (unit_code) references unit (code),
    constraint warning_rule_false_alarms_ck check (false_alarms between 0.05 and 10),
    constraint warning_rule_baseline_ck check (baseline_days between 42 and 365),
    -- A matter of fewer than five people raises no alarm, whatever a ward would like.
    constraint warning_rule_people_ck check (least_people between 5 and 100 and urgent_people between least_people and 1000),
    constraint warning_rule_quiet_ck check (quiet_days between 7 and 60),
    constraint warning_rule_heat_ck check (heat_days between 7 and 90),
    constraint warning_rule_calls_ck check (chair_after between 1 and 72 and city_after between chair_after and 240)
);

create table warning_run (
    id           bigint      not null,
    unit_code    varchar(20) not null,
    on_day       date        not null,
    ran_at       timestamptz not null,
    ran_by       varchar(40),
    signs        integer     not null,
    placed       integer     not null,
    cells        integer     not null,
    chance_limit double precision not null,
    learning     boolean     not null,
    constraint warning_run_pk primary key (id),
    constraint warning_run_unit_fk foreign key (unit_code) references unit (code),
    constraint warning_run_by_fk foreign key (ran_by) references officer (code),
    constraint warning_run_counts_ck check (signs >= 0 and placed between 0 and signs and cells >= 0)
);
create sequence warning_run_seq increment by 50 start with 50;
create index warning_run_unit_ix on warning_run (unit_code, id desc);

create table alarm (
    id               bigint       not null,
    version          integer      not null,
    code             varchar(40)  not null,
    unit_code        varchar(20)  not null,
    group_id         bigint       not null,
    field            varchar(20)  not null,
    state            varchar(20)  not null,
    level            varchar(20)  not null,
    raised_at        timestamptz  not null,
    raised_on        date         not null,
    last_seen_on     date         not null,
    window_days      integer      not null,
    arrivals         integer      not null,
    parties          integer      not null,
    people           integer      not null,
    expected         numeric(9,3) not null,
    chance           double precision not null,
    acknowledged_at  timestamptz,
    acknowledged_by  varchar(40),
    response         varchar(1000),
    ended_at         timestamptz,
    ended_on         date,
    ended_by         varchar(40),
    finding          varchar(20),
    finding_note     varchar(1000),
    constraint alarm_pk primary key (id),
    constraint alarm_code_uq unique (code),
    constraint alarm_unit_fk foreign key (unit_code) references unit (code),
    constraint alarm_group_fk foreign key (group_id) references residential_group (id),
    constraint alarm_acknowledged_by_fk foreign key (acknowledged_by) references officer (code),
    constraint alarm_ended_by_fk foreign key (ended_by) references officer (code),
    constraint alarm_field_ck check (field in ('LAND', 'HOUSING', 'POLICY', 'PUBLIC_SERVICE', 'CORRUPTION', 'JUSTICE', 'PARTY', 'ENVIRONMENT', 'OTHER')),
    constraint alarm_state_ck check (state in ('RAISED', 'ACKNOWLEDGED', 'CLOSED', 'LAPSED')),
    constraint alarm_level_ck check (level in ('NOTICE', 'HIGH', 'URGENT')),
    constraint alarm_people_ck check (people >= 5 and parties between 1 and arrivals and expected >= 0 and window_days between 1 and 14),
    constraint alarm_chance_ck check (chance between 0 and 1),
    constraint alarm_days_ck check (last_seen_on >= raised_on),
    constraint alarm_acknowledged_ck check ((acknowledged_at is null) = (acknowledged_by is null) and (acknowledged_at is null) = (response is null)
        and (state <> 'RAISED' or acknowledged_at is null) and (state <> 'ACKNOWLEDGED' or acknowledged_at is not null)),
    constraint alarm_ended_ck check ((state in ('CLOSED', 'LAPSED')) = (ended_at is not null) and (ended_at is null) = (ended_on is null)
        and (state = 'CLOSED') = (ended_by is not null)),
    -- A person closes with what it turned out to be; what nobody closed lapses without a finding.
    constraint alarm_finding_ck check ((state = 'CLOSED') = (finding is not null) and (finding is null) = (finding_note is null)
        and finding in ('REAL', 'FALSE_ALARM'))
);
create sequence alarm_seq increment by 50 start with 50;
create unique index alarm_open_uq on alarm (group_id, field) where state in ('RAISED', 'ACKNOWLEDGED');
create index alarm_unit_ix on alarm (unit_code, raised_on desc, id desc);

-- What each day's computation saw of an alarm.
create table alarm_reading (
    alarm_id     bigint       not null,
    on_day       date         not null,
    level        varchar(20)  not null,
    window_days  integer      not null,
    arrivals     integer      not null,
    people       integer      not null,
    expected     numeric(9,3) not null,
    chance       double precision not null,
    constraint alarm_reading_pk primary key (alarm_id, on_day),
    constraint alarm_reading_alarm_fk foreign key (alarm_id) references alarm (id),
    constraint alarm_reading_level_ck check (level in ('NOTICE', 'HIGH', 'URGENT')),
    constraint alarm_reading_people_ck check (people >= 5)
);

-- Who was called to an alarm and when: the office at once, the chair and the city while nobody has taken it up.
create table alarm_call (
    alarm_id   bigint      not null,
    step       varchar(10) not null,
    level      varchar(20) not null,
    called_at  timestamptz not null,
    constraint alarm_call_pk primary key (alarm_id, step),
    constraint alarm_call_alarm_fk foreign key (alarm_id) references alarm (id),
    constraint alarm_call_step_ck check (step in ('OFFICE', 'CHAIR', 'CITY')),
    constraint alarm_call_level_ck check (level in ('NOTICE', 'HIGH', 'URGENT'))
);

-- How much came from each group in the last days, and about what mostly when that is five people too; written anew by each computation.
create table place_heat (
    group_id   bigint      not null,
    unit_code  varchar(20) not null,
    until_day  date        not null,
    days       integer     not null,
    arrivals   integer     not null,
    earlier    integer     not null,
    people     integer     not null,
    top_field  varchar(20),
    constraint place_heat_pk primary key (group_id),
    constraint place_heat_group_fk foreign key (group_id) references residential_group (id),
    constraint place_heat_unit_fk foreign key (unit_code) references unit (code),
    constraint place_heat_people_ck check (people >= 5 and arrivals >= 1 and earlier >= 0)
);

-- The facts a case is weighed by; written anew by each computation. A case of fewer than five people has none.
create table case_score (
    matter_code   varchar(30) not null,
    unit_code     varchar(20) not null,
    on_day        date        not null,
    people        integer     not null,
    visits        integer     not null,
    higher        integer     not null,
    overdue_days  integer     not null,
    alike         integer     not null,
    points        integer     not null,
    constraint case_score_pk primary key (matter_code),
    constraint case_score_matter_fk foreign key (matter_code) references matter (code),
    constraint case_score_unit_fk foreign key (unit_code) references unit (code),
    constraint case_score_people_ck check (people >= 5),
    constraint case_score_facts_ck check (visits >= 0 and higher >= 0 and overdue_days >= 0 and alike >= 0 and points between 0 and 15)
);
create index case_score_unit_ix on case_score (unit_code, points desc, matter_code);

-- What somebody expects to happen, and what happened.
create table situation_forecast (
    id            bigint        not null,
    version       integer       not null,
    code          varchar(40)   not null,
    unit_code     varchar(20)   not null,
    matter_code   varchar(30),
    group_code    varchar(40),
    destination   varchar(20)   not null,
    from_day      date          not null,
    to_day        date          not null,
    likelihood    integer       not null,
    expected      integer       not null,
    signals       varchar(1000) not null,
    response      varchar(1000) not null,
    owner         varchar(40)   not null,
    state         varchar(20)   not null,
    drafted_on    date          not null,
    drafted_by    varchar(40)   not null,
    approved_on   date,
    approved_by   varchar(40),
    watched_on    date,
    scored_on     date,
    scored_by     varchar(40),
    came          integer,
    outcome_note  varchar(1000),
    constraint situation_forecast_pk primary key (id),
    constraint situation_forecast_code_uq unique (code),
    constraint situation_forecast_unit_fk foreign key (unit_code) references unit (code),
    constraint situation_forecast_matter_fk foreign key (matter_code) references matter (code),
    constraint situation_forecast_group_fk foreign key (group_code) references residential_group (code),
    constraint situation_forecast_owner_fk foreign key (owner) references officer (code),
    constraint situation_forecast_drafted_by_fk foreign key (drafted_by) references officer (code),
    constraint situation_forecast_approved_by_fk foreign key (approved_by) references officer (code),
    constraint situation_forecast_scored_by_fk foreign key (scored_by) references officer (code),
    constraint situation_forecast_about_ck check (matter_code is not null or group_code is not null),
    -- A forecast about a denunciation would tell of it.
    constraint situation_forecast_matter_ck check (matter_code is null or matter_code not like 'VTC-%'),
    constraint situation_forecast_destination_ck check (destination in ('WARD', 'CITY', 'PROVINCE', 'CENTRAL', 'OTHER')),
    constraint situation_forecast_period_ck check (to_day >= from_day and to_day <= from_day + 92),
    constraint situation_forecast_likelihood_ck check (likelihood between 1 and 99),
    constraint situation_forecast_expected_ck check (expected between 5 and 9999),
    constraint situation_forecast_texts_ck check (signals ~ '\S' and response ~ '\S'),
    constraint situation_forecast_state_ck check (state in ('DRAFT', 'APPROVED', 'MONITORED', 'HIT', 'MISS')),
    constraint situation_forecast_approved_ck check ((approved_on is null) = (approved_by is null) and (state = 'DRAFT') = (approved_on is null)),
    constraint situation_forecast_watched_ck check (watched_on is not null or state in ('DRAFT', 'APPROVED')),
    constraint situation_forecast_scored_ck check ((state in ('HIT', 'MISS')) = (scored_on is not null) and (scored_on is null) = (scored_by is null)
        and (scored_on is null) = (came is null) and (scored_on is null) = (outcome_note is null)),
    -- It came true when people came together there, five or more; who says that it did not waits for its last day.
    constraint situation_forecast_came_ck check (came is null or (state = 'HIT') = (came >= 5)),
    constraint situation_forecast_early_ck check (scored_on is null or (scored_on >= from_day and (state = 'HIT' or scored_on > to_day)))
);
create sequence situation_forecast_seq increment by 50 start with 50;
create index situation_forecast_unit_ix on situation_forecast (unit_code, from_day desc, id desc);

grant select, insert, update on residential_group, warning_rule, alarm, alarm_reading, situation_forecast to ${appRole};
grant select, insert on warning_run, alarm_call to ${appRole};
grant select, insert, delete on place_heat, case_score to ${appRole};
grant usage on sequence residential_group_seq, warning_run_seq, alarm_seq, situation_forecast_seq to ${appRole};
