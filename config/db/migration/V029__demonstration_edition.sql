-- How many deeds a chapter of the demonstration had when it was told: with another count it is another edition of the
-- product, whose deeds stand in other places, and the story is not taken up in the middle of another one. Rows told
-- before this column was there have none, and are left as they are for the same reason.
alter table demonstration_chapter
    add column deeds_in_all integer,
    add constraint demonstration_chapter_deeds_in_all_ck check (deeds <= deeds_in_all);
