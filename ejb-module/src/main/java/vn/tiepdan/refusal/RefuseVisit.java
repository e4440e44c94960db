package vn.tiepdan.refusal;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;

/**
 * Refuse a reception on a ground, or put it to the head.
 *
 * @param statement what happened, or what was found; on the notice and in the record
 * @param explained what was explained to the citizen at once; of a ground that is told in writing null
 * @param newFacts whether the citizen states new facts; asked of the grounds that lapse with them, else null
 * @param recording of {@link RefusalGround#RECORDING} what was done; else empty
 */
public record RefuseVisit(
        RefusalGround ground,
        String statement,
        String explained,
        Boolean newFacts,
        Set<RecordingDeed> recording,
        List<GiveProof> proofs)
        implements Serializable {

    public RefuseVisit {
        statement = Folding.tidy(statement);
        explained = Folding.tidy(explained);
        recording = recording == null || ground != RefusalGround.RECORDING || recording.isEmpty()
                ? Set.of()
                : EnumSet.copyOf(recording);
        proofs = proofs == null
                ? List.of()
                : proofs.stream().filter(GiveProof::isGiven).toList();
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(ground != null, found, "ground", "refusal.ground.missing");
        Invalid.unless(statement != null, found, "statement", "refusal.statement.missing");
        Invalid.unless(
                statement == null || statement.length() <= 1000, found, "statement", "refusal.statement.too-long");
        if (ground != null) {
            checkGround(found, ground, explained, newFacts);
            if (ground == RefusalGround.RECORDING) {
                Invalid.unless(
                        recording.contains(RecordingDeed.NOT_AGREED) && recording.size() > 1,
                        found,
                        "recording",
                        "refusal.recording.conditions");
            }
            for (RefusalProof asked : ground.proofs()) {
                Invalid.unless(
                        proofs.stream().anyMatch(proof -> proof.purpose() == asked),
                        found,
                        (asked.isVisit() ? "visit-" : "file-") + asked,
                        "refusal.proof.missing." + asked);
            }
        }
        Invalid.refuse(found);
        List<RefusalProof> asked = ground.proofs();
        proofs =
                proofs.stream().filter(proof -> asked.contains(proof.purpose())).toList();
    }

    private static void checkGround(List<Invalid> found, RefusalGround ground, String explained, Boolean newFacts) {
        Invalid.unless(ground.isWritten() || explained != null, found, "explained", "refusal.explained.missing");
        Invalid.unless(
                explained == null || explained.length() <= 500, found, "explained", "refusal.explained.too-long");
        if (ground.lapsesWithNewFacts()) {
            Invalid.unless(newFacts != null, found, "newFacts", "refusal.new-facts.unanswered");
            Invalid.unless(newFacts == null || !newFacts, found, "newFacts", "refusal.new-facts.stated");
        }
    }

    @Override
    public String toString() {
        return "RefuseVisit[…]";
    }
}
