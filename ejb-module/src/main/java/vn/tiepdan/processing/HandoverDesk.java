package vn.tiepdan.processing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.organisation.Caller;
import vn.tiepdan.organisation.OfficerRoles;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.petition.PetitionDoor;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.RuleBroken;

/**
 * The custodian's part in a transfer: the original of a denunciation goes in a sealed envelope to the custodian of the competent
 * body, by the rules of secrets; a nameless transfer would arrive as an anonymous denunciation. He sees the alias, never the petition.
 */
@Stateless
@RolesAllowed(Role.CUSTODIAN)
public class HandoverDesk {

    @Inject
    ProcessingBook book;

    @Inject
    ProcessingRegister register;

    @Inject
    PetitionDoor door;

    @Inject
    Caller caller;

    @Inject
    OfficerRoles roles;

    @Inject
    UnitRegister units;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** The transferred denunciations of his wards, those whose original still waits first. */
    public List<HandoverRow> all(int first, int size) {
        trail.done("protection.handovers.list", caller.officer());
        return register.handovers(wards(), first, size);
    }

    public long count() {
        return register.countHandovers(wards());
    }

    /** Refused in words that name whoever is under seal, when there is none to hand over, when it was done, or on a day before the transfer. */
    public void handOver(PetitionCode code, HandOverOriginal command) {
        ProcessingBook.Handover handover = book.handover(code.value(), wards());
        if (handover.done()) {
            throw new RuleBroken("processing.handover.already");
        }
        if (command.on().isAfter(LocalDate.now(clock))) {
            throw new Invalid("on", "petition.outcome.in-future");
        }
        if (command.on().isBefore(handover.decidedOn())) {
            throw new Invalid("on", "processing.handover.before-transfer");
        }
        book.handOver(handover, command, caller.officer().value());
        door.refuseNamingUnseen(handover.intakeCode(), command.envelope(), command.handedTo(), command.proof());
        trail.done("petition.hand-over", code);
    }

    private Set<UnitCode> wards() {
        return units.reachOf(roles.unitOf(caller.officer(), Role.CUSTODIAN), LocalDate.now(clock));
    }
}
