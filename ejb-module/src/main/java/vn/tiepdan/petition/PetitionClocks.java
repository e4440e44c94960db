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
 * another body is competent (article 24.2). The second time or further: KN-07, TC-13. What is not ours: XLD-07 for a complaint to
 * be returned to who forwarded it, XLD-05 for recommendation and feedback to be transferred. Day zero is the day of receipt. A complaint that tells no name or bears no
 * signature cannot be accepted (Luật Khiếu nại articles 8 and 11), so nothing runs towards its acceptance.
 *
 * <p>Acceptance ends that clock and starts the one of settlement, whose day zero is the day of acceptance: KN-02 (Luật Khiếu
 * nại article 28; longer where it is remote and hard to reach), TC-05 (Luật Tố cáo article 30). Any later answer but that more time is needed ends it.
 */
@ApplicationScoped
public class PetitionClocks {

    static final String SUBJECT = "PETITION";

    private static final String SUPPLEMENT = "XLD-12";
    private static final String URGED = "XLD-13";
    private static final String DENUNCIATION_URGED = "TC-14-REPORT";
    private static final String SENDER = "TCD-13";
    private static final LocalDate LAW_ON_RECEPTION = LocalDate.of(2014, 7, 1);
    private static final LocalDate FIRST_CIRCULAR = LocalDate.of(2014, 12, 15);

    @Inject
    DeadlineClocks clocks;

    @Inject
    ClockRegister register;

    @Inject
    Petitions petitions;

    @Inject
    TextsOfPetitions texts;

    void classified(Petition petition) {
        String term = termOf(petition);
        if (term != null) {
            clocks.start(subject(petition), term, petition.receivedOn());
        }
    }

    /** From an old register: an open petition has the clock of the stage it is in, and one that had ended none. */
    void takenOver(Petition petition) {
        if (petition.stage() == RecordStage.ACCEPTED) {
            String term = settlementOf(petition, false);
            if (term != null) {
                clocks.start(subject(petition), term, petition.acceptedOn());
            }
        } else {
            classified(petition);
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

    /** What runs towards acceptance changed with the time at which the matter is brought. */
    public void checked(Petition petition, String then) {
        changed(petition, then, "petition.checked");
    }

    public void accepted(Petition petition, LocalDate on, boolean remote) {
        stop(petition, on, "petition.accepted");
        String term = settlementOf(petition, remote);
        if (term != null) {
            clocks.start(subject(petition), term, on);
        }
    }

    /** Who forwarded what is settled now is told within TCD-13 (Luật Tiếp công dân article 27.2). */
    void answered(Petition petition, LocalDate on) {
        stop(petition, on, "petition.replied");
        if (petition.isOwedToSender() && !on.isBefore(LAW_ON_RECEPTION)) {
            clocks.start(subject(petition), SENDER, on);
        }
    }

    void senderTold(Petition petition, LocalDate on) {
        stopIfRunning(petition, SENDER, on, "petition.sender-told");
    }

    /** The main outcome ends what ran towards it; the reply to the citizen of what it brings is a clock of its own. */
    public void decided(Petition petition, LocalDate on) {
        stop(petition, on, "petition.decided");
    }

    public void withdrawn(Petition petition, LocalDate on) {
        stop(petition, on, "petition.withdrawn");
    }

    /** What is missing is owed within XLD-12, an inner limit; its last day. */
    public LocalDate askedToSupplement(Petition petition, LocalDate on) {
        return clocks.start(subject(petition), SUPPLEMENT, on).due();
    }

    public void supplemented(Petition petition, LocalDate on) {
        stopIfRunning(petition, SUPPLEMENT, on, "petition.supplemented");
    }

    /** Kept for XLD-08, then the head decides on its destruction. */
    public void filedAway(Petition petition, LocalDate on) {
        clocks.start(subject(petition), "XLD-08", on);
    }

    /**
     * What is overdue below is to be reported on: a denunciation within TC-14-REPORT (Luật Tố cáo article 38), anything else
     * within XLD-13, an inner limit.
     */
    public void urged(Petition petition, LocalDate on) {
        clocks.start(subject(petition), petition.kind() == PetitionKind.DENUNCIATION ? DENUNCIATION_URGED : URGED, on);
    }

    /** The other body replied: the citizen is told within TCD-14 (Luật Tiếp công dân article 28.2), unless nobody can be told. */
    public void responded(Petition petition, LocalDate on, boolean toBeTold) {
        stopIfRunning(petition, DENUNCIATION_URGED, on, "petition.responded");
        stopIfRunning(petition, URGED, on, "petition.responded");
        if (toBeTold) {
            clocks.start(subject(petition), "TCD-14", on);
        }
    }

    public void resultTold(Petition petition, LocalDate on) {
        stop(petition, on, "petition.replied");
    }

    private void stopIfRunning(Petition petition, String term, LocalDate on, String reason) {
        if (running(petition).stream().anyMatch(row -> row.termCode().equals(term))) {
            clocks.stop(subject(petition), term, on, reason);
        }
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

    /** Grants the clocks of a petition to whoever may see it, and keeps whoever is under seal with it out of their texts. */
    void asked(@Observes ClocksAsked question) {
        if (SUBJECT.equals(question.subject().kind())) {
            Petition petition =
                    petitions.withCode(new PetitionCode(question.subject().code()));
            texts.refuseNaming(petition, question.texts());
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

    /** The term that runs until a classified petition takes its main outcome; null for none, and once it has one. */
    public static String termOf(Petition petition) {
        if (petition.outcome() != null || !isInProcessing(petition)) {
            return null;
        }
        boolean ours = petition.competence() == Competence.OWN;
        boolean others = petition.competence() == Competence.OTHER;
        return switch (petition.kind()) {
            case COMPLAINT -> {
                if (ours) {
                    yield !petition.isEligible() ? null : petition.level() == PetitionLevel.SECOND ? "KN-07" : "KN-01";
                }
                yield others && petition.source().isForwarded() && inForce(petition) ? "XLD-07" : null;
            }
            case DENUNCIATION -> petition.level() == PetitionLevel.FURTHER ? "TC-13" : ours ? "TC-01" : "TC-02";
            case RECOMMENDATION, FEEDBACK -> others && inForce(petition) ? "XLD-05" : null;
        };
    }

    private static boolean isInProcessing(Petition petition) {
        return petition.stage() == RecordStage.CLASSIFIED
                || petition.stage() == RecordStage.NEEDS_SUPPLEMENT
                || petition.stage() == RecordStage.PROPOSED;
    }

    /** The inner limits of transfer and return were set with the circular of 2014. */
    private static boolean inForce(Petition petition) {
        return !petition.receivedOn().isBefore(FIRST_CIRCULAR);
    }

    private static String settlementOf(Petition petition, boolean remote) {
        return switch (petition.kind()) {
            case COMPLAINT ->
                (petition.level() == PetitionLevel.SECOND ? "KN-08" : "KN-02") + (remote ? "-REMOTE" : "");
            case DENUNCIATION -> "TC-05";
            case RECOMMENDATION, FEEDBACK -> null;
        };
    }
}
