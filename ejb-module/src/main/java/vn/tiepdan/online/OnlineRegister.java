package vn.tiepdan.online;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.petition.PetitionRegister;
import vn.tiepdan.reception.VisitRegister;
import vn.tiepdan.shared.Repository;

/** Reads online sessions, each for who sees its petition. */
@Repository
public class OnlineRegister {

    @Inject
    OnlineSessions sessions;

    @Inject
    PetitionRegister petitions;

    @Inject
    VisitRegister visits;

    @Inject
    UnitRegister units;

    /** One page, the latest day first. */
    public List<OnlineRow> find(boolean open, int first, int size) {
        return rows(sessions.find(open, first, size));
    }

    public long count(boolean open) {
        return sessions.count(open);
    }

    public OnlineRow row(OnlineCode code) {
        return rows(List.of(sessions.withCode(code))).get(0);
    }

    /** The code that the visit of an ended session has now; null where it is not the caller's to see. */
    public String visitNow(OnlineRow row) {
        return row.visit() == null
                ? null
                : visits.seenAmong(Set.of(row.visit())).get(row.visit());
    }

    private List<OnlineRow> rows(List<OnlineSession> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<String, String> now = petitions.seenAmong(
                found.stream().map(session -> session.petition().value()).collect(Collectors.toSet()));
        return found.stream()
                .map(session -> session.row(
                        now.get(session.petition().value()), name(session.proposedBy()), name(session.decidedBy())))
                .toList();
    }

    private String name(OfficerCode officer) {
        return officer == null ? null : units.nameOf(officer);
    }
}
