-- The reception book is closed month by month, for good, and a year from its months. What was counted is frozen with it; the rows
-- stay as they are, but for a correction that is kept beside what stood before.
create table book_close (
    id         bigint      not null generated always as identity,
    unit_code  varchar(20) not null,
    year       integer     not null,
    month      integer,
    closed_on  date        not null,
    closed_by  varchar(40) not null,
    closed_at  timestamptz not null,
    constraint book_close_pk primary key (id),
    constraint book_close_uq unique nulls not distinct (unit_code, year, month),
    constraint book_close_unit_fk foreign key (unit_code) references unit (code),
    constraint book_close_by_fk foreign key (closed_by) references officer (code),
    constraint book_close_month_ck check (month between 1 and 12),
    constraint book_close_over_ck check (closed_on >= (make_date(year, coalesce(month, 12), 1) + interval '1 month')::date)
);
comment on column book_close.month is 'null for the close of the whole year';

create table book_close_line (
    close_id  bigint      not null,
    kind      varchar(20) not null,
    visits    integer     not null,
    people    integer     not null,
    groups    integer     not null,
    repeated  integer     not null,
    constraint book_close_line_pk primary key (close_id, kind),
    constraint book_close_line_close_fk foreign key (close_id) references book_close (id),
    constraint book_close_line_kind_ck check (kind in ('COMPLAINT', 'DENUNCIATION', 'RECOMMENDATION', 'FEEDBACK')),
    constraint book_close_line_counts_ck check (
        least(groups, repeated) >= 0 and greatest(groups, repeated) <= visits and people >= visits)
);
comment on table book_close_line is 'what was counted of one kind, without what was taken back; every close has all four kinds';
comment on column book_close_line.groups is 'visits of five people or more';
comment on column book_close_line.repeated is 'visits of a case that had come before; all others came for the first time';

alter table visit add column after_close boolean not null default false;
alter table visit add column corrected boolean not null default false;
alter table visit add constraint visit_after_close_ck check (not after_close or book <> 'OPEN');
comment on column visit.after_close is 'it stood in the open book, turned out to denounce after the month was closed, and was told anew under seal';
comment on column visit.corrected is 'corrected after its month was closed';
alter table visit_person add column kept_sealed bytea;
comment on column visit_person.kept_sealed is 'who came as the closed book has it, when more became known of the citizen since; sealed';
alter table visit_correction add column after_close boolean not null default false;
alter table visit_correction add column place integer;
alter table visit_correction add column after_sealed bytea;
comment on column visit_correction.place is 'which of those written down, the first being 1';
create index visit_correction_visit_ix on visit_correction (visit_id);

-- The first day of the ward's book that is still open; null when nothing was closed. What lies before the last closed month is closed too.
create function book_open_from(ward varchar) returns date language sql stable
    set search_path = ${flyway:defaultSchema}, pg_temp as $$
    select (max(make_date(c.year, c.month, 1)) + interval '1 month')::date from book_close c where c.unit_code = ward and c.month is not null
$$;

-- Deeds on a ward's book share its lock, closing holds it alone: whoever closes counts every deed that came before.
create function book_lock(ward varchar) returns bigint language sql immutable as $$ select hashtextextended('book|' || ward, 0) $$;

-- Keeps the ward's book from being closed until the deed ends, and tells from which day on it is open.
create function book_held_open_from(ward varchar) returns date language plpgsql
    set search_path = ${flyway:defaultSchema}, pg_temp as $$
begin
    perform pg_advisory_xact_lock_shared(book_lock(ward));
    return book_open_from(ward);
end
$$;

create function is_corrected_now(visit bigint) returns boolean language sql stable
    set search_path = ${flyway:defaultSchema}, pg_temp as $$
    select exists (select 1 from visit_correction c where c.visit_id = visit and c.xmin = pg_current_xact_id()::xid)
$$;

create function visit_stays_closed() returns trigger language plpgsql
    set search_path = ${flyway:defaultSchema}, pg_temp as $$
declare
    opens   date;
    broken  text;
