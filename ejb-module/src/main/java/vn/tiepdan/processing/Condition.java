package vn.tiepdan.processing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.tiepdan.deadline.Regime;
import vn.tiepdan.petition.Petition;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.PetitionLevel;

/**
 * What must hold so that a petition of its kind is processed; not met, each is a coded reason.
 *
 * <p>Of complaints the nine grounds of Luật Khiếu nại article 11 and what articles 8, 9 and 33 ask; of denunciations Luật Tố cáo
 * articles 23, 24.3, 25 and 29; of recommendation and feedback that they can be understood and were not answered already.
 */
public enum Condition {
    /** Names who writes, with an address: what is nameless or written in another's name is not settled (Luật Khiếu nại article 8, Luật Tố cáo article 25). */
    AUTHOR_KNOWN(Cure.NONE, true),
    /** Clear, with evidence to look into: what is nameless or in another's name goes to inspection then (Luật Tố cáo article 25.2). */
    CLEAR_WITH_EVIDENCE(Cure.NONE, false),
    SIGNED(Cure.PAPER, false),
    CAPACITY(Cure.PAPER, false),
    REPRESENTATIVE_LAWFUL(Cure.PAPER, false),
    /** A group's complaint: the signatures of all and the paper that names its representatives. */
    GROUP_PAPER(Cure.PAPER, false),
    DIRECTLY_AFFECTED(Cure.NONE, false),
    NOT_INTERNAL(Cure.NONE, false),
    IN_TIME(Cure.NONE, false),
    /** The second time: the first decision is attached, or its time ran out without one. */
    FIRST_DECISION(Cure.PAPER, false),
    NO_FINAL_DECISION(Cure.NONE, false),
    NOT_DISCONTINUED(Cure.NONE, false),
    NOT_IN_COURT(Cure.NONE, false),
    /** There is ground to tell who did what against the law. */
    ACT_AND_ACCUSED_CLEAR(Cure.PAPER, false),
    /** Out of a complaint settled lawfully: only with evidence against who settled it. */
    NEW_AFTER_COMPLAINT(Cure.PAPER, false),
    CONTENT_CLEAR(Cure.PAPER, false),
    /** Not answered in writing already without anything new since. */
    NOT_ANSWERED_BEFORE(Cure.NONE, true),
    /** The competent body does not have it already (Luật Tố cáo article 24.3). */
    NOT_SENT_TO_COMPETENT(Cure.NONE, true),
    /** The author was not guided on it, or it was not transferred, once already. */
    NOT_GUIDED_BEFORE(Cure.NONE, true);

    private enum Cure {
        PAPER,
        NONE
    }

    private static final List<Condition> OF_COMPLAINTS = List.of(
            AUTHOR_KNOWN,
            SIGNED,
            CAPACITY,
            REPRESENTATIVE_LAWFUL,
            DIRECTLY_AFFECTED,
            NOT_INTERNAL,
            IN_TIME,
            NO_FINAL_DECISION,
            NOT_DISCONTINUED,
            NOT_IN_COURT,
            NOT_SENT_TO_COMPETENT,
            NOT_GUIDED_BEFORE);
    private static final List<Condition> OF_DENUNCIATIONS = List.of(
            AUTHOR_KNOWN,
            CLEAR_WITH_EVIDENCE,
            SIGNED,
            CAPACITY,
            ACT_AND_ACCUSED_CLEAR,
            NEW_AFTER_COMPLAINT,
            NOT_SENT_TO_COMPETENT,
            NOT_GUIDED_BEFORE);
    private static final List<Condition> OF_OTHERS = List.of(CONTENT_CLEAR, NOT_ANSWERED_BEFORE, NOT_SENT_TO_COMPETENT);
    private static final int GROUP = 5;

    private final Cure cure;
    private final boolean filesAway;

    Condition(Cure cure, boolean filesAway) {
        this.cure = cure;
        this.filesAway = filesAway;
    }

    /** Whether the author can cure it, by a paper, a signature or a clearer word. */
    public boolean isCurable() {
        return cure == Cure.PAPER;
    }

    /** Whether a petition that lacks it may be filed away without more. */
    public boolean filesAway() {
        return filesAway;
    }

    /** Whether it decides alone where a petition goes that is not eligible for another reason. */
    boolean isBeside() {
        return this == CLEAR_WITH_EVIDENCE;
    }

    /** What is asked of this petition at this level, in the order of the form. */
    static List<Condition> of(Petition petition, PetitionLevel level) {
        return Asked.of(petition.kind(), petition.isAnonymous(), petition.signatures(), petition.receivedOn())
                .conditions(level);
    }

    /** What about a petition decides which conditions are asked of it. */
    record Asked(PetitionKind kind, boolean anonymous, boolean group, boolean amended) {

        static Asked of(PetitionKind kind, boolean anonymous, int signatures, LocalDate receivedOn) {
            return new Asked(kind, anonymous, signatures >= GROUP, Regime.of(receivedOn) == Regime.R2);
        }

        List<Condition> conditions(PetitionLevel level) {
            Stream<Condition> always =
                    switch (kind) {
                        case COMPLAINT -> OF_COMPLAINTS.stream();
                        case DENUNCIATION -> OF_DENUNCIATIONS.stream();
                        case RECOMMENDATION, FEEDBACK -> OF_OTHERS.stream();
                    };
            Stream<Condition> more = Stream.of(
                            kind == PetitionKind.COMPLAINT && level == PetitionLevel.SECOND ? FIRST_DECISION : null,
                            kind == PetitionKind.COMPLAINT && group && amended ? GROUP_PAPER : null)
                    .filter(Objects::nonNull);
            return Stream.concat(always, more).toList();
        }
    }
}
