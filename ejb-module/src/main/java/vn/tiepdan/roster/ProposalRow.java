package vn.tiepdan.roster;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.schedule.ReceptionPlace;

/**
 * A proposal of a roster as pages show it.
 *
 * @param seats how many places were open
 * @param hard what the solver counts against it for broken rules; null before the first roster was found
 * @param firstMillis when the first roster was found that breaks no rule
 */
public record ProposalRow(
        ProposalCode code,
        UnitCode unit,
        ReceptionPlace place,
        LocalDate firstDay,
        LocalDate lastDay,
        ProposalStage stage,
        String askedByName,
        Instant askedAt,
        int seats,
        Integer hard,
        Integer soft,
        Integer firstMillis,
        Integer spentMillis,
        List<Reason> collisions,
        String errorId,
        String endedByName,
        Instant endedAt,
        int version)
        implements Serializable {

    public boolean isSolving() {
        return stage == ProposalStage.SOLVING;
    }

    public boolean isReady() {
        return stage == ProposalStage.READY;
    }

    /** How much of the time it has at most is spent, of a hundred. */
    public int percent() {
        return spentMillis == null ? 0 : (int) Math.min(100, 100L * spentMillis / Solving.AT_MOST.toMillis());
    }
}
