package vn.tiepdan.online;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;

/**
 * Proposes to receive somebody over a link about his petition.
 *
 * @param purpose why so; names nobody
 */
public record ProposeOnline(@NotNull PetitionCode petition, LocalDate day, LocalTime startsAt, String purpose) {

    private static final int LONGEST = 500;

    public ProposeOnline {
        purpose = Folding.tidy(purpose);
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(petition != null, found, "petition", "online.petition.missing");
        Invalid.unless(day != null, found, "day", "online.day.missing");
        Invalid.unless(startsAt != null, found, "startsAt", "online.start.missing");
        Invalid.unless(purpose != null, found, "purpose", "online.purpose.missing");
        Invalid.unless(
                purpose == null || purpose.length() <= LONGEST, found, "purpose", "online.text.too-long", LONGEST);
        Invalid.refuse(found);
    }
}
