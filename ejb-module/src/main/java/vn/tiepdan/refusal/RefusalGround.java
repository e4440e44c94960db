package vn.tiepdan.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.tiepdan.deadline.Regime;
import vn.tiepdan.petition.PetitionKind;

/**
 * The closed list of grounds on which a reception may be refused, each with the law that knows it and what proves it.
 *
 * <p>Luật Tiếp công dân article 9 until 30/06/2026; from 01/07/2026 Decree 154/2026 article 4.1 points a to k, which spell the
 * article out, beside article 9.3. What is not in the list is no ground, least of all missing identity papers.
 */
public enum RefusalGround {
    /** Article 9.1: tình trạng say do dùng chất kích thích. */
    INTOXICATED(Source.LAW),
    /** Article 9.1: mental illness or lost capacity; never by the look of somebody. */
    INCAPACITY(Source.LAW),
    /** Article 9.2: threats, insults, breach of the rules of the place. */
    MISCONDUCT(Source.LAW),
    /** Article 9.3: settled lawfully, reviewed, told in writing, received and explained, and pursued all the same. */
    SETTLED(Source.BOTH),
    /** Article 9.4: other cases that a law names. */
    OTHER_BY_LAW(Source.LAW),
    /** Point a: weapons or dangerous things not handed over. */
    WEAPONS(Source.DECREE),
    /** Point b: the security check is refused. */
    SECURITY_CHECK(Source.DECREE),
    /** Point c: recording or broadcasting without leave, as {@link RecordingDeed} tells. */
    RECORDING(Source.DECREE),
    /** Point d: incitement or disorder. */
    DISORDER(Source.DECREE),
    /** Point đ: without capacity and without a lawful representative. */
    NO_CAPACITY(Source.DECREE),
    /** Point e: acts for another without papers; for complaints, recommendations and feedback. */
    NO_AUTHORITY(Source.DECREE),
    /**
     * Point g: neither complaint, denunciation, recommendation nor feedback. What is classified as complaint or denunciation is
     * one, so it is no ground there; of recommendation and feedback, as which everything else is written down, it may be.
     */
    OUT_OF_SCOPE(Source.DECREE),
    /** Point h: recommendation or feedback received and answered in writing, with nothing new. */
    ANSWERED(Source.DECREE),
    /** Point i: a final judgment with no re-examination, as a written answer says. */
    JUDGED(Source.DECREE),
    /** Point k: being dealt with by another competent body. */
    ELSEWHERE(Source.DECREE);

    private final Source source;

    RefusalGround(Source source) {
        this.source = source;
    }

    /** Those that the law knows on the day of the visit. */
    public static List<RefusalGround> of(LocalDate visitedOn) {
        return Stream.of(values()).filter(ground -> ground.isKnownOn(visitedOn)).toList();
    }

    public boolean isKnownOn(LocalDate visitedOn) {
        return source == Source.BOTH || (source == Source.DECREE) == (Regime.of(visitedOn) == Regime.R2);
    }

    /** Every paper without which it is no ground. */
    public List<RefusalProof> proofs() {
        return switch (this) {
            case SETTLED ->
                List.of(
                        RefusalProof.SETTLEMENT,
                        RefusalProof.REVIEW,
                        RefusalProof.WRITTEN_NOTICE,
                        RefusalProof.EARLIER_VISIT);
            case INCAPACITY, NO_CAPACITY -> List.of(RefusalProof.CAPACITY);
            case OTHER_BY_LAW -> List.of(RefusalProof.LEGAL_BASIS);
            case ANSWERED -> List.of(RefusalProof.EARLIER_ANSWER);
            case JUDGED -> List.of(RefusalProof.JUDGMENT, RefusalProof.EARLIER_ANSWER);
            case ELSEWHERE -> List.of(RefusalProof.OTHER_BODY);
            default -> List.of();
        };
    }

    /** Whether the head alone decides it, and a written notice tells it (Decree 154/2026 article 4.3). */
    public boolean isWritten() {
        return this == SETTLED || this == ANSWERED;
    }

    /** Whether it holds only as long as nothing new is told. */
    public boolean lapsesWithNewFacts() {
        return isWritten();
    }

    /** Of what it may be a ground. */
    public boolean isOf(PetitionKind kind) {
        return switch (this) {
            case SETTLED ->
                Set.of(PetitionKind.COMPLAINT, PetitionKind.DENUNCIATION).contains(kind);
            case ANSWERED ->
                Set.of(PetitionKind.RECOMMENDATION, PetitionKind.FEEDBACK).contains(kind);
            case OUT_OF_SCOPE -> kind != PetitionKind.COMPLAINT && kind != PetitionKind.DENUNCIATION;
            case NO_AUTHORITY -> kind != PetitionKind.DENUNCIATION;
            default -> true;
        };
    }

    private enum Source {
        LAW,
        DECREE,
        BOTH
    }
}
