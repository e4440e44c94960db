-- By what a petition in the open book is found again while a like one is typed: keyed to its ward, so that one look-up reads one
-- stretch of an index. Sealed and unclassified petitions leave no trace here.
create table lookalike_trait (
    petition_id bigint not null,
    trait       bigint not null,
    constraint lookalike_trait_pk primary key (petition_id, trait),
    constraint lookalike_trait_petition_fk foreign key (petition_id) references petition (id)
);
create index lookalike_trait_ix on lookalike_trait (trait, petition_id desc);

-- Petitions whose traits are to be told anew.
create table lookalike_due (
    petition_id bigint not null,
    constraint lookalike_due_pk primary key (petition_id),
    constraint lookalike_due_petition_fk foreign key (petition_id) references petition (id)
);

-- The database sees to it, whoever writes a petition: what leaves the open book leaves no trace.
create function petition_looks_otherwise() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        delete from lookalike_trait where petition_id = new.id;
    end if;
    if new.book = 'OPEN' and new.stage <> 'VOIDED' then
        insert into lookalike_due (petition_id) values (new.id) on conflict do nothing;
    end if;
    return null;
end
$$;
create trigger petition_looks_otherwise_new after insert on petition
    for each row when (new.book = 'OPEN') execute function petition_looks_otherwise();
create trigger petition_looks_otherwise after update of book, summary, folded_summary, requests, author_citizen on petition
    for each row when (old.book = 'OPEN' or new.book = 'OPEN') execute function petition_looks_otherwise();
create trigger petition_looks_like_nothing after update of stage on petition
    for each row when (new.book = 'OPEN' and (new.stage = 'VOIDED') <> (old.stage = 'VOIDED'))
    execute function petition_looks_otherwise();

create function citizen_moved() returns trigger language plpgsql as $$
begin
    insert into lookalike_due (petition_id)
    select p.id from petition p where p.author_citizen = new.code and p.book = 'OPEN' and p.stage <> 'VOIDED'
        on conflict do nothing;
    return null;
end
$$;
create trigger citizen_moved after update of address on citizen
    for each row when (old.address is distinct from new.address) execute function citizen_moved();

insert into lookalike_due (petition_id) select id from petition where book = 'OPEN' and stage <> 'VOIDED';

grant select, insert, delete on lookalike_trait, lookalike_due to ${appRole};

-- Whose paper number or telephone is typed is sought by that alone; the name index begins with the ward.
create index petition_open_author_ix on petition (author_citizen, id desc) where book = 'OPEN';

-- What an officer found two petitions to be to each other.
create table duplicate_link (
    id           bigint       not null,
    version      integer      not null,
    code         varchar(20)  not null,
    petition_id  bigint       not null,
    other_id     bigint       not null,
    verdict      varchar(10)  not null,
    state        varchar(10)  not null,
    proposed_by  varchar(40)  not null,
    proposed_on  date         not null,
    decided_by   varchar(40),
    decided_on   date,
    reason       varchar(300),
    undone_by    varchar(40),
    undone_on    date,
    matter_before       varchar(30),
    other_matter_before varchar(30),
    matter_after        varchar(30),
    constraint duplicate_link_pk primary key (id),
    constraint duplicate_link_code_uq unique (code),
    constraint duplicate_link_petition_fk foreign key (petition_id) references petition (id),
    constraint duplicate_link_other_fk foreign key (other_id) references petition (id),
    constraint duplicate_link_proposed_by_fk foreign key (proposed_by) references officer (code),
    constraint duplicate_link_decided_by_fk foreign key (decided_by) references officer (code),
    constraint duplicate_link_undone_by_fk foreign key (undone_by) references officer (code),
    constraint duplicate_link_matter_before_fk foreign key (matter_before) references matter (code),
    constraint duplicate_link_other_matter_fk foreign key (other_matter_before) references matter (code),
    constraint duplicate_link_matter_after_fk foreign key (matter_after) references matter (code),
    constraint duplicate_link_other_ck check (petition_id <> other_id),
    constraint duplicate_link_verdict_ck check (verdict in ('SAME', 'CASE', 'DIFFERENT')),
    constraint duplicate_link_state_ck check (state in ('PROPOSED', 'CONFIRMED', 'REFUSED', 'UNDONE')),
    constraint duplicate_link_waits_ck check (
        (state = 'PROPOSED') = (decided_by is null) and (decided_by is null) = (decided_on is null)
        and (state not in ('PROPOSED', 'REFUSED') or verdict = 'SAME')),
    constraint duplicate_link_second_ck check (verdict <> 'SAME' or decided_by is null or decided_by <> proposed_by),
    constraint duplicate_link_reason_ck check (state <> 'REFUSED' or reason is not null),
    constraint duplicate_link_undone_ck check (
        (state = 'UNDONE') = (undone_by is not null) and (undone_by is null) = (undone_on is null)
        and (undone_on is null or undone_on <= decided_on + 30))
);
create sequence duplicate_link_seq increment by 50 start with 50;
-- A petition is filed away as a duplicate once, one proposal at a time; each pair stands once.
create unique index duplicate_link_same_uq on duplicate_link (petition_id)
    where verdict = 'SAME' and state in ('PROPOSED', 'CONFIRMED');
