-- Starting with what is already there: registers brought in from files, starting numbers, opening balances.
create table takeover_batch (
    id              bigint        not null,
    version         integer       not null,
    code            varchar(20)   not null,
    unit_code       varchar(20)   not null,
    stage           varchar(20)   not null,
    format          varchar(10)   not null,
    uploaded_by     varchar(40)   not null,
    uploaded_at     timestamptz   not null,
    total           integer       not null,
    content_sealed  bytea,
    columns         varchar(1000) not null,
    imported        integer       not null,
    touched_at      timestamptz,
    problem         varchar(100),
    problem_line    integer,
    error_id        varchar(40),
    imported_at     timestamptz,
    trail_mark      bigint,
    undone_by       varchar(40),
    undone_at       timestamptz,
    undo_reason     varchar(300),
    constraint takeover_batch_pk primary key (id),
    constraint takeover_batch_code_uq unique (code),
    constraint takeover_batch_code_ck check (code ~ '^DN-[0-9A-Z]{10}$'),
    constraint takeover_batch_unit_fk foreign key (unit_code) references unit (code),
    constraint takeover_batch_uploaded_by_fk foreign key (uploaded_by) references officer (code),
    constraint takeover_batch_stage_ck check (stage in ('UPLOADED', 'IMPORTING', 'IMPORTED', 'UNDONE', 'ABANDONED')),
    constraint takeover_batch_format_ck check (format in ('XLSX', 'CSV')),
    constraint takeover_batch_content_ck check ((stage in ('UPLOADED', 'IMPORTING')) = (content_sealed is not null)),
    constraint takeover_batch_imported_ck check ((stage in ('IMPORTED', 'UNDONE')) = (imported_at is not null)
        and (imported_at is null) = (trail_mark is null)),
    constraint takeover_batch_undone_ck check ((stage = 'UNDONE') = (undone_at is not null)
        and (undone_at is null) = (undone_by is null) and (undone_at is null) = (undo_reason is null))
);
comment on column takeover_batch.content_sealed is 'the rows of the file, sealed, until they are petitions or the batch is given up; the file itself and its name are not kept';
comment on column takeover_batch.trail_mark is 'the transaction that brought the batch in: what another one wrote in the trail about one of its petitions is work on it';
create sequence takeover_batch_seq increment by 50 start with 50;
create index takeover_batch_unit_ix on takeover_batch (unit_code, id desc);

create table takeover_row (
    batch_id      bigint        not null,
    line          integer       not null,
    intake_code   varchar(30)   not null,
    received_on   date          not null,
    citizen_code  varchar(20),
    words         varchar(2000),
    constraint takeover_row_pk primary key (batch_id, line),
    constraint takeover_row_intake_code_uq unique (intake_code),
    constraint takeover_row_batch_fk foreign key (batch_id) references takeover_batch (id),
    constraint takeover_row_petition_fk foreign key (intake_code) references petition (intake_code)
);
comment on column takeover_row.citizen_code is 'the citizen the row brought in; null when he was known before, is sealed or not named';
comment on column takeover_row.words is 'outcome, recipient and notes as the old register has them';

create table starting_number (
    id         bigint       not null generated always as identity,
    book       varchar(30)  not null,
    unit_code  varchar(20)  not null,
    year       integer      not null,
    last_used  integer      not null,
    reason     varchar(300) not null,
    set_by     varchar(40)  not null,
    set_at     timestamptz  not null,
    constraint starting_number_pk primary key (id),
    constraint starting_number_unit_fk foreign key (unit_code) references unit (code),
    constraint starting_number_set_by_fk foreign key (set_by) references officer (code),
    constraint starting_number_ck check (last_used between 1 and 999999)
);
comment on table starting_number is 'the last number of an old book; the newest line of a book and year counts';
create index starting_number_ix on starting_number (unit_code, year desc, book, id desc);

