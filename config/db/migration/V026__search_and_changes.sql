-- Lists, search and the feed of changes of large registers.

-- Whom a record is hidden from is asked once a query and, as nearly nobody is concerned by any, answered from two small indexes.
create index petition_concern_officer_ix on petition_concern (officer_code);
create index visit_concern_officer_ix on visit_concern (officer_code);
create function hidden_from(officer varchar) returns varchar[] language plpgsql stable as $$
begin
    if not exists (select 1 from petition_concern c where c.officer_code = officer)
        and not exists (select 1 from visit_concern c where c.officer_code = officer) then
        return '{}';
    end if;
    return (select coalesce(array_agg(r.code), '{}') from concern_reach r where r.officer_code = officer);
end
$$;

-- What a record can be found by, each word without diacritics and case: c: part of a code, n: of a name, a: of an address,
-- d: the last four signs of a telephone or paper number, and plain the words of what it says. Worked out by the database from the
-- record itself, so that it can be neither forgotten nor out of date. A sealed identity is in no such record.
-- With bodies that are bound when they are made: a restore works them out with no search path.
create function folded(told text) returns text language sql immutable parallel safe
    return translate(lower(normalize(told, nfc)),
        'àáãảạAÀÁÃẢẠăằắẵẳặĂẰẮẴẲẶâầấẫẩậÂẦẤẪẨẬèéẽẻẹEÈÉẼẺẸêềếễểệÊỀẾỄỂỆìíĩỉịIÌÍĨỈỊòóõỏọOÒÓÕỎỌôồốỗổộÔỒỐỖỔỘơờớỡởợƠỜỚỠỞỢùúũủụUÙÚŨỦỤưừứữửựƯỪỨỮỬỰỳýỹỷỵYỲÝỸỶỴđĐðÐ',
        'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeeeeeeeeiiiiiiiiiiiooooooooooooooooooooooooooooooooooouuuuuuuuuuuuuuuuuuuuuuuyyyyyyyyyyydddd');
create function words_of(prefix text, told text) returns text[] language sql immutable parallel safe
    return string_to_array(prefix || regexp_replace(told, '[^a-z0-9]+', ' ' || prefix, 'g'), ' ');
create function code_parts(code text) returns text[] language sql immutable parallel safe
    return words_of('c:', lower(code) || coalesce(' ' || ltrim(substring(code from '-([0-9]+)$'), '0'), ''));
create function record_sought(code text, intake_code text, told text) returns text[] language sql immutable parallel safe
    return code_parts(code) || case when intake_code = code then '{}' else code_parts(intake_code) end || words_of('', told);
create function citizen_sought(name text, address text, telephone text, paper text) returns text[] language sql immutable parallel safe
    return words_of('n:', name) || words_of('a:', folded(address))
        || words_of('d:', right(telephone, 4)) || words_of('d:', lower(right(paper, 4)));
alter table petition add column sought text[] generated always as (record_sought(code, intake_code, folded_summary)) stored;
alter table visit add column sought text[] generated always as (record_sought(code, intake_code, folded_content)) stored;
alter table citizen add column sought text[] generated always as (citizen_sought(folded_name, address, telephone, paper_number)) stored;
alter table receipt add column sought text[] generated always as (code_parts(code)) stored;
create index receipt_sought_ix on receipt using gin (sought);
create index petition_sought_ix on petition using gin (sought);
create index visit_sought_ix on visit using gin (sought);
create index citizen_sought_ix on citizen using gin (sought);

-- What a place is called, without what it is: a ward that was renamed or merged is sought under either name.
alter table unit add column place_name text generated always as (case when kind in ('WARD', 'CITY', 'PROVINCE') then
    regexp_replace(folded(name_vi), '^(uy ban nhan dan |ubnd )?(phuong|xa|thi tran|thi xa|thanh pho|tinh|huyen|quan|dac khu) ', '') else '' end) stored;

-- The feed of changes: written by the database when a deed ends, so that no deed can forget it. The lock is held until the deed is
-- seen by all, so numbers rise in the order in which changes become visible and nobody reads past one that is still to come.
create table change (
    id       bigint      not null,
    kind     varchar(20) not null,
    record   varchar(30) not null,
    version  integer     not null,
    at       timestamptz not null,
    constraint change_pk primary key (id),
    constraint change_kind_ck check (kind in ('PETITION', 'VISIT', 'CASE'))
);
comment on column change.record is 'the code it came in with, which it keeps; the feed tells the one it has';
create sequence change_seq;

