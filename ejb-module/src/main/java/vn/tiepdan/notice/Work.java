package vn.tiepdan.notice;

/** How much one officer has on his desk in the morning. */
public record Work(int due, int overdue, int assigned) {

    static final Work NONE = new Work(0, 0, 0);

    Work and(Work more) {
        return new Work(due + more.due, overdue + more.overdue, assigned + more.assigned);
    }

    boolean isNone() {
        return due + overdue + assigned == 0;
    }
}
