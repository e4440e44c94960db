package vn.tiepdan.place;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.tiepdan.document.Numbering;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.schedule.PlaceCode;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;

/** All places of reception, as one collection. */
@Repository
class Places {

    @PersistenceContext
    EntityManager em;

    @Inject
    Numbering numbering;

    void add(Place place) {
        em.persist(place);
        em.flush();
    }

    void write() {
        em.flush();
    }

    /** The next code of a place of the unit; whoever asks at the same time waits. */
    PlaceCode next(UnitCode unit) {
        String stem = "DD-" + unit;
        numbering.inTurn(stem);
        long known = em.createQuery("select count(p) from Place p where p.unit = :unit", Long.class)
                .setParameter("unit", unit)
                .getSingleResult();
        return new PlaceCode(stem + "-" + (known + 1));
    }

    Place withCode(PlaceCode code, Collection<UnitCode> units) {
        return em.createQuery("select p from Place p where p.code = :code and p.unit in :units", Place.class)
                .setParameter("code", code)
                .setParameter("units", units)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("place.not-found", code));
    }

    /** Those of the units, closed ones too, by unit, kind and code. */
    List<PlaceRow> of(Collection<UnitCode> units) {
        return em.createQuery("select p from Place p where p.unit in :units order by p.unit, p.kind, p.id", Place.class)
                .setParameter("units", units)
                .getResultStream()
                .map(Place::row)
                .toList();
    }

    /** Whether somebody is to be received there after that day. */
    boolean isNeededAfter(PlaceCode code, LocalDate day) {
        Number found = (Number) em.createNativeQuery(
                        "select count(*) from reception_session where place_code = ?1 and on_day > ?2 and state = 'SCHEDULED'")
                .setParameter(1, code.value())
                .setParameter(2, Date.valueOf(day))
                .getSingleResult();
        return found.longValue() > 0;
    }
}
