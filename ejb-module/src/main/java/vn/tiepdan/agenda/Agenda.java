package vn.tiepdan.agenda;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.tiepdan.document.Numbering;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Repository;

/** All series of sessions, as one collection. */
@Repository
class Agenda {

    @PersistenceContext
    EntityManager em;

    @Inject
    Numbering numbering;

    void add(Series series) {
        em.persist(series);
        em.flush();
    }

    /** The next code of that day; whoever asks at the same time waits. */
    String next(UnitCode unit, LocalDate day) {
        String stem = "CK-" + unit + "-" + day.format(DateTimeFormatter.BASIC_ISO_DATE);
        numbering.inTurn(stem);
        long known = em.createQuery(
                        "select count(s) from Series s where s.unit = :unit and s.plannedOn = :day", Long.class)
                .setParameter("unit", unit)
                .setParameter("day", day)
                .getSingleResult();
        return stem + "-" + (known + 1);
    }

    /** The latest first. */
    List<SeriesRow> of(UnitCode unit, int most) {
        return em.createQuery("select s from Series s where s.unit = :unit order by s.id desc", Series.class)
                .setParameter("unit", unit)
                .setMaxResults(most)
                .getResultStream()
                .map(Series::row)
                .toList();
    }
}