create function change_told() returns trigger language plpgsql
    security definer set search_path = ${flyway:defaultSchema}, pg_temp as $$
declare
    newest integer;
    record varchar(30);
begin
    case tg_table_name
        when 'petition' then select p.version, p.intake_code into newest, record from petition p where p.id = new.id;
        when 'visit' then select v.version, v.intake_code into newest, record from visit v where v.id = new.id;
        when 'matter' then select m.version, m.code into newest, record from matter m where m.id = new.id;
    end case;
    -- A deed that touches a record twice is one change: the last version it left.
    if newest = new.version then
        perform pg_advisory_xact_lock(8421002);
        insert into change (id, kind, record, version, at) values (nextval('change_seq'), tg_argv[0], record, newest, clock_timestamp());
    end if;
    return null;
end
$$;
create constraint trigger petition_change_new after insert on petition
    deferrable initially deferred for each row execute function change_told('PETITION');
create constraint trigger petition_change after update on petition
    deferrable initially deferred for each row when (old.version <> new.version) execute function change_told('PETITION');
create constraint trigger visit_change_new after insert on visit
    deferrable initially deferred for each row execute function change_told('VISIT');
create constraint trigger visit_change after update on visit
    deferrable initially deferred for each row when (old.version <> new.version) execute function change_told('VISIT');
create constraint trigger matter_change_new after insert on matter
    deferrable initially deferred for each row execute function change_told('CASE');
create constraint trigger matter_change after update on matter
    deferrable initially deferred for each row when (old.version <> new.version) execute function change_told('CASE');

-- What was there before is told once, so that a client needs nothing but the feed.
insert into change (id, kind, record, version, at)
select nextval('change_seq'), kind, record, version, now() from (
    select 'CASE' as kind, code as record, version, opened_on as on_day, id from matter
    union all select 'VISIT', intake_code, version, visited_on, id from visit
    union all select 'PETITION', intake_code, version, received_on, id from petition
    order by on_day, kind, id) known;

-- Filters an officer keeps under a name; never the words sought, which may be somebody's name.
create table saved_filter (
    id            bigint       not null generated always as identity,
    officer_code  varchar(40)  not null,
    list          varchar(20)  not null,
    name          varchar(60)  not null,
    query         varchar(400) not null,
    constraint saved_filter_pk primary key (id),
    constraint saved_filter_officer_fk foreign key (officer_code) references officer (code),
    constraint saved_filter_name_uq unique (officer_code, list, name),
    constraint saved_filter_list_ck check (list in ('PETITIONS', 'VISITS')),
    constraint saved_filter_name_ck check (name <> ''),
    constraint saved_filter_words_ck check (query !~ '(^|&)(words|q)=')
);

grant select on change to ${appRole};
grant select, insert, update (query), delete on saved_filter to ${appRole};

-- What every request reads and hardly anybody changes: each change gives it a number that was never given before, so that what is
-- remembered under a number is what the asking transaction would read.
create sequence read_mostly_seq;
create table read_mostly (
    name   varchar(20) not null,
    stamp  bigint      not null,
    constraint read_mostly_pk primary key (name)
);
insert into read_mostly (name, stamp) select name, nextval('read_mostly_seq') from (values ('UNITS'), ('CALENDAR')) known (name);
create function read_mostly_changed() returns trigger language plpgsql
    security definer set search_path = ${flyway:defaultSchema}, pg_temp as $$
begin
    update read_mostly set stamp = nextval('read_mostly_seq') where name = tg_argv[0];
    return null;
end
$$;
create trigger unit_changed after insert or update or delete or truncate on unit
    for each statement execute function read_mostly_changed('UNITS');
create trigger unit_parent_changed after insert or update or delete or truncate on unit_parent
    for each statement execute function read_mostly_changed('UNITS');
create trigger unit_succession_changed after insert or update or delete or truncate on unit_succession
    for each statement execute function read_mostly_changed('UNITS');
create trigger calendar_day_changed after insert or update or delete or truncate on calendar_day
    for each statement execute function read_mostly_changed('CALENDAR');
grant select on read_mostly to ${appRole};
