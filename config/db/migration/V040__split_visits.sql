-- A visit of mixed content: each content goes on as a record of its own, with its own kind, number, stage and clock. It stays one
-- visit of so many people, counted where they came.
alter table visit add column split_from varchar(30);
alter table visit add constraint visit_split_from_fk foreign key (split_from) references visit (intake_code);
alter table visit add constraint visit_split_from_ck check (split_from <> intake_code and not bare or split_from is null);
create index visit_split_from_ix on visit (split_from) where split_from is not null;
comment on column visit.split_from is 'the visit of which this is one of several contents; the visit and its people are counted there';

alter table visit drop constraint visit_stage_ck;
alter table visit add constraint visit_stage_ck check (
    stage in ('RECEIVED', 'CLASSIFIED', 'ANSWERED', 'SPLIT', 'REFUSED', 'CLOSED_REFUSED', 'VOIDED'));
alter table visit drop constraint visit_closed_ck;
alter table visit add constraint visit_closed_ck check (
    (stage in ('ANSWERED', 'SPLIT', 'CLOSED_REFUSED')) = (closed_on is not null) or stage = 'VOIDED');
-- What is split stands in its book: the people are counted under its number. A part is not split again.
alter table visit add constraint visit_split_ck check (stage <> 'SPLIT' or kind is not null and split_from is null);

-- A part stands in the same book as the whole, so that no name in the open book leads to a sealed record, nor the other way round.
create function visit_parts_hold() returns trigger language plpgsql as $$
begin
    if exists (select 1 from visit p join visit w on w.intake_code = p.split_from
                where (p.id = new.id or w.id = new.id) and p.stage <> 'VOIDED'
                  and (w.stage <> 'SPLIT' or w.book <> p.book or w.unit_code <> p.unit_code or w.visited_on <> p.visited_on)) then
        raise exception 'a content does not fit the visit it is of' using errcode = 'check_violation', constraint = 'visit_split_ck';
    end if;
    return null;
end
$$;
create constraint trigger visit_parts_hold after insert or update on visit
    deferrable initially deferred for each row when (new.split_from is not null or new.stage = 'SPLIT') execute function visit_parts_hold();
create constraint trigger visit_whole_stays after update on visit
    deferrable initially deferred for each row when (old.stage = 'SPLIT' and new.stage <> 'SPLIT') execute function visit_parts_hold();

create function visit_has_parts() returns trigger language plpgsql as $$
begin
    if (select count(*) from visit p where p.split_from = new.intake_code) < 2 then
        raise exception 'a visit is split into nothing' using errcode = 'check_violation', constraint = 'visit_split_ck';
    end if;
    return null;
end
$$;
create constraint trigger visit_has_parts after update on visit
    deferrable initially deferred for each row when (new.stage = 'SPLIT' and old.stage <> 'SPLIT') execute function visit_has_parts();

-- What became of it, once that is known: the decision or conclusion, or a sentence; column 12 of the reception book.
alter table visit add column result varchar(500);
alter table visit add column result_document varchar(60);
alter table visit add column result_on date;
alter table visit add constraint visit_result_ck check (
    (result is null and result_document is null and result_on is null or stage = 'ANSWERED')
    and (result_document is null) = (result_on is null));
alter table visit add constraint visit_result_sealed_ck check (book = 'OPEN' or result is null);
comment on column visit.result is 'in words of one''s own; never of what denounces';

-- Cases are counted by content, visits and people where they came.
alter table book_close_line add column cases integer;
alter table book_close_line drop constraint book_close_line_counts_ck;
alter table book_close_line add constraint book_close_line_counts_ck check (
    least(groups, repeated, coalesce(cases, 0)) >= 0 and groups <= visits and repeated <= coalesce(cases, visits) and people >= visits);
comment on column book_close_line.cases is 'contents, one for each visit that was not split; null for what was closed before visits could be split: as many as visits';
comment on column book_close_line.repeated is 'contents of a case that had come before; all others came for the first time';

create or replace function close_book(ward varchar, of_year integer, of_month integer, on_day date, by_officer varchar, at timestamptz)
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
        insert into book_close_line (close_id, kind, visits, people, groups, repeated, cases)
        select made, l.kind, sum(l.visits), sum(l.people), sum(l.groups), sum(l.repeated), sum(coalesce(l.cases, l.visits))
          from book_close c join book_close_line l on l.close_id = c.id
         where c.unit_code = ward and c.year = of_year and c.month is not null group by l.kind;
    else
        insert into book_close_line (close_id, kind, visits, people, groups, repeated, cases)
        select made, k.kind, count(v.id) filter (where v.split_from is null),
               coalesce(sum(v.people) filter (where v.split_from is null), 0),
               count(v.id) filter (where v.split_from is null and v.people >= 5),
               count(v.id) filter (where v.stage <> 'SPLIT' and v.ordinal = 'REPEAT'),
               count(v.id) filter (where v.stage <> 'SPLIT')
          from unnest(array['COMPLAINT', 'DENUNCIATION', 'RECOMMENDATION', 'FEEDBACK']) k (kind)
               left join visit v on v.kind = k.kind and v.unit_code = ward and v.stage <> 'VOIDED'
                   and v.visited_on >= start_day and v.visited_on < end_day
         group by k.kind;
    end if;
end
$$;
