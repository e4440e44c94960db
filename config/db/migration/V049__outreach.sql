-- The part of the Front and the mass organisations: guidance that they are asked for, at the level of cases, and their notes from the base,
-- advice, and false claims with the answer. Nothing about persons.
create table guidance (
    id             bigint        not null,
    version        integer       not null,
    code           varchar(40)   not null,
    unit_code      varchar(20)   not null,
    organisation   varchar(20)   not null,
    task_code      varchar(40)   not null,
    matter_code    varchar(30),
    group_code     varchar(40),
    category       varchar(20)   not null,
    topic          varchar(20),
    content        varchar(1500) not null,
    material       varchar(500)  not null,
    audience       varchar(300)  not null,
    planned_on     date          not null,
    asked_on       date          not null,
    asked_by       varchar(40)   not null,
    held_on        date,
    attended       integer,
    result         varchar(1000),
    recorded_by    varchar(40),
    constraint guidance_pk primary key (id),
    constraint guidance_code_uq unique (code),
    constraint guidance_task_uq unique (task_code),
    constraint guidance_unit_fk foreign key (unit_code) references unit (code),
    constraint guidance_organisation_fk foreign key (organisation) references unit (code),
    constraint guidance_matter_fk foreign key (matter_code) references matter (code),
    constraint guidance_group_fk foreign key (group_code) references residential_group (code),
    constraint guidance_asked_by_fk foreign key (asked_by) references officer (code),
    constraint guidance_recorded_by_fk foreign key (recorded_by) references officer (code),
    constraint guidance_category_ck check (category in ('GENERAL', 'WELFARE', 'MERIT', 'MEMBER')),
    constraint guidance_topic_ck check (topic in ('ETHNIC', 'RELIGION', 'BELIEF')),
    -- A sensitive topic is one of a case, never of people or places alone.
    constraint guidance_sensitive_ck check (topic is null or matter_code is not null),
    constraint guidance_matter_ck check (matter_code is null or matter_code not like 'VTC-%'),
    constraint guidance_texts_ck check (content ~ '\S' and material ~ '\S' and audience ~ '\S'),
    constraint guidance_planned_ck check (planned_on >= asked_on),
    constraint guidance_result_ck check ((held_on is null) = (result is null) and (held_on is null) = (attended is null)
        and (held_on is null) = (recorded_by is null) and attended between 0 and 99999 and held_on >= asked_on)
);
create sequence guidance_seq increment by 50 start with 50;
create index guidance_unit_ix on guidance (unit_code, id desc);

-- The few who read a guidance about a sensitive topic, beside who asked, the chair and the organisation.
create table guidance_reader (
    guidance_id   bigint      not null,
    officer_code  varchar(40) not null,
    constraint guidance_reader_pk primary key (guidance_id, officer_code),
    constraint guidance_reader_guidance_fk foreign key (guidance_id) references guidance (id),
    constraint guidance_reader_officer_fk foreign key (officer_code) references officer (code)
);

-- Each opening of one, kept for good.
create table guidance_reading (
    id            bigint      not null generated always as identity,
    guidance_id   bigint      not null,
    officer_code  varchar(40) not null,
    read_at       timestamptz not null,
    constraint guidance_reading_pk primary key (id),
    constraint guidance_reading_guidance_fk foreign key (guidance_id) references guidance (id),
    constraint guidance_reading_officer_fk foreign key (officer_code) references officer (code)
);
create index guidance_reading_ix on guidance_reading (guidance_id, id desc);

create table outreach_note (
    id            bigint        not null,
    code          varchar(40)   not null,
    unit_code     varchar(20)   not null,
    organisation  varchar(20)   not null,
    kind          varchar(20)   not null,
    group_code    varchar(40),
    matter_code   varchar(30),
    channel       varchar(200),
    content       varchar(1500) not null,
    reply         varchar(1500),
    since         timestamptz,
    written_at    timestamptz   not null,
    written_by    varchar(40)   not null,
    constraint outreach_note_pk primary key (id),
    constraint outreach_note_code_uq unique (code),
    constraint outreach_note_unit_fk foreign key (unit_code) references unit (code),
    constraint outreach_note_organisation_fk foreign key (organisation) references unit (code),
    constraint outreach_note_group_fk foreign key (group_code) references residential_group (code),
    constraint outreach_note_matter_fk foreign key (matter_code) references matter (code),
    constraint outreach_note_written_by_fk foreign key (written_by) references officer (code),
    constraint outreach_note_kind_ck check (kind in ('BASE', 'ADVICE', 'FALSE_CLAIM')),
    constraint outreach_note_matter_ck check (matter_code is null or matter_code not like 'VTC-%'),
    constraint outreach_note_base_ck check (kind <> 'BASE' or group_code is not null),
    constraint outreach_note_advice_ck check ((kind = 'ADVICE') = (since is not null) and (kind <> 'ADVICE' or matter_code is not null)),
    constraint outreach_note_claim_ck check ((kind = 'FALSE_CLAIM') = (channel is not null) and (kind = 'FALSE_CLAIM') = (reply is not null)),
    constraint outreach_note_since_ck check (since <= written_at),
    constraint outreach_note_texts_ck check (content ~ '\S' and (reply is null or reply ~ '\S') and (channel is null or channel ~ '\S'))
);
create sequence outreach_note_seq increment by 50 start with 50;
create index outreach_note_unit_ix on outreach_note (unit_code, id desc);

grant select, insert, update on guidance to ${appRole};
grant select, insert on guidance_reader, guidance_reading, outreach_note to ${appRole};
grant usage on sequence guidance_seq, outreach_note_seq to ${appRole};
