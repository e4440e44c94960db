package vn.tiepdan.briefing;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tiepdan.organisation.Caller;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;

/** Reads requests for reports: those of one's own body with all answers, and those that ask one's own ward with its answer. */
@Repository
public class RequestRegister {

    @Inject
    ReportRequests requests;

    @Inject
    ReportReach reach;

    @Inject
    Scope scope;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    public List<RequestRow> find(int first, int size) {
        return requests.find(asking(), reach.drafts(), first, size, LocalDate.now(clock));
    }

    /** The same list, for who reads on behind the last request he was given; null begins. */
    public List<RequestRow> after(String last, int size) {
        if (last != null) {
            row(last);
        }
        return requests.after(asking(), reach.drafts(), last, size, LocalDate.now(clock));
    }

    public long count() {
        return requests.count(asking(), reach.drafts());
    }

    public RequestRow row(String code) {
        return requests.row(code, asking(), reach.drafts(), LocalDate.now(clock));
    }

    /** Of one's own request all answers, of another's the answer of one's own ward. */
    public List<AnswerRow> answers(String code) {
        RequestRow row = row(code);
        return requests.answers(code, isAsking(row) ? scope.units() : reach.drafts(), LocalDate.now(clock));
    }

    /** The answer of one unit; unknown where it was not asked, or is not the caller's to see. */
    public AnswerRow answer(String code, UnitCode unit) {
        return answers(code).stream()
                .filter(answer -> answer.unit().equals(unit))
                .findFirst()
                .orElseThrow(() -> new NotFound("briefing.request.not-found"));
    }

    /** What the received answers come to; for who asked. */
    public Map<FactName, Long> sums(String code) {
        if (!isAsking(row(code))) {
            throw new NotFound("briefing.request.not-found");
        }
        return requests.sums(code);
    }

    public boolean isAsking(RequestRow row) {
        return asking().contains(row.asking());
    }

    /** How many answers the ward owes, and how many of these beyond their last day. */
    public OwedReports owed(UnitCode unit) {
        if (!scope.openUnits().contains(unit)) {
            throw new NotFound("organisation.unit.not-found", unit);
        }
        long[] owed = requests.owed(unit, LocalDate.now(clock));
        return new OwedReports(owed[0], owed[1]);
    }

    private Set<UnitCode> asking() {
        boolean asks = caller.isClient() || scope.has(Role.CITY) || scope.has(Role.INSPECTOR);
        return asks && scope.home() != null ? Set.of(scope.home()) : Set.of();
    }
}
