package vn.tiepdan.deadline;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.shared.Repository;

/** Reads the clocks of records that the caller has already been allowed to see; voided clocks are left out. */
@Repository
public class ClockRegister {

    private static final String CLOCK_OF = "%1$s.subjectKind = %2$s and %3$s and %1$s.voidedOn is null";
    private static final String TERM_OF = "t.code = k.termCode and t.version = k.termVersion";

    private static final Comparator<ClockRow> RUNNING_FIRST_THEN_EARLIEST = comparing(ClockRow::isRunning)
            .reversed()
            .thenComparing(ClockRow::dueOn)
            .thenComparing(ClockRow::termCode);

    private static final String RUNNING = """
            %1$s.subjectKind = '%2$s' and %1$s.subjectCode = cast(%3$s as varchar)
             and %1$s.stoppedOn is null and %1$s.voidedOn is null and %1$s.suspendedOn is null""";

    /** The codes travel as one value: for a list of values the question would be written anew each time it is asked. */
    private static final String OF_RECORDS = "select k, t from DeadlineClock k, LegalTerm t where " + TERM_OF + " and "
            + CLOCK_OF.formatted("k", ":kind", Scope.within("k.subjectCode", "codes"));

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** The clocks of one record: those that run before those that ended, the earliest first. */
    public List<ClockRow> of(ClockSubject subject) {
        return of(subject.kind(), List.of(subject.code())).getOrDefault(subject.code(), List.of());
    }

    /** The clocks of the records of one page, by code; one question to the database. */
    public Map<String, List<ClockRow>> of(String kind, Collection<String> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        List<Object[]> found = em.createQuery(OF_RECORDS, Object[].class)
                .setParameter("kind", kind)
                .setParameter("codes", String.join(",", codes))
                .getResultList();
        return rows(found, 0).stream().collect(groupingBy(row -> row.subject().code()));
    }

    /**
     * Joins to a register's query of one record its clocks, as {@code k}, each with its term, as {@code t}: a line for each clock,
     * and one without where there is none.
     *
     * @param code the path to the code by which the record's clocks know it
     */
    public static String joined(String kind, String code) {
        return " left join DeadlineClock k on "
                + CLOCK_OF.formatted("k", "'" + kind + "'", "k.subjectCode = cast(" + code + " as varchar)")
                + " left join LegalTerm t on " + TERM_OF;
    }

    /** The clocks in what a query found, with a clock, or none, at this place of each line and its term behind it: in the order of {@link #of}. */
    public List<ClockRow> rows(List<Object[]> lines, int at) {
        LocalDate today = LocalDate.now(clock);
        return lines.stream()
                .filter(line -> line[at] != null)
                .map(line -> ClockRow.of((DeadlineClock) line[at], (LegalTerm) line[at + 1], today))
                .sorted(RUNNING_FIRST_THEN_EARLIEST)
                .toList();
    }

    /**
     * The condition, in the words of a register's query, that a record is due; what it binds is added to {@code values}, but the
     * words of the scope, which the register binds. What is due is sought among the clocks of the caller's wards.
     *
     * @param code the path to the code by which the record's clocks know it
     */
    public static String condition(Due due, String kind, String code, Map<String, Object> values) {
        String running = " exists (select d from DeadlineClock d where " + RUNNING.formatted("d", kind, code);
        if (due.to() == null) {
            return " and not" + running + ")";
        }
        values.put("dueTo", due.to());
        String ends = " and" + running + " and " + Scope.within("d.unit", "units") + " and d.dueOn <= :dueTo)";
        if (due.from() == null) {
            return ends;
        }
        values.put("dueFrom", due.from());
        return ends + " and not" + running + " and d.dueOn < :dueFrom)";
    }

    /** The last day of the clock that ends first on the record with this code, to order a register's query by. */
    public static String earliest(String kind, String code) {
        return "(select min(e.dueOn) from DeadlineClock e where " + RUNNING.formatted("e", kind, code) + ")";
    }

    /** Everything that was written in words of one's own beside the clocks of one record: decisions and their grounds. */
    public List<String> words(ClockSubject subject) {
        List<?> found = em.createNativeQuery("""
                        select concat_ws(' · ', p.decision, p.ground, p.until_decision) from deadline_pause p
                          join deadline_clock c on c.id = p.clock_id where c.subject_kind = ?1 and c.subject_code = ?2
                        union all
                        select concat_ws(' · ', e.decision, e.ground) from deadline_extension e
                          join deadline_clock c on c.id = e.clock_id where c.subject_kind = ?1 and c.subject_code = ?2""")
                .setParameter(1, subject.kind())
                .setParameter(2, subject.code())
                .getResultList();
        return found.stream().map(String.class::cast).toList();
    }

    /** The running clock that ends first, if any runs and does not stand still. */
    public Optional<ClockRow> earliest(ClockSubject subject) {
        return of(subject).stream()
                .filter(row -> row.isRunning() && !row.isSuspended())
                .findFirst();
    }
}
