-- Reception over a link (Decree 154/2026, articles 20 to 24): proposed, approved, invited, tested, connected, held, recorded.
alter table visit add column channel varchar(10) not null default 'DIRECT';
alter table visit add constraint visit_channel_ck check (channel in ('DIRECT', 'ONLINE'));
alter table visit add constraint visit_online_first_ck check (channel = 'DIRECT' or visited_on >= date '2026-07-01');
comment on column visit.channel is 'in the room, or over a link';

-- That whoever denounces gave up, of his own accord and in his own writing, what the law keeps of him; never changed.
create table identity_waiver (
    id               bigint      not null,
    petition_code    varchar(30) not null,
    attachment_code  varchar(20) not null,
    paper_number     varchar(60) not null,
    paper_on         date        not null,
    recorded_by      varchar(40) not null,
    recorded_on      date        not null,
    constraint identity_waiver_pk primary key (id),
    constraint identity_waiver_petition_uq unique (petition_code),
    constraint identity_waiver_petition_fk foreign key (petition_code) references petition (intake_code),
    constraint identity_waiver_attachment_fk foreign key (attachment_code) references attachment (code),
    constraint identity_waiver_recorded_by_fk foreign key (recorded_by) references officer (code),
    constraint identity_waiver_paper_ck check (paper_number ~ '\S' and paper_on <= recorded_on)
);
create sequence identity_waiver_seq increment by 50 start with 50;

create table online_session (
    id                bigint       not null,
    version           integer      not null,
    code              varchar(20)  not null,
    unit_code         varchar(20)  not null,
    petition_code     varchar(30)  not null,
    on_day            date         not null,
    starts_at         time         not null,
    purpose           varchar(500),
    stage             varchar(15)  not null,
    notify_by         date         not null,
    test_by           date         not null,
    connect_by        time         not null,
    proposed_by       varchar(40)  not null,
    proposed_on       date         not null,
    decided_by        varchar(40),
    decided_on        date,
    secrecy_ensured   boolean      not null,
    declined_because  varchar(300),
    notified_on       date,
    tested_on         date,
    connected_at      time,
    begun_at          time,
    ended_at          time,
    visit_code        varchar(30),
    recording_hash    varchar(64),
    recording_seconds integer,
    recording_place   varchar(200),
    cancelled_because varchar(300),
    bare              boolean      not null default false,
    constraint online_session_pk primary key (id),
    constraint online_session_code_uq unique (code),
    constraint online_session_code_ck check (code ~ '^TT-[0-9A-Z]{10}$'),
    constraint online_session_unit_fk foreign key (unit_code) references unit (code),
    constraint online_session_petition_fk foreign key (petition_code) references petition (intake_code),
    constraint online_session_visit_fk foreign key (visit_code) references visit (intake_code),
    constraint online_session_visit_uq unique (visit_code),
    constraint online_session_proposed_by_fk foreign key (proposed_by) references officer (code),
    constraint online_session_decided_by_fk foreign key (decided_by) references officer (code),
    constraint online_session_first_ck check (on_day >= date '2026-07-01'),
    -- Of a petition that turned out to denounce nothing is left but that there was a session.
    constraint online_session_bare_ck check (not bare or (stage in ('DECLINED', 'ENDED', 'CANCELLED') and declined_because is null
        and cancelled_because is null and visit_code is null)),
    constraint online_session_purpose_ck check (bare = (purpose is null) and purpose ~ '\S'),
    constraint online_session_stage_ck check (stage in ('PROPOSED', 'APPROVED', 'DECLINED', 'NOTIFIED', 'TESTED', 'CONNECTED', 'IN_RECEPTION',
        'ENDED', 'CANCELLED')),
    constraint online_session_days_ck check (notify_by < on_day and test_by < on_day and connect_by < starts_at),
    constraint online_session_decided_ck check ((decided_by is null) = (decided_on is null)
        and (stage in ('PROPOSED', 'CANCELLED') or decided_on is not null)),
    constraint online_session_declined_ck check ((bare or (stage = 'DECLINED') = (declined_because is not null)) and declined_because ~ '\S'),
    constraint online_session_cancelled_ck check ((bare or (stage = 'CANCELLED') = (cancelled_because is not null)) and cancelled_because ~ '\S'),
    constraint online_session_notified_ck check (notified_on <= notify_by and notified_on >= decided_on
        and (notified_on is not null or stage in ('PROPOSED', 'APPROVED', 'DECLINED', 'CANCELLED'))),
    constraint online_session_tested_ck check (tested_on <= test_by and tested_on >= notified_on
        and (tested_on is not null or stage in ('PROPOSED', 'APPROVED', 'DECLINED', 'NOTIFIED', 'CANCELLED'))),
    constraint online_session_connected_ck check (connected_at <= connect_by
        and (connected_at is not null or stage not in ('CONNECTED', 'IN_RECEPTION', 'ENDED'))),
    constraint online_session_begun_ck check ((begun_at is not null) = (stage in ('IN_RECEPTION', 'ENDED')) or (bare and stage = 'CANCELLED')),
    -- What is over has its visit in the book and its recording, which nobody changes unnoticed.
    constraint online_session_ended_ck check ((bare or (stage = 'ENDED') = (visit_code is not null))
        and (stage = 'ENDED') = (recording_hash is not null) and (stage = 'ENDED') = (recording_seconds is not null)
        and (stage = 'ENDED') = (recording_place is not null) and (stage = 'ENDED') = (ended_at is not null)),
    constraint online_session_recording_ck check (recording_hash ~ '^[0-9a-f]{64}$' and recording_seconds > 0 and recording_place ~ '\S'),
    constraint online_session_hours_ck check (ended_at > begun_at)
);
create sequence online_session_seq increment by 50 start with 50;
create index online_session_day_ix on online_session (unit_code, on_day);
-- One petition is on its way to one session at a time.
create unique index online_session_open_uq on online_session (petition_code)
    where stage not in ('DECLINED', 'ENDED', 'CANCELLED');

create table online_point (
    id          bigint       not null,
    session_id  bigint       not null,
    ordinal     integer      not null,
    kind        varchar(10)  not null,
    name        varchar(200) not null,
    attendees   varchar(500),
    constraint online_point_pk primary key (id),
    constraint online_point_session_fk foreign key (session_id) references online_session (id),
    constraint online_point_ordinal_uq unique (session_id, ordinal),
    constraint online_point_kind_ck check (kind in ('WARD', 'PROVINCE', 'OTHER')),
    constraint online_point_name_ck check (name ~ '\S')
);
create sequence online_point_seq increment by 50 start with 50;

grant select, insert on identity_waiver to ${appRole};
grant select, insert, update on online_session to ${appRole};
grant select, insert, update, delete on online_point to ${appRole};
grant usage on sequence identity_waiver_seq, online_session_seq, online_point_seq to ${appRole};
