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

-- A denunciation belongs to a confidential case (VTC-) only, and nothing else does.
update petition set matter_code = null where matter_code is not null and (book = 'DENUNCIATION') <> (matter_code like 'VTC-%');
update visit set matter_code = null, ordinal = 'FIRST'
 where matter_code is not null and (book = 'DENUNCIATION') <> (matter_code like 'VTC-%');
update matter set confidential = (code like 'VTC-%') where confidential <> (code like 'VTC-%');
alter table petition add constraint petition_matter_ck
    check (matter_code is null or (book = 'DENUNCIATION') = (matter_code like 'VTC-%'));
alter table visit add constraint visit_matter_ck
    check (matter_code is null or (book = 'DENUNCIATION') = (matter_code like 'VTC-%'));
alter table matter add constraint matter_confidential_ck check (confidential = (code like 'VTC-%'));
-- Counted among visits of the same book: that a case came back is told by open visits of open ones.
update visit v set ordinal = 'FIRST'
 where v.ordinal = 'REPEAT'
   and not exists (select 1 from visit w
                    where w.matter_code = v.matter_code and w.unit_code = v.unit_code and w.id <> v.id
                      and w.visited_on <= v.visited_on and w.stage <> 'VOIDED'
                      and (w.book = 'DENUNCIATION') = (v.book = 'DENUNCIATION') and w.book <> 'UNCLASSIFIED');

-- From whom which records and cases are hidden because one of them is about him: the record itself, its case, its visit, and
-- whatever else belongs to that case or was handed over at that visit.
create view concern_reach as
with named as not materialized (
    select c.officer_code, p.intake_code, p.matter_code, p.visit_code
      from petition_concern c join petition p on p.id = c.petition_id
    union all
    select c.officer_code, v.intake_code, v.matter_code, v.intake_code
      from visit_concern c join visit v on v.id = c.visit_id
    union all
    select c.officer_code, v.intake_code, v.matter_code, v.intake_code
      from petition_concern c join petition p on p.id = c.petition_id join visit v on v.intake_code = p.visit_code
    union all
    select c.officer_code, p.intake_code, p.matter_code, p.visit_code
      from visit_concern c join visit v on v.id = c.visit_id join petition p on p.visit_code = v.intake_code
), reach as (
    select officer_code, intake_code as code from named
    union
    select officer_code, matter_code from named where matter_code is not null
    union
    select n.officer_code, p.intake_code from named n join petition p on p.matter_code = n.matter_code
    union
    select n.officer_code, p.intake_code from named n join petition p on p.visit_code = n.visit_code
    union
    select n.officer_code, v.intake_code from named n join visit v on v.matter_code = n.matter_code
    union
    select n.officer_code, v.intake_code from named n join visit v on v.intake_code = n.visit_code
)
select officer_code || ' ' || code as id, officer_code, code from reach;
grant select on concern_reach to ${appRole};

-- Remembered calls were fingerprinted without a key, so that a guessed author could be tried; from now on under the vault's key.
delete from idempotency_key;
