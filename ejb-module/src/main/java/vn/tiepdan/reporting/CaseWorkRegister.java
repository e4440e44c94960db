package vn.tiepdan.reporting;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiepdan.deadline.ClockRegister;
import vn.tiepdan.deadline.ClockRow;
import vn.tiepdan.document.OwnersAsked;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.matter.MatterRegister;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.shared.Repository;

/** Reads what is still to be done on a case: on each open visit and petition of it that the caller sees. */
@Repository
public class CaseWorkRegister {

    @PersistenceContext
    EntityManager em;

    @Inject
    Scope scope;

    @Inject
    MatterRegister matters;

    @Inject
    ClockRegister clocks;

    @Inject
    Event<OwnersAsked> asked;

    /** One page of the work, what ends first at the top; where no clock runs, the oldest first. */
    public List<CaseWork> of(MatterCode code, boolean withVisits, int first, int size) {
        MatterCode matter = matters.row(code).code();
        OwnersAsked question = OwnersAsked.listed();
        asked.fire(question);
        List<RecordWork> found = scope.bind(em.createQuery(
                        "select r from RecordWork r where r.matter = :matter and " + question.condition()
                                + (withVisits ? "" : " and r.ownerKind <> 'visit'")
                                + " order by r.dueOn nulls last, r.cameOn, r.ownerCode",
                        RecordWork.class))
                .setParameter("matter", matter)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        Map<String, List<ClockRow>> running = new HashMap<>(clocks.of("PETITION", codes(found, false)));
        running.putAll(clocks.of("VISIT", codes(found, true)));
        return found.stream()
                .map(work -> row(work, running.getOrDefault(work.ownerCode(), List.of())))
                .toList();
    }

    private static List<String> codes(List<RecordWork> found, boolean ofVisits) {
        return found.stream()
                .filter(work -> work.isOfVisit() == ofVisits)
                .map(RecordWork::ownerCode)
                .toList();
    }

    private static CaseWork row(RecordWork work, List<ClockRow> clocks) {
        return new CaseWork(
                work.isOfVisit() ? StoryLine.Sort.VISIT : StoryLine.Sort.PETITION,
                work.recordCode(),
                work.stage(),
                work.kind(),
                work.inHand(),
                work.next(),
                work.supplementDue(),
                clocks.stream()
                        .filter(clock -> clock.isRunning() && !clock.isSuspended())
                        .findFirst()
                        .or(() -> clocks.stream().filter(ClockRow::isRunning).findFirst())
                        .orElse(null));
    }
}
