package vn.tiepdan.advice;

/** Who may read an information note. State secrets are none of them: they do not come into the system. */
public enum NoteClass {
    /** Dùng chung: the offices of the body it comes from, and whom it is sent to. */
    SHARED,
    /** Nội bộ: the same; it is not passed on. */
    INTERNAL,
    /** Hạn chế: only whom it is sent to, and who sent it. */
    LIMITED
}
