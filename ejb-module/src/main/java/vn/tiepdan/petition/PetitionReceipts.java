package vn.tiepdan.petition;

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
import vn.tiepdan.shared.RuleBroken;

/**
 * Receipts for a petition and what came with it, to its author in his name or under his seal. Each method is one transaction.
 *
 * <p>Nobody is given one for an anonymous petition ({@code petition.receipt.anonymous}).
 */
@Stateless
@RolesAllowed({Role.OFFICER, Role.CLERK, Role.OSU})
public class PetitionReceipts {

    @Inject
    Petitions petitions;

    @Inject
    Citizens citizens;

    @Inject
    ReceiptDesk receipts;

    public ReceiptCode give(PetitionCode code, String room, int copies, List<IssueReceipt.Paper> papers) {
        Petition petition = petitions.withCode(code);
        if (petition.isAnonymous()) {
            throw new RuleBroken("petition.receipt.anonymous");
        }
        return receipts.issue(new IssueReceipt(
                petition.unit(),
                PapersOfPetitions.owner(petition),
                petition.authorCitizen(),
                petition.authorSeal(),
                room,
                copies,
                papers));
    }

    /** The paper itself; whoever is under seal is left for him to write in by hand. */
    public PrintedForm print(PetitionCode code, ReceiptCode receipt, OutputFormat format) {
        String citizen = petitions.withCode(code).authorCitizen();
        return receipts.document(
                receipt, citizen == null ? ReceiptGiver.BY_HAND : ReceiptGiver.of(citizens.withCode(citizen)), format);
    }
}
