-- Cases that are watched: on which grounds, by visible numbers, until when; the lists that are frozen of them; hot spots; what the
-- leader told to be done; the review of prolonged cases. Nothing here has a column for a person who petitions.

-- The numbers of the rules, each as of a day; a ward may set its own. The highest day that has come holds.
create table watch_parameter (
    id          bigint      not null generated always as identity,
    name        varchar(30) not null,
    unit_code   varchar(20),
    valid_from  date        not null,
    number      integer     not null,
    reason      varchar(300),
    set_by      varchar(40),
    constraint watch_parameter_pk primary key (id),
    constraint watch_parameter_unit_fk foreign key (unit_code) references unit (code),
    constraint watch_parameter_set_by_fk foreign key (set_by) references officer (code),
    constraint watch_parameter_name_ck check (name in ('MASS_PEOPLE', 'PROLONGED_DAYS', 'PROLONGED_OVERDUE', 'PROLONGED_VISITS', 'REVIEW_WITHIN',
        'INSTRUCTION_WITHIN', 'HOT_SPOT_PEOPLE', 'HOT_SPOT_VISITS', 'HOT_SPOT_GROUNDS', 'WEIGHT_MASS', 'WEIGHT_COMPLEX', 'WEIGHT_PROLONGED',
        'WEIGHT_ACUTE', 'WEIGHT_OVER_LEVEL', 'WEIGHT_RISING')),
    -- Weights may be nothing; what is counted begins at one, and five people is where the law begins to speak of many.
    constraint watch_parameter_number_ck check (number between 0 and 9999 and (number > 0 or name like 'WEIGHT_%')
        and (name not in ('MASS_PEOPLE', 'HOT_SPOT_PEOPLE') or number >= 5)),
    constraint watch_parameter_own_ck check ((unit_code is null) = (set_by is null) and (set_by is null) = (reason is null))
);
create unique index watch_parameter_uq on watch_parameter (name, coalesce(unit_code, ''), valid_from);
insert into watch_parameter (name, valid_from, number) values
    ('MASS_PEOPLE', '2014-07-01', 5), ('PROLONGED_DAYS', '2014-07-01', 730), ('PROLONGED_OVERDUE', '2014-07-01', 30),
    ('PROLONGED_VISITS', '2014-07-01', 5),
    ('REVIEW_WITHIN', '2014-07-01', 90), ('INSTRUCTION_WITHIN', '2014-07-01', 5), ('HOT_SPOT_PEOPLE', '2014-07-01', 20),
    ('HOT_SPOT_VISITS', '2014-07-01', 3), ('HOT_SPOT_GROUNDS', '2014-07-01', 2), ('WEIGHT_MASS', '2014-07-01', 30),
    ('WEIGHT_COMPLEX', '2014-07-01', 15), ('WEIGHT_PROLONGED', '2014-07-01', 15), ('WEIGHT_ACUTE', '2014-07-01', 20),
    ('WEIGHT_OVER_LEVEL', '2014-07-01', 10), ('WEIGHT_RISING', '2014-07-01', 10);
comment on column watch_parameter.unit_code is 'null is what was delivered and holds where a ward has set nothing';

create function watch_number(of_name varchar, ward varchar, on_day date) returns integer language sql stable as $$
    select p.number from watch_parameter p
     where p.name = of_name and (p.unit_code is null or p.unit_code = ward) and p.valid_from <= on_day
     order by p.unit_code nulls last, p.valid_from desc limit 1
$$;

-- The criteria of a complex case, as the regime of a day knows them.
create table complexity_criterion (
    code        varchar(30)  not null,
    valid_from  date         not null,
    valid_to    date,
    ordinal     integer      not null,
    basis       varchar(200) not null,
    constraint complexity_criterion_pk primary key (code, valid_from),
    constraint complexity_criterion_period_ck check (valid_to is null or valid_to >= valid_from)
);
insert into complexity_criterion (code, valid_from, valid_to, ordinal, basis)
select c.code, r.from_day, r.to_day, c.ordinal, r.basis
  from (values ('SEVERAL_PLACES', 1), ('SEVERAL_CONTENTS', 2), ('MANY_PEOPLE', 3), ('FOREIGN_ELEMENT', 4), ('SEVERAL_BODIES', 5),
               ('CONFLICTING_EVIDENCE', 6), ('EXPERT_ASSESSMENT', 7)) c (code, ordinal)
       cross join (values
           (date '2014-07-01', date '2026-06-30', 'Điều 3 Nghị định 31/2019/NĐ-CP (tố cáo); với vụ việc khác: hướng dẫn nội bộ'),
           (date '2026-07-01', null, 'Điều 3 Nghị định 31/2019/NĐ-CP (tố cáo); Điều 3a Nghị định 124/2020/NĐ-CP (khiếu nại), thêm theo Nghị định 155/2026/NĐ-CP')) r (from_day, to_day, basis);

