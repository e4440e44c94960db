-- What turns out to denounce moves to the book of denunciations under seal. Under its number in the open book nothing is left
-- but the day and that it was written in the wrong book.
alter table petition add column bare boolean not null default false;
alter table petition drop constraint petition_author_ck;
alter table petition add constraint petition_author_ck check (
    (bare and author_citizen is null and author_seal is null)
    or (anonymous and author_citizen is null and author_seal is null)
    or (not anonymous and book = 'OPEN' and author_citizen is not null and author_seal is null)
    or (not anonymous and book <> 'OPEN' and author_seal is not null and author_citizen is null));
alter table petition add constraint petition_bare_ck check (
    not bare or (book = 'OPEN' and stage = 'VOIDED' and summary = '' and folded_summary = '' and requests is null
        and forwarded_by is null and petition_on is null and assignee is null and matter_code is null and visit_code is null));

alter table visit add column bare boolean not null default false;
alter table visit add constraint visit_bare_ck check (
    not bare or (book = 'OPEN' and stage = 'VOIDED' and content = '' and folded_content = '' and requests is null
        and previous_handling is null and representation_note is null and coalesce(unsigned_reason, '') = ''
        and coalesce(ad_hoc_reason, '') = '' and matter_code is null and people = 1 and representatives = 0));

-- The words beside such a number go with it. They are not the application's to change otherwise, so the owner's right does it,
-- and only here.
create function petition_goes_bare() returns trigger language plpgsql
    security definer set search_path = ${flyway:defaultSchema}, pg_temp as $$
begin
    if old.bare then
        raise exception 'a bare number stays bare' using errcode = 'check_violation', constraint = 'petition_bare_ck';
    end if;
    if new.bare then
        update petition_reply set proof = '', note = null, document_number = case when document_number is not null then '' end where petition_id = new.id;
        update petition_correction set reason = '' where petition_id = new.id;
        update deadline_pause set decision = '', ground = '',
                until_decision = case when until_decision is not null then '' end
         where clock_id in (select id from deadline_clock where subject_kind = 'PETITION' and subject_code = new.intake_code);
        update deadline_extension set decision = '', ground = ''
         where clock_id in (select id from deadline_clock where subject_kind = 'PETITION' and subject_code = new.intake_code);
    end if;
    return null;
end
$$;
create trigger petition_goes_bare after update on petition
    for each row when (old.bare or new.bare) execute function petition_goes_bare();

create function visit_goes_bare() returns trigger language plpgsql
    security definer set search_path = ${flyway:defaultSchema}, pg_temp as $$
begin
    if old.bare then
        raise exception 'a bare number stays bare' using errcode = 'check_violation', constraint = 'visit_bare_ck';
    end if;
    if new.bare then
        update visit_reply set proof = '', note = null, document_number = case when document_number is not null then '' end where visit_id = new.id;
        update visit_correction set reason = '' where visit_id = new.id;
        update deadline_pause set decision = '', ground = '',
                until_decision = case when until_decision is not null then '' end
         where clock_id in (select id from deadline_clock where subject_kind = 'VISIT' and subject_code = new.intake_code);
        update deadline_extension set decision = '', ground = ''
         where clock_id in (select id from deadline_clock where subject_kind = 'VISIT' and subject_code = new.intake_code);
    end if;
    return null;
end
$$;
create trigger visit_goes_bare after update on visit
    for each row when (old.bare or new.bare) execute function visit_goes_bare();

-- Nobody is left at a bare number of the reception book; asked when the deed ends, since moving them is several statements.
create function visit_bare_is_empty() returns trigger language plpgsql as $$
begin
    if exists (select 1 from visit_person w join visit v on v.id = w.visit_id where v.bare and (v.id = new.id)) then
        raise exception 'somebody is left at a bare number' using errcode = 'check_violation', constraint = 'visit_bare_ck';
    end if;
    return null;
end
$$;
create constraint trigger visit_bare_is_empty after update on visit
    deferrable initially deferred for each row when (new.bare) execute function visit_bare_is_empty();

-- A receipt whose giver goes under seal keeps what was handed over, without titles in free words.
create function receipt_goes_under_seal() returns trigger language plpgsql
    security definer set search_path = ${flyway:defaultSchema}, pg_temp as $$
begin
    update receipt_item set title = null where receipt_id = new.id;
    return null;
end
$$;
create trigger receipt_goes_under_seal after update on receipt
    for each row when (old.seal_ref is null and new.seal_ref is not null) execute function receipt_goes_under_seal();
