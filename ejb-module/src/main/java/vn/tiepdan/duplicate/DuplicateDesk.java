package vn.tiepdan.duplicate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.matter.MatterDesk;
import vn.tiepdan.organisation.Detail;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.petition.FilingOfDuplicates;
import vn.tiepdan.petition.Petition;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.petition.PetitionRegister;
import vn.tiepdan.petition.PetitionRow;
import vn.tiepdan.petition.RecordStage;
import vn.tiepdan.petition.RegisterBook;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.RuleBroken;
import vn.tiepdan.shared.Stale;

/**
 * What officers find petitions to be to each other. Each method is one transaction.
 *
 * <p>The trail tells on which petition it was done and never beside which: one that goes under seal later would be known by it.
 */
@Stateless
@RolesAllowed({Role.OFFICER, Role.CLERK, Role.OSU})
public class DuplicateDesk {

    private static final String[] DESK = {Role.OFFICER, Role.CLERK, Role.OSU};
    private static final int LONGEST_REASON = 300;

    @Inject
    DuplicateLinks links;

    @Inject
    PetitionRegister petitions;

    @Inject
    FilingOfDuplicates filing;

    @Inject
    MatterDesk matters;

    @Inject
    Scope scope;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /**
     * Takes a petition in and says at once what it is to others, or neither. What goes under seal is nothing to anybody: then
     * nothing is said.
     */
    public PetitionCode takeIn(Supplier<PetitionCode> deed, List<ProposeDuplicate> choices) {
        PetitionCode code = deed.get();
        PetitionRow row = petitions.row(code);
        if (row.book() == RegisterBook.OPEN) {
            for (ProposeDuplicate choice : choices) {
                propose(code, petitions.row(code).version(), choice);
            }
        }
        return code;
    }

    /**
     * Says what the petition is to another. That it is the same waits for a second officer; that both are about one case ties
     * them to it at once.
     *
     * <p>Refused for what denounces or is not classified ({@code duplicate.sealed}), is void ({@code duplicate.void}) or
     * answered ({@code duplicate.closed}, to be filed away also {@code duplicate.other-closed}), for a petition and itself, for a
     * pair of which something stands, and where a duplicate would get a duplicate ({@code duplicate.of-duplicate}).
     */
    public DuplicateCode propose(PetitionCode code, int seenVersion, ProposeDuplicate command) {
        PetitionRow row = asSeen(code, seenVersion);
        PetitionRow beside = seen(command.other());
        require(!row.intakeCode().equals(beside.intakeCode()), "duplicate.itself");
        for (PetitionRow one : List.of(row, beside)) {
            require(one.book() == RegisterBook.OPEN, "duplicate.sealed");
            require(one.stage() != RecordStage.VOIDED, "duplicate.void");
        }
        Petition petition = links.petition(row);
        Petition other = links.petition(beside);
        require(!links.standsBetween(petition, other), "duplicate.already");
        LocalDate today = LocalDate.now(clock);
        DuplicateLink link = DuplicateLink.proposed(petition, other, command.verdict(), scope.me(), today);
        if (command.verdict() == Verdict.SAME) {
            requireFileable(row, beside, petition, other);
        }
        links.add(link);
        if (command.verdict() == Verdict.CASE) {
            tie(link, row, beside, command.caseTitle());
        }
        trail.done("duplicate." + command.verdict().name().toLowerCase(Locale.ROOT), row.code());
        links.write();
        return link.code();
    }

    private void requireFileable(PetitionRow row, PetitionRow beside, Petition petition, Petition other) {
        require(!links.isFiled(petition), "duplicate.already");
        requireLiving(row, beside);
        require(!links.isDuplicate(other) && !links.isOriginal(petition), "duplicate.of-duplicate");
    }

    /** Neither has come to an end, and the one to be filed away is not being settled by itself. */
    private static void requireLiving(PetitionRow row, PetitionRow beside) {
        require(row.closedOn() == null, "duplicate.closed");
        require(row.stage() != RecordStage.ACCEPTED, "duplicate.accepted");
        require(beside.closedOn() == null, "duplicate.other-closed");
    }

