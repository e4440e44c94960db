-- The calendar of reception sessions: places with their hours, series, postponement and cancellation, delegation, proof of posting,
-- slots that are booked, and the private feeds of officers.
create table reception_place (
    id              bigint       not null,
    version         integer      not null,
    code            varchar(40)  not null,
    unit_code       varchar(20)  not null,
    kind            varchar(20)  not null,
    name            varchar(120) not null,
    address         varchar(200) not null,
    morning_from    time,
    morning_to      time,
    afternoon_from  time,
    afternoon_to    time,
    valid_from      date         not null,
    valid_to        date,
    constraint reception_place_pk primary key (id),
    constraint reception_place_code_uq unique (code),
    constraint reception_place_code_ck check (code ~ '^[A-Z0-9]+(-[A-Z0-9]+)*$'),
    constraint reception_place_of_uq unique (code, unit_code, kind),
    constraint reception_place_unit_fk foreign key (unit_code) references unit (code),
    constraint reception_place_kind_ck check (kind in ('RECEPTION_ROOM', 'ONE_STOP', 'OTHER')),
    constraint reception_place_name_ck check (name ~ '\S'),
    constraint reception_place_address_ck check (address ~ '\S'),
    constraint reception_place_morning_ck check ((morning_from is null) = (morning_to is null)
        and (morning_from is null or (morning_from < morning_to and morning_to <= '13:00'))),
    constraint reception_place_afternoon_ck check ((afternoon_from is null) = (afternoon_to is null)
        and (afternoon_from is null or (afternoon_from < afternoon_to and afternoon_from >= '12:00'))),
    constraint reception_place_halves_ck check (morning_to is null or afternoon_from is null or morning_to <= afternoon_from),
    constraint reception_place_open_ck check (morning_from is not null or afternoon_from is not null),
    constraint reception_place_period_ck check (valid_to is null or valid_to >= valid_from)
);
create sequence reception_place_seq increment by 50 start with 50;
create index reception_place_unit_ix on reception_place (unit_code);

create table session_series (
    id          bigint      not null,
    code        varchar(40) not null,
    unit_code   varchar(20) not null,
    body_code   varchar(20) not null,
    pattern     varchar(10) not null,
    weekday     integer,
    nth         integer,
    month_days  varchar(100),
    first_day   date        not null,
    last_day    date        not null,
    planned_on  date        not null,
    planned_by  varchar(40) not null,
    constraint session_series_pk primary key (id),
    constraint session_series_code_uq unique (code),
    constraint session_series_unit_fk foreign key (unit_code) references unit (code),
    constraint session_series_body_fk foreign key (body_code) references unit (code),
    constraint session_series_planned_by_fk foreign key (planned_by) references officer (code),
    constraint session_series_pattern_ck check (pattern in ('WEEKLY', 'MONTHLY', 'MONTH_DAYS')),
    constraint session_series_weekday_ck check ((pattern = 'MONTH_DAYS') = (weekday is null) and weekday between 1 and 7),
    constraint session_series_nth_ck check ((pattern = 'MONTHLY') = (nth is not null) and (nth between 1 and 5 or nth = -1)),
    constraint session_series_month_days_ck check ((pattern = 'MONTH_DAYS') = (month_days is not null)
        and month_days ~ '^[0-9]{1,2}(,[0-9]{1,2})*$'),
    constraint session_series_period_ck check (last_day >= first_day and last_day - first_day <= 400)
);
create sequence session_series_seq increment by 50 start with 50;
create index session_series_unit_ix on session_series (unit_code);

alter table reception_session
    add column state           varchar(10) not null default 'SCHEDULED',
    add column place_code      varchar(40),
    add column starts_at       time,
    add column ends_at         time,
    add column delegated_by    varchar(40),
    add column delegation      varchar(60),
    add column delegated_on    date,
    add column moved_to        varchar(40),
    add column ended_on        date,
    add column ended_reason    varchar(300),
    add column announce_by     date,
    add column announced_on    date,
    add column posted_at       varchar(200),
    add column shown           boolean     not null default false,
    -- When something of it changed last, by the machine's clock.
    add column changed_at      timestamptz not null default now();
