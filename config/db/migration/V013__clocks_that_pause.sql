-- Clocks can stand still and be extended; each has a code by which it is asked.
alter table legal_term
    add column stops              varchar(60),
    add column resume_day_counts  boolean not null default true,
    add column extends_to         varchar(200),
    add constraint legal_term_stops_ck check (stops ~ '^(SUSPENSION|ASSESSMENT|OBSTACLE)(,(SUSPENSION|ASSESSMENT|OBSTACLE))*$');
comment on column legal_term.stops is 'what may stop a clock of this term, separated by commas';
comment on column legal_term.resume_day_counts is 'the day of the decision to go on is counted (the stricter reading)';
comment on column legal_term.extends_to is 'codes of the longer totals that a written extension may give, separated by commas';

create table transition_clause (
    code             varchar(40)  not null,
    instrument       varchar(200) not null,
    article          varchar(100),
    confidence       varchar(20)  not null,
    source           varchar(50)  not null,
    terms            varchar(400) not null,
    matters          varchar(200) not null,
    accepted_before  date         not null,
    from_day         date         not null,
    note             varchar(500),
    constraint transition_clause_pk primary key (code),
    constraint transition_clause_confidence_ck check (confidence in ('V', 'V2', 'K_HIGH', 'K_MEDIUM', 'K_LOW', 'DESIGN'))
);
comment on table transition_clause is 'which cases accepted under former law move to the new procedure, and for what';

alter table deadline_clock
    add column code              varchar(20),
    add column extended_code     varchar(40),
    add column extended_version  integer,
    add column suspended_on      date,
    add column milder_due_on     date;
update deadline_clock set code = 'TH-' || upper(substr(md5(id::text || ':' || random()::text), 1, 10));
alter table deadline_clock
    alter column code set not null,
    add constraint deadline_clock_code_uq unique (code),
    add constraint deadline_clock_code_ck check (code ~ '^TH-[0-9A-Z]{10}$'),
    add constraint deadline_clock_extended_fk foreign key (extended_code, extended_version) references legal_term (code, version)
        deferrable initially deferred,
    add constraint deadline_clock_extended_ck check ((extended_code is null) = (extended_version is null)),
    add constraint deadline_clock_suspended_ck check (suspended_on is null or suspended_on >= triggered_on);

create table deadline_pause (
    id               bigint       not null,
    clock_id         bigint       not null,
    kind             varchar(20)  not null,
    from_on          date         not null,
    decision         varchar(100) not null,
    ground           varchar(300) not null,
    recorded_by      varchar(40)  not null,
    until_on         date,
    until_decision   varchar(100),
    until_by         varchar(40),
    transition_code  varchar(40),
    constraint deadline_pause_pk primary key (id),
    constraint deadline_pause_clock_fk foreign key (clock_id) references deadline_clock (id),
    constraint deadline_pause_transition_fk foreign key (transition_code) references transition_clause (code)
        deferrable initially deferred,
    constraint deadline_pause_kind_ck check (kind in ('SUSPENSION', 'ASSESSMENT', 'OBSTACLE')),
    constraint deadline_pause_until_ck check ((until_on is null) = (until_decision is null)
        and (until_on is null) = (until_by is null) and until_on >= from_on)
);
create sequence deadline_pause_seq increment by 50 start with 50;
create unique index deadline_pause_open_uq on deadline_pause (clock_id) where until_on is null;
create index deadline_pause_clock_ix on deadline_pause (clock_id);

create table deadline_extension (
    id           bigint       not null,
    clock_id     bigint       not null,
    to_code      varchar(40)  not null,
    to_version   integer      not null,
    on_day       date         not null,
    decision     varchar(100) not null,
    ground       varchar(300) not null,
    recorded_by  varchar(40)  not null,
    due_before   date         not null,
    constraint deadline_extension_pk primary key (id),
    constraint deadline_extension_clock_fk foreign key (clock_id) references deadline_clock (id),
    constraint deadline_extension_term_fk foreign key (to_code, to_version) references legal_term (code, version)
        deferrable initially deferred,
    constraint deadline_extension_once_uq unique (clock_id, to_code)
);
create sequence deadline_extension_seq increment by 50 start with 50;

drop index deadline_clock_due_ix;
create index deadline_clock_due_ix on deadline_clock (due_on)
    where stopped_on is null and voided_on is null and suspended_on is null;

grant select, insert, delete on transition_clause to ${appRole};
grant select, insert on deadline_extension to ${appRole};
grant select, insert, update on deadline_pause to ${appRole};
grant usage on sequence deadline_pause_seq, deadline_extension_seq to ${appRole};
