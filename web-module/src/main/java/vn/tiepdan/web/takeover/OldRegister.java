package vn.tiepdan.web.takeover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.takeover.OriginRow;
import vn.tiepdan.takeover.TakeoverRegister;
import vn.tiepdan.web.shared.Me;

/** From where in an old register the petition on the page was taken over. */
@Named
@RequestScoped
public class OldRegister {

    private static final String WHO_READS_IN_FULL = "OFFICER CLERK OSU SPECIALIST CHAIR VICE_CHAIR COUNCIL INSPECTOR";

    @Inject
    TakeoverRegister register;

    @Inject
    Me me;

    private final Map<PetitionCode, Optional<OriginRow>> known = new HashMap<>();

    /** Null for a petition that was taken in here, and for who does not read it in full. */
    public OriginRow of(PetitionCode code) {
        return me.isOneOf(WHO_READS_IN_FULL)
                ? known.computeIfAbsent(code, register::originOf).orElse(null)
                : null;
    }
}
