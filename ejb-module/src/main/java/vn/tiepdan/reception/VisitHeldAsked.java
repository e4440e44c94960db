package vn.tiepdan.reception;

import vn.tiepdan.shared.RuleBroken;

/** Asked of the features below: does something keep this visit from being answered or taken back? */
public class VisitHeldAsked {

    private final VisitCode visit;
    private String rule;

    VisitHeldAsked(VisitCode intakeCode) {
        visit = intakeCode;
    }

    /** The intake code. */
    public VisitCode visit() {
        return visit;
    }

    /** Something does; refused with this code, whose words say what must be done first. */
    public void hold(String code) {
        rule = code;
    }

    void requireNone() {
        if (rule != null) {
            throw new RuleBroken(rule);
        }
    }
}