-- A petition of the case that a higher level sent on while our own answer was still owed. Lawful second complaints, further
-- denunciations, recommendations and feedback are none.
create view over_level as
select p.intake_code, p.code as petition_code, p.matter_code, p.unit_code, p.book, p.received_on, p.forwarded_by, p.kind,
       e.owed_since, e.due_on, greatest(0, p.received_on - e.due_on) as days_late
  from petition p
       cross join lateral (
           select min(x.came_on) as owed_since, min(x.due_on) as due_on
             from (select q.received_on as came_on,
                          (select min(c.due_on) from deadline_clock c where c.subject_kind = 'PETITION' and c.subject_code = q.intake_code
                              and c.voided_on is null and (c.stopped_on is null or c.stopped_on >= p.received_on)) as due_on
                     from petition q
                    where q.matter_code = p.matter_code and q.id <> p.id and q.unit_code = p.unit_code and q.book = p.book
                      and q.kind in ('COMPLAINT', 'DENUNCIATION') and q.source <> 'FORWARDED'
                      and q.stage not in ('VOIDED', 'DUPLICATE', 'SPLIT') and q.received_on < p.received_on
                      and (q.closed_on is null or q.closed_on >= p.received_on)
                   union all
                   select v.visited_on,
                          (select min(c.due_on) from deadline_clock c where c.subject_kind = 'VISIT' and c.subject_code = v.intake_code
                              and c.voided_on is null and (c.stopped_on is null or c.stopped_on >= p.received_on))
                     from visit v
                    where v.matter_code = p.matter_code and v.unit_code = p.unit_code and v.book = p.book
                      and v.kind in ('COMPLAINT', 'DENUNCIATION') and v.stage not in ('VOIDED', 'SPLIT', 'REFUSED', 'CLOSED_REFUSED')
                      and v.visited_on < p.received_on and (v.closed_on is null or v.closed_on >= p.received_on)) x) e
 where p.source = 'FORWARDED' and p.level = 'FIRST' and p.kind in ('COMPLAINT', 'DENUNCIATION') and p.book <> 'UNCLASSIFIED'
   and p.stage not in ('VOIDED', 'DUPLICATE', 'SPLIT') and p.matter_code is not null and e.owed_since is not null;
grant select on over_level to ${appRole};

-- What is counted of a case, worked out and never stored. Of an open case only its open records, of a confidential one only its own.
create view case_facts as
select m.code as matter_code, m.unit_code, m.title, m.field, m.confidential, (m.closed_on is null and m.merged_into is null) as standing,
       coalesce(v.visits, 0)::integer as visits, coalesce(p.petitions, 0)::integer as petitions,
       greatest(coalesce(v.people, 0), coalesce(p.signatures, 0)) as people,
       coalesce(least(v.first_on, p.first_on), m.opened_on) as first_on,
       greatest(v.last_on, p.last_on) as last_on,
       p.accepted_on, p.outcome_on, w.due_on, coalesce(w.open_records, 0)::integer as open_records, w.in_hand,
       coalesce(o.times, 0)::integer as over_level,
       exists (select 1 from petition x join deadline_clock c on c.subject_kind = 'PETITION' and c.subject_code = x.intake_code
                       join deadline_extension e on e.clock_id = c.id
                where x.matter_code = m.code and (x.book = 'DENUNCIATION') = m.confidential) as extended
  from matter m
       left join lateral (
           select count(distinct coalesce(x.split_from, x.intake_code)) as visits, max(x.people) as people,
                  min(x.visited_on) as first_on, max(x.visited_on) as last_on
             from visit x where x.matter_code = m.code and x.stage <> 'VOIDED' and x.kind is not null
              and (x.book = 'DENUNCIATION') = m.confidential) v on true
       left join lateral (
           select count(*) as petitions, max(x.signatures) as signatures, min(x.received_on) as first_on, max(x.received_on) as last_on,
                  min(x.outcome_on) filter (where x.outcome = 'ACCEPTED') as accepted_on, max(x.outcome_on) as outcome_on
             from petition x where x.matter_code = m.code and x.stage <> 'VOIDED' and x.kind is not null
              and (x.book = 'DENUNCIATION') = m.confidential) p on true
       left join lateral (
           select min(x.due_on) as due_on, count(*) as open_records, (array_agg(x.in_hand order by x.due_on nulls last, x.owner_code))[1] as in_hand
             from record_work x where x.matter_code = m.code and x.kind is not null and (x.kind = 'DENUNCIATION') = m.confidential) w on true
       left join lateral (
           select count(*) as times from over_level x where x.matter_code = m.code and (x.book = 'DENUNCIATION') = m.confidential) o on true;
