package vn.tiepdan.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.hotspot.CaseText;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.shared.Invalid;

/** What is to be done about a case, by whom, until when; with the options that were weighed, of which at most one is chosen. */
public record InstructCase(String content, OfficerCode owner, LocalDate dueOn, List<InstructionOption> options) {

    private static final int LONGEST = 1000;

    public InstructCase {
        List<Invalid> found = new ArrayList<>();
        content = CaseText.needed(content, LONGEST, found, "content", "review.instruct.content-missing");
        options = options == null ? List.of() : List.copyOf(options);
        Invalid.unless(owner != null, found, "owner", "review.instruct.owner-missing");
        Invalid.unless(dueOn != null, found, "dueOn", "review.due-missing");
        Invalid.unless(
                options.stream().filter(InstructionOption::chosen).count() <= 1,
                found,
                "options",
                "review.option.one-chosen");
        Invalid.refuse(found);
    }
}
