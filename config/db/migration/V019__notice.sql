-- Reminders: the ladder of each term, which rung of which clock was reached for which last day, and what was told to whom.
create table notice_rung (
    term_code  varchar(40) not null,
    days       integer     not null,
    audience   varchar(10) not null,
    constraint notice_rung_pk primary key (term_code, days),
    constraint notice_rung_term_ck check (term_code = '*' or term_code ~ '^[A-Z]+-[0-9]{2}(-[A-Z]+)*$'),
    constraint notice_rung_days_ck check (days between -365 and 365),
    constraint notice_rung_audience_ck check (audience in ('OFFICER', 'HEAD', 'CHAIR', 'CITY'))
);
comment on column notice_rung.term_code is 'the term whose own ladder this is; * for every term without one';
comment on column notice_rung.days is 'calendar days after the last day of the clock; before it when negative';

-- The working days whose morning was told; the last one before today says which rungs are new today.
create table notice_day (
    on_day    date        not null,
    begun_at  timestamptz not null,
    constraint notice_day_pk primary key (on_day)
);

-- A rung of a clock is reached once for each last day the clock had: two servers, or a second attempt, find it here.
create table notice_firing (
    clock_id   bigint      not null,
    rung_days  integer     not null,
    due_on     date        not null,
    audience   varchar(10) not null,
    fired_at   timestamptz not null,
    constraint notice_firing_pk primary key (clock_id, rung_days, due_on),
    constraint notice_firing_clock_fk foreign key (clock_id) references deadline_clock (id),
    constraint notice_firing_audience_ck check (audience in ('OFFICER', 'HEAD', 'CHAIR', 'CITY'))
);
create table notice (
    id             bigint      not null generated always as identity,
    code           varchar(20) not null,
    kind           varchar(10) not null,
    clock_id       bigint,
    rung_days      integer,
    due_on         date,
    subject_kind   varchar(30),
    subject_code   varchar(60),
    record_code    varchar(60),
    to_officer     varchar(40),
    to_posts       text[],
    withheld       text[]      not null default '{}',
    due_count      integer,
    overdue_count  integer,
    new_count      integer,
    fired_on       date        not null,
    fired_at       timestamptz not null,
    constraint notice_pk primary key (id),
    constraint notice_code_uq unique (code),
    constraint notice_code_ck check (code ~ '^NV-[0-9A-Z]{10}$'),
    constraint notice_kind_ck check (kind in ('RUNG', 'SUMMARY')),
    constraint notice_firing_fk foreign key (clock_id, rung_days, due_on) references notice_firing (clock_id, rung_days, due_on),
    constraint notice_firing_uq unique (clock_id, rung_days, due_on),
    constraint notice_officer_fk foreign key (to_officer) references officer (code),
    constraint notice_to_ck check ((to_officer is null) <> (to_posts is null)),
    constraint notice_rung_ck check (kind <> 'RUNG' or (clock_id is not null and rung_days is not null and due_on is not null
        and subject_kind is not null and subject_code is not null and record_code is not null)),
    constraint notice_summary_ck check (kind <> 'SUMMARY' or (clock_id is null and to_officer is not null
        and due_count is not null and overdue_count is not null and new_count is not null))
);
comment on column notice.to_posts is 'whoever holds one of these on the day he looks: CHAIR@TDAN';
comment on column notice.withheld is 'officers whom the record concerns: to them the notice is not there';
create unique index notice_summary_uq on notice (to_officer, fired_on) where kind = 'SUMMARY';
create index notice_to_officer_ix on notice (to_officer);
create index notice_to_posts_ix on notice using gin (to_posts);
create index notice_subject_ix on notice (subject_kind, subject_code);

create table notice_read (
    notice_id     bigint      not null,
    officer_code  varchar(40) not null,
    read_at       timestamptz not null,
    constraint notice_read_pk primary key (notice_id, officer_code),
    constraint notice_read_notice_fk foreign key (notice_id) references notice (id),
    constraint notice_read_officer_fk foreign key (officer_code) references officer (code)
);

-- Letters wait here from the transaction that tells the notice until a mail server has taken them.
create table mail_outbox (
    id            bigint       not null generated always as identity,
    notice_id     bigint       not null,
    officer_code  varchar(40)  not null,
    recipient     varchar(120) not null,
    subject       varchar(200) not null,
    body          varchar(2000) not null,
    message_id    varchar(200) not null,
    written_at    timestamptz  not null,
    attempts      integer      not null default 0,
    next_attempt  timestamptz,
    sent_at       timestamptz,
    last_error    varchar(60),
    constraint mail_outbox_pk primary key (id),
    constraint mail_outbox_message_id_uq unique (message_id),
    constraint mail_outbox_once_uq unique (notice_id, officer_code),
    constraint mail_outbox_notice_fk foreign key (notice_id) references notice (id),
    constraint mail_outbox_officer_fk foreign key (officer_code) references officer (code),
    constraint mail_outbox_attempts_ck check (attempts >= 0),
    constraint mail_outbox_sent_ck check (sent_at is null or next_attempt is null)
);
comment on column mail_outbox.next_attempt is 'null when the letter was sent, or given up with last_error';
create index mail_outbox_waiting_ix on mail_outbox (next_attempt) where next_attempt is not null;

alter table account
    add column email varchar(120),
    add constraint account_email_ck check (email ~ '^[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$');

-- Since when the assignee has the petition, for the morning's count of what is new.
alter table petition
    add column assigned_on date,
    add constraint petition_assigned_ck check (assigned_on is null or assignee is not null);
create index petition_assigned_ix on petition (assigned_on) where assigned_on is not null;

grant select, insert, delete on notice_rung to ${appRole};
grant select, insert on notice_day, notice_firing to ${appRole};
grant select, insert, update (withheld) on notice to ${appRole};
grant select, insert on notice_read to ${appRole};
grant select, insert, update, delete on mail_outbox to ${appRole};
