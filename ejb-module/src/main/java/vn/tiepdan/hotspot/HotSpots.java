package vn.tiepdan.hotspot;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.document.Numbering;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;
import vn.tiepdan.shared.Stale;

/** All hot spots with their logs, as a collection. */
@Repository
class HotSpots {

    /** Those of the units whose records the caller sees; never one about a case that concerns him. */
    static final String SEEN = "(" + Scope.within("h.unit", "units")
            + " and not exists (select x from HotSpot x join x.cases c where x = h and not (" + Scope.notHidden("c")
            + ")))";

    @PersistenceContext
    EntityManager em;

    @Inject
    Numbering numbering;

    @Inject
    Scope scope;

    void add(HotSpot spot) {
        em.persist(spot);
        em.flush();
    }

    void write() {
        em.flush();
    }

    /** The next code of the unit in that year; whoever asks at the same time waits. */
    HotSpotCode next(UnitCode unit, int year) {
        String stem = "DN-%s-%d-".formatted(unit, year);
        numbering.inTurn(stem);
        long known = ((Number) em.createNativeQuery("select count(*) from hot_spot where code like ?1 || '%'")
                        .setParameter(1, stem)
                        .getSingleResult())
                .longValue();
        return new HotSpotCode(stem + (known + 1));
    }

    HotSpot withCode(HotSpotCode code) {
        CaseReaders.require(scope);
        return scope.bind(em.createQuery("select h from HotSpot h where h.code = :code and " + SEEN, HotSpot.class))
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("hotspot.spot.not-found"));
    }

    /** Refuses who decided on another version than the one stored ({@code hotspot.stale}). */
    HotSpot asSeen(HotSpotCode code, int seenVersion) {
        HotSpot spot = withCode(code);
        if (spot.version() != seenVersion) {
            throw new Stale("hotspot.stale");
        }
        return spot;
    }

    /** How many tasks that are to keep it from growing are neither verified nor declined nor called off, whoever sees them. */
    long openTasks(HotSpot spot) {
        return ((Number) em.createNativeQuery("""
                        select count(*) from task where origin_kind = 'HOT_SPOT' and origin_code = ?1
                           and state not in ('DONE', 'DECLINED', 'CANCELLED')""")
                        .setParameter(1, spot.code().value())
                        .getSingleResult())
                .longValue();
    }

    void log(HotSpot spot, LocalDate on, String words, OfficerCode by) {
        numbering.inTurn("log " + spot.code());
        em.createNativeQuery("""
                        insert into hot_spot_log (hot_spot_id, ordinal, on_day, words, written_by)
                        select ?1, coalesce(max(ordinal), 0) + 1, ?2, ?3, ?4 from hot_spot_log where hot_spot_id = ?1""")
                .setParameter(1, spot.id())
                .setParameter(2, Date.valueOf(on))
                .setParameter(3, words)
                .setParameter(4, by.value())
                .executeUpdate();
    }

    List<HotSpotLine> lines(HotSpot spot) {
        List<?> found = em.createNativeQuery("""
                        select l.ordinal, l.on_day, l.words, o.full_name from hot_spot_log l join officer o on o.code = l.written_by
                         where l.hot_spot_id = ?1 order by l.ordinal desc""").setParameter(1, spot.id()).getResultList();
        return found.stream()
                .map(line -> (Object[]) line)
                .map(line -> new HotSpotLine(
                        ((Number) line[0]).intValue(), ((Date) line[1]).toLocalDate(), (String) line[2], (String)
                                line[3]))
                .toList();
    }

    <T> TypedQuery<T> asked(String what, Class<T> type, UnitCode unit, String more) {
        CaseReaders.require(scope);
        TypedQuery<T> query = scope.bind(em.createQuery(
                what + " from HotSpot h where " + SEEN + (unit == null ? "" : " and h.unit = :unit") + more, type));
        return unit == null ? query : query.setParameter("unit", unit);
    }
}
