package vn.tiepdan.headduty;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.tiepdan.identity.Citizens;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.protection.SealedIdentities;
import vn.tiepdan.reception.VisitCode;
import vn.tiepdan.reception.VisitRegister;
import vn.tiepdan.schedule.ReceptionType;
import vn.tiepdan.shared.Repository;

/**
 * Keeps whoever came to a session out of what is written about it: a conclusion speaks of a visit by its number, and what turns out to
 * denounce later has left no name behind.
 *
 * <p>Only those visits are compared that the caller sees: to whom a visit is hidden, a refusal would tell that somebody came.
 */
@Repository
public class NamesOfVisitors {

    @PersistenceContext
    EntityManager em;

    @Inject
    Citizens citizens;

    @Inject
    SealedIdentities sealed;

    @Inject
    Scope scope;

    /** Refused with {@code protection.text-names-author}, as the last rule of a deed. */
    public void refuseIn(UnitCode unit, LocalDate day, ReceptionType type, String... texts) {
        refuseIn(unit, day, type, null, texts);
    }

    /**
     * The same where the caller was given a visit to work on, which is compared besides while it stands in the open book.
     *
     * @param given its intake code; null for none
     */
    public void refuseIn(UnitCode unit, LocalDate day, ReceptionType type, VisitCode given, String... texts) {
        String[] written = Stream.of(texts).filter(Objects::nonNull).toArray(String[]::new);
        if (written.length == 0) {
            return;
        }
        String own =
                given == null ? "" : " or (w.intakeCode = :given and w.book = vn.tiepdan.petition.RegisterBook.OPEN)";
        TypedQuery<Object[]> query = scope.bind(em.createQuery(
                        "select distinct p.citizen, p.seal from VisitPerson p join p.visit w"
                                + " where w.unit = :unit and w.visitedOn = :day and w.type = :type and ("
                                + VisitRegister.seen("w.intakeCode") + own + ")",
                        Object[].class))
                .setParameter("unit", unit)
                .setParameter("day", day)
                .setParameter("type", type);
        if (given != null) {
            query.setParameter("given", given);
        }
        List<Object[]> came = query.getResultList();
        came.stream()
                .filter(person -> person[1] == null)
                .forEach(person -> SealedIdentities.refuseNaming(citizens.withCode((String) person[0]), written));
        came.stream()
                .filter(person -> person[1] != null)
                .forEach(person -> sealed.refuseNaming((String) person[1], written));
    }
}
