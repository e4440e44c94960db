package vn.tiepdan.roster;

import java.time.Duration;

/** Has a proposal thought over at once, where the product does it in the background. */
public final class Thinking {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(8);

    private Thinking() {}

    /** What is found for a proposal, to be handed to {@link Found#keep} in another transaction. */
    public static Found over(RosterFile file, ProposalCode code) {
        SolvedRoster roster = Solving.solve(file.plan(code), LONG_ENOUGH, (score, spent) -> true);
        return later -> later.solved(code, roster);
    }

    /** A roster that was found and not kept yet. */
    public interface Found {
        void keep(RosterFile file);
    }
}
