-- Calls of other systems that must act once however often they are sent; remembered for a day.
create table idempotency_key (
    client_id      varchar(60)  not null,
    key            varchar(200) not null,
    fingerprint    char(64)     not null,
    result_code    varchar(60)  not null,
    result_version integer      not null,
    created_at     timestamptz  not null,
    constraint idempotency_key_pk primary key (client_id, key),
    constraint idempotency_key_client_fk foreign key (client_id) references api_client (client_id),
    constraint idempotency_key_fingerprint_ck check (fingerprint ~ '^[0-9a-f]{64}$')
);
create index idempotency_key_age_ix on idempotency_key (created_at);
grant select, insert, update, delete on idempotency_key to ${appRole};
