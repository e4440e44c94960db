-- Lists and searches over many wards: what is not of the caller's wards is left out by an index, not row by row.

-- Who holds which role and whose a token is, is asked with every request and seldom changes: remembered under a stamp, as the units are.
insert into read_mostly (name, stamp) select name, nextval('read_mostly_seq') from (values ('ROLES'), ('TOKENS')) known (name);
create trigger role_grant_changed after insert or update or delete or truncate on role_grant
    for each statement execute function read_mostly_changed('ROLES');
-- A new token is nobody's memory yet, and one that ran out is asked of the clock: only what is taken back changes the stamp.
create trigger access_token_changed after update or truncate on access_token
    for each statement execute function read_mostly_changed('TOKENS');
create trigger api_client_changed after update or delete or truncate on api_client
    for each statement execute function read_mostly_changed('TOKENS');

-- u: the ward that wrote the record, among what it can be found by.
alter table petition alter column sought set expression as (record_sought(code, intake_code, folded_summary) || array['u:' || unit_code]);
alter table visit alter column sought set expression as (record_sought(code, intake_code, folded_content) || array['u:' || unit_code]);
alter table citizen alter column sought set expression as (citizen_sought(folded_name, address, telephone, paper_number) || array['u:' || unit_code]);

-- What is new is found by the index itself: read through in a list beside it, thousands of new records made each search wait.
alter index petition_sought_ix set (fastupdate = off);
alter index visit_sought_ix set (fastupdate = off);
alter index citizen_sought_ix set (fastupdate = off);
alter index receipt_sought_ix set (fastupdate = off);

-- The ward of the record on which a clock runs, which the record keeps for good.
alter table deadline_clock add column unit_code varchar(20);
comment on column deadline_clock.unit_code is 'the ward of its petition or visit; told by the database';
update deadline_clock c set unit_code = p.unit_code from petition p where c.subject_kind = 'PETITION' and p.intake_code = c.subject_code;
update deadline_clock c set unit_code = v.unit_code from visit v where c.subject_kind = 'VISIT' and v.intake_code = c.subject_code;
create function clock_in_its_ward() returns trigger language plpgsql
    security definer set search_path = ${flyway:defaultSchema}, pg_temp as $$
begin
    if new.subject_kind = 'PETITION' then
        select p.unit_code into new.unit_code from petition p where p.intake_code = new.subject_code;
    elsif new.subject_kind = 'VISIT' then
        select v.unit_code into new.unit_code from visit v where v.intake_code = new.subject_code;
    end if;
    return new;
end
$$;
create trigger deadline_clock_ward before insert on deadline_clock
    for each row when (new.unit_code is null) execute function clock_in_its_ward();
create index deadline_clock_ward_ix on deadline_clock (unit_code, due_on)
    where stopped_on is null and voided_on is null and suspended_on is null;
