-- A petition and the visit it came from are linked only while both name the author or neither does: over the link of a sealed
-- one to a named one anybody reads who denounces.
update petition p set visit_code = null, source = 'DIRECT'
 where visit_code is not null
   and exists (select 1 from visit v join visit_person w on w.visit_id = v.id
                where v.intake_code = p.visit_code and (w.citizen_code is null) <> (p.author_citizen is null));
update petition set source = 'DIRECT' where source = 'VISIT' and visit_code is null;

-- Asked when the deed ends, since naming and cutting are several statements; the lock lets nobody name the visitor meanwhile.
create function petition_keeps_from_visit() returns trigger language plpgsql as $$
begin
    perform 1 from visit v join petition p on p.visit_code = v.intake_code where p.id = new.id for share of v;
    if exists (select 1 from petition p join visit v on v.intake_code = p.visit_code join visit_person w on w.visit_id = v.id
                where p.id = new.id and (w.citizen_code is null) <> (p.author_citizen is null)) then
        raise exception 'a sealed petition is linked to a named visit or the other way round'
            using errcode = 'check_violation', constraint = 'petition_visit_ck';
    end if;
    return null;
end
$$;
create constraint trigger petition_keeps_from_visit after insert or update on petition
    deferrable initially deferred for each row execute function petition_keeps_from_visit();

create function visitor_keeps_from_petition() returns trigger language plpgsql as $$
begin
    if exists (select 1 from petition p join visit v on v.intake_code = p.visit_code join visit_person w on w.visit_id = v.id
                where v.id = new.visit_id and (w.citizen_code is null) <> (p.author_citizen is null)) then
        raise exception 'a sealed petition is linked to a named visit or the other way round'
            using errcode = 'check_violation', constraint = 'petition_visit_ck';
    end if;
    return null;
end
$$;
create constraint trigger visitor_keeps_from_petition after insert or update on visit_person
    deferrable initially deferred for each row execute function visitor_keeps_from_petition();