create table opening_balance (
    id         bigint      not null,
    version    integer     not null,
    code       varchar(20) not null,
    unit_code  varchar(20) not null,
    from_day   date        not null,
    to_day     date        not null,
    constraint opening_balance_pk primary key (id),
    constraint opening_balance_code_uq unique (code),
    constraint opening_balance_code_ck check (code ~ '^SD-[0-9A-Z]{10}$'),
    constraint opening_balance_unit_fk foreign key (unit_code) references unit (code),
    constraint opening_balance_period_ck check (from_day < to_day and from_day >= date '1945-09-02')
);
comment on column opening_balance.to_day is 'the first day that is not covered';
create sequence opening_balance_seq increment by 50 start with 50;
create index opening_balance_unit_ix on opening_balance (unit_code, from_day);

create table opening_balance_version (
    id          bigint       not null generated always as identity,
    balance_id  bigint       not null,
    number      integer      not null,
    withdrawn   boolean      not null,
    reason      varchar(300) not null,
    entered_by  varchar(40)  not null,
    entered_at  timestamptz  not null,
    constraint opening_balance_version_pk primary key (id),
    constraint opening_balance_version_uq unique (balance_id, number),
    constraint opening_balance_version_balance_fk foreign key (balance_id) references opening_balance (id),
    constraint opening_balance_version_by_fk foreign key (entered_by) references officer (code)
);
create table opening_balance_line (
    version_id    bigint      not null,
    kind          varchar(20) not null,
    visits        integer     not null,
    people        integer     not null,
    cases         integer     not null,
    carried_over  integer     not null,
    received      integer     not null,
    accepted      integer     not null,
    guided        integer     not null,
    transferred   integer     not null,
    returned      integer     not null,
    filed         integer     not null,
    settled       integer     not null,
    pending       integer     not null,
    constraint opening_balance_line_pk primary key (version_id, kind),
    constraint opening_balance_line_version_fk foreign key (version_id) references opening_balance_version (id),
    constraint opening_balance_line_kind_ck check (kind in ('COMPLAINT', 'DENUNCIATION', 'RECOMMENDATION', 'FEEDBACK')),
    constraint opening_balance_line_none_negative_ck check (
        least(visits, people, cases, carried_over, received, accepted, guided, transferred, returned, filed, settled, pending) >= 0),
    constraint opening_balance_line_sum_ck check (settled + pending = carried_over + received
        and guided + transferred + returned + filed <= settled and accepted <= carried_over + received)
);

-- How many petitions of a batch somebody has worked on since it came in.
create function takeover_touched(batch bigint) returns bigint language sql stable
    set search_path = ${flyway:defaultSchema}, pg_temp as $$
    select count(*)
      from takeover_row r join takeover_batch b on b.id = r.batch_id join petition p on p.intake_code = r.intake_code
     where r.batch_id = batch
       and (p.version <> 1
            or exists (select 1 from audit_entry a where a.object_code = p.code and a.xmin::text::bigint <> (b.trail_mark & 4294967295) and not a.refused)
            or exists (select 1 from audit_entry a where a.object_code = p.intake_code and a.xmin::text::bigint <> (b.trail_mark & 4294967295) and not a.refused)
            or exists (select 1 from attachment f where f.owner_kind = 'petition' and f.owner_code = p.intake_code)
            or exists (select 1 from receipt f where f.owner_kind = 'petition' and f.owner_code = p.intake_code)
            or exists (select 1 from petition_reply f where f.petition_id = p.id)
            or exists (select 1 from petition_correction f where f.petition_id = p.id)
            or exists (select 1 from petition_concern f where f.petition_id = p.id)
            or exists (select 1 from duplicate_link f where f.petition_id = p.id or f.other_id = p.id)
            or exists (select 1 from deadline_clock c where c.subject_kind = 'PETITION' and c.subject_code = p.intake_code and c.version <> 1))
$$;

