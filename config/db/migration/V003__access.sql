-- Accounts for the screens, client systems for the API, their tokens, and what throttles guessing.
create table account (
    username          varchar(40)  not null,
    officer_code      varchar(40)  not null,
    password_hash     varchar(300) not null,
    must_change       boolean      not null default false,
    locked            boolean      not null default false,
    session_stamp     bigint       not null default 1,
    language          varchar(2)   not null default 'vi',
    version           integer      not null default 1,
    constraint account_pk primary key (username),
    constraint account_officer_fk foreign key (officer_code) references officer (code),
    constraint account_officer_uq unique (officer_code),
    constraint account_language_ck check (language in ('vi', 'en')),
    constraint account_username_ck check (username ~ '^[a-z0-9][a-z0-9._-]{1,39}$')
);

create table api_client (
    client_id    varchar(60)  not null,
    officer_code varchar(40)  not null,
    secret_hash  varchar(300) not null,
    scopes       varchar(400) not null,
    active       boolean      not null default true,
    constraint api_client_pk primary key (client_id),
    constraint api_client_officer_fk foreign key (officer_code) references officer (code),
    constraint api_client_officer_uq unique (officer_code)
);

create table access_token (
    token_hash  char(64)     not null,
    client_id   varchar(60)  not null,
    scopes      varchar(400) not null,
    issued_at   timestamptz  not null,
    expires_at  timestamptz  not null,
    revoked_at  timestamptz,
    constraint access_token_pk primary key (token_hash),
    constraint access_token_client_fk foreign key (client_id) references api_client (client_id),
    constraint access_token_life_ck check (expires_at > issued_at)
);
create index access_token_expiry_ix on access_token (expires_at);

create table login_failure (
    id       bigint      not null generated always as identity,
    name     varchar(60) not null,
    address  varchar(60) not null,
    at       timestamptz not null,
    constraint login_failure_pk primary key (id)
);
create index login_failure_name_ix on login_failure (name, at);
create index login_failure_address_ix on login_failure (address, at);

grant select, insert, update on account, api_client to ${appRole};
grant select, insert, update, delete on access_token to ${appRole};
grant select, insert, delete on login_failure to ${appRole};