grant select on case_facts to ${appRole};

-- One ground of one case, as a person found it: with the numbers of that day, and until when it holds.
create table case_watch (
    id            bigint       not null,
    version       integer      not null,
    unit_code     varchar(20)  not null,
    matter_code   varchar(30)  not null,
    ground        varchar(20)  not null,
    state         varchar(10)  not null,
    people        integer      not null,
    visits        integer      not null,
    overdue_days  integer      not null,
    age_days      integer      not null,
    over_level    integer      not null,
    criteria      varchar(200),
    place         varchar(120),
    reason        varchar(500),
    decided_by    varchar(40)  not null,
    decided_on    date         not null,
    review_on     date         not null,
    ended_by      varchar(40),
    ended_on      date,
    end_reason    varchar(500),
    constraint case_watch_pk primary key (id),
    constraint case_watch_unit_fk foreign key (unit_code) references unit (code),
    constraint case_watch_matter_fk foreign key (matter_code) references matter (code),
    constraint case_watch_decided_by_fk foreign key (decided_by) references officer (code),
    constraint case_watch_ended_by_fk foreign key (ended_by) references officer (code),
    constraint case_watch_ground_ck check (ground in ('MASS', 'COMPLEX', 'PROLONGED', 'ACUTE', 'OVER_LEVEL')),
    constraint case_watch_state_ck check (state in ('CONFIRMED', 'REJECTED', 'ENDED')),
    constraint case_watch_numbers_ck check (least(people, visits, overdue_days, age_days, over_level) >= 0),
    -- Nothing is watched for ever.
    constraint case_watch_review_ck check (review_on > decided_on),
    constraint case_watch_acute_ck check (ground <> 'ACUTE' or reason ~ '\S' and reason is not null),
    constraint case_watch_rejected_ck check (state <> 'REJECTED' or reason ~ '\S' and reason is not null),
    constraint case_watch_complex_ck check (ground <> 'COMPLEX' or state = 'REJECTED' or criteria is not null),
    -- A matter of few people has no place on a map.
    constraint case_watch_place_ck check (place is null or people >= 5),
    constraint case_watch_ended_ck check ((state = 'ENDED') = (ended_on is not null) and (ended_on is null) = (end_reason is null)
        and (ended_on is null) = (ended_by is null))
);
create sequence case_watch_seq increment by 50 start with 50;
create unique index case_watch_once_uq on case_watch (matter_code, ground) where state = 'CONFIRMED';
create index case_watch_unit_ix on case_watch (unit_code, review_on) where state = 'CONFIRMED';
create index case_watch_matter_ix on case_watch (matter_code);

create table case_watch_renewal (
    watch_id    bigint       not null,
    until_on    date         not null,
    before_on   date         not null,
    reason      varchar(500) not null,
    renewed_by  varchar(40)  not null,
    renewed_on  date         not null,
    constraint case_watch_renewal_pk primary key (watch_id, until_on),
    constraint case_watch_renewal_watch_fk foreign key (watch_id) references case_watch (id),
    constraint case_watch_renewal_by_fk foreign key (renewed_by) references officer (code),
    constraint case_watch_renewal_reason_ck check (reason ~ '\S'),
    constraint case_watch_renewal_until_ck check (until_on > renewed_on)
);

