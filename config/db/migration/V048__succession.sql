-- A unit that goes into another one on a day: what is open is handed over under two signatures and moved once; history stays where it is.
create table merger (
    id             bigint       not null,
    version        integer      not null,
    code           varchar(40)  not null,
    from_code      varchar(20)  not null,
    to_code        varchar(20)  not null,
    effective_on   date         not null,
    basis          varchar(300) not null,
    state          varchar(10)  not null,
    prepared_by    varchar(40)  not null,
    prepared_on    date         not null,
    out_signed_by  varchar(40),
    out_signed_at  timestamptz,
    in_signed_by   varchar(40),
    in_signed_at   timestamptz,
    moved_by       varchar(40),
    moved_at       timestamptz,
    cancel_reason  varchar(300),
    constraint merger_pk primary key (id),
    constraint merger_code_uq unique (code),
    constraint merger_code_ck check (code ~ '^SN-[A-Z0-9]+(-[A-Z0-9]+)*-[0-9]{8}(-[0-9]{1,2})?$'),
    constraint merger_from_fk foreign key (from_code) references unit (code),
    constraint merger_to_fk foreign key (to_code) references unit (code),
    constraint merger_two_ck check (from_code <> to_code),
    constraint merger_basis_ck check (basis ~ '\S'),
    constraint merger_prepared_by_fk foreign key (prepared_by) references officer (code),
    constraint merger_out_signed_by_fk foreign key (out_signed_by) references officer (code),
    constraint merger_in_signed_by_fk foreign key (in_signed_by) references officer (code),
    constraint merger_moved_by_fk foreign key (moved_by) references officer (code),
    constraint merger_state_ck check (state in ('PREPARED', 'MOVED', 'CANCELLED')),
    constraint merger_out_ck check ((out_signed_by is null) = (out_signed_at is null)),
    constraint merger_in_ck check ((in_signed_by is null) = (in_signed_at is null)),
    -- Two officers sign, one of each side.
    constraint merger_signers_ck check (out_signed_by <> in_signed_by),
    constraint merger_moved_ck check ((state = 'MOVED') = (moved_by is not null) and (moved_by is null) = (moved_at is null)
        and (state <> 'MOVED' or out_signed_by is not null and in_signed_by is not null)),
    constraint merger_cancelled_ck check ((state = 'CANCELLED') = (cancel_reason is not null) and cancel_reason ~ '\S')
);
create sequence merger_seq increment by 50 start with 50;
-- A unit goes into another one once.
create unique index merger_once_uq on merger (from_code) where state <> 'CANCELLED';

-- How much there was of each kind of open work when a side signed, and how much was moved; of the open book alone.
create table merger_count (
    merger_id  bigint      not null,
    moment     varchar(10) not null,
    kind       varchar(20) not null,
    number     bigint      not null,
    constraint merger_count_pk primary key (merger_id, moment, kind),
    constraint merger_count_merger_fk foreign key (merger_id) references merger (id),
    constraint merger_count_moment_ck check (moment in ('OUT', 'IN', 'MOVED')),
    constraint merger_count_kind_ck check (kind ~ '^[A-Z][A-Z_]*$'),
    constraint merger_count_number_ck check (number >= 0)
);

-- What was moved stays as it was moved.
create function merger_stays() returns trigger language plpgsql
    set search_path = ${flyway:defaultSchema}, pg_temp as $$
begin
    if old.state <> 'PREPARED' then
        raise exception 'the merger is over' using errcode = 'check_violation', constraint = 'merger_over_ck';
    end if;
    return new;
end
$$;
create trigger merger_stays before update on merger for each row execute function merger_stays();

grant select, insert, update on merger to ${appRole};
grant select, insert on merger_count to ${appRole};
grant usage on sequence merger_seq to ${appRole};
