package vn.tiepdan.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.incident.IncidentRegister;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.petition.PetitionRegister;
import vn.tiepdan.scenario.PoliceCode;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.RuleBroken;

/** What the police do with a violation dossier, and what the chair decides; each method is one transaction. */
@Stateless
@RolesAllowed({Role.POLICE, Role.CHAIR})
public class DossierDesk {

    @Inject
    Dossiers dossiers;

    @Inject
    IncidentRegister incidents;

    @Inject
    PetitionRegister petitions;

    @Inject
    UnitRegister units;

    @Inject
    Scope scope;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @RolesAllowed(Role.POLICE)
    public PoliceCode open(@NotNull OpenDossier told) {
        UnitCode unit = scope.home();
        scope.requireIn(unit, Role.POLICE);
        if (told.incident() != null && !incidents.row(told.incident()).unit().equals(unit)) {
            throw new NotFound("incident.not-found");
        }
        PetitionCode intake =
                told.petition() == null ? null : petitions.row(told.petition()).intakeCode();
        ViolationDossier dossier = ViolationDossier.opened(unit, told, intake, scope.me(), clock.instant());
        dossiers.add(dossier);
        trail.done("dossier.open", dossier.code());
        return dossier.code();
    }

    @RolesAllowed(Role.POLICE)
    public void classify(
            @NotNull PoliceCode code, int seenVersion, DossierClass as, ProhibitedAct act, HarmTo harmTo, String harm) {
        ViolationDossier dossier = asSeen(code, seenVersion, Role.POLICE);
        dossier.classified(as, act, harmTo, harm);
        done(dossier, "dossier.classify");
    }

    @RolesAllowed(Role.POLICE)
    public void need(@NotNull PoliceCode code, int seenVersion, String what, OfficerCode officer, LocalDate dueOn) {
        ViolationDossier dossier = asSeen(code, seenVersion, Role.POLICE);
        boolean police = officer == null
                || units.officersOf(dossier.unit(), LocalDate.now(clock), Set.of(Role.POLICE)).stream()
                        .anyMatch(row -> row.code().equals(officer));
        if (!police) {
            throw new RuleBroken("dossier.officer.not-police");
        }
        dossier.needs(what, officer, dueOn);
        done(dossier, "dossier.evidence.need");
    }

    @RolesAllowed(Role.POLICE)
    public void obtain(@NotNull PoliceCode code, int seenVersion, int evidence, String remark) {
        ViolationDossier dossier = asSeen(code, seenVersion, Role.POLICE);
        dossier.obtained(evidence, remark, LocalDate.now(clock));
        done(dossier, "dossier.evidence.obtain");
    }

    @RolesAllowed(Role.POLICE)
    public void propose(@NotNull PoliceCode code, int seenVersion, DossierState outcome, String ground) {
        ViolationDossier dossier = asSeen(code, seenVersion, Role.POLICE);
        dossier.proposed(outcome, ground, scope.me());
        done(dossier, "dossier.propose");
    }

    /** By another person than who proposed it. */
    public void check(@NotNull PoliceCode code, int seenVersion, String note) {
        ViolationDossier dossier = asSeen(code, seenVersion, Role.POLICE, Role.CHAIR);
        dossier.checked(note, scope.me(), clock.instant());
        done(dossier, "dossier.check");
    }

    public void decide(@NotNull PoliceCode code, int seenVersion, String number) {
        ViolationDossier dossier = asSeen(code, seenVersion, Role.POLICE, Role.CHAIR);
        dossier.decided(number, scope.me(), clock.instant());
        done(dossier, "dossier.decide");
    }

    public void findNone(@NotNull PoliceCode code, int seenVersion, String words) {
        ViolationDossier dossier = asSeen(code, seenVersion, Role.POLICE, Role.CHAIR);
        dossier.foundNone(words, scope.me(), clock.instant());
        done(dossier, "dossier.none");
    }

    private ViolationDossier asSeen(PoliceCode code, int seenVersion, String... roles) {
        ViolationDossier dossier = dossiers.asSeen(code, seenVersion);
        scope.requireIn(dossier.unit(), roles);
        return dossier;
    }

    private void done(ViolationDossier dossier, String act) {
        dossiers.changed(dossier);
        trail.done(act, dossier.code());
    }
}
