package vn.tiepdan.deadline;

import java.util.List;

/**
 * Why a clock ends on its day: the whole count, with what stopped and what extended it.
 *
 * @param record the code by which the caller knows the record
 * @param counted every day of the count; while the clock stands still, the count up to the day it stopped is part of it
 * @param transitions the transitional clauses that were applied
 * @param extendsTo the longer totals that a decision may still give
 * @param stops what may stop it
 */
public record ClockExplanation(
        String record,
        ClockRow clock,
        Deadline counted,
        List<PauseRow> pauses,
        List<ExtensionRow> extensions,
        List<TransitionRow> transitions,
        List<String> extendsTo,
        List<StopKind> stops) {

    public ClockExplanation {
        pauses = List.copyOf(pauses);
        extensions = List.copyOf(extensions);
        transitions = List.copyOf(transitions);
        extendsTo = List.copyOf(extendsTo);
        stops = List.copyOf(stops);
    }
}
