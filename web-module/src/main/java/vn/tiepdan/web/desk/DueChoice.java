package vn.tiepdan.web.desk;

import java.time.LocalDate;
import vn.tiepdan.deadline.Due;

/** What filters and links call the state of a record's clocks: {@code overdue}, {@code soon} or {@code none}. */
public final class DueChoice {

    public static final int SOON_DAYS = 3;

    private DueChoice() {}

    /** Null for anything else: the list is then not narrowed by clocks. */
    public static Due of(String choice, LocalDate today) {
        return switch (choice == null ? "" : choice) {
            case "overdue" -> Due.overdue(today);
            case "soon" -> Due.within(SOON_DAYS, today);
            case "none" -> Due.never();
            default -> null;
        };
    }
}
