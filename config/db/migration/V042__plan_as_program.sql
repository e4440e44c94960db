-- The plan as a program: its states from draft to summing up, its editions, what it gave to whom, who received it.
alter table coordination_plan
    drop constraint coordination_plan_code_uq,
    add column edition           integer     not null default 1,
    add column state             varchar(12) not null default 'DRAFT',
    add column amendment_reason  varchar(500),
    add column copied_from       varchar(40),
    add column recorded_by       varchar(40),
    add column reviewed_by       varchar(40),
    add column reviewed_on       date,
    add column signed_on         date,
    add column sent_by           varchar(40),
    add column sent_on           date,
    add column summed_up_on      date,
    add column summary           varchar(4000);

-- A plan that stood in the book with number and day had been issued; nobody noted who read or sent it.
update coordination_plan set state = 'ISSUED', signed_on = issued_on, sent_on = issued_on
 where number is not null and issued_on is not null;

alter table coordination_plan
    add constraint coordination_plan_code_uq unique (code, edition),
    add constraint coordination_plan_edition_ck check (edition >= 1 and (edition = 1) = (amendment_reason is null)
        and amendment_reason ~ '\S'),
    add constraint coordination_plan_state_ck check (state in ('DRAFT', 'REVIEWED', 'SIGNED', 'NUMBERED', 'ISSUED', 'AMENDED', 'SUMMED_UP')),
    add constraint coordination_plan_recorded_by_fk foreign key (recorded_by) references officer (code),
    add constraint coordination_plan_reviewed_by_fk foreign key (reviewed_by) references officer (code),
    add constraint coordination_plan_sent_by_fk foreign key (sent_by) references officer (code),
    add constraint coordination_plan_reviewed_ck check ((reviewed_by is null) = (reviewed_on is null)
        and (state not in ('REVIEWED', 'SIGNED', 'NUMBERED') or reviewed_on is not null)),
    -- Four eyes: who drafted it does not find it right himself.
    add constraint coordination_plan_four_eyes_ck check (reviewed_by <> recorded_by),
    add constraint coordination_plan_signed_ck check (state in ('DRAFT', 'REVIEWED') or signed_on is not null),
    add constraint coordination_plan_numbered_ck check (state in ('DRAFT', 'REVIEWED', 'SIGNED')
        or (number is not null and issued_on is not null)),
    add constraint coordination_plan_sent_ck check ((sent_on is not null) = (state in ('ISSUED', 'AMENDED', 'SUMMED_UP'))),
    add constraint coordination_plan_summed_up_ck check ((state = 'SUMMED_UP') = (summed_up_on is not null)
        and (summed_up_on is null) = (summary is null) and summary ~ '\S');
-- One edition is in force, and one at most is being worked on.
create unique index coordination_plan_in_force_uq on coordination_plan (code) where state in ('ISSUED', 'SUMMED_UP');
create unique index coordination_plan_in_work_uq on coordination_plan (code) where state in ('DRAFT', 'REVIEWED', 'SIGNED', 'NUMBERED');
create index coordination_plan_unit_ix on coordination_plan (unit_code, issued_month);

alter table plan_section add column label varchar(20);
comment on column plan_section.label is 'its number as it is printed, when that is not its place: the same number may be printed twice';

alter table plan_task
    alter column serves drop not null,
    add column due_rule varchar(20) not null default 'END',
    add column due_on date,
    add column basis integer,
    add constraint plan_task_due_rule_ck check (due_rule in ('END', 'OPENING', 'ON_DAY', 'EACH_DAY', 'EACH_WEEK', 'STANDING')),
    add constraint plan_task_due_on_ck check ((due_rule = 'ON_DAY') = (due_on is not null)),
    add constraint plan_task_basis_fk foreign key (plan_id, basis) references plan_basis (plan_id, ordinal);

-- Which task of the common list carries out which duty of the plan or which standing programme it rests on.
create table plan_given (
    id             bigint      not null,
    plan_id        bigint      not null,
    task_ordinal   integer,
    basis_ordinal  integer,
    due_on         date,
    task_code      varchar(40) not null,
    given_on       date        not null,
    withdrawn_on   date,
    constraint plan_given_pk primary key (id),
    constraint plan_given_plan_fk foreign key (plan_id) references coordination_plan (id),
    constraint plan_given_task_fk foreign key (plan_id, task_ordinal) references plan_task (plan_id, ordinal),
    constraint plan_given_basis_fk foreign key (plan_id, basis_ordinal) references plan_basis (plan_id, ordinal),
    constraint plan_given_source_ck check ((task_ordinal is null) <> (basis_ordinal is null)),
    constraint plan_given_code_uq unique (plan_id, task_code),
    constraint plan_given_withdrawn_ck check (withdrawn_on >= given_on)
);
create sequence plan_given_seq increment by 50 start with 50;
create index plan_given_code_ix on plan_given (task_code);

