package vn.tiepdan.matter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
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

/** What the desk does with cases. Each method is one transaction, or part of the caller's. */
@Stateless
@RolesAllowed({Role.OFFICER, Role.CLERK, Role.OSU, Role.SPECIALIST, Role.CHAIR, Role.VICE_CHAIR, Role.API})
public class MatterDesk {

    @Inject
    Matters matters;

    @Inject
    Numbering numbering;

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
    public MatterCode open(UnitCode unit, String title, SubjectField field, boolean denunciation) {
        UnitCode owner = scope.writesFor(unit);
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

    public void rename(MatterCode code, String title) {
        matters.withCode(code).call(title);
        trail.done("matter.rename", code);
    }

    /** The title, to be checked against a sealed author's name; refuses a case that the caller may not see. */
    public String titleOf(MatterCode code) {
        return matters.withCode(code).title();
    }

    private String openCode(UnitCode owner, LocalDate today) {
        return new BookCode(Book.CASE, owner, today.getYear(), numbering.next(Book.CASE, owner, today.getYear()))
                .value();
    }

    private static String closedCode(UnitCode owner, LocalDate today) {
        return RandomCode.draw(Book.DENUNCIATION_CASE, owner, today.getYear()).value();
    }
}