begin
    opens := book_held_open_from(new.unit_code);
    if tg_op = 'INSERT' then
        if opens is not null and new.visited_on < opens and not new.after_close then
            broken := 'written into';
        end if;
    elsif new.after_close <> old.after_close then
        broken := 'marked in';
    elsif opens is null or least(old.visited_on, new.visited_on) >= opens then
        return new;
    elsif new.bare and not old.bare and new.visited_on = old.visited_on then
        return new; -- What turns out to denounce goes under seal whenever that is found; the number stays.
    elsif old.after_close and old.book = 'UNCLASSIFIED' then
        return new; -- It is classified in the deed that told it anew.
    elsif date_trunc('month', new.visited_on) <> date_trunc('month', old.visited_on) then
        broken := 'moved over';
    elsif (new.unit_code, new.book, new.book_year, new.book_number, new.kind, new.type, new.ordinal, new.void_reason)
            is distinct from (old.unit_code, old.book, old.book_year, old.book_number, old.kind, old.type, old.ordinal, old.void_reason)
            or new.stage <> old.stage and new.stage in ('RECEIVED', 'VOIDED') then
        broken := 'changed in';
    elsif (new.content, new.requests, new.previous_handling, new.people, new.visited_on, new.time_in, new.time_out)
            is distinct from (old.content, old.requests, old.previous_handling, old.people, old.visited_on, old.time_in, old.time_out)
            and not is_corrected_now(new.id) then
        broken := 'changed without a correction in';
    end if;
    if broken is not null then
        raise exception 'a visit is % a closed month', broken using errcode = 'check_violation', constraint = 'visit_closed_ck';
    end if;
    return new;
end
$$;
create trigger visit_stays_closed before insert or update on visit for each row execute function visit_stays_closed();

-- Asked when the deed ends: only what left a bare number behind is told anew in a closed month.
create function visit_after_close() returns trigger language plpgsql
    set search_path = ${flyway:defaultSchema}, pg_temp as $$
begin
    if not exists (select 1 from visit b where b.bare and b.unit_code = new.unit_code and b.visited_on = new.visited_on
                      and b.time_in = new.time_in and b.received_by = new.received_by and b.id <> new.id) then
        raise exception 'a visit is written into a closed month' using errcode = 'check_violation', constraint = 'visit_closed_ck';
    end if;
    return null;
end
$$;
create constraint trigger visit_after_close after insert on visit
    deferrable initially deferred for each row when (new.after_close) execute function visit_after_close();

-- Who came stays as well. He goes under seal with the visit that denounces; what is kept of him goes only with a correction.
create function visitor_stays_closed() returns trigger language plpgsql
    set search_path = ${flyway:defaultSchema}, pg_temp as $$
declare
    denounces  boolean;
    closed     boolean;
begin
    select v.after_close into denounces from visit v where v.id = new.visit_id;
    if denounces then
        return new;
    end if;
    select bool_or(v.visited_on < book_open_from(v.unit_code)) into closed from visit v
     where v.id = new.visit_id or tg_op = 'UPDATE' and v.id = old.visit_id;
    if closed and (tg_op = 'INSERT'
            or (new.visit_id, new.capacity, new.citizen_code, new.seal_code)
                is distinct from (old.visit_id, old.capacity, old.citizen_code, old.seal_code)
            or old.kept_sealed is not null and new.kept_sealed is distinct from old.kept_sealed and not is_corrected_now(new.visit_id)) then
        raise exception 'who came is changed in a closed month' using errcode = 'check_violation', constraint = 'visit_closed_ck';
    end if;
    return new;
end
$$;
create trigger visitor_stays_closed before insert or update on visit_person for each row execute function visitor_stays_closed();

-- More may become known of a citizen later; the closed book keeps what it had.
create function citizen_stays_in_closed_books() returns trigger language plpgsql
    set search_path = ${flyway:defaultSchema}, pg_temp as $$
begin
    if exists (select 1 from visit_person w join visit v on v.id = w.visit_id
                where w.citizen_code = old.code and w.kept_sealed is null and v.visited_on < book_open_from(v.unit_code)) then
        raise exception 'who came is changed in a closed month' using errcode = 'check_violation', constraint = 'visit_closed_ck';
    end if;
    return new;
