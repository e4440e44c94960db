package vn.tiepdan.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.deadline.ClockRegister;
import vn.tiepdan.deadline.ClockRow;
import vn.tiepdan.deadline.ClockSubject;
import vn.tiepdan.deadline.ClocksAsked;
import vn.tiepdan.deadline.DeadlineClocks;
import vn.tiepdan.protection.SealedIdentities;

/**
 * Which statutory clocks run on a petition.
 *
 * <p>A complaint within our competence: KN-01, to be accepted or refused (Luật Khiếu nại article 27; from 01/07/2026 also the
 * decree's working days). A denunciation: TC-01, to be checked (Luật Tố cáo article 24.1), or TC-02, to be transferred, when
 * another body is competent (article 24.2). Day zero is the day of receipt. A complaint that tells no name or bears no
 * signature cannot be accepted (Luật Khiếu nại articles 8 and 11), so nothing runs towards its acceptance.
 *
 * <p>Acceptance ends that clock and starts the one of settlement, whose day zero is the day of acceptance: KN-02 (Luật Khiếu
 * nại article 28; longer where it is remote and hard to reach), TC-05 (Luật Tố cáo article 30). Any later answer but that more time is needed ends it.
 */
@ApplicationScoped
class PetitionClocks {

    static final String SUBJECT = "PETITION";

    @Inject
    DeadlineClocks clocks;

    @Inject
    ClockRegister register;

    @Inject
    Petitions petitions;

    @Inject
    SealedIdentities sealed;

    void classified(Petition petition) {
        String term = termOf(petition);
        if (term != null) {
            clocks.start(subject(petition), term, petition.receivedOn());
        }
    }

    /** What the petition was {@code then} never should have run; what it is now runs from the day of receipt. */
    void changed(Petition petition, String then, String reason) {
        String now = termOf(petition);
        if (then != null && !then.equals(now)) {
            clocks.voidOne(subject(petition), then, reason);
        }
        if (now != null && !now.equals(then)) {
            clocks.start(subject(petition), now, petition.receivedOn());
        }
    }

    /** It came on another day than was written: what runs towards acceptance is counted from that day. */
    void received(Petition petition) {
        String term = termOf(petition);
        running(petition).stream()
                .filter(row -> row.termCode().equals(term))
                .forEach(
                        row -> clocks.startAgain(subject(petition), term, petition.receivedOn(), "petition.corrected"));
    }

    void accepted(Petition petition, LocalDate on, boolean remote) {
        stop(petition, on, "petition.accepted");
        String term = settlementOf(petition.kind(), remote);
        if (term != null) {
            clocks.start(subject(petition), term, on);
        }
    }

    void answered(Petition petition, LocalDate on) {
        stop(petition, on, "petition.replied");
    }

    private void stop(Petition petition, LocalDate on, String reason) {
        running(petition).forEach(row -> clocks.stop(subject(petition), row.termCode(), on, reason));
    }

    /** What repeats another petition is not settled by itself: what runs towards that never should have run. */
    void filedAway(Petition petition) {
        running(petition).forEach(row -> clocks.voidOne(subject(petition), row.termCode(), "petition.duplicate"));
    }

    /** What was written beside them in words of one's own. */
    List<String> words(Petition petition) {
        return register.words(subject(petition));
    }

    void voided(Petition petition) {
        clocks.voidAll(subject(petition), "petition.voided");
    }

    /** Grants the clocks of a petition to whoever may see it, and keeps its sealed author out of their texts. */
    void asked(@Observes ClocksAsked question) {
        if (SUBJECT.equals(question.subject().kind())) {
            Petition petition =
                    petitions.withCode(new PetitionCode(question.subject().code()));
            if (petition.authorSeal() != null && question.texts().length > 0) {
                sealed.refuseNaming(petition.authorSeal(), question.texts());
            }
            question.grant(petition.code().value(), petition.unit());
        }
    }

    private List<ClockRow> running(Petition petition) {
        return register.of(subject(petition)).stream()
                .filter(ClockRow::isRunning)
                .toList();
    }

    static ClockSubject subject(Petition petition) {
        return new ClockSubject(SUBJECT, petition.intakeCode().value());
    }

    /** The term that runs until a classified petition is accepted; null for none, and once it is accepted. */
    static String termOf(Petition petition) {
        if (petition.stage() != RecordStage.CLASSIFIED) {
            return null;
        }
        boolean ours = petition.competence() == Competence.OWN;
        return switch (petition.kind()) {
            case COMPLAINT -> ours && petition.isEligible() ? "KN-01" : null;
            case DENUNCIATION -> ours ? "TC-01" : "TC-02";
            case RECOMMENDATION, FEEDBACK -> null;
        };
    }

    private static String settlementOf(PetitionKind kind, boolean remote) {
        return switch (kind) {
            case COMPLAINT -> remote ? "KN-02-REMOTE" : "KN-02";
            case DENUNCIATION -> "TC-05";
            case RECOMMENDATION, FEEDBACK -> null;
        };
    }
}
