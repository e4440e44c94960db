package vn.tiepdan.petition;

/**
 * Asked of the reception before a petition tells at which visit it was handed over: by which condition, in the words of a query,
 * may the caller see that visit? Where nobody answers, there is no such visit for him.
 */
public class VisitsAsked {

    private final String path;
    private String condition = "1 = 0";

    VisitsAsked(String path) {
        this.path = path;
    }

    /** The path to the intake code of the visit. */
    public String path() {
        return path;
    }

    /** The condition that the caller sees the visit at that path; its words are bound by the scope. */
    public void shownWhere(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