-- Since it was posted, everybody may know of it.
update reception_session set shown = true where posted_on is not null;
alter table reception_session
    alter column state drop default,
    alter column shown drop default,
    add constraint reception_session_state_ck check (state in ('SCHEDULED', 'POSTPONED', 'CANCELLED')),
    add constraint reception_session_place_of_fk foreign key (place_code, unit_code, place) references reception_place (code, unit_code, kind),
    add constraint reception_session_hours_ck check ((starts_at is null) = (ends_at is null) and (starts_at is null or ends_at > starts_at)),
    add constraint reception_session_delegation_ck check ((delegated_by is null) = (delegation is null)
        and (delegated_by is null) = (delegated_on is null) and (delegation is null or delegation ~ '\S')),
    add constraint reception_session_delegated_by_fk foreign key (delegated_by) references officer (code),
    add constraint reception_session_two_ck check (delegated_by is null or delegated_by <> presiding),
    add constraint reception_session_moved_fk foreign key (moved_to) references reception_session (code) deferrable initially deferred,
    add constraint reception_session_moved_ck check ((state = 'POSTPONED') = (moved_to is not null) and moved_to <> code),
    -- Nothing ends without a day and a reason.
    add constraint reception_session_ended_ck check ((state = 'SCHEDULED') = (ended_on is null)
        and (ended_on is null) = (ended_reason is null) and (ended_reason is null or ended_reason ~ '\S')),
    add constraint reception_session_announced_ck check (announced_on is null or announce_by is not null),
    add constraint reception_session_posted_at_ck check (posted_at is null or posted_on is not null),
    add constraint reception_session_shown_ck check (shown or posted_on is null);
create unique index reception_session_moved_uq on reception_session (moved_to);
-- What was postponed or cancelled takes nobody's time.
drop index reception_session_morning_uq;
drop index reception_session_afternoon_uq;
create unique index reception_session_morning_uq on reception_session (presiding, on_day)
    where part in ('MORNING', 'DAY') and state = 'SCHEDULED';
create unique index reception_session_afternoon_uq on reception_session (presiding, on_day)
    where part in ('AFTERNOON', 'DAY') and state = 'SCHEDULED';
create index reception_session_presiding_ix on reception_session (presiding, on_day);

-- Every day that a series names: the session of it, or why there is none.
create table series_day (
    id            bigint      not null,
    series_id     bigint      not null,
    on_day        date        not null,
    session_code  varchar(40),
    skipped       varchar(60),
    constraint series_day_pk primary key (id),
    constraint series_day_uq unique (series_id, on_day),
    constraint series_day_series_fk foreign key (series_id) references session_series (id),
    constraint series_day_session_fk foreign key (session_code) references reception_session (code),
    constraint series_day_told_ck check ((session_code is null) = (skipped is not null))
);
create sequence series_day_seq increment by 50 start with 50;

create table session_slot (
    id            bigint      not null,
    session_code  varchar(40) not null,
    number        integer     not null,
    starts_at     time        not null,
    ends_at       time        not null,
    constraint session_slot_pk primary key (id),
    constraint session_slot_session_fk foreign key (session_code) references reception_session (code),
    constraint session_slot_number_uq unique (session_code, number),
    constraint session_slot_number_ck check (number between 1 and 100),
    constraint session_slot_hours_ck check (ends_at > starts_at)
);
create sequence session_slot_seq increment by 50 start with 50;

-- A booking knows nobody: the citizen holds its code, and that is all there is.
create table slot_booking (
    id            bigint      not null,
    version       integer     not null,
    code          varchar(20) not null,
    session_code  varchar(40) not null,
    slot          integer     not null,
    booked_on     date        not null,
    booked_by     varchar(40) not null,
    ended_on      date,
    ended_by      varchar(40),
    constraint slot_booking_pk primary key (id),
    constraint slot_booking_code_uq unique (code),
    constraint slot_booking_code_ck check (code ~ '^DL-[0-9A-Z]{8}$'),
    constraint slot_booking_slot_fk foreign key (session_code, slot) references session_slot (session_code, number),
    constraint slot_booking_booked_by_fk foreign key (booked_by) references officer (code),
    constraint slot_booking_ended_by_fk foreign key (ended_by) references officer (code),
    constraint slot_booking_ended_ck check ((ended_on is null) = (ended_by is null))
);
create sequence slot_booking_seq increment by 50 start with 50;
-- One slot, one booking.
create unique index slot_booking_slot_uq on slot_booking (session_code, slot) where ended_on is null;

create table officer_feed (
    id            bigint      not null,
    officer_code  varchar(40) not null,
    token_hash    varchar(64) not null,
    made_at       timestamptz not null,
    revoked_at    timestamptz,
    constraint officer_feed_pk primary key (id),
    constraint officer_feed_token_uq unique (token_hash),
    constraint officer_feed_token_ck check (token_hash ~ '^[0-9a-f]{64}$'),
    constraint officer_feed_officer_fk foreign key (officer_code) references officer (code),
    constraint officer_feed_revoked_ck check (revoked_at >= made_at)
);
create sequence officer_feed_seq increment by 50 start with 50;
-- An officer has one address at a time.
create unique index officer_feed_officer_uq on officer_feed (officer_code) where revoked_at is null;

grant select, insert, update on reception_place, slot_booking, officer_feed to ${appRole};
grant select, insert on session_series, series_day, session_slot to ${appRole};
grant usage on sequence reception_place_seq, session_series_seq, series_day_seq, session_slot_seq, slot_booking_seq, officer_feed_seq
    to ${appRole};