create unique index duplicate_link_pair_uq on duplicate_link (petition_id, other_id) where state in ('PROPOSED', 'CONFIRMED');
create index duplicate_link_other_ix on duplicate_link (other_id);
-- Gone with a petition that goes under seal: of which named one it was the same would tell who denounces.
grant select, insert, update, delete on duplicate_link to ${appRole};
grant usage on sequence duplicate_link_seq to ${appRole};

-- No chains: what counts as the original is no duplicate itself, and what others were filed to is none.
create function duplicate_has_an_original() returns trigger language plpgsql as $$
begin
    perform 1 from petition where id in (new.petition_id, new.other_id) order by id for share;
    if exists (select 1 from duplicate_link d where d.verdict = 'SAME' and d.state = 'CONFIRMED'
                 and (d.petition_id = new.other_id or d.other_id = new.petition_id)) then
        raise exception 'a duplicate of a duplicate' using errcode = 'check_violation', constraint = 'duplicate_link_chain_ck';
    end if;
    return null;
end
$$;
create constraint trigger duplicate_has_an_original after insert or update on duplicate_link
    deferrable initially deferred for each row when (new.verdict = 'SAME' and new.state = 'CONFIRMED')
    execute function duplicate_has_an_original();

alter table petition drop constraint petition_stage_ck;
alter table petition add constraint petition_stage_ck
    check (stage in ('RECEIVED', 'CLASSIFIED', 'NEEDS_SUPPLEMENT', 'PROPOSED', 'ACCEPTED', 'DUPLICATE', 'REFERRED', 'ANSWERED', 'CLOSED', 'SPLIT',
        'WITHDRAWN', 'VOIDED'));
alter table petition add constraint petition_duplicate_ck check (stage <> 'DUPLICATE' or book = 'OPEN');

-- Cases put together and taken apart: where each record was, so that it can be put back.
alter table matter add column merged_into varchar(30);
alter table matter add constraint matter_merged_into_fk foreign key (merged_into) references matter (code);
alter table matter add constraint matter_merged_into_ck check (merged_into <> code);

create table matter_move (
    id          bigint      not null,
    code        varchar(20) not null,
    kind        varchar(10) not null,
    from_code   varchar(30) not null,
    to_code     varchar(30) not null,
    done_by     varchar(40) not null,
    done_on     date        not null,
    undone_by   varchar(40),
    undone_on   date,
    constraint matter_move_pk primary key (id),
    constraint matter_move_code_uq unique (code),
    constraint matter_move_kind_ck check (kind in ('MERGE', 'SPLIT')),
    constraint matter_move_from_fk foreign key (from_code) references matter (code),
    constraint matter_move_to_fk foreign key (to_code) references matter (code),
    constraint matter_move_other_ck check (from_code <> to_code),
    constraint matter_move_secrecy_ck check ((from_code like 'VTC-%') = (to_code like 'VTC-%')),
    constraint matter_move_done_by_fk foreign key (done_by) references officer (code),
    constraint matter_move_undone_by_fk foreign key (undone_by) references officer (code),
    constraint matter_move_undone_ck check ((undone_by is null) = (undone_on is null)
        and (undone_on is null or undone_on <= done_on + 30))
);
create sequence matter_move_seq increment by 50 start with 50;
create index matter_move_from_ix on matter_move (from_code);
create index matter_move_to_ix on matter_move (to_code);

create table matter_moved_record (
    move_id     bigint      not null,
    intake_code varchar(30) not null,
    constraint matter_moved_record_pk primary key (move_id, intake_code),
    constraint matter_moved_record_move_fk foreign key (move_id) references matter_move (id)
);
grant select, insert, update on matter_move to ${appRole};
grant select, insert on matter_moved_record to ${appRole};
grant usage on sequence matter_move_seq to ${appRole};
