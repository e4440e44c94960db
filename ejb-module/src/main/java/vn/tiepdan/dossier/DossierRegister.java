package vn.tiepdan.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.scenario.PoliceCode;

/** Reads violation dossiers for the police and the chair; each look at one is in the trail. */
@Stateless
@RolesAllowed({Role.POLICE, Role.CHAIR})
public class DossierRegister {

    @Inject
    Dossiers dossiers;

    @Inject
    UnitRegister units;

    @Inject
    Scope scope;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Opened for reading, which is written down. */
    public DossierRow open(PoliceCode code) {
        ViolationDossier dossier = dossiers.withCode(code);
        trail.done("dossier.read", code);
        return dossier.row(units::nameOf, LocalDate.now(clock));
    }

    /** One page of the list, which is written down too. */
    public List<DossierRow> find(int first, int size) {
        LocalDate today = LocalDate.now(clock);
        trail.done("dossier.list", scope.me());
        return dossiers.find(first, size).stream()
                .map(dossier -> dossier.row(units::nameOf, today))
                .toList();
    }

    public long count() {
        return dossiers.count();
    }
}