-- Which fields an officer follows as his own.
create table watch_area (
    officer_code  varchar(40) not null,
    field         varchar(20) not null,
    constraint watch_area_pk primary key (officer_code, field),
    constraint watch_area_officer_fk foreign key (officer_code) references officer (code),
    constraint watch_area_field_ck check (field in ('LAND', 'HOUSING', 'POLICY', 'PUBLIC_SERVICE', 'CORRUPTION', 'JUSTICE', 'PARTY', 'ENVIRONMENT', 'OTHER'))
);

-- A list as it stood on a day, with the numbers of the rules by which it was made. Never changed.
create table watch_list (
    id          bigint        not null generated always as identity,
    code        varchar(40)   not null,
    unit_code   varchar(20)   not null,
    ground      varchar(20),
    on_day      date          not null,
    taken_at    timestamp     not null,
    taken_by    varchar(40)   not null,
    phase       varchar(200),
    parameters  varchar(1000) not null,
    constraint watch_list_pk primary key (id),
    constraint watch_list_code_uq unique (code),
    constraint watch_list_unit_fk foreign key (unit_code) references unit (code),
    constraint watch_list_taken_by_fk foreign key (taken_by) references officer (code),
    constraint watch_list_ground_ck check (ground in ('MASS', 'COMPLEX', 'PROLONGED', 'ACUTE', 'OVER_LEVEL'))
);
comment on column watch_list.ground is 'null for all grounds together';
comment on column watch_list.taken_at is 'local time of the law, Asia/Ho_Chi_Minh';
create index watch_list_unit_ix on watch_list (unit_code, on_day desc);
create table watch_list_line (
    list_id       bigint       not null,
    ordinal       integer      not null,
    matter_code   varchar(30)  not null,
    title         varchar(300) not null,
    field         varchar(20)  not null,
    place         varchar(120),
    grounds       varchar(100) not null,
    criteria      varchar(200),
    people        integer      not null,
    visits        integer      not null,
    petitions     integer      not null,
    overdue_days  integer      not null,
    age_days      integer      not null,
    over_level    integer      not null,
    visits_now    integer      not null,
    visits_before integer      not null,
    decided_on    date,
    review_on     date         not null,
    in_hand       varchar(120),
    instruction_due date,
    constraint watch_list_line_pk primary key (list_id, ordinal),
    constraint watch_list_line_list_fk foreign key (list_id) references watch_list (id),
    constraint watch_list_line_matter_fk foreign key (matter_code) references matter (code),
    -- A confidential case stands in no list that is printed.
    constraint watch_list_line_open_ck check (matter_code like 'VV-%'),
    constraint watch_list_line_place_ck check (place is null or people >= 5)
);

create table hot_spot (
    id            bigint       not null,
    version       integer      not null,
    code          varchar(40)  not null,
    unit_code     varchar(20)  not null,
    title         varchar(200) not null,
    place         varchar(120),
    reason        varchar(500) not null,
    reached_rule  boolean      not null,
    opened_by     varchar(40)  not null,
    opened_on     date         not null,
    closed_by     varchar(40),
    closed_on     date,
    close_reason  varchar(500),
    constraint hot_spot_pk primary key (id),
    constraint hot_spot_code_uq unique (code),
    constraint hot_spot_code_ck check (code ~ '^DN-[A-Z0-9-]{1,20}-[0-9]{4}-[0-9]{1,4}$'),
    constraint hot_spot_unit_fk foreign key (unit_code) references unit (code),
    constraint hot_spot_opened_by_fk foreign key (opened_by) references officer (code),
    constraint hot_spot_closed_by_fk foreign key (closed_by) references officer (code),
    constraint hot_spot_reason_ck check (reason ~ '\S'),
    constraint hot_spot_closed_ck check ((closed_on is null) = (closed_by is null) and (closed_on is null) = (close_reason is null)
        and closed_on >= opened_on and close_reason ~ '\S')
);
create sequence hot_spot_seq increment by 50 start with 50;
create index hot_spot_unit_ix on hot_spot (unit_code, opened_on desc);
create table hot_spot_case (
    hot_spot_id  bigint      not null,
    matter_code  varchar(30) not null,
    constraint hot_spot_case_pk primary key (hot_spot_id, matter_code),
    constraint hot_spot_case_spot_fk foreign key (hot_spot_id) references hot_spot (id),
    constraint hot_spot_case_matter_fk foreign key (matter_code) references matter (code),
    constraint hot_spot_case_open_ck check (matter_code like 'VV-%')
);
create table hot_spot_log (
    hot_spot_id  bigint        not null,
    ordinal      integer       not null,
    on_day       date          not null,
    words        varchar(1000) not null,
    written_by   varchar(40)   not null,
    constraint hot_spot_log_pk primary key (hot_spot_id, ordinal),
    constraint hot_spot_log_spot_fk foreign key (hot_spot_id) references hot_spot (id),
    constraint hot_spot_log_by_fk foreign key (written_by) references officer (code)
);

