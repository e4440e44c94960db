package vn.tiepdan.conclusion;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.reception.VisitCode;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;

/**
 * One conclusion of a session: what is to be done, by whom, until when.
 *
 * @param visit the visit it is about; null for what concerns none or several
 */
public record ConcludeTask(
        String what, @NotNull OfficerCode officer, @NotNull LocalDate dueOn, VisitCode visit) {

    private static final int LONGEST = 1000;

    public ConcludeTask {
        what = Folding.tidy(what);
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(what != null, found, "what", "conclusion.task.what-missing");
        Invalid.unless(what == null || what.length() <= LONGEST, found, "what", "conclusion.text.too-long", LONGEST);
        Invalid.unless(officer != null, found, "officer", "conclusion.task.officer-missing");
        Invalid.unless(dueOn != null, found, "dueOn", "conclusion.task.due-missing");
        Invalid.refuse(found);
    }
}