-- A batch taken back goes without a trace but its own line and the trail's: petitions, clocks, seals, and the citizens whom it
-- brought in and nobody else names. The application may delete none of these otherwise, so the owner's right does it, and only here.
create function takeover_undo(batch bigint) returns integer language plpgsql
    security definer set search_path = ${flyway:defaultSchema}, pg_temp as $$
declare
    codes     varchar[];
    seals     varchar[];
    citizens  varchar[];
    one       varchar;
    gone      integer;
begin
    perform 1 from takeover_batch where id = batch and stage = 'IMPORTED' for update;
    if not found or takeover_touched(batch) > 0 then
        raise exception 'this batch cannot be taken back' using errcode = 'restrict_violation';
    end if;
    select array_agg(p.intake_code), array_agg(p.author_seal) filter (where p.author_seal is not null),
           array_agg(r.citizen_code) filter (where r.citizen_code is not null)
      into codes, seals, citizens
      from takeover_row r join petition p on p.intake_code = r.intake_code where r.batch_id = batch;
    delete from takeover_row where batch_id = batch;
    delete from notice_read where notice_id in (select n.id from notice n where n.subject_kind = 'PETITION' and n.subject_code = any (codes));
    delete from mail_outbox where notice_id in (select n.id from notice n where n.subject_kind = 'PETITION' and n.subject_code = any (codes));
    delete from notice where subject_kind = 'PETITION' and subject_code = any (codes);
    delete from notice_firing where clock_id in (select c.id from deadline_clock c where c.subject_kind = 'PETITION' and c.subject_code = any (codes));
    delete from deadline_clock where subject_kind = 'PETITION' and subject_code = any (codes);
    delete from lookalike_trait where petition_id in (select p.id from petition p where p.intake_code = any (codes));
    delete from lookalike_due where petition_id in (select p.id from petition p where p.intake_code = any (codes));
    delete from change where kind = 'PETITION' and record = any (codes);
    delete from petition where intake_code = any (codes);
    get diagnostics gone = row_count;
    delete from sealed_identity where code = any (seals);
    foreach one in array coalesce(citizens, '{}') loop
        begin
            delete from citizen where code = one;
        exception when foreign_key_violation then
            null; -- Somebody else names him by now: he stays.
        end;
    end loop;
    return gone;
end
$$;
revoke execute on function takeover_undo(bigint) from public;

-- Numbers of a batch that was taken back are given again: the counter stands behind what is left, or behind the old book.
create function book_counter_back(which varchar, unit varchar, of_year integer) returns void language plpgsql
    security definer set search_path = ${flyway:defaultSchema}, pg_temp as $$
declare
    last_one  integer;
begin
    perform 1 from book_counter c where c.book = which and c.unit_code = unit and c.year = of_year for update;
    select greatest(
            coalesce((select max(p.book_number) from petition p where p.unit_code = unit and p.book_year = of_year
                       and p.book = case which when 'PETITION' then 'OPEN' when 'DENUNCIATION' then 'DENUNCIATION' end), 0),
            coalesce((select s.last_used from starting_number s where s.book = which and s.unit_code = unit and s.year = of_year
                       order by s.id desc limit 1), 0))
      into last_one;
    if last_one = 0 then
        delete from book_counter where book = which and unit_code = unit and year = of_year and which in ('PETITION', 'DENUNCIATION');
    else
        update book_counter set last_number = last_one
         where book = which and unit_code = unit and year = of_year and which in ('PETITION', 'DENUNCIATION');
    end if;
end
$$;
revoke execute on function book_counter_back(varchar, varchar, integer) from public;

grant select, insert, update on takeover_batch to ${appRole};
grant select, insert on takeover_row, starting_number, opening_balance_version, opening_balance_line to ${appRole};
grant select, insert, update on opening_balance to ${appRole};
grant usage on sequence takeover_batch_seq, opening_balance_seq to ${appRole};
grant execute on function takeover_undo(bigint), book_counter_back(varchar, varchar, integer) to ${appRole};
