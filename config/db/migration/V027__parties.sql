-- Who stands in a petition beside its first author: further petitioners, who was given authority, counsel. Everybody is named or
-- under seal exactly as the author is.
create table petition_party (
    id             bigint      not null,
    version        integer     not null,
    petition_code  varchar(30) not null,
    ordinal        integer     not null,
    role           varchar(20) not null,
    acts_for       integer,
    citizen_code   varchar(20),
    seal_code      varchar(20),
    representative boolean     not null,
    counsel        varchar(20),
    card_number    varchar(40),
    paper_kind     varchar(20),
    paper_number   varchar(40),
    paper_on       date,
    certification  varchar(20),
    certified_by   varchar(200),
    named_on       date        not null,
    named_by       varchar(40) not null,
    ended_on       date,
    end_reason     varchar(300),
    constraint petition_party_pk primary key (id),
    constraint petition_party_ordinal_uq unique (petition_code, ordinal),
    constraint petition_party_petition_fk foreign key (petition_code) references petition (intake_code),
    constraint petition_party_citizen_fk foreign key (citizen_code) references citizen (code),
    constraint petition_party_seal_fk foreign key (seal_code) references sealed_identity (code),
    constraint petition_party_named_by_fk foreign key (named_by) references officer (code),
    constraint petition_party_ordinal_ck check (ordinal between 1 and 500),
    constraint petition_party_person_ck check ((citizen_code is null) <> (seal_code is null)),
    constraint petition_party_role_ck check (role in ('PETITIONER', 'AGENT', 'COUNSEL')),
    -- Whoever acts for another acts by a paper; a petitioner needs none.
    constraint petition_party_paper_ck check (
        case role when 'PETITIONER'
             then acts_for is null and paper_kind is null and paper_number is null and paper_on is null
                  and certification is null and certified_by is null
             else role not in ('AGENT', 'COUNSEL')
                  or (acts_for >= 0 and paper_kind is not null and paper_on is not null and certification is not null) end),
    constraint petition_party_paper_kind_ck check (
        case role when 'AGENT' then paper_kind in ('AUTHORISATION', 'INTRODUCTION')
                  when 'COUNSEL' then (counsel = 'LAWYER' and paper_kind in ('AUTHORISATION', 'INTRODUCTION', 'REQUEST'))
                                      or (counsel = 'LEGAL_AID' and paper_kind = 'ASSIGNMENT')
                  else true end),
    constraint petition_party_certification_ck check (
        certification in ('NONE', 'NOTARISED', 'CERTIFIED') and (certification = 'NONE') = (certified_by is null)
        or certification is null),
    constraint petition_party_counsel_ck check (
        (role = 'COUNSEL') = (counsel is not null) and (role = 'COUNSEL') = (card_number is not null)),
    constraint petition_party_representative_ck check (not representative or (role = 'PETITIONER' and ended_on is null)),
    constraint petition_party_end_ck check ((ended_on is null) = (end_reason is null) and (ended_on is null or ended_on >= named_on))
);
create sequence petition_party_seq increment by 50 start with 50;
create index petition_party_citizen_ix on petition_party (citizen_code);
-- One matter is not given to several agents by the same person (Nghị định 155/2026/NĐ-CP article 3).
create unique index petition_party_agent_uq on petition_party (petition_code, acts_for) where role = 'AGENT' and ended_on is null;

-- The paper by which the petitioners chose who speaks for them (Luật Tiếp công dân article 29).
create table petition_representation (
    petition_code     varchar(30) not null,
    author_represents boolean     not null,
    paper_on          date,
    signed_by_all     boolean     not null,
    chosen_on         date        not null,
    chosen_by         varchar(40) not null,
    constraint petition_representation_pk primary key (petition_code),
    constraint petition_representation_petition_fk foreign key (petition_code) references petition (intake_code),
    constraint petition_representation_by_fk foreign key (chosen_by) references officer (code),
    constraint petition_representation_paper_ck check (paper_on is null or (paper_on <= chosen_on and signed_by_all))
);