-- What the leader told to be done about a case.
create table case_instruction (
    id           bigint        not null,
    version      integer       not null,
    unit_code    varchar(20)   not null,
    matter_code  varchar(30)   not null,
    content      varchar(1000) not null,
    owner_code   varchar(40)   not null,
    due_on       date          not null,
    given_by     varchar(40)   not null,
    given_on     date          not null,
    task_code    varchar(40),
    result       varchar(1000),
    done_on      date,
    done_by      varchar(40),
    constraint case_instruction_pk primary key (id),
    constraint case_instruction_unit_fk foreign key (unit_code) references unit (code),
    constraint case_instruction_matter_fk foreign key (matter_code) references matter (code),
    constraint case_instruction_owner_fk foreign key (owner_code) references officer (code),
    constraint case_instruction_given_by_fk foreign key (given_by) references officer (code),
    constraint case_instruction_done_by_fk foreign key (done_by) references officer (code),
    constraint case_instruction_due_ck check (due_on >= given_on),
    constraint case_instruction_done_ck check ((done_on is null) = (result is null) and (done_on is null) = (done_by is null)
        and done_on >= given_on)
);
create sequence case_instruction_seq increment by 50 start with 50;
create index case_instruction_matter_ix on case_instruction (matter_code);
create index case_instruction_owner_ix on case_instruction (owner_code) where done_on is null;
create table case_instruction_option (
    instruction_id  bigint       not null,
    ordinal         integer      not null,
    name            varchar(200) not null,
    pros            varchar(500) not null,
    cons            varchar(500) not null,
    resources       varchar(500) not null,
    chosen          boolean      not null,
    constraint case_instruction_option_pk primary key (instruction_id, ordinal),
    constraint case_instruction_option_fk foreign key (instruction_id) references case_instruction (id)
);

