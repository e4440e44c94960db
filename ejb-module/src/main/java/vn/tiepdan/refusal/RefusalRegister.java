package vn.tiepdan.refusal;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiepdan.identity.Masking;
import vn.tiepdan.organisation.Detail;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.petition.RegisterBook;
import vn.tiepdan.reception.VisitCode;
import vn.tiepdan.reception.VisitRegister;
import vn.tiepdan.reception.VisitRow;
import vn.tiepdan.shared.Repository;

/** Reads the refusals of visits that the caller sees. */
@Repository
public class RefusalRegister {

    @Inject
    Refusals refusals;

    @Inject
    VisitRegister visits;

    @Inject
    Scope scope;

    /** Those of a visit that the caller was shown, oldest first. */
    public List<RefusalRow> of(VisitRow visit) {
        List<Refusal> found = refusals.of(visit.intakeCode());
        if (found.isEmpty()) {
            return List.of();
        }
        Detail detail =
                scope.detailOf(visit.unit(), visit.book().shelf(), scope.me().equals(visit.receivedBy()));
        Set<String> earlier = found.stream()
                .flatMap(refusal -> refusal.papers().stream())
                .map(RefusalPaper::earlierVisit)
                .filter(Objects::nonNull)
                .map(VisitCode::value)
                .collect(Collectors.toSet());
        Map<String, String> seen = earlier.isEmpty() ? Map.of() : visits.seenAmong(earlier);
        boolean underSeal = visit.book() != RegisterBook.OPEN;
        return found.stream()
                .map(refusal ->
                        row(refusal, detail, seen, underSeal && !scope.me().equals(refusal.proposedBy())))
                .toList();
    }

    /** @param filesHidden files of a visit under seal are named only to who chose them */
    private static RefusalRow row(Refusal refusal, Detail detail, Map<String, String> seen, boolean filesHidden) {
        return new RefusalRow(
                refusal.ground(),
                refusal.stage(),
                Masking.text(refusal.statement(), detail),
                refusal.recording() == null
                        ? List.of()
                        : Stream.of(refusal.recording().split(","))
                                .map(RecordingDeed::valueOf)
                                .toList(),
                detail != Detail.FULL
                        ? List.of()
                        : refusal.papers().stream()
                                .map(paper -> row(paper, seen, filesHidden))
                                .sorted((one, other) -> one.purpose().compareTo(other.purpose()))
                                .toList(),
                refusal.proposedOn(),
                refusal.proposedBy(),
                refusal.decidedOn(),
                refusal.decidedBy(),
                Masking.text(refusal.sentBackFor(), detail),
                refusal.toldOn(),
                refusal.mode(),
                refusal.documentNumber(),
                Masking.text(refusal.toldHow(), detail),
                refusal.liftedOn(),
                Masking.text(refusal.newFacts(), detail));
    }

    private static RefusalPaperRow row(RefusalPaper paper, Map<String, String> seen, boolean fileHidden) {
        String visit = paper.earlierVisit() == null
                ? null
                : seen.get(paper.earlierVisit().value());
        return new RefusalPaperRow(
                paper.purpose(),
                fileHidden ? null : paper.file(),
                paper.documentNumber(),
                paper.documentOn(),
                visit == null ? null : new VisitCode(visit));
    }
}
