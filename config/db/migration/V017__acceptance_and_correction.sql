-- An accepted petition is open until it is answered in substance.
alter table petition add column accepted_on date;
alter table petition drop constraint petition_stage_ck;
alter table petition add constraint petition_stage_ck check (stage in ('RECEIVED', 'CLASSIFIED', 'ACCEPTED', 'ANSWERED', 'VOIDED'));
alter table petition add constraint petition_accepted_ck check (
    (stage <> 'ACCEPTED' or accepted_on is not null) and (accepted_on is null or accepted_on >= received_on));

-- A paper that came by post may tell a name and no number; nobody can be asked for a reason.
alter table citizen drop constraint citizen_paper_kind_ck;
alter table citizen add constraint citizen_paper_kind_ck check (
    paper_kind in ('IDENTITY_CARD', 'OLD_IDENTITY_CARD', 'IDENTITY_CERTIFICATE', 'PASSPORT', 'ORGANISATION_PAPER', 'NOT_STATED', 'NONE'));
alter table citizen drop constraint citizen_paper_ck;
alter table citizen add constraint citizen_paper_ck check (
    (paper_kind = 'NONE' and paper_number is null and no_paper_reason is not null)
    or (paper_kind = 'NOT_STATED' and paper_number is null and no_paper_reason is null)
    or (paper_kind not in ('NONE', 'NOT_STATED') and paper_number is not null));

-- A notice that more time is needed may name the day on which the answer is promised.
alter table visit_reply add column promised_on date;
alter table visit_reply add constraint visit_reply_promise_ck check (
    promised_on is null or (content = 'MORE_TIME' and promised_on >= given_on));
alter table petition_reply add column promised_on date;
alter table petition_reply add constraint petition_reply_promise_ck check (
    promised_on is null or (content = 'MORE_TIME' and promised_on >= given_on));
