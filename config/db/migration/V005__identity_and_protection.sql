-- Citizens whose names may be shown, and the sealed ones whose names may not.
create table citizen (
    id            bigint       not null,
    version       integer      not null,
    code          varchar(20)  not null,
    unit_code     varchar(20)  not null,
    kind          varchar(20)  not null,
    full_name     varchar(200) not null,
    folded_name   varchar(200) not null,
    birth_year    integer,
    sex           varchar(10),
    paper_kind    varchar(20)  not null,
    paper_number  varchar(20),
    no_paper_reason varchar(300),
    address       varchar(300) not null,
    telephone     varchar(15),
    constraint citizen_pk primary key (id),
    constraint citizen_code_uq unique (code),
    constraint citizen_unit_fk foreign key (unit_code) references unit (code),
    constraint citizen_kind_ck check (kind in ('PERSON', 'FOREIGNER', 'ORGANISATION')),
    constraint citizen_sex_ck check (sex in ('FEMALE', 'MALE', 'OTHER')),
    constraint citizen_birth_ck check (birth_year between 1900 and 2100),
    constraint citizen_paper_kind_ck check (paper_kind in ('IDENTITY_CARD', 'OLD_IDENTITY_CARD', 'IDENTITY_CERTIFICATE', 'PASSPORT', 'ORGANISATION_PAPER', 'NONE')),
    constraint citizen_paper_ck check (
        (paper_kind = 'NONE' and paper_number is null and no_paper_reason is not null)
        or (paper_kind <> 'NONE' and paper_number is not null)),
    constraint citizen_identity_card_ck check (paper_kind <> 'IDENTITY_CARD' or paper_number ~ '^[0-9]{12}$'),
    constraint citizen_old_card_ck check (paper_kind <> 'OLD_IDENTITY_CARD' or paper_number ~ '^[0-9]{9}$')
);
create sequence citizen_seq increment by 50 start with 50;
create index citizen_name_ix on citizen (unit_code, folded_name);
create index citizen_paper_ix on citizen (unit_code, paper_number);
create index citizen_telephone_ix on citizen (unit_code, telephone);

-- A sealed identity: ciphertext only. The row says neither who nor why.
create table sealed_identity (
    id            bigint      not null,
    version       integer     not null,
    code          varchar(20) not null,
    unit_code     varchar(20) not null,
    ciphertext    bytea,
    paper_cabinet varchar(60),
    sealed_at     timestamptz not null,
    released_at   timestamptz,
    constraint sealed_identity_pk primary key (id),
    constraint sealed_identity_code_uq unique (code),
    constraint sealed_identity_unit_fk foreign key (unit_code) references unit (code),
    constraint sealed_identity_state_ck check (
        (released_at is null and (ciphertext is not null or paper_cabinet is not null))
        or (released_at is not null and ciphertext is null))
);
create sequence sealed_identity_seq increment by 50 start with 50;

-- What an officer was typing when the session or the power ended: always ciphertext.
create table draft (
    account     varchar(40)  not null,
    form        varchar(60)  not null,
    ciphertext  bytea        not null,
    saved_at    timestamptz  not null,
    constraint draft_pk primary key (account, form),
    constraint draft_account_fk foreign key (account) references account (username)
);

grant select, insert, update, delete on citizen, draft to ${appRole};
grant select, insert, update on sealed_identity to ${appRole};
grant usage on sequence citizen_seq, sealed_identity_seq to ${appRole};
