package vn.tiepdan.scenario;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.organisation.UnitCode;

/** A scenario with the bodies that take part. */
public record ScenarioRow(
        long number,
        PoliceCode code,
        int version,
        UnitCode unit,
        PoliceCode plan,
        boolean planApproved,
        String title,
        String trigger,
        AlertLevel level,
        String forces,
        String duties,
        String communication,
        String legalLimits,
        LocalDate exerciseOn,
        String exerciseNotes,
        List<Body> bodies)
        implements Serializable {

    public ScenarioRow {
        bodies = List.copyOf(bodies);
    }

    public long unconfirmed() {
        return bodies.stream().filter(body -> body.confirmedOn() == null).count();
    }

    /** A body that takes part, with whom to call there and who confirmed it when. */
    public record Body(int ordinal, String body, String contact, LocalDate confirmedOn, String confirmedBy)
            implements Serializable {}
}
