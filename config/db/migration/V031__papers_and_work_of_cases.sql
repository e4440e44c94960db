-- The papers of all records in the open book in one list: files, receipts, and what was printed of their processing. Of a record
-- under seal none stands here, so that no list and no count can hold one. Of one day and kind, what came last has the highest seq.
create view record_paper as
with record as not materialized (
    select 'petition' as owner_kind, intake_code as owner_code, code as record_code, matter_code from petition where book = 'OPEN'
    union all
    select 'visit', intake_code, code, matter_code from visit where book = 'OPEN'
)
select a.code as key, r.owner_kind, r.owner_code, r.record_code, r.matter_code, 'FILE' as sort, a.attached_on as on_day, a.id as seq,
       null as paper, null as outcome, a.kind as file_kind, a.size, a.sealed_label
  from record r join attachment a on a.owner_kind = r.owner_kind and a.owner_code = r.owner_code
 where a.remove_reason is null
union all
select c.code, r.owner_kind, r.owner_code, r.record_code, r.matter_code, 'RECEIPT', c.issued_at::date, c.id, null, null, null, null, null
  from record r join receipt c on c.owner_kind = r.owner_kind and c.owner_code = r.owner_code
 where c.void_reason is null
union all
select p.code || '/PROPOSAL', 'petition', p.intake_code, p.code, p.matter_code, 'PROCESSING', x.proposed_on, x.id, 'PROPOSAL', null, null, null, null
  from petition p join petition_proposal x on x.petition_id = p.id
 where p.book = 'OPEN' and not exists (select 1 from petition_proposal y where y.petition_id = x.petition_id and y.id > x.id)
union all
select p.code || '/SUPPLEMENT', 'petition', p.intake_code, p.code, p.matter_code, 'PROCESSING', x.asked_on, x.id, 'SUPPLEMENT', null, null, null, null
  from petition p join petition_supplement x on x.petition_id = p.id
 where p.book = 'OPEN' and not exists (select 1 from petition_supplement y where y.petition_id = x.petition_id and y.id > x.id)
union all
select p.code || '/OUTCOME', 'petition', p.intake_code, p.code, p.matter_code, 'PROCESSING', x.decided_on, x.petition_id, null, x.outcome, null, null, null
  from petition p join petition_outcome x on x.petition_id = p.id
 where p.book = 'OPEN'
union all
select p.code || '/RESULT', 'petition', p.intake_code, p.code, p.matter_code, 'PROCESSING', x.received_on, x.id, 'RESULT', null, null, null, null
  from petition p join petition_response x on x.petition_id = p.id
 where p.book = 'OPEN' and not p.anonymous;

-- What is still open of records, with the facts that tell what is owed next. A petition filed as a duplicate is open until its
-- author was told where the matter is settled; an answered one while TCD-13 runs towards who forwarded it; a transferred denunciation until its original went under seal.
create view record_work as
select 'petition' as owner_kind, p.intake_code as owner_code, p.code as record_code, p.matter_code, p.stage, p.kind, p.competence,
       p.eligibility, p.assignee as in_hand, p.received_on as came_on, s.due_on as supplement_due,
       x.petition_id is not null as responded,
       p.kind is not distinct from 'DENUNCIATION' and o.outcome is not distinct from 'TRANSFERRED' and h.petition_id is null as original_waits,
       (select min(c.due_on) from deadline_clock c where c.subject_kind = 'PETITION' and c.subject_code = p.intake_code
           and c.stopped_on is null and c.voided_on is null and c.suspended_on is null) as due_on
  from petition p
       left join petition_supplement s on s.petition_id = p.id and s.came_on is null
       left join petition_outcome o on o.petition_id = p.id
       left join petition_response x on x.petition_id = p.id
       left join petition_handover h on h.petition_id = p.id
 where p.stage in ('RECEIVED', 'CLASSIFIED', 'NEEDS_SUPPLEMENT', 'PROPOSED', 'ACCEPTED', 'REFERRED')
    or p.stage = 'DUPLICATE' and not exists (
           select 1 from petition_reply r where r.petition_id = p.id and r.content in ('GUIDED', 'ANSWERED'))
    or p.stage = 'ANSWERED' and exists (
           select 1 from deadline_clock c where c.subject_kind = 'PETITION' and c.subject_code = p.intake_code and c.term_code = 'TCD-13'
              and c.stopped_on is null and c.voided_on is null)
    or p.stage = 'CLOSED' and p.kind = 'DENUNCIATION' and o.outcome = 'TRANSFERRED' and h.petition_id is null
union all
select 'visit', v.intake_code, v.code, v.matter_code, v.stage, v.kind, null, null, v.received_by, v.visited_on, null, false, false,
       (select min(c.due_on) from deadline_clock c where c.subject_kind = 'VISIT' and c.subject_code = v.intake_code
           and c.stopped_on is null and c.voided_on is null and c.suspended_on is null)
  from visit v
 where v.stage in ('RECEIVED', 'CLASSIFIED');

grant select on record_paper, record_work to ${appRole};