-- What was corrected in a party, with the reason, under seal: both may name somebody.
create table petition_party_correction (
    id            bigint      not null,
    party_id      bigint      not null,
    field         varchar(20) not null,
    before_sealed bytea       not null,
    corrected_on  date        not null,
    corrected_by  varchar(40) not null,
    constraint petition_party_correction_pk primary key (id),
    constraint petition_party_correction_field_ck check (field in ('person', 'words')),
    constraint petition_party_correction_party_fk foreign key (party_id) references petition_party (id),
    constraint petition_party_correction_by_fk foreign key (corrected_by) references officer (code)
);
create sequence petition_party_correction_seq increment by 50 start with 50;

-- From which day to which day (both included) a private authorisation in a petition of this kind has to be notarised or
-- certified; counted by the day of the paper. No row, no duty.
create table certification_duty (
    petition_kind varchar(20)  not null,
    valid_from    date         not null,
    valid_to      date,
    instrument    varchar(100) not null,
    article       varchar(100) not null,
    confidence    varchar(20)  not null,
    constraint certification_duty_pk primary key (petition_kind, valid_from),
    constraint certification_duty_kind_ck check (petition_kind in ('COMPLAINT', 'DENUNCIATION', 'RECOMMENDATION', 'FEEDBACK')),
    constraint certification_duty_confidence_ck check (confidence in ('V', 'V2', 'K_HIGH', 'K_MEDIUM', 'K_LOW', 'DESIGN')),
    constraint certification_duty_period_ck check (valid_to is null or valid_to >= valid_from)
);
insert into certification_duty (petition_kind, valid_from, valid_to, instrument, article, confidence)
    values ('COMPLAINT', '2026-07-01', '2026-12-31', 'Nghị định 155/2026/NĐ-CP', 'Điều 3, khoản 2 Điều 21', 'V2');

-- Named in the open book, under seal in the others, nobody at a bare number nor beside an author who tells no name. Asked when
-- the deed ends, since releasing and sealing are several statements.
create function petition_party_stands() returns trigger language plpgsql as $$
declare
    petition_of varchar;
begin
    if tg_table_name = 'petition' then
        petition_of := new.intake_code;
    else
        petition_of := new.petition_code;
    end if;
    if exists (select 1 from petition p where p.intake_code = petition_of and (p.bare or p.anonymous)
                  and (exists (select 1 from petition_party y where y.petition_code = petition_of)
                       or exists (select 1 from petition_representation r where r.petition_code = petition_of))) then
        raise exception 'nobody stands beside a bare number or an author without a name'
            using errcode = 'check_violation', constraint = 'petition_party_bare_ck';
    end if;
    if exists (select 1 from petition_party y join petition p on p.intake_code = y.petition_code
                where y.petition_code = petition_of and (p.book = 'OPEN') <> (y.citizen_code is not null)) then
        raise exception 'a party is named in the open book and under seal elsewhere'
            using errcode = 'check_violation', constraint = 'petition_party_seal_ck';
    end if;
    if (select count(*) from petition_party y where y.petition_code = petition_of and y.representative)
       + (select count(*) from petition_representation r where r.petition_code = petition_of and r.author_represents) > 5 then
        raise exception 'a group has five representatives at most'
            using errcode = 'check_violation', constraint = 'petition_party_representatives_ck';
    end if;
    return null;
end
$$;
create constraint trigger petition_party_stands after insert or update on petition_party
    deferrable initially deferred for each row execute function petition_party_stands();
create constraint trigger petition_representation_stands after insert or update on petition_representation
    deferrable initially deferred for each row execute function petition_party_stands();
create constraint trigger petition_stands_with_parties after update on petition
    deferrable initially deferred for each row when (old.book <> new.book or old.bare <> new.bare) execute function petition_party_stands();

grant select, insert, update on petition_party, petition_representation to ${appRole};
grant select, insert on petition_party_correction to ${appRole};
grant select on certification_duty to ${appRole};
grant usage on sequence petition_party_seq, petition_party_correction_seq to ${appRole};

-- No record is drowned in files. Those taken off it count too, and two that come at once wait for each other.
create function attachment_has_room() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended(new.owner_kind || ' ' || new.owner_code, 27));
    if (select count(*) from attachment a where a.owner_kind = new.owner_kind and a.owner_code = new.owner_code) >= 200 then
        raise exception 'a record has 200 files at most' using errcode = 'check_violation', constraint = 'attachment_room_ck';
    end if;
    return new;
end
$$;
create trigger attachment_has_room before insert on attachment for each row execute function attachment_has_room();
