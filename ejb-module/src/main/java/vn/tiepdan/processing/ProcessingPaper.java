package vn.tiepdan.processing;

import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.petition.MainOutcome;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.PetitionRow;
import vn.tiepdan.petition.RecordStage;

/** The papers that processing asks for, each with the form by which it is printed. */
public enum ProcessingPaper {
    /** To write each content of a mixed paper apart; names the petitions into which it was split. */
    SEPARATION("HD-TD"),
    PROPOSAL("01"),
    SUPPLEMENT("YC-BS"),
    ACCEPTANCE("TB-TL"),
    NON_ACCEPTANCE("TB-KTL"),
    GUIDANCE("P-HD"),
    /** The slip with which a denunciation goes, under its alias; the original follows under seal. */
    DENUNCIATION_TRANSFER("03"),
    TRANSFER("PC"),
    RETURN("TL"),
    URGING("DD"),
    FILING("P-LUU"),
    RESULT("TB-KQ");

    private final String form;

    ProcessingPaper(String form) {
        this.form = form;
    }

    String form() {
        return form;
    }

    /** What there is to print, by what was done. */
    public static List<ProcessingPaper> of(PetitionRow petition, ProcessingRow row) {
        List<ProcessingPaper> papers = new ArrayList<>();
        if (petition.stage() == RecordStage.SPLIT) {
            papers.add(SEPARATION);
        }
        if (!row.proposals().isEmpty()) {
            papers.add(PROPOSAL);
        }
        if (!row.supplements().isEmpty()) {
            papers.add(SUPPLEMENT);
        }
        if (row.outcome() != null) {
            papers.add(of(row.outcome().outcome(), petition.kind()));
        }
        if (row.isResponded() && !petition.anonymous()) {
            papers.add(RESULT);
        }
        return papers;
    }

    /** The paper that tells of the outcome of a petition of this kind. */
    public static ProcessingPaper of(MainOutcome outcome, PetitionKind kind) {
        return switch (outcome) {
            case ACCEPTED -> ACCEPTANCE;
            case NOT_ACCEPTED -> NON_ACCEPTANCE;
            case GUIDED -> GUIDANCE;
            case TRANSFERRED -> kind == PetitionKind.DENUNCIATION ? DENUNCIATION_TRANSFER : TRANSFER;
            case RETURNED -> RETURN;
            case URGED -> URGING;
            case FILED_AWAY -> FILING;
        };
    }
}
