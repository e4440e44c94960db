package vn.tiepdan.meeting;

import static java.util.stream.Collectors.joining;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.shared.Repository;

/** Reads meetings. */
@Repository
public class MeetingRegister {

    @PersistenceContext
    EntityManager em;

    @Inject
    Meetings meetings;

    @Inject
    UnitRegister units;

    /** One page: those ahead with the next one first, or those that are over with the last one first. */
    public List<MeetingRow> find(boolean ahead, int first, int size) {
        return rows(query("select m", Meeting.class, ahead, " order by m.day " + (ahead ? "" : "desc") + ", m.id")
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList());
    }

    public long count(boolean ahead) {
        return query("select count(m)", Long.class, ahead, "").getSingleResult();
    }

    public MeetingRow row(MeetingCode code) {
        Meeting meeting = meetings.withCode(code);
        return meeting.row(
                units.nameOf(meeting.chair()), tasks(List.of(meeting)).getOrDefault(code.value(), 0), true);
    }

    private <T> TypedQuery<T> query(String what, Class<T> type, boolean ahead, String order) {
        String which = " and m.stage " + (ahead ? "" : "not ")
                + "in (vn.tiepdan.meeting.MeetingStage.CALLED, vn.tiepdan.meeting.MeetingStage.INVITED)";
        return meetings.bind(em.createQuery(what + " from Meeting m where " + Meetings.SEEN + which + order, type));
    }

    private List<MeetingRow> rows(List<Meeting> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<String, Integer> tasks = tasks(found);
        return found.stream()
                .map(meeting -> meeting.row(
                        units.nameOf(meeting.chair()),
                        tasks.getOrDefault(meeting.code().value(), 0),
                        false))
                .toList();
    }

    private Map<String, Integer> tasks(List<Meeting> found) {
        List<?> lines = em.createNativeQuery("""
                        select t.origin_code, count(*) from task t
                         where t.origin_kind = 'MEETING' and t.origin_code = any (string_to_array(?1, ',')) group by 1""")
                .setParameter(1, found.stream().map(one -> one.code().value()).collect(joining(",")))
                .getResultList();
        Map<String, Integer> tasks = new HashMap<>();
        lines.forEach(line -> tasks.put((String) ((Object[]) line)[0], ((Number) ((Object[]) line)[1]).intValue()));
        return tasks;
    }
}
