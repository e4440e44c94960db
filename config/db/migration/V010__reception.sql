-- One reception of one person, organisation or group on one occasion.
create table visit (
    id               bigint        not null,
    version          integer       not null,
    code             varchar(30)   not null,
    intake_code      varchar(30)   not null,
    unit_code        varchar(20)   not null,
    book             varchar(20)   not null,
    book_year        integer,
    book_number      integer,
    stage            varchar(20)   not null,
    type             varchar(20)   not null,
    ad_hoc_reason    varchar(300),
    place            varchar(20)   not null,
    visited_on       date          not null,
    time_in          time          not null,
    time_out         time,
    received_by      varchar(40)   not null,
    presiding        varchar(40),
    kind             varchar(20),
    field            varchar(20),
    content          varchar(4000) not null,
    folded_content   varchar(4000) not null,
    requests         varchar(2000),
    previous_handling varchar(1000),
    people           integer       not null,
    representatives  integer       not null,
    representation_note varchar(300),
    ordinal          varchar(10)   not null,
    interpreter      boolean       not null,
    signed           boolean       not null,
    unsigned_reason  varchar(300),
    matter_code      varchar(30),
    closed_on        date,
    void_reason      varchar(300),
    constraint visit_pk primary key (id),
    constraint visit_code_uq unique (code),
    constraint visit_intake_code_uq unique (intake_code),
    constraint visit_number_uq unique (unit_code, book, book_year, book_number),
    constraint visit_unit_fk foreign key (unit_code) references unit (code),
    constraint visit_received_by_fk foreign key (received_by) references officer (code),
    constraint visit_presiding_fk foreign key (presiding) references officer (code),
    constraint visit_matter_fk foreign key (matter_code) references matter (code),
    constraint visit_book_ck check (book in ('UNCLASSIFIED', 'OPEN', 'DENUNCIATION')),
    constraint visit_stage_ck check (stage in ('RECEIVED', 'CLASSIFIED', 'ANSWERED', 'VOIDED')),
    constraint visit_type_ck check (type in ('REGULAR', 'PERIODIC', 'AD_HOC')),
    constraint visit_ad_hoc_ck check (type <> 'AD_HOC' or ad_hoc_reason is not null),
    constraint visit_presiding_ck check (type = 'REGULAR' or presiding is not null),
    constraint visit_place_ck check (place in ('RECEPTION_ROOM', 'ONE_STOP', 'OTHER')),
    constraint visit_times_ck check (time_out is null or time_out >= time_in),
    constraint visit_kind_ck check (kind in ('COMPLAINT', 'DENUNCIATION', 'RECOMMENDATION', 'FEEDBACK')),
    constraint visit_kind_book_ck check (
        (kind is null and book = 'UNCLASSIFIED')
        or (kind = 'DENUNCIATION' and book = 'DENUNCIATION')
        or (kind in ('COMPLAINT', 'RECOMMENDATION', 'FEEDBACK') and book = 'OPEN')),
    constraint visit_number_ck check ((book = 'UNCLASSIFIED') = (book_number is null) and (book_number is null) = (book_year is null)),
    constraint visit_field_ck check (field in ('LAND', 'HOUSING', 'POLICY', 'PUBLIC_SERVICE', 'CORRUPTION', 'JUSTICE', 'PARTY', 'ENVIRONMENT', 'OTHER')),
    constraint visit_people_ck check (people between 1 and 9999),
    constraint visit_representatives_ck check (representatives between 0 and people),
    constraint visit_ordinal_ck check (ordinal in ('FIRST', 'REPEAT')),
    constraint visit_signed_ck check (signed or unsigned_reason is not null),
    constraint visit_closed_ck check ((stage = 'ANSWERED') = (closed_on is not null) or stage = 'VOIDED'),
    constraint visit_void_ck check ((stage = 'VOIDED') = (void_reason is not null))
);
create sequence visit_seq increment by 50 start with 50;
create index visit_unit_ix on visit (unit_code, visited_on desc, id desc);
create index visit_matter_ix on visit (matter_code);
alter table petition add constraint petition_visit_fk foreign key (visit_code) references visit (intake_code);

create table visit_person (
    id            bigint      not null,
    visit_id      bigint      not null,
    capacity      varchar(20) not null,
    citizen_code  varchar(20),
    seal_code     varchar(20),
    constraint visit_person_pk primary key (id),
    constraint visit_person_visit_fk foreign key (visit_id) references visit (id),
    constraint visit_person_citizen_fk foreign key (citizen_code) references citizen (code),
    constraint visit_person_seal_fk foreign key (seal_code) references sealed_identity (code),
    constraint visit_person_capacity_ck check (capacity in ('VISITOR', 'REPRESENTATIVE', 'AGENT')),
    constraint visit_person_one_ck check ((citizen_code is null) <> (seal_code is null))
);
create sequence visit_person_seq increment by 50 start with 50;
create index visit_person_visit_ix on visit_person (visit_id);
create index visit_person_citizen_ix on visit_person (citizen_code);

create table visit_concern (
    visit_id      bigint      not null,
    officer_code  varchar(40) not null,
    constraint visit_concern_pk primary key (visit_id, officer_code),
    constraint visit_concern_visit_fk foreign key (visit_id) references visit (id),
    constraint visit_concern_officer_fk foreign key (officer_code) references officer (code)
);

create table visit_reply (
    id           bigint       not null,
    visit_id     bigint       not null,
    content      varchar(20)  not null,
    mode         varchar(20)  not null,
    given_on     date         not null,
    given_by     varchar(40)  not null,
    document_number varchar(40),
    proof        varchar(500) not null,
    note         varchar(1000),
    constraint visit_reply_pk primary key (id),
    constraint visit_reply_visit_fk foreign key (visit_id) references visit (id),
    constraint visit_reply_given_by_fk foreign key (given_by) references officer (code),
    constraint visit_reply_content_ck check (content in ('ACCEPTED', 'NOT_ACCEPTED', 'MORE_TIME', 'TRANSFERRED', 'GUIDED', 'ANSWERED')),
    constraint visit_reply_mode_ck check (mode in ('ORAL', 'BY_HAND', 'POST', 'ELECTRONIC')),
    constraint visit_reply_document_ck check (mode = 'ORAL' or document_number is not null)
);
create sequence visit_reply_seq increment by 50 start with 50;
create index visit_reply_visit_ix on visit_reply (visit_id);

create table visit_correction (
    id           bigint       not null,
    visit_id     bigint       not null,
    field        varchar(40)  not null,
    before_sealed bytea,
    reason       varchar(300) not null,
    corrected_on date         not null,
    corrected_by varchar(40)  not null,
    constraint visit_correction_pk primary key (id),
    constraint visit_correction_visit_fk foreign key (visit_id) references visit (id),
    constraint visit_correction_by_fk foreign key (corrected_by) references officer (code)
);
create sequence visit_correction_seq increment by 50 start with 50;

grant select, insert, update on visit, visit_person to ${appRole};
grant select, insert, delete on visit_concern to ${appRole};
grant select, insert on visit_reply, visit_correction to ${appRole};
grant usage on sequence visit_seq, visit_person_seq, visit_reply_seq, visit_correction_seq to ${appRole};
