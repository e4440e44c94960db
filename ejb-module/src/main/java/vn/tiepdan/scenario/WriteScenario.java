package vn.tiepdan.scenario;

import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.shared.Invalid;

/** What is to be done when a situation arises, and what the law does not allow. */
public record WriteScenario(
        String title,
        String trigger,
        AlertLevel level,
        String forces,
        String duties,
        String communication,
        String legalLimits) {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST = 500;
    private static final int LONGEST_DUTIES = 1000;

    public WriteScenario {
        List<Invalid> found = new ArrayList<>();
        title = Typed.required(found, title, "title", LONGEST_TITLE);
        trigger = Typed.required(found, trigger, "trigger", LONGEST);
        forces = Typed.required(found, forces, "forces", LONGEST);
        duties = Typed.required(found, duties, "duties", LONGEST_DUTIES);
        communication = Typed.required(found, communication, "communication", LONGEST);
        legalLimits = Typed.required(found, legalLimits, "legalLimits", LONGEST);
        Invalid.unless(level != null, found, "level", "scenario.level.missing");
        Invalid.refuse(found);
    }
}
