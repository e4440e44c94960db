-- What the police gather about a violation of the order around petitions; peaceful petitioning is none of the acts.
create table violation_dossier (
    id              bigint        not null,
    version         integer       not null,
    code            varchar(40)   not null,
    unit_code       varchar(20)   not null,
    incident_code   varchar(40),
    petition_code   varchar(30),
    concerned       varchar(40),
    person          varchar(200)  not null,
    violated_at     timestamptz   not null,
    acted_at        timestamptz,
    act             varchar(1000) not null,
    state           varchar(20)   not null,
    class           varchar(20),
    prohibited_act  varchar(10),
    harm_to         varchar(15),
    harm            varchar(500),
    opened_by       varchar(40)   not null,
    opened_at       timestamptz   not null,
    proposal        varchar(20),
    legal_ground    varchar(300),
    proposed_by     varchar(40),
    checked_by      varchar(40),
    checked_at      timestamptz,
    check_note      varchar(500),
    decided_by      varchar(40),
    decided_at      timestamptz,
    decision        varchar(60),
    outcome_note    varchar(500),
    constraint violation_dossier_pk primary key (id),
    constraint violation_dossier_code_uq unique (code),
    constraint violation_dossier_code_ck check (code ~ '^HSVP-[0-9A-Z]{8}$'),
    constraint violation_dossier_unit_fk foreign key (unit_code) references unit (code),
    constraint violation_dossier_incident_fk foreign key (incident_code) references group_incident (code),
    constraint violation_dossier_petition_fk foreign key (petition_code) references petition (intake_code),
    constraint violation_dossier_concerned_fk foreign key (concerned) references officer (code),
    constraint violation_dossier_opened_by_fk foreign key (opened_by) references officer (code),
    constraint violation_dossier_proposed_by_fk foreign key (proposed_by) references officer (code),
    constraint violation_dossier_checked_by_fk foreign key (checked_by) references officer (code),
    constraint violation_dossier_decided_by_fk foreign key (decided_by) references officer (code),
    constraint violation_dossier_words_ck check (person ~ '\S' and act ~ '\S'),
    constraint violation_dossier_state_ck check (state in ('OPENED', 'CLASSIFIED', 'CONSOLIDATING', 'PROPOSED', 'ADMIN_SANCTION',
        'TO_INVESTIGATION', 'WARNED', 'NO_VIOLATION')),
    constraint violation_dossier_class_ck check (class in ('ORDER', 'SLANDER', 'INSULT_THREAT', 'INCITEMENT', 'RULES', 'CRIME_SIGNS')),
    -- The closed list: Law on Citizen Reception 6.4 to 6.8, Law on Denunciations 8, Law on Complaints 6.
    constraint violation_dossier_act_ck check (prohibited_act in ('TCD_6_4', 'TCD_6_5', 'TCD_6_6', 'TCD_6_7', 'TCD_6_8', 'TC_8', 'KN_6')),
    constraint violation_dossier_harm_ck check (harm_to in ('STATE', 'ORGANISATION', 'INDIVIDUAL')),
    constraint violation_dossier_classified_ck check (state in ('OPENED', 'NO_VIOLATION')
        or (class is not null and prohibited_act is not null and harm_to is not null and harm ~ '\S')),
    constraint violation_dossier_proposed_ck check (proposal in ('ADMIN_SANCTION', 'TO_INVESTIGATION', 'WARNED')
        and (state in ('OPENED', 'CLASSIFIED', 'CONSOLIDATING', 'NO_VIOLATION')
             or (proposal is not null and legal_ground ~ '\S' and proposed_by is not null))),
    -- Another person than who proposed it looked at it before it has an outcome.
    constraint violation_dossier_checked_ck check (checked_by <> proposed_by and (checked_by is null) = (checked_at is null)
        and (state not in ('ADMIN_SANCTION', 'TO_INVESTIGATION', 'WARNED') or checked_by is not null)),
    constraint violation_dossier_decided_ck check ((decided_at is not null)
        = (state in ('ADMIN_SANCTION', 'TO_INVESTIGATION', 'WARNED', 'NO_VIOLATION')) and (decided_at is null) = (decided_by is null)
        and (state not in ('ADMIN_SANCTION', 'TO_INVESTIGATION', 'WARNED') or decision is not null)),
    constraint violation_dossier_acted_ck check (acted_at >= violated_at)
);
create sequence violation_dossier_seq increment by 50 start with 50;
create index violation_dossier_unit_ix on violation_dossier (unit_code, opened_at desc);

create table dossier_evidence (
    id           bigint       not null,
    dossier_id   bigint       not null,
    ordinal      integer      not null,
    what         varchar(300) not null,
    officer_code varchar(40)  not null,
    due_on       date         not null,
    obtained_on  date,
    remark       varchar(300),
    constraint dossier_evidence_pk primary key (id),
    constraint dossier_evidence_dossier_fk foreign key (dossier_id) references violation_dossier (id),
    constraint dossier_evidence_ordinal_uq unique (dossier_id, ordinal),
    constraint dossier_evidence_officer_fk foreign key (officer_code) references officer (code),
    constraint dossier_evidence_what_ck check (what ~ '\S')
);
create sequence dossier_evidence_seq increment by 50 start with 50;

grant select, insert, update on violation_dossier, dossier_evidence to ${appRole};
grant usage on sequence violation_dossier_seq, dossier_evidence_seq to ${appRole};
