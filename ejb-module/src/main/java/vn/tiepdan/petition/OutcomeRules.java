package vn.tiepdan.petition;

import vn.tiepdan.shared.RuleBroken;

/**
 * Which way a petition that is not ours may go, by its kind and by how it came.
 *
 * <p>A complaint brought by the citizen himself is guided, once (Thông tư 07/2014/TT-TTCP article 8.1); one forwarded by
 * deputies, the Front, the press or an agency goes back to the sender (article 8.2). A denunciation on paper is transferred
 * (Luật Tố cáo article 24.2), one told face to face is guided (article 24.2); recommendation and feedback are transferred
 * (Luật Tiếp công dân article 26.2.b). To the branches apart from the administration each kind may be guided or transferred.
 */
final class OutcomeRules {

    private OutcomeRules() {}

    static void requireGuidance(Petition petition, RecipientBranch to) {
        requireNotOurs(petition);
        String why = whyNotGuided(petition.kind(), petition.source(), to);
        if (why != null) {
            throw new RuleBroken(why);
        }
    }

    /** The rule against guiding it there; null when there is none. */
    static String whyNotGuided(PetitionKind kind, IntakeSource source, RecipientBranch to) {
        if (to.isApart()) {
            return null;
        }
        boolean inPerson = source == IntakeSource.VISIT || source == IntakeSource.DIRECT;
        return switch (kind) {
            case COMPLAINT -> source.isForwarded() ? "petition.guide.forwarded" : null;
            case DENUNCIATION -> inPerson ? null : "petition.guide.denunciation-on-paper";
            case RECOMMENDATION, FEEDBACK -> "petition.guide.feedback";
        };
    }

    static boolean mayTransfer(PetitionKind kind, RecipientBranch to) {
        return kind != PetitionKind.COMPLAINT || to.isApart();
    }

    static void requireTransfer(Petition petition, RecipientBranch to) {
        if (to == RecipientBranch.INVESTIGATION || to == RecipientBranch.INSPECTORATE) {
            requireReferral(petition, to);
            return;
        }
        requireNotOurs(petition);
        require(mayTransfer(petition.kind(), to), "petition.transfer.complaint");
    }

    /** Signs of a crime go to the investigating body whatever was found until then (Luật Tố cáo article 27); a nameless but clear denunciation to inspection (article 25.2). */
    private static void requireReferral(Petition petition, RecipientBranch to) {
        require(
                to == RecipientBranch.INVESTIGATION || petition.kind() == PetitionKind.DENUNCIATION,
                "petition.transfer.inspection-of-denunciation");
    }

    static void requireReturn(Petition petition) {
        requireNotOurs(petition);
        require(petition.kind() == PetitionKind.COMPLAINT, "petition.return.not-complaint");
        require(petition.source().isForwarded(), "petition.return.not-forwarded");
    }

    static void requireUrging(Petition petition) {
        require(petition.competence() == Competence.LOWER, "petition.urge.not-lower");
    }

    private static void requireNotOurs(Petition petition) {
        require(petition.competence() != Competence.OWN, "petition.outcome.ours");
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new RuleBroken(rule);
        }
    }
}
