package vn.tiepdan.matter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.document.Book;
import vn.tiepdan.document.BookCode;
import vn.tiepdan.document.Numbering;
import vn.tiepdan.document.RandomCode;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.shared.RuleBroken;

/** What the desk does with cases. Each method is one transaction, or part of the caller's. */
@Stateless
@RolesAllowed({Role.OFFICER, Role.CLERK, Role.OSU, Role.SPECIALIST, Role.CHAIR, Role.VICE_CHAIR, Role.API})
public class MatterDesk {

    @Inject
    Matters matters;

    @Inject
    Numbering numbering;

    @Inject
    UnitRegister units;

    @Inject
    Event<CaseCalled> called;

    @Inject
    Scope scope;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /**
     * Opens a case of the unit and tells its code. One opened with a denunciation is confidential and stands in a book of its
     * own, so that it leaves no gap among the others.
     */
    @RolesAllowed({
        Role.OFFICER,
        Role.CLERK,
        Role.OSU,
        Role.SPECIALIST,
        Role.CHAIR,
        Role.VICE_CHAIR,
        Role.COUNCIL,
        Role.API
    })
    public MatterCode open(UnitCode unit, String title, SubjectField field, boolean denunciation) {
        UnitCode owner = scope.writesFor(unit);
        scope.requireIn(
                owner, Role.OFFICER, Role.CLERK, Role.OSU, Role.SPECIALIST, Role.CHAIR, Role.VICE_CHAIR, Role.COUNCIL);
        LocalDate today = LocalDate.now(clock);
        MatterCode code = new MatterCode(denunciation ? closedCode(owner, today) : openCode(owner, today));
        Matter matter = Matter.opened(code, owner, title, field, scope.me(), today);
        if (denunciation) {
            matter.keepConfidential();
        }
        matters.add(matter);
        trail.done("matter.open", code);
        return code;
    }

    /** Calls the case otherwise; refused by whoever keeps records of it when the title names somebody under seal. */
    public void rename(MatterCode code, String title) {
        Matter matter = matters.withCode(code);
        scope.requireIn(
                matter.unit(), Role.OFFICER, Role.CLERK, Role.OSU, Role.SPECIALIST, Role.CHAIR, Role.VICE_CHAIR);
        matter.call(title);
        called.fire(new CaseCalled(code, matter.title()));
        trail.done("matter.rename", code);
    }

    /**
     * Lets a record of the unit belong to the case and tells the title, to be checked against a sealed author's name.
     *
     * <p>Refuses a case the caller does not see like one there is not ({@code matter.not-found}), one of another unit that the
     * record's unit did not succeed ({@code matter.tie.other-unit}), and what does not fit its secrecy.
     */
    @RolesAllowed({
        Role.OFFICER,
        Role.CLERK,
        Role.OSU,
        Role.SPECIALIST,
        Role.CHAIR,
        Role.VICE_CHAIR,
        Role.COUNCIL,
        Role.API
    })
    public String tie(MatterCode code, UnitCode unit, boolean denounces) {
        Matter matter = matters.withCode(code);
        matter.requireNoSignpost();
        matter.requireFor(denounces);
        if (!units.reachOf(unit, LocalDate.now(clock)).contains(matter.unit())) {
            throw new RuleBroken("matter.tie.other-unit");
        }
        return matter.title();
    }

    private String openCode(UnitCode owner, LocalDate today) {
        return new BookCode(Book.CASE, owner, today.getYear(), numbering.next(Book.CASE, owner, today.getYear()))
                .value();
    }

    private static String closedCode(UnitCode owner, LocalDate today) {
        return RandomCode.draw(Book.DENUNCIATION_CASE, owner, today.getYear()).value();
    }
}
