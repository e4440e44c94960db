-- Coordination goes on: files as evidence of tasks, watched cases in reports, the closing report that sums a plan up, answers by version.

-- A report draws in the cases that are watched, each with its grounds; what somebody listed by hand is told apart.
alter table report_case
    add column grounds varchar(60),
    add column chosen  boolean not null default false,
    drop constraint report_case_ground_ck,
    add constraint report_case_ground_ck check (large or complex or grounds is not null),
    add constraint report_case_grounds_ck check (grounds ~ '^(MASS|COMPLEX|PROLONGED|ACUTE|OVER_LEVEL)(,(MASS|COMPLEX|PROLONGED|ACUTE|OVER_LEVEL))*$'),
    add constraint report_case_grounds_of_case_ck check (grounds is null or matter_code is not null);
update report_case c set chosen = true from report r where r.id = c.report_id and r.submitted_at is null and c.complex;

-- Files are evidence of a task as well as words; a line of the thread tells that one was put there, and nothing of what it is called.
alter table task
    add column files integer not null default 0,
    add constraint task_files_ck check (files >= 0),
    drop constraint task_reported_ck,
    add constraint task_reported_ck check ((reported_on is null) = (reported_by is null)
        and (state not in ('REPORTED', 'DONE') or reported_on is not null)
        and (reported_on is null or evidence ~ '\S' and evidence is not null or files > 0 or what is null)
        and (evidence is null or reported_on is not null));
alter table task_entry
    drop constraint task_entry_kind_ck,
    add constraint task_entry_kind_ck check (kind in ('GIVEN', 'ACCEPTED', 'DECLINED', 'HANDED', 'STARTED', 'MESSAGE', 'ATTACHED', 'REPORTED',
        'RETURNED', 'VERIFIED', 'CANCELLED', 'REMINDED', 'URGED', 'DUE_CHANGED')),
    add constraint task_entry_attached_ck check (kind <> 'ATTACHED' or words is null);

-- The chair approves the closing report of an event; the ward's plan for it is summed up by that, and names the report.
alter table report
    add column approved_by varchar(40),
    add column approved_at timestamptz,
    add constraint report_approved_by_fk foreign key (approved_by) references officer (code),
    add constraint report_approved_ck check ((approved_by is null) = (approved_at is null)
        and (approved_at is null or kind = 'CLOSING' and submitted_at is not null and approved_at >= submitted_at));
create function report_approved_stays() returns trigger language plpgsql
    set search_path = ${flyway:defaultSchema}, pg_temp as $$
begin
    if old.approved_at is not null and (new.approved_by, new.approved_at) is distinct from (old.approved_by, old.approved_at) then
        raise exception 'the report was approved' using errcode = 'check_violation', constraint = 'report_approved_stays_ck';
    end if;
    return new;
end
$$;
create trigger report_approved_stays before update on report for each row execute function report_approved_stays();
alter table coordination_plan
    add column closing_report varchar(40),
    add constraint coordination_plan_closing_report_fk foreign key (closing_report) references report (code),
    add constraint coordination_plan_closing_report_ck check (closing_report is null or state = 'SUMMED_UP');

-- Whoever receives or sends back an answer decides on the one he saw.
alter table report_answer
    add column version integer not null default 1,
    add constraint report_answer_version_ck check (version >= 1);

-- Which cases were settled in some days is asked by when their records were closed.
create index visit_closed_ix on visit (unit_code, closed_on) where matter_code is not null and closed_on is not null;
create index petition_closed_ix on petition (unit_code, closed_on) where matter_code is not null and closed_on is not null;
