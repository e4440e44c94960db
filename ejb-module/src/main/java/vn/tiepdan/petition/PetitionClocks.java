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

/**
 * Which statutory clocks run on a petition.
 *
 * <p>A complaint within our competence: KN-01, to be accepted or refused (Luật Khiếu nại article 27; from 01/07/2026 also the
 * decree's working days). A denunciation: TC-01, to be checked (Luật Tố cáo article 24.1), or TC-02, to be transferred, when
 * another body is competent (article 24.2). Day zero is the day of receipt.
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

    void classified(Petition petition) {
        String term = termOf(petition.kind(), petition.competence());
        if (term != null) {
            clocks.start(subject(petition), term, petition.receivedOn());
        }
    }

    /** The clocks of the former kind never should have run; those of the new one run from the day of receipt. */
    void reclassified(Petition petition, PetitionKind before, Competence formerly) {
        String then = termOf(before, formerly);
        String now = termOf(petition.kind(), petition.competence());
        if (then != null && !then.equals(now)) {
            clocks.voidOne(subject(petition), then, "petition.reclassified");
        }
        if (now != null && !now.equals(then)) {
            clocks.start(subject(petition), now, petition.receivedOn());
        }
    }

    void answered(Petition petition, LocalDate on) {
        running(petition).forEach(row -> clocks.stop(subject(petition), row.termCode(), on, "petition.replied"));
    }

    void voided(Petition petition) {
        clocks.voidAll(subject(petition), "petition.voided");
    }

    /** Grants the clocks of a petition to whoever may see it. */
    void asked(@Observes ClocksAsked question) {
        if (SUBJECT.equals(question.subject().kind())) {
            question.grant(petitions
                    .withCode(new PetitionCode(question.subject().code()))
                    .code()
                    .value());
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

    private static String termOf(PetitionKind kind, Competence competence) {
        return switch (kind) {
            case COMPLAINT -> competence == Competence.OWN ? "KN-01" : null;
            case DENUNCIATION -> competence == Competence.OWN ? "TC-01" : "TC-02";
            case RECOMMENDATION, FEEDBACK -> null;
        };
    }
}
