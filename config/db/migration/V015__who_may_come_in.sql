-- Failures are counted apart for each door, and for names that exist apart from invented ones.
delete from login_failure;
drop index login_failure_name_ix;
drop index login_failure_address_ix;
alter table login_failure
    add column door  varchar(20) not null,
    add column known boolean     not null,
    add constraint login_failure_door_ck check (door in ('SCREEN', 'CLIENT', 'OWN_PASSWORD'));
create index login_failure_name_ix on login_failure (door, name, at);
create index login_failure_address_ix on login_failure (door, address, known, at);
comment on table login_failure is 'attempts, written before the password is looked at and taken away when it fits';

-- A role ends at once, not with the day; the same one may be given again on that day.
alter table role_grant add column revoked_at timestamptz;
alter table role_grant drop constraint role_grant_uq;
create unique index role_grant_uq on role_grant (officer_code, role, unit_code, valid_from) where revoked_at is null;

-- Who gave a role, and who said yes where one person's word is not enough; null is the installation itself.
alter table role_grant
    add column granted_by   varchar(40),
    add column confirmed_by varchar(40),
    add column pending      boolean not null default false,
    add column first_chair  boolean not null default false,
    add constraint role_grant_granted_by_fk foreign key (granted_by) references officer (code),
    add constraint role_grant_confirmed_by_fk foreign key (confirmed_by) references officer (code),
    add constraint role_grant_to_oneself_ck check (granted_by <> officer_code),
    add constraint role_grant_two_people_ck check (confirmed_by is null
        or (granted_by is not null and not pending and confirmed_by <> granted_by and confirmed_by <> officer_code)),
    add constraint role_grant_first_chair_ck check (not first_chair or role = 'CHAIR'),
    add constraint role_grant_needs_yes_ck check (granted_by is null or pending or confirmed_by is not null or first_chair
        or role not in ('CLERK', 'CHAIR', 'INSPECTOR', 'CUSTODIAN', 'ADMIN'));
comment on column role_grant.pending is 'asked for, counts nothing until somebody else says yes';
comment on column role_grant.first_chair is 'given by the only administrator, while the ward had nobody who could have said yes';
