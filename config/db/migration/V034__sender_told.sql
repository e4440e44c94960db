-- Who forwarded a petition is told once what became of it (Law on Citizen Reception, article 27.2; TCD-13).
alter table petition_reply drop constraint petition_reply_content_ck;
alter table petition_reply add constraint petition_reply_content_ck check (content in (
    'ACCEPTED', 'NOT_ACCEPTED', 'MORE_TIME', 'TRANSFERRED', 'GUIDED', 'ANSWERED', 'SUPPLEMENT_ASKED', 'RETURNED', 'URGED', 'FILED_AWAY', 'RESULT_TOLD',
    'SENDER_TOLD'));
create unique index petition_reply_sender_told_uq on petition_reply (petition_id) where content = 'SENDER_TOLD';
