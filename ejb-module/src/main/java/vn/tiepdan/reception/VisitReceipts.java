package vn.tiepdan.reception;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import vn.tiepdan.document.IssueReceipt;
import vn.tiepdan.document.ReceiptCode;
import vn.tiepdan.document.ReceiptDesk;
import vn.tiepdan.document.ReceiptGiver;
import vn.tiepdan.form.OutputFormat;
import vn.tiepdan.form.PrintedForm;
import vn.tiepdan.identity.Citizens;
import vn.tiepdan.organisation.Role;

/**
 * Receipts for what a visitor hands over: who handed it over is known here, in his name or under his seal, and never asked of
 * a screen. Each method is one transaction.
 */
@Stateless
@RolesAllowed({Role.OFFICER, Role.CLERK, Role.OSU})
public class VisitReceipts {

    @Inject
    Visits visits;

    @Inject
    Citizens citizens;

    @Inject
    ReceiptDesk receipts;

    public ReceiptCode give(VisitCode code, String room, int copies, List<IssueReceipt.Paper> papers) {
        Visit visit = visits.withCode(code);
        visit.requireKept();
        VisitPerson giver = visit.persons().get(0);
        return receipts.issue(new IssueReceipt(
                visit.unit(), PapersOfVisits.owner(visit), giver.citizen(), giver.seal(), room, copies, papers));
    }

    /** The paper itself; whoever is under seal is left for him to write in by hand. */
    public PrintedForm print(VisitCode code, ReceiptCode receipt, OutputFormat format) {
        String citizen = visits.withCode(code).persons().stream()
                .findFirst()
                .map(VisitPerson::citizen)
                .orElse(null);
        return receipts.document(
                receipt, citizen == null ? ReceiptGiver.BY_HAND : ReceiptGiver.of(citizens.withCode(citizen)), format);
    }
}