end
$$;
create trigger citizen_stays_in_closed_books before update on citizen
    for each row when ((new.full_name, new.address, new.paper_kind, new.paper_number, new.no_paper_reason)
        is distinct from (old.full_name, old.address, old.paper_kind, old.paper_number, old.no_paper_reason))
    execute function citizen_stays_in_closed_books();

create function correction_after_close() returns trigger language plpgsql
    set search_path = ${flyway:defaultSchema}, pg_temp as $$
begin
    select coalesce(v.visited_on < book_open_from(v.unit_code), false) into new.after_close from visit v where v.id = new.visit_id;
    return new;
end
$$;
create trigger correction_after_close before insert on visit_correction for each row execute function correction_after_close();

-- Closes a month, or a year when no month is told, with what is counted at that moment. The application writes neither table.
create function close_book(ward varchar, of_year integer, of_month integer, on_day date, by_officer varchar, at timestamptz)
    returns void language plpgsql
    security definer set search_path = ${flyway:defaultSchema}, pg_temp as $$
declare
    start_day  date := make_date(of_year, coalesce(of_month, 1), 1);
    end_day    date := (make_date(of_year, coalesce(of_month, 12), 1) + interval '1 month')::date;
    first_day  date;
    made       bigint;
begin
    perform pg_advisory_xact_lock(book_lock(ward));
    select date_trunc('month', min(v.visited_on))::date into first_day from visit v where v.unit_code = ward;
    if first_day is null or end_day <= first_day then
        raise exception 'nothing was written before that day' using errcode = 'check_violation', constraint = 'book_close_records_ck';
    end if;
    if of_month is not null and exists (
            select 1 from (select distinct date_trunc('month', v.visited_on)::date as m from visit v
                            where v.unit_code = ward and v.visited_on < start_day) x
             where not exists (select 1 from book_close c where c.unit_code = ward
                                  and c.year = extract(year from x.m)::integer and c.month = extract(month from x.m)::integer)) then
        raise exception 'an earlier month is open' using errcode = 'check_violation', constraint = 'book_close_order_ck';
    end if;
    if of_month is not null and exists (
            select 1 from visit v where v.unit_code = ward and v.visited_on >= start_day and v.visited_on < end_day
               and v.book = 'UNCLASSIFIED' and v.stage <> 'VOIDED') then
        raise exception 'a visit is not classified' using errcode = 'check_violation', constraint = 'book_close_classified_ck';
    end if;
    if of_month is null and exists (
            select 1 from generate_series(greatest(start_day, first_day)::timestamp, (end_day - 1)::timestamp, interval '1 month') m
             where not exists (select 1 from book_close c where c.unit_code = ward and c.year = of_year
                                  and c.month = extract(month from m)::integer)) then
        raise exception 'a month of the year is open' using errcode = 'check_violation', constraint = 'book_close_months_ck';
    end if;
    insert into book_close (unit_code, year, month, closed_on, closed_by, closed_at)
        values (ward, of_year, of_month, on_day, by_officer, at) returning id into made;
    if of_month is null then
        insert into book_close_line (close_id, kind, visits, people, groups, repeated)
        select made, l.kind, sum(l.visits), sum(l.people), sum(l.groups), sum(l.repeated)
          from book_close c join book_close_line l on l.close_id = c.id
         where c.unit_code = ward and c.year = of_year and c.month is not null group by l.kind;
    else
        insert into book_close_line (close_id, kind, visits, people, groups, repeated)
        select made, k.kind, count(v.id), coalesce(sum(v.people), 0), count(v.id) filter (where v.people >= 5),
               count(v.id) filter (where v.ordinal = 'REPEAT')
          from unnest(array['COMPLAINT', 'DENUNCIATION', 'RECOMMENDATION', 'FEEDBACK']) k (kind)
               left join visit v on v.kind = k.kind and v.unit_code = ward and v.stage <> 'VOIDED'
                   and v.visited_on >= start_day and v.visited_on < end_day
         group by k.kind;
    end if;
end
$$;
revoke execute on function close_book(varchar, integer, integer, date, varchar, timestamptz) from public;
grant execute on function close_book(varchar, integer, integer, date, varchar, timestamptz) to ${appRole};
grant select on book_close, book_close_line to ${appRole};
