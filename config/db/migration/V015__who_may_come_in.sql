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