-- The review of a prolonged case under a standing programme.
create table case_review (
    id             bigint       not null,
    version        integer      not null,
    code           varchar(40)  not null,
    unit_code      varchar(20)  not null,
    matter_code    varchar(30)  not null,
    programmes     varchar(60)  not null,
    state          varchar(20)  not null,
    criteria       varchar(500) not null,
    listed_by      varchar(40)  not null,
    listed_on      date         not null,
    lead           varchar(40),
    assigned_by    varchar(40),
    assigned_on    date,
    due_on         date,
    begun_on       date,
    proposal       varchar(20),
    proposal_words varchar(1000),
    proposed_by    varchar(40),
    proposed_on    date,
    approved_by    varchar(40),
    approved_on    date,
    result         varchar(1000),
    implemented_on date,
    notice_number  varchar(60),
    notice_on      date,
    notice_mode    varchar(20),
    constraint case_review_pk primary key (id),
    constraint case_review_code_uq unique (code),
    constraint case_review_code_ck check (code ~ '^RS-[A-Z0-9-]{1,20}-[0-9]{4}-[0-9]{1,4}$'),
    constraint case_review_unit_fk foreign key (unit_code) references unit (code),
    constraint case_review_matter_fk foreign key (matter_code) references matter (code),
    constraint case_review_listed_by_fk foreign key (listed_by) references officer (code),
    constraint case_review_lead_fk foreign key (lead) references officer (code),
    constraint case_review_assigned_by_fk foreign key (assigned_by) references officer (code),
    constraint case_review_proposed_by_fk foreign key (proposed_by) references officer (code),
    constraint case_review_approved_by_fk foreign key (approved_by) references officer (code),
    constraint case_review_state_ck check (state in ('LISTED', 'ASSIGNED', 'REVIEWING', 'PROPOSED', 'APPROVED', 'IMPLEMENTED', 'NOTIFIED_IN_WRITING')),
    constraint case_review_programmes_ck check (programmes in ('TTCP_363', 'UBND_115', 'TTCP_363,UBND_115')),
    constraint case_review_proposal_ck check (proposal in ('RESETTLE', 'SUPPORT', 'EXPLAIN_TERMINATE')),
    constraint case_review_mode_ck check (notice_mode in ('BY_HAND', 'POST', 'ELECTRONIC')),
    constraint case_review_assigned_ck check ((lead is null) = (assigned_on is null) and (lead is null) = (assigned_by is null)
        and (lead is null) = (due_on is null) and (state = 'LISTED') = (lead is null)),
    constraint case_review_begun_ck check ((state in ('LISTED', 'ASSIGNED')) = (begun_on is null)),
    constraint case_review_proposed_ck check ((proposal is null) = (proposed_on is null) and (proposal is null) = (proposed_by is null)
        and (proposal is null) = (proposal_words is null) and (state in ('LISTED', 'ASSIGNED', 'REVIEWING')) = (proposal is null)),
    constraint case_review_approved_ck check ((approved_on is null) = (approved_by is null)
        and (state in ('APPROVED', 'IMPLEMENTED', 'NOTIFIED_IN_WRITING')) = (approved_on is not null)
        and (approved_by is null or approved_by <> proposed_by)),
    constraint case_review_implemented_ck check ((implemented_on is null) = (result is null)
        and (state in ('IMPLEMENTED', 'NOTIFIED_IN_WRITING')) = (implemented_on is not null)),
    constraint case_review_notified_ck check ((notice_on is null) = (notice_number is null) and (notice_on is null) = (notice_mode is null)
        and (state = 'NOTIFIED_IN_WRITING') = (notice_on is not null)),
    constraint case_review_order_ck check (assigned_on >= listed_on and begun_on >= assigned_on and proposed_on >= begun_on
        and approved_on >= proposed_on and implemented_on >= approved_on and notice_on >= implemented_on and due_on >= assigned_on)
);
create sequence case_review_seq increment by 50 start with 50;
create unique index case_review_open_uq on case_review (matter_code) where state <> 'NOTIFIED_IN_WRITING';
create index case_review_unit_ix on case_review (unit_code, listed_on desc);
create index case_review_matter_ix on case_review (matter_code);
create table case_review_member (
    review_id  bigint       not null,
    ordinal    integer      not null,
    body       varchar(200) not null,
    duty       varchar(300) not null,
    constraint case_review_member_pk primary key (review_id, ordinal),
    constraint case_review_member_fk foreign key (review_id) references case_review (id)
);
comment on column case_review_member.body is 'the body and the post that take part, no name';
create table case_review_minute (
    review_id    bigint        not null,
    ordinal      integer       not null,
    held_on      date          not null,
    body         varchar(200),
    words        varchar(2000) not null,
    dissent      boolean       not null,
    written_by   varchar(40)   not null,
    constraint case_review_minute_pk primary key (review_id, ordinal),
    constraint case_review_minute_fk foreign key (review_id) references case_review (id),
    constraint case_review_minute_by_fk foreign key (written_by) references officer (code),
    -- Who sees it otherwise is named by his body.
    constraint case_review_minute_dissent_ck check (not dissent or body is not null)
);

grant select, insert on watch_parameter, watch_list, watch_list_line to ${appRole};
grant select on complexity_criterion to ${appRole};
grant select, insert, delete on watch_area to ${appRole};
grant select, insert, update on case_watch, hot_spot, case_instruction, case_review to ${appRole};
grant select, insert on case_watch_renewal, hot_spot_case, hot_spot_log, case_instruction_option, case_review_minute to ${appRole};
grant select, insert, delete on case_review_member to ${appRole};
grant usage on sequence case_watch_seq, hot_spot_seq, case_instruction_seq, case_review_seq to ${appRole};
