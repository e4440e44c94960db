package vn.tiepdan.notice;

/** One step of a ladder: so many calendar days after the last day of a clock, before it when negative, somebody is told. */
record Rung(String term, int days, Audience to) {

    /** Stands for every term that has no ladder of its own. */
    static final String EVERY_TERM = "*";
}
