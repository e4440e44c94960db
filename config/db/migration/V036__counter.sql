-- The counter: who came in gets a number, is called to a window, and leaves with a visit written down, or without. Numbers and times
-- only: no name, no kind.
create table turn (
    id                       bigint      not null,
    version                  integer     not null,
    code                     varchar(40) not null,
    unit_code                varchar(20) not null,
    place                    varchar(20) not null,
    on_day                   date        not null,
    number                   integer     not null,
    session_code             varchar(40),
    stage                    varchar(30) not null,
    arrived_at               timestamptz not null,
    checked_in_by            varchar(40) not null,
    again                    boolean     not null,
    people                   integer     not null,
    need                     varchar(20),
    precedence               boolean     not null,
    missed                   integer     not null,
    window_number            integer,
    called_at                timestamptz,
    called_by                varchar(40),
    began_at                 timestamptz,
    representatives          integer,
    without_representatives  boolean     not null,
    note                     varchar(200),
    ended_at                 timestamptz,
    visit_code               varchar(30),
    constraint turn_pk primary key (id),
    constraint turn_code_uq unique (code),
    constraint turn_code_ck check (code ~ '^LC-[A-Z0-9]+(-[A-Z0-9]+)*-[0-9]{8}-[PMK]-[0-9]{1,4}$'),
    constraint turn_number_uq unique (unit_code, place, on_day, number),
    constraint turn_visit_uq unique (visit_code),
    constraint turn_unit_fk foreign key (unit_code) references unit (code),
    constraint turn_session_fk foreign key (session_code) references reception_session (code),
    constraint turn_checked_in_by_fk foreign key (checked_in_by) references officer (code),
    constraint turn_called_by_fk foreign key (called_by) references officer (code),
    constraint turn_visit_fk foreign key (visit_code) references visit (intake_code),
    constraint turn_place_ck check (place in ('RECEPTION_ROOM', 'ONE_STOP', 'OTHER')),
    constraint turn_number_ck check (number between 1 and 9999),
    constraint turn_stage_ck check (stage in ('CHECKED_IN', 'SCREENING', 'WAITING_REPRESENTATIVES', 'IN_RECEPTION', 'RECORDED', 'ABANDONED')),
    constraint turn_people_ck check (people between 1 and 9999),
    constraint turn_need_ck check (need in ('ELDER', 'DISABLED', 'CHILD', 'INTERPRETER')),
    constraint turn_precedence_ck check (precedence = coalesce(need in ('ELDER', 'DISABLED', 'CHILD'), false)),
    constraint turn_missed_ck check (missed >= 0),
    constraint turn_window_ck check (window_number between 1 and 99),
    -- Called is called to a window, by somebody, at a time; who waits is called by nobody.
    constraint turn_called_ck check (num_nulls(window_number, called_at, called_by) in (0, 3)
        and (called_at is null or called_at >= arrived_at)
        and (stage = 'ABANDONED' or (stage = 'CHECKED_IN') = (called_at is null))),
    constraint turn_began_ck check (stage in ('ABANDONED') or (stage in ('IN_RECEPTION', 'RECORDED')) = (began_at is not null)),
    constraint turn_group_ck check (people >= 5 or (stage <> 'WAITING_REPRESENTATIVES' and representatives is null and not without_representatives)),
    -- Article 29 of the Law on Reception of Citizens: one or two for five to ten people, at most five for more.
    constraint turn_representatives_ck check (representatives between 1 and case when people <= 10 then 2 else 5 end),
    -- A group is received with its representatives, or it is noted that it chose none.
    constraint turn_asked_ck check (people < 5 or stage not in ('IN_RECEPTION', 'RECORDED') or (representatives is not null) <> without_representatives),
    constraint turn_note_ck check (note ~ '\S'),
    constraint turn_noted_ck check ((stage <> 'ABANDONED' or note is not null) and (stage <> 'RECORDED' or note is null)
        and (not without_representatives or stage <> 'IN_RECEPTION' or note is not null)),
    constraint turn_ended_ck check ((stage in ('RECORDED', 'ABANDONED')) = (ended_at is not null)),
    constraint turn_recorded_ck check ((stage = 'RECORDED') = (visit_code is not null))
);
create sequence turn_seq increment by 50 start with 50;
create index turn_open_ix on turn (unit_code, on_day, place) where stage not in ('RECORDED', 'ABANDONED');
create index turn_day_ix on turn (unit_code, on_day);
-- A window has one number at a time.
create unique index turn_window_uq on turn (unit_code, place, on_day, window_number) where stage in ('SCREENING', 'IN_RECEPTION');

-- What is over stays as it is, and what a turn was at the door is never changed.
create function turn_stays() returns trigger language plpgsql
    set search_path = ${flyway:defaultSchema}, pg_temp as $$
begin
    if old.stage in ('RECORDED', 'ABANDONED') then
        raise exception 'the turn is over' using errcode = 'check_violation', constraint = 'turn_over_ck';
    end if;
    if (new.code, new.unit_code, new.place, new.on_day, new.number, new.session_code, new.arrived_at, new.checked_in_by, new.again, new.need)
            is distinct from (old.code, old.unit_code, old.place, old.on_day, old.number, old.session_code, old.arrived_at,
                old.checked_in_by, old.again, old.need) then
        raise exception 'a number stays what it was at the door' using errcode = 'check_violation', constraint = 'turn_stays_ck';
    end if;
    return new;
end
$$;
create trigger turn_stays before update on turn for each row execute function turn_stays();

create table wait_limit (
    unit_code  varchar(20) not null,
    version    integer     not null,
    minutes    integer     not null,
    constraint wait_limit_pk primary key (unit_code),
    constraint wait_limit_unit_fk foreign key (unit_code) references unit (code),
    constraint wait_limit_minutes_ck check (minutes between 5 and 240)
);

grant select, insert, update on turn, wait_limit to ${appRole};
grant usage on sequence turn_seq to ${appRole};