    /** Both belong to the case of the one, else of the other, else to one that is opened for them. */
    private void tie(DuplicateLink link, PetitionRow row, PetitionRow beside, String title) {
        MatterCode matter = beside.matter() != null ? beside.matter() : row.matter();
        if (matter == null) {
            if (title == null) {
                throw new Invalid("caseTitle", "duplicate.case.title-missing");
            }
            matter = matters.open(row.unit(), title, row.field(), false);
        }
        if (!matter.equals(row.matter())) {
            filing.joinCase(row.code(), matter);
        }
        if (!matter.equals(beside.matter())) {
            filing.joinCase(beside.code(), matter);
        }
        link.ties(row.matter(), beside.matter(), matter);
    }

    /** A second officer agrees: the petition is filed away. Refused to who proposed it ({@code duplicate.second-person}). */
    public void confirm(PetitionCode code, int seenVersion, DuplicateCode proposal) {
        PetitionRow row = asSeen(code, seenVersion);
        DuplicateLink link = links.withCode(code, proposal);
        link.confirm(scope.me(), LocalDate.now(clock));
        PetitionRow beside = seen(link.other().code());
        require(beside.stage() != RecordStage.VOIDED, "duplicate.void");
        requireLiving(row, beside);
        require(!links.isDuplicate(link.other()) && !links.isOriginal(link.petition()), "duplicate.of-duplicate");
        link.ties(row.matter(), beside.matter(), beside.matter() == null ? row.matter() : beside.matter());
        filing.file(row.code(), row.version(), beside.matter());
        trail.done("duplicate.confirm", row.code());
        links.write();
    }

    /** A second officer does not agree, and says why. */
    public void refuse(PetitionCode code, int seenVersion, DuplicateCode proposal, String reason) {
        PetitionRow row = asSeen(code, seenVersion);
        String why = Folding.tidy(reason);
        if (why == null || why.length() > LONGEST_REASON) {
            throw new Invalid("reason", why == null ? "duplicate.reason.missing" : "duplicate.reason.too-long");
        }
        links.withCode(code, proposal).refuse(scope.me(), LocalDate.now(clock), why);
        trail.done("duplicate.refuse", row.code());
        links.write();
    }

    /**
     * Undoes what stands, within thirty days ({@code duplicate.undo.too-late}): the petition is taken up again where it stood, and
     * each goes back to the case it belonged to, unless it was tied to yet another since.
     */
    public void undo(PetitionCode code, int seenVersion, DuplicateCode verdict) {
        PetitionRow row = asSeen(code, seenVersion);
        DuplicateLink link = links.withCode(code, verdict);
        link.undo(scope.me(), LocalDate.now(clock));
        links.write();
        if (link.verdict() == Verdict.SAME) {
            filing.takeUpAgain(row.code(), row.version(), link.matterBefore(), link.matterAfter());
        } else if (link.verdict() == Verdict.CASE) {
            filing.leaveCase(row.code(), link.matterBefore(), link.matterAfter());
            filing.leaveCase(link.other().code(), link.otherMatterBefore(), link.matterAfter());
        }
        trail.done("duplicate.undo", row.code());
        links.write();
    }

    private PetitionRow asSeen(PetitionCode code, int seenVersion) {
        PetitionRow row = seen(code);
        if (row.version() != seenVersion) {
            throw new Stale("petition.stale");
        }
        scope.requireIn(row.unit(), DESK);
        return row;
    }

    /** As if it were not there to who is not shown it in full. */
    private PetitionRow seen(PetitionCode code) {
        PetitionRow row = petitions.row(code);
        boolean mine = scope.me().equals(row.takenInBy()) || scope.me().equals(row.assignee());
        if (scope.detailOf(row.unit(), row.book().shelf(), mine) != Detail.FULL) {
            throw new NotFound("petition.not-found");
        }
        return row;
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new RuleBroken(rule);
        }
    }
}
