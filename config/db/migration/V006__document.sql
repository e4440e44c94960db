-- The last number given in each book of a unit in a year. The row is locked by whoever takes the next one.
create table book_counter (
    book         varchar(30) not null,
    unit_code    varchar(20) not null,
    year         integer     not null,
    last_number  integer     not null,
    constraint book_counter_pk primary key (book, unit_code, year),
    constraint book_counter_unit_fk foreign key (unit_code) references unit (code),
    constraint book_counter_year_ck check (year between 1990 and 2200),
    constraint book_counter_number_ck check (last_number >= 1)
);

-- A receipt for papers handed in: everything it says but the giver's name, which is only referred to.
create table receipt (
    id              bigint       not null,
    version         integer      not null,
    code            varchar(40)  not null,
    unit_code       varchar(20)  not null,
    book_year       integer      not null,
    book_number     integer      not null,
    owner_kind      varchar(30)  not null,
    owner_code      varchar(40)  not null,
    citizen_ref     varchar(20),
    seal_ref        varchar(20),
    instrument      varchar(30)  not null,
    superior        varchar(200),
    agency          varchar(200) not null,
    place           varchar(100) not null,
    room            varchar(200) not null,
    copies          integer      not null,
    issued_at       timestamp    not null,
    issued_by       varchar(40)  not null,
    receiver_name   varchar(120) not null,
    receiver_title  varchar(200) not null,
    void_reason     varchar(300),
    constraint receipt_pk primary key (id),
    constraint receipt_code_uq unique (code),
    constraint receipt_number_uq unique (unit_code, book_year, book_number),
    constraint receipt_unit_fk foreign key (unit_code) references unit (code),
    constraint receipt_issued_by_fk foreign key (issued_by) references officer (code),
    constraint receipt_citizen_fk foreign key (citizen_ref) references citizen (code),
    constraint receipt_seal_fk foreign key (seal_ref) references sealed_identity (code),
    constraint receipt_giver_ck check ((citizen_ref is null) <> (seal_ref is null)),
    constraint receipt_copies_ck check (copies between 2 and 9),
    constraint receipt_number_ck check (book_number >= 1 and book_year = extract(year from issued_at))
);
comment on column receipt.issued_at is 'local time of the law, Asia/Ho_Chi_Minh';
create sequence receipt_seq increment by 50 start with 50;
create index receipt_owner_ix on receipt (owner_kind, owner_code);
create index receipt_unit_ix on receipt (unit_code, issued_at desc);
create index receipt_citizen_ix on receipt (citizen_ref);

create table receipt_item (
    receipt_id  bigint      not null,
    position    integer     not null,
    kind        varchar(20) not null,
    title       varchar(200),
    pages       integer,
    condition   varchar(20) not null,
    constraint receipt_item_pk primary key (receipt_id, position),
    constraint receipt_item_receipt_fk foreign key (receipt_id) references receipt (id),
    constraint receipt_item_kind_ck check (kind in
        ('PETITION', 'DECISION', 'OFFICIAL_LETTER', 'MINUTES', 'CERTIFICATE', 'CONTRACT', 'LIST', 'PHOTOGRAPH', 'RECORDING', 'OTHER')),
    constraint receipt_item_condition_ck check (condition in ('ORIGINAL', 'CERTIFIED_COPY', 'COPY')),
    constraint receipt_item_pages_ck check (pages between 1 and 9999)
);

-- Attached files: content, name and fingerprint only as ciphertext.
create table attachment (
    id              bigint      not null,
    version         integer     not null,
    code            varchar(20) not null,
    owner_kind      varchar(30) not null,
    owner_code      varchar(40) not null,
    kind            varchar(10) not null,
    size            integer     not null,
    sealed_label    bytea       not null,
    sealed_content  bytea       not null,
    attached_on     date        not null,
    attached_by     varchar(40) not null,
    remove_reason   varchar(300),
    constraint attachment_pk primary key (id),
    constraint attachment_code_uq unique (code),
    constraint attachment_attached_by_fk foreign key (attached_by) references officer (code),
    constraint attachment_kind_ck check (kind in ('PDF', 'JPEG', 'PNG', 'DOCX', 'XLSX', 'ODT')),
    constraint attachment_size_ck check (size between 1 and 10485760)
);
create sequence attachment_seq increment by 50 start with 50;
create index attachment_owner_ix on attachment (owner_kind, owner_code);

grant select, insert, update on book_counter, receipt, attachment to ${appRole};
grant select, insert on receipt_item to ${appRole};
grant usage on sequence receipt_seq, attachment_seq to ${appRole};
