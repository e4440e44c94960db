package vn.tiepdan.dossier;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.incident.IncidentCode;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.scenario.Typed;
import vn.tiepdan.shared.Invalid;

/**
 * Who is said to have done what, when.
 *
 * @param incident the gathering it happened in; null for none
 * @param petition the petition it stands beside; null for none
 * @param concerned the officer of ours whom that petition is about: he never sees the dossier
 */
public record OpenDossier(
        IncidentCode incident,
        PetitionCode petition,
        OfficerCode concerned,
        String person,
        LocalDateTime violatedAt,
        LocalDateTime actedAt,
        String act) {

    private static final int LONGEST_PERSON = 200;
    private static final int LONGEST_ACT = 1000;

    public OpenDossier {
        List<Invalid> found = new ArrayList<>();
        person = Typed.required(found, person, "person", LONGEST_PERSON);
        act = Typed.required(found, act, "act", LONGEST_ACT);
        Invalid.unless(violatedAt != null, found, "violatedAt", "dossier.moment.missing");
        Invalid.unless(
                actedAt == null || violatedAt == null || !actedAt.isBefore(violatedAt),
                found,
                "actedAt",
                "dossier.acted-before");
        Invalid.refuse(found);
    }
}
