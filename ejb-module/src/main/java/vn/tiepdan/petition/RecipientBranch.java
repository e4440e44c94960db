package vn.tiepdan.petition;

import java.util.List;
import java.util.stream.Stream;

/** The branch of the body to which a petition leads; the statistics ask for these groups. */
public enum RecipientBranch {
    ADMINISTRATION,
    /** Courts, procuracies, enforcement of judgments. */
    JUSTICE,
    ELECTED_BODY,
    PARTY,
    PUBLIC_UNIT,
    STATE_ENTERPRISE,
    INVESTIGATION,
    INSPECTORATE;

    /** Whether the branch looks after its own petitions by rules of its own, so that any kind may be guided or transferred there. */
    public boolean isApart() {
        return this == JUSTICE
                || this == ELECTED_BODY
                || this == PARTY
                || this == PUBLIC_UNIT
                || this == STATE_ENTERPRISE;
    }

    /** To which a petition of the kind, come this way, may be transferred or guided, as {@link OutcomeRules} has it. */
    public static List<RecipientBranch> open(boolean transfer, PetitionKind kind, IntakeSource source) {
        return Stream.of(values())
                .filter(branch -> branch != INVESTIGATION && branch != INSPECTORATE)
                .filter(branch -> transfer
                        ? OutcomeRules.mayTransfer(kind, branch)
                        : OutcomeRules.whyNotGuided(kind, source, branch) == null)
                .toList();
    }
}
