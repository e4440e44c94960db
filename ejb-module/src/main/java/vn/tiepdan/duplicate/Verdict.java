package vn.tiepdan.duplicate;

/** What a petition is to another. */
public enum Verdict {
    /** Đơn trùng: the same once more; filed away, the citizen is still owed an answer. */
    SAME,
    /** Cùng vụ việc: another petition about the same case; each is settled by itself. */
    CASE,
    /** Khác: nothing to each other; not proposed again. */
    DIFFERENT
}
