package vn.tiepdan.outreach;

/** What a note is: from the base of a residential group, advice on a case, a false claim with the answer given. */
public enum NoteKind {
    BASE,
    ADVICE,
    FALSE_CLAIM
}
