-- What this database is for, and the append-only trail of every deed.
grant usage on schema ${flyway:defaultSchema} to ${appRole};

create table installation (
    id          smallint    not null default 1,
    kind        varchar(20) not null,
    created_at  timestamptz not null,
    constraint installation_pk primary key (id),
    constraint installation_single_ck check (id = 1),
    constraint installation_kind_ck check (kind in ('DEMONSTRATION', 'REAL'))
);
grant select, insert on installation to ${appRole};

create table audit_entry (
    id           bigint       not null,
    at           timestamptz  not null,
    law_day      date         not null,
    actor        varchar(80)  not null,
    act          varchar(80)  not null,
    object_code  varchar(60),
    detail       varchar(400),
    refused      boolean      not null default false,
    sealed_with  char(64)     not null,
    constraint audit_entry_pk primary key (id)
);
create index audit_entry_object_ix on audit_entry (object_code, id);
create index audit_entry_at_ix on audit_entry (at);
grant select, insert on audit_entry to ${appRole};

-- Each entry is sealed with its predecessor, so that a changed, removed or re-ordered one is found by recomputing the chain.
create function audit_seal() returns trigger language plpgsql as $$
declare
    previous audit_entry%rowtype;
begin
    perform pg_advisory_xact_lock(8421001);
    select * into previous from audit_entry order by id desc limit 1;
    new.id := coalesce(previous.id, 0) + 1;
    new.sealed_with := encode(sha256(convert_to(
        concat_ws('|', coalesce(previous.sealed_with, ''), new.id, (extract(epoch from new.at) * 1000000)::bigint, new.law_day, new.actor, new.act,
                  coalesce(new.object_code, ''), coalesce(new.detail, ''), new.refused), 'UTF8')), 'hex');
    return new;
end
$$;
create trigger audit_entry_seal before insert on audit_entry for each row execute function audit_seal();

create function audit_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'the trail is append-only' using errcode = 'restrict_violation';
end
$$;
create trigger audit_entry_no_change before update or delete on audit_entry for each row execute function audit_is_append_only();
