-- What happened is told at once, not only what is due: to whoever holds one of some posts, or to one officer, once under its key.
alter table notice
    add column words     varchar(60),
    add column arguments text[],
    add column told_key  varchar(160),
    drop constraint notice_kind_ck,
    add constraint notice_kind_ck check (kind in ('RUNG', 'SUMMARY', 'PASSWORD', 'NEWS')),
    add constraint notice_news_uq unique (told_key),
    add constraint notice_news_ck check ((kind = 'NEWS') = (words is not null) and (words is null) = (arguments is null)
        and (words is null) = (told_key is null)
        and (kind <> 'NEWS' or (subject_kind is not null and subject_code is not null and record_code is not null and clock_id is null)));
comment on column notice.words is 'the key of the text; it and its arguments name nobody';

-- More or fewer who arrive than left are explained. What was entered before says that nobody was asked.
alter table return_trip add column differ_because varchar(300);
update return_trip set differ_because = 'Chưa ghi lý do (nhập trước khi phần mềm yêu cầu ghi)' where people_in <> people_out;
alter table return_trip
    drop constraint return_trip_people_ck,
    add constraint return_trip_people_ck check (people_out > 0 and minors_out between 0 and people_out and people_in between 0 and 9999),
    add constraint return_trip_differ_ck check (differ_because ~ '\S' and (differ_because is not null) = (people_in is not null and people_in <> people_out));

-- What stood in the books when a gathering went over to follow-up: counted, not claimed.
alter table group_incident
    add column booked_visits    integer,
    add column booked_petitions integer,
    add column booked_remark    varchar(300),
    add constraint group_incident_booked_ck check ((booked_visits is null) = (booked_petitions is null) and booked_visits >= 0 and booked_petitions >= 0
        and booked_remark ~ '\S' and (booked_visits is null or booked_visits + booked_petitions > 0 or booked_remark is not null)
        and (booked_visits is not null or booked_remark is null));

-- What was written before these rules were known stays and goes on; nothing new is written against them.
create function force_fits() returns trigger language plpgsql
    set search_path = ${flyway:defaultSchema}, pg_temp as $$
begin
    if new.force_on < (new.requested_at at time zone 'Asia/Ho_Chi_Minh')::date then
        raise exception 'the force is decided once it was asked for' using errcode = 'check_violation', constraint = 'group_incident_force_day_ck';
    end if;
    return new;
end
$$;
create trigger group_incident_force_day before insert or update of force_on, requested_at on group_incident
    for each row execute function force_fits();
create function commander_fits() returns trigger language plpgsql
    set search_path = ${flyway:defaultSchema}, pg_temp as $$
begin
    if new.commander and new.capacity not in ('COMMITTEE', 'POLICE') then
        raise exception 'a leader or the police command' using errcode = 'check_violation', constraint = 'force_member_commander_ck';
    end if;
    return new;
end
$$;
create trigger force_member_commander before insert or update of commander, capacity on force_member
    for each row execute function commander_fits();
