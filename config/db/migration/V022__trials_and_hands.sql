-- Refused texts on sealed records: how often a text of an officer named whoever is under seal, and how often he was refused at
-- all. Five hits on one seal, or twenty on all, close every sealed record to his texts for the rest of the day; the rows say so,
-- and never what was written.
create table naming_day (
    officer_code varchar(40) not null,
    on_day       date        not null,
    hits         integer     not null,
    constraint naming_day_pk primary key (officer_code, on_day),
    constraint naming_day_officer_fk foreign key (officer_code) references officer (code),
    constraint naming_day_hits_ck check (hits between 0 and 20)
);
-- The alias may be that of somebody sealed in the refused deed itself, who is not there afterwards: so it refers to nothing.
create table naming_trial (
    officer_code varchar(40) not null,
    on_day       date        not null,
    seal_code    varchar(20) not null,
    unit_code    varchar(20) not null,
    hits         integer     not null,
    refused      integer     not null,
    constraint naming_trial_pk primary key (officer_code, on_day, seal_code),
    constraint naming_trial_day_fk foreign key (officer_code, on_day) references naming_day (officer_code, on_day),
    constraint naming_trial_unit_fk foreign key (unit_code) references unit (code),
    constraint naming_trial_hits_ck check (hits between 0 and 5),
    constraint naming_trial_refused_ck check (refused >= 1 and refused >= hits)
);
create index naming_trial_unit_ix on naming_trial (unit_code, on_day);

grant select, insert, update (hits) on naming_day to ${appRole};
grant select, insert, update (hits, refused) on naming_trial to ${appRole};

-- Who got hold of whose means of signing in: by opening the account, or by making a new password for it.
create table account_hand (
    id           bigint      not null generated always as identity,
    officer_code varchar(40) not null,
    by_officer   varchar(40) not null,
    opened       boolean     not null,
    at           timestamptz not null,
    constraint account_hand_pk primary key (id),
    constraint account_hand_officer_fk foreign key (officer_code) references officer (code),
    constraint account_hand_by_fk foreign key (by_officer) references officer (code),
    constraint account_hand_other_ck check (officer_code <> by_officer)
);
create index account_hand_officer_ix on account_hand (officer_code, at);
grant select, insert on account_hand to ${appRole};

-- That a password was made anew is told to whose it is, and to the chair.
alter table notice
    add column about_officer varchar(40),
    add column by_officer    varchar(40),
    add constraint notice_about_fk foreign key (about_officer) references officer (code),
    add constraint notice_by_fk foreign key (by_officer) references officer (code),
    drop constraint notice_kind_ck,
    add constraint notice_kind_ck check (kind in ('RUNG', 'SUMMARY', 'PASSWORD')),
    add constraint notice_password_ck check ((kind = 'PASSWORD') = (about_officer is not null)
        and (kind = 'PASSWORD') = (by_officer is not null) and (kind <> 'PASSWORD' or clock_id is null));
