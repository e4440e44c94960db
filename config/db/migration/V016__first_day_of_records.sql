-- No date of a record lies before the State's first day; what was entered before this rule stays as it is and is not judged anew.
alter table petition add constraint petition_received_first_ck check (received_on >= date '1945-09-02') not valid;
alter table petition add constraint petition_written_first_ck check (petition_on >= date '1945-09-02') not valid;
alter table petition_reply add constraint petition_reply_first_ck check (given_on >= date '1945-09-02') not valid;
alter table visit add constraint visit_first_ck check (visited_on >= date '1945-09-02') not valid;
alter table visit_reply add constraint visit_reply_first_ck check (given_on >= date '1945-09-02') not valid;
