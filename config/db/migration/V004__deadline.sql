-- The working calendar, the legal terms in all their versions, and the clocks that run on records.
create table law_file (
    name       varchar(100) not null,
    digest     char(64)     not null,
    loaded_at  timestamptz  not null,
    constraint law_file_pk primary key (name)
);
comment on table law_file is 'the content of each file of terms or days that was loaded last';

create table calendar_day (
    on_day      date         not null,
    kind        varchar(20)  not null,
    name        varchar(100) not null,
    confidence  varchar(20)  not null,
    constraint calendar_day_pk primary key (on_day),
    constraint calendar_day_kind_ck check (kind in ('PUBLIC', 'COMP', 'SWAP_OFF', 'SWAP_WORK', 'PENDING', 'ESTIMATED')),
    constraint calendar_day_swap_work_ck check (kind <> 'SWAP_WORK' or extract(isodow from on_day) in (6, 7)),
    constraint calendar_day_swap_off_ck check (kind <> 'SWAP_OFF' or extract(isodow from on_day) not in (6, 7))
);

create table legal_term (
    id                      bigint       not null,
    area                    varchar(10)  not null,
    code                    varchar(40)  not null,
    version                 integer      not null,
    does                    varchar(300) not null,
    trigger_words           varchar(300) not null,
    actor                   varchar(200) not null,
    rule                    varchar(20)  not null,
    length                  integer,
    unit                    varchar(20),
    alternative_length      integer,
    alternative_unit        varchar(20),
    alternative_instrument  varchar(200),
    alternative_article     varchar(100),
    backwards               boolean      not null,
    roll_forward            boolean      not null,
    set_by_office           boolean      not null,
    extension               varchar(20)  not null,
    duty                    varchar(20)  not null,
    see_term                varchar(40),
    instrument              varchar(200),
    article                 varchar(100),
    confidence              varchar(20)  not null,
    source                  varchar(50)  not null,
    note                    varchar(500),
    valid_from              date         not null,
    valid_to                date,
    constraint legal_term_pk primary key (id),
    constraint legal_term_code_uq unique (code, version),
    constraint legal_term_valid_from_uq unique (code, valid_from),
    constraint legal_term_code_ck check (code ~ '^[A-Z]+-[0-9]{2}(-[A-Z]+)*$'),
    constraint legal_term_version_ck check (version > 0),
    constraint legal_term_rule_ck check (rule in ('LIMIT', 'AT_ONCE', 'FREQUENCY', 'NONE')),
    constraint legal_term_unit_ck check (unit in ('CALENDAR_DAYS', 'WORKING_DAYS', 'HOURS', 'MONTHS')),
    constraint legal_term_length_ck check ((rule = 'LIMIT') = (length is not null) and (length is null) = (unit is null) and length > 0),
    constraint legal_term_alternative_unit_ck check (alternative_unit in ('CALENDAR_DAYS', 'WORKING_DAYS', 'HOURS', 'MONTHS')),
    constraint legal_term_alternative_ck check ((alternative_length is null) = (alternative_unit is null)
        and (alternative_length is null or length is not null) and alternative_length > 0),
    constraint legal_term_extension_ck check (extension in ('NONE', 'REPLACES', 'ADDS')),
    constraint legal_term_duty_ck check (duty in ('PROCESS', 'ACCEPT', 'SETTLE', 'REPLY')),
    constraint legal_term_confidence_ck check (confidence in ('V', 'V2', 'K_HIGH', 'K_MEDIUM', 'K_LOW', 'DESIGN')),
    constraint legal_term_period_ck check (valid_to is null or valid_to >= valid_from)
);
create sequence legal_term_seq increment by 50 start with 50;

create table deadline_clock (
    id            bigint       not null,
    version       integer      not null,
    subject_kind  varchar(30)  not null,
    subject_code  varchar(60)  not null,
    term_code     varchar(40)  not null,
    term_version  integer      not null,
    triggered_on  date         not null,
    started_on    date         not null,
    due_on        date         not null,
    provisional   boolean      not null,
    stopped_on    date,
    stop_reason   varchar(300),
    voided_on     date,
    void_reason   varchar(300),
    constraint deadline_clock_pk primary key (id),
    -- Deferred, since a file of terms is replaced whole; a version on which a clock runs cannot be dropped.
    constraint deadline_clock_term_fk foreign key (term_code, term_version) references legal_term (code, version)
        deferrable initially deferred,
    constraint deadline_clock_subject_kind_ck check (subject_kind ~ '^[A-Z][A-Z_]*$'),
    constraint deadline_clock_stop_ck check ((stopped_on is null) = (stop_reason is null)),
    constraint deadline_clock_void_ck check ((voided_on is null) = (void_reason is null))
);
create sequence deadline_clock_seq increment by 50 start with 50;
create unique index deadline_clock_running_uq on deadline_clock (subject_kind, subject_code, term_code)
    where stopped_on is null and voided_on is null;
create index deadline_clock_subject_ix on deadline_clock (subject_kind, subject_code);
create index deadline_clock_due_ix on deadline_clock (due_on) where stopped_on is null and voided_on is null;
create index deadline_clock_term_ix on deadline_clock (term_code, term_version);

grant select, insert, update on law_file to ${appRole};
grant select, insert, delete on calendar_day, legal_term to ${appRole};
grant select, insert, update on deadline_clock to ${appRole};
grant usage on sequence legal_term_seq, deadline_clock_seq to ${appRole};
