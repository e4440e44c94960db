package vn.tiepdan.reception;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.party.Representation;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.RecordStage;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;

/**
 * Reads what was closed of the reception books of wards whose whole open book the caller sees. Denunciations are counted only
 * for who sees their book, and nobody finds a visit counted that is hidden from him because it is about him.
 */
@Repository
public class BookCloseRegister {

    private static final String SEEN =
            "select c from BookClose c where c.unit = :unit and " + Scope.among("c.unit", "wholeUnits");

    @PersistenceContext
    EntityManager em;

    @Inject
    Scope scope;

    @Inject
    BookCloses closes;

    /** What was closed of the ward's book, the latest first. */
    public List<BookCloseRow> of(UnitCode unit) {
        return scope.bind(em.createQuery(SEEN, BookClose.class))
                .setParameter("unit", unit)
                .getResultStream()
                .sorted(Comparator.comparing(BookClose::period).reversed())
                .map(this::row)
                .toList();
    }

    /** One closed month or year; refused as what does not exist while it is open or not the caller's to see. */
    public BookCloseRow row(UnitCode unit, BookPeriod period) {
        return scope.bind(em.createQuery(SEEN + " and c.year = :year", BookClose.class))
                .setParameter("unit", unit)
                .setParameter("year", period.year())
                .getResultStream()
                .filter(close -> close.period().equals(period))
                .findFirst()
                .map(this::row)
                .orElseThrow(() -> new NotFound("reception.close.not-found"));
    }

    /** Whether the visit stands in a closed month. */
    public boolean isClosed(VisitRow visit) {
        return closes.isSeenClosed(visit.unit(), visit.visitedOn());
    }

    /**
     * What the ward may close now: the earliest month that is open and over, and each year of which all months are closed. Whether
     * a visit of that month still waits for its kind is told when it is closed.
     */
    public List<BookPeriod> closable(UnitCode unit, LocalDate today) {
        LocalDate first = closes.firstRecord(unit);
        if (first == null) {
            return List.of();
        }
        List<BookPeriod> closed = of(unit).stream().map(BookCloseRow::period).toList();
        List<BookPeriod> found = new ArrayList<>();
        BookPeriod month = BookPeriod.month(first);
        while (closed.contains(month)) {
            month = month.next();
        }
        if (month.to().isBefore(today)) {
            found.add(month);
        }
        for (int year = first.getYear(); year < month.year(); year++) {
            if (!closed.contains(BookPeriod.year(year))) {
                found.add(BookPeriod.year(year));
            }
        }
        return found;
    }

    private BookCloseRow row(BookClose close) {
        boolean denunciations = scope.seesDenunciations(close.unit());
        Map<PetitionKind, BookCloseCount> hidden = isSomethingHidden() ? hidden(close) : Map.of();
        List<BookCloseCount> counts = new ArrayList<>();
        for (BookCloseLine line : close.lines()) {
            BookCloseCount count = line.count();
            if (denunciations || count.kind() != PetitionKind.DENUNCIATION) {
                counts.add(hidden.containsKey(count.kind()) ? count.without(hidden.get(count.kind())) : count);
            }
        }
        counts.sort(Comparator.comparing(BookCloseCount::kind));
        return close.row(List.copyOf(counts));
    }

    private boolean isSomethingHidden() {
        return ((Number) em.createNativeQuery("select cardinality(hidden_from(?1))")
                                .setParameter(1, scope.me().value())
                                .getSingleResult())
                        .intValue()
                > 0;
    }

    private Map<PetitionKind, BookCloseCount> hidden(BookClose close) {
        BookPeriod period = close.period();
        return scope.bind(em.createQuery("""
                        select v.kind, v.people, v.ordinal, v.stage, v.splitFrom from Visit v
                         where v.unit = :unit and v.visitedOn between :from and :to and v.kind is not null and v.afterClose = false
                           and v.stage <> vn.tiepdan.petition.RecordStage.VOIDED
                           and not (""" + Scope.notHidden("v.intakeCode") + ")", Object[].class))
                .setParameter("unit", close.unit())
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .getResultStream()
                .map(BookCloseRegister::counted)
                .collect(Collectors.toMap(
                        BookCloseCount::kind,
                        Function.identity(),
                        (one, other) -> new BookCloseCount(
                                one.kind(),
                                one.visits() + other.visits(),
                                one.people() + other.people(),
                                one.groups() + other.groups(),
                                one.repeated() + other.repeated(),
                                one.cases() + other.cases())));
    }

    /** A visit and its people count where they came, a case where its content stands. */
    private static BookCloseCount counted(Object[] column) {
        int visit = column[4] == null ? 1 : 0;
        int content = column[3] == RecordStage.SPLIT ? 0 : 1;
        int people = (Integer) column[1];
        return new BookCloseCount(
                (PetitionKind) column[0],
                visit,
                visit * people,
                people >= Representation.GROUP ? visit : 0,
                column[2] == VisitOrdinal.REPEAT ? content : 0,
                content);
    }
}
