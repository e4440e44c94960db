package vn.tiepdan.course;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.party.AuthorityKind;
import vn.tiepdan.party.CounselKind;

/**
 * How a visit went, as the caller may see it.
 *
 * @param outcome null while there is none
 * @param protocol null while nothing was written down
 */
public record CourseRow(Outcome outcome, List<Participant> participants, Protocol protocol) implements Serializable {

    static final CourseRow HIDDEN = new CourseRow(null, List.of(), null);

    /** The main outcome of a visit. */
    public record Outcome(
            VisitOutcome outcome,
            String recipient,
            String words,
            String documentNumber,
            String contact,
            LocalDate promisedOn,
            LocalDate on,
            OfficerCode by)
            implements Serializable {}

    /** Another body that received together with us; the first one has the ordinal 1. */
    public record Participant(
            int ordinal, String body, String name, String task, LocalDate askedOn, LocalDate filesCameOn)
            implements Serializable {

        /** Whether its files were asked for and have not come. */
        public boolean isAwaited() {
            return askedOn != null && filesCameOn == null;
        }
    }

    /** How the record was kept. */
    public record Protocol(
            LocalTime readBackAt,
            String interpreter,
            AuthorityKind agentPaper,
            String agentNumber,
            LocalDate agentOn,
            CounselKind counsel)
            implements Serializable {}
}
