package vn.tiepdan.dossier;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.incident.IncidentCode;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.scenario.PoliceCode;

/** A dossier for the police and the chair; of a sealed one nothing but that it was opened and is over. */
public record DossierRow(
        PoliceCode code,
        int version,
        UnitCode unit,
        IncidentCode incident,
        PetitionCode petition,
        String person,
        Instant violatedAt,
        Instant actedAt,
        String act,
        DossierState state,
        DossierClass type,
        ProhibitedAct prohibitedAct,
        HarmTo harmTo,
        String harm,
        String openedByName,
        Instant openedAt,
        DossierState proposal,
        String legalGround,
        OfficerCode proposedBy,
        String proposedByName,
        String checkedByName,
        String checkNote,
        String decidedByName,
        Instant decidedAt,
        String decision,
        List<Evidence> evidence)
        implements Serializable {

    public DossierRow {
        evidence = List.copyOf(evidence);
    }

    public boolean isSealed() {
        return state == DossierState.NO_VIOLATION;
    }

    /** The evidence still missing. */
    public List<Evidence> missing() {
        return evidence.stream().filter(one -> one.obtainedOn() == null).toList();
    }

    /** One piece of evidence. */
    public record Evidence(
            int ordinal,
            String what,
            String officerName,
            LocalDate dueOn,
            LocalDate obtainedOn,
            String remark,
            boolean overdue)
            implements Serializable {}
}
