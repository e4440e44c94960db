-- Agencies and units with their hierarchy over time, officers, positions, roles for a period.
create table unit (
    code        varchar(20)  not null,
    name_vi     varchar(200) not null,
    name_en     varchar(200) not null,
    kind        varchar(30)  not null,
    address     varchar(300),
    telephone   varchar(20),
    valid_from  date         not null,
    valid_to    date,
    constraint unit_pk primary key (code),
    constraint unit_code_ck check (code ~ '^[A-Z0-9]+(-[A-Z0-9]+)*$'),
    constraint unit_period_ck check (valid_to is null or valid_to >= valid_from),
    constraint unit_kind_ck check (kind in ('PROVINCE', 'CITY', 'WARD', 'RECEPTION_BOARD', 'INSPECTORATE', 'LEADERSHIP',
        'OFFICE_STATISTICS', 'ONE_STOP', 'SPECIALISTS', 'COUNCIL_STANDING', 'PARTY_COMMITTEE', 'POLICE', 'FATHERLAND_FRONT', 'MASS_ORGANISATION'))
);
comment on column unit.code is 'our own code, never used again for another unit';

create table unit_parent (
    unit_code    varchar(20) not null,
    parent_code  varchar(20) not null,
    valid_from   date        not null,
    valid_to     date,
    constraint unit_parent_pk primary key (unit_code, valid_from),
    constraint unit_parent_unit_fk foreign key (unit_code) references unit (code),
    constraint unit_parent_parent_fk foreign key (parent_code) references unit (code),
    constraint unit_parent_self_ck check (unit_code <> parent_code),
    constraint unit_parent_period_ck check (valid_to is null or valid_to >= valid_from)
);

create table unit_succession (
    unit_code       varchar(20) not null,
    successor_code  varchar(20) not null,
    effective_on    date        not null,
    constraint unit_succession_pk primary key (unit_code, successor_code),
    constraint unit_succession_unit_fk foreign key (unit_code) references unit (code),
    constraint unit_succession_successor_fk foreign key (successor_code) references unit (code),
    constraint unit_succession_self_ck check (unit_code <> successor_code)
);

-- The State's five digits name different units at different times.
create table unit_state_code (
    unit_code   varchar(20) not null,
    state_code  varchar(5)  not null,
    valid_from  date        not null,
    valid_to    date,
    constraint unit_state_code_pk primary key (unit_code, valid_from),
    constraint unit_state_code_unit_fk foreign key (unit_code) references unit (code),
    constraint unit_state_code_ck check (state_code ~ '^[0-9]{2,5}$')
);

create table officer (
    code        varchar(40)  not null,
    full_name   varchar(120) not null,
    constraint officer_pk primary key (code),
    constraint officer_code_ck check (code ~ '^[a-z0-9][a-z0-9._-]*$')
);

create table position_holding (
    id            bigint       not null,
    officer_code  varchar(40)  not null,
    unit_code     varchar(20)  not null,
    title_vi      varchar(120) not null,
    title_en      varchar(120) not null,
    valid_from    date         not null,
    valid_to      date,
    constraint position_holding_pk primary key (id),
    constraint position_holding_officer_fk foreign key (officer_code) references officer (code),
    constraint position_holding_unit_fk foreign key (unit_code) references unit (code),
    constraint position_holding_period_ck check (valid_to is null or valid_to >= valid_from),
    constraint position_holding_uq unique (officer_code, unit_code, valid_from)
);
create sequence position_holding_seq increment by 50 start with 50;

create table role_grant (
    id            bigint       not null,
    officer_code  varchar(40)  not null,
    role          varchar(30)  not null,
    unit_code     varchar(20)  not null,
    valid_from    date         not null,
    valid_to      date,
    delegated_by  varchar(40),
    reason        varchar(300),
    constraint role_grant_pk primary key (id),
    constraint role_grant_officer_fk foreign key (officer_code) references officer (code),
    constraint role_grant_unit_fk foreign key (unit_code) references unit (code),
    constraint role_grant_delegated_by_fk foreign key (delegated_by) references officer (code),
    constraint role_grant_role_ck check (role in ('OFFICER', 'CLERK', 'OSU', 'SPECIALIST', 'CHAIR', 'VICE_CHAIR', 'COUNCIL', 'POLICE',
        'FRONT', 'PARTY', 'CITY', 'INSPECTOR', 'CUSTODIAN', 'ADMIN')),
    constraint role_grant_period_ck check (valid_to is null or valid_to >= valid_from),
    constraint role_grant_delegation_ck check (delegated_by is null
        or (delegated_by <> officer_code and valid_to is not null and reason is not null)),
    constraint role_grant_uq unique (officer_code, role, unit_code, valid_from)
);
create sequence role_grant_seq increment by 50 start with 50;
create index role_grant_officer_ix on role_grant (officer_code);

grant select, insert, update on unit, unit_parent, unit_succession, unit_state_code, officer, position_holding, role_grant to ${appRole};
grant usage on sequence position_holding_seq, role_grant_seq to ${appRole};
