-- Who forwarded a petition decides where it goes when it is not ours.
alter table petition drop constraint petition_source_ck;
alter table petition add constraint petition_source_ck check (
    source in ('VISIT', 'DIRECT', 'POST', 'BOX', 'DEPUTY', 'FRONT', 'PRESS', 'FORWARDED', 'LEADER', 'ONLINE'));
alter table petition drop constraint petition_forwarded_ck;
alter table petition add constraint petition_forwarded_ck check (
    source not in ('DEPUTY', 'FRONT', 'PRESS', 'FORWARDED') or forwarded_by is not null);