-- One copy for each body of a line of the distribution list, and for each officer where the line means all of them.
create table plan_delivery (
    id                 bigint      not null,
    version            integer     not null,
    plan_id            bigint      not null,
    recipient_ordinal  integer     not null,
    unit_code          varchar(20) not null,
    officer_code       varchar(40),
    sent_on            date        not null,
    received_at        timestamptz,
    received_by        varchar(40),
    acknowledged_at    timestamptz,
    acknowledged_by    varchar(40),
    constraint plan_delivery_pk primary key (id),
    constraint plan_delivery_recipient_fk foreign key (plan_id, recipient_ordinal) references plan_recipient (plan_id, ordinal),
    constraint plan_delivery_unit_fk foreign key (unit_code) references unit (code),
    constraint plan_delivery_officer_fk foreign key (officer_code) references officer (code),
    constraint plan_delivery_received_by_fk foreign key (received_by) references officer (code),
    constraint plan_delivery_acknowledged_by_fk foreign key (acknowledged_by) references officer (code),
    constraint plan_delivery_received_ck check ((received_at is null) = (received_by is null)),
    constraint plan_delivery_acknowledged_ck check ((acknowledged_at is null) = (acknowledged_by is null)
        and (acknowledged_at is null or acknowledged_at >= received_at) and (acknowledged_at is null or received_at is not null)),
    -- What is meant for one person, he alone acknowledges.
    constraint plan_delivery_person_ck check (officer_code is null
        or (coalesce(received_by, officer_code) = officer_code and coalesce(acknowledged_by, officer_code) = officer_code))
);
create sequence plan_delivery_seq increment by 50 start with 50;
create unique index plan_delivery_body_uq on plan_delivery (plan_id, recipient_ordinal, unit_code) where officer_code is null;
create unique index plan_delivery_person_uq on plan_delivery (plan_id, recipient_ordinal, officer_code) where officer_code is not null;
create index plan_delivery_unit_ix on plan_delivery (unit_code, plan_id);
create index plan_delivery_officer_ix on plan_delivery (officer_code, plan_id);

-- What a plan says is changed only while it is a draft; afterwards another edition says it.
create function plan_stays_as_read() returns trigger language plpgsql
    set search_path = ${flyway:defaultSchema}, pg_temp as $$
begin
    if (select p.state from coordination_plan p where p.id = case when tg_op = 'DELETE' then old.plan_id else new.plan_id end) <> 'DRAFT' then
        raise exception 'the plan is no draft' using errcode = 'check_violation', constraint = 'plan_draft_ck';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger plan_stays_as_read before insert or update or delete on plan_basis for each row execute function plan_stays_as_read();
create trigger plan_stays_as_read before insert or update or delete on plan_section for each row execute function plan_stays_as_read();
create trigger plan_stays_as_read before insert or update or delete on plan_task for each row execute function plan_stays_as_read();
create trigger plan_stays_as_read before insert or update or delete on plan_recipient for each row execute function plan_stays_as_read();

create function plan_stays_issued() returns trigger language plpgsql
    set search_path = ${flyway:defaultSchema}, pg_temp as $$
begin
    if old.state in ('ISSUED', 'AMENDED', 'SUMMED_UP') and ((new.code, new.edition, new.unit_code, new.window_code, new.number, new.symbol,
            new.place, new.issued_on, new.title, new.signing_mode, new.signed_for, new.signer, new.signer_post, new.sent_on)
            is distinct from (old.code, old.edition, old.unit_code, old.window_code, old.number, old.symbol,
            old.place, old.issued_on, old.title, old.signing_mode, old.signed_for, old.signer, old.signer_post, old.sent_on)
            or new.state not in ('ISSUED', 'AMENDED', 'SUMMED_UP')) then
        raise exception 'the plan was issued' using errcode = 'check_violation', constraint = 'plan_issued_ck';
    end if;
    return new;
end
$$;
create trigger plan_stays_issued before update on coordination_plan for each row execute function plan_stays_issued();

grant update, delete on plan_basis, plan_section, plan_task, plan_task_support, plan_recipient, plan_recipient_unit to ${appRole};
grant delete on coordination_plan to ${appRole};
grant select, insert, update on plan_given, plan_delivery to ${appRole};
grant usage on sequence plan_given_seq, plan_delivery_seq to ${appRole};
