package vn.tiepdan.deadline;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import vn.tiepdan.shared.LawTime;

/** The register of clocks on a day, without a server. */
public final class ClocksOn {

    private ClocksOn() {}

    public static ClockRegister day(EntityManager em, LocalDate today) {
        ClockRegister register = new ClockRegister();
        register.em = em;
        register.clock = Clock.fixed(today.atStartOfDay(LawTime.ZONE).toInstant(), LawTime.ZONE);
        return register;
    }
}
