-- A written petition from receipt until it is answered, transferred or filed.
create table petition (
    id               bigint        not null,
    version          integer       not null,
    code             varchar(30)   not null,
    intake_code      varchar(30)   not null,
    unit_code        varchar(20)   not null,
    holder_code      varchar(20)   not null,
    assignee         varchar(40),
    book             varchar(20)   not null,
    book_year        integer,
    book_number      integer,
    stage            varchar(20)   not null,
    kind             varchar(20),
    field            varchar(20),
    competence       varchar(20),
    source           varchar(20)   not null,
    forwarded_by     varchar(200),
    received_on      date          not null,
    petition_on      date,
    taken_in_by      varchar(40)   not null,
    summary          varchar(2000) not null,
    folded_summary   varchar(2000) not null,
    requests         varchar(2000),
    signatures       integer       not null,
    originals        boolean       not null,
    author_citizen   varchar(20),
    author_seal      varchar(20),
    anonymous        boolean       not null,
    matter_code      varchar(30),
    visit_code       varchar(30),
    closed_on        date,
    void_reason      varchar(300),
    constraint petition_pk primary key (id),
    constraint petition_code_uq unique (code),
    constraint petition_intake_code_uq unique (intake_code),
    constraint petition_number_uq unique (unit_code, book, book_year, book_number),
    constraint petition_unit_fk foreign key (unit_code) references unit (code),
    constraint petition_holder_fk foreign key (holder_code) references unit (code),
    constraint petition_assignee_fk foreign key (assignee) references officer (code),
    constraint petition_taken_in_by_fk foreign key (taken_in_by) references officer (code),
    constraint petition_author_citizen_fk foreign key (author_citizen) references citizen (code),
    constraint petition_author_seal_fk foreign key (author_seal) references sealed_identity (code),
    constraint petition_matter_fk foreign key (matter_code) references matter (code),
    constraint petition_book_ck check (book in ('UNCLASSIFIED', 'OPEN', 'DENUNCIATION')),
    constraint petition_stage_ck check (stage in ('RECEIVED', 'CLASSIFIED', 'ANSWERED', 'VOIDED')),
    constraint petition_kind_ck check (kind in ('COMPLAINT', 'DENUNCIATION', 'RECOMMENDATION', 'FEEDBACK')),
    constraint petition_kind_book_ck check (
        (kind is null and book = 'UNCLASSIFIED')
        or (kind = 'DENUNCIATION' and book = 'DENUNCIATION')
        or (kind in ('COMPLAINT', 'RECOMMENDATION', 'FEEDBACK') and book = 'OPEN')),
    constraint petition_number_ck check ((book = 'UNCLASSIFIED') = (book_number is null) and (book_number is null) = (book_year is null)),
    constraint petition_author_ck check (
        (anonymous and author_citizen is null and author_seal is null)
        or (not anonymous and book = 'OPEN' and author_citizen is not null and author_seal is null)
        or (not anonymous and book <> 'OPEN' and author_seal is not null and author_citizen is null)),
    constraint petition_competence_ck check (competence in ('OWN', 'OTHER', 'LOWER')),
    constraint petition_source_ck check (source in ('VISIT', 'DIRECT', 'POST', 'BOX', 'FORWARDED', 'LEADER', 'ONLINE')),
    constraint petition_forwarded_ck check (source <> 'FORWARDED' or forwarded_by is not null),
    constraint petition_field_ck check (field in ('LAND', 'HOUSING', 'POLICY', 'PUBLIC_SERVICE', 'CORRUPTION', 'JUSTICE', 'PARTY', 'ENVIRONMENT', 'OTHER')),
    constraint petition_signatures_ck check (signatures between 0 and 9999),
    constraint petition_dates_ck check (petition_on is null or petition_on <= received_on),
    constraint petition_closed_ck check ((stage = 'ANSWERED') = (closed_on is not null) or stage = 'VOIDED'),
    constraint petition_void_ck check ((stage = 'VOIDED') = (void_reason is not null))
);
create sequence petition_seq increment by 50 start with 50;
create index petition_unit_ix on petition (unit_code, received_on desc, id desc);
create index petition_matter_ix on petition (matter_code);
create index petition_visit_ix on petition (visit_code);
create index petition_author_ix on petition (author_citizen);
create index petition_assignee_ix on petition (assignee);

-- Officers of our own that a petition or visit is about: they and nobody reporting through them may see it.
create table petition_concern (
    petition_id   bigint      not null,
    officer_code  varchar(40) not null,
    constraint petition_concern_pk primary key (petition_id, officer_code),
    constraint petition_concern_petition_fk foreign key (petition_id) references petition (id),
    constraint petition_concern_officer_fk foreign key (officer_code) references officer (code)
);

create table petition_reply (
    id           bigint       not null,
    petition_id  bigint       not null,
    content      varchar(20)  not null,
    mode         varchar(20)  not null,
    given_on     date         not null,
    given_by     varchar(40)  not null,
    document_number varchar(40),
    proof        varchar(500) not null,
    note         varchar(1000),
    constraint petition_reply_pk primary key (id),
    constraint petition_reply_petition_fk foreign key (petition_id) references petition (id),
    constraint petition_reply_given_by_fk foreign key (given_by) references officer (code),
    constraint petition_reply_content_ck check (content in ('ACCEPTED', 'NOT_ACCEPTED', 'MORE_TIME', 'TRANSFERRED', 'GUIDED', 'ANSWERED')),
    constraint petition_reply_mode_ck check (mode in ('ORAL', 'BY_HAND', 'POST', 'ELECTRONIC')),
    constraint petition_reply_document_ck check (mode = 'ORAL' or document_number is not null)
);
create sequence petition_reply_seq increment by 50 start with 50;
create index petition_reply_petition_ix on petition_reply (petition_id);

-- Every correction keeps what stood before, sealed: it may have named somebody.
create table petition_correction (
    id           bigint       not null,
    petition_id  bigint       not null,
    field        varchar(40)  not null,
    before_sealed bytea,
    reason       varchar(300) not null,
    corrected_on date         not null,
    corrected_by varchar(40)  not null,
    constraint petition_correction_pk primary key (id),
    constraint petition_correction_petition_fk foreign key (petition_id) references petition (id),
    constraint petition_correction_by_fk foreign key (corrected_by) references officer (code)
);
create sequence petition_correction_seq increment by 50 start with 50;

grant select, insert, update on petition to ${appRole};
grant select, insert, delete on petition_concern to ${appRole};
grant select, insert on petition_reply, petition_correction to ${appRole};
grant usage on sequence petition_seq, petition_reply_seq, petition_correction_seq to ${appRole};
