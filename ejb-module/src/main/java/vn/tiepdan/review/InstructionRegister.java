package vn.tiepdan.review;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiepdan.hotspot.CaseReaders;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.matter.MatterRegister;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;

/** Reads what leaders told to be done about cases, and which complex cases still wait for it. */
@Repository
public class InstructionRegister {

    /** Complex, found so on a day, with no instruction since: owed within the ward's number of calendar days. */
    static final String AWAITED = """
            select e.matter_code, m.title, e.decided_on, e.decided_on + watch_number('INSTRUCTION_WITHIN', e.unit_code, ?1) as due_on, e.unit_code
              from case_watch e join matter m on m.code = e.matter_code
             where e.ground = 'COMPLEX' and e.state = 'CONFIRMED' and e.review_on >= ?1 and m.closed_on is null and m.merged_into is null
               and not exists (select 1 from case_instruction i where i.matter_code = e.matter_code and i.given_on >= e.decided_on)""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Instructions instructions;

    @Inject
    MatterRegister matters;

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    /** The instructions on the case, the latest first. */
    public List<InstructionRow> of(MatterCode matter) {
        CaseReaders.require(scope);
        return rows(scope.bind(em.createQuery(
                        "select i from CaseInstruction i where i.matter = :matter and " + Instructions.SEEN
                                + " order by i.givenOn desc, i.id desc",
                        CaseInstruction.class))
                .setParameter("matter", matter)
                .getResultList());
    }

    /** One page of the log of the unit: what is open first, by its last day. */
    public List<InstructionRow> log(UnitCode unit, int first, int size) {
        CaseReaders.require(scope);
        return rows(scope.bind(em.createQuery(
                        "select i from CaseInstruction i where i.unit = :unit and " + Instructions.SEEN
                                + " order by case when i.doneOn is null then 0 else 1 end, i.dueOn, i.id",
                        CaseInstruction.class))
                .setParameter("unit", unit)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList());
    }

    public long count(UnitCode unit) {
        return scope.bind(em.createQuery(
                        "select count(i) from CaseInstruction i where i.unit = :unit and " + Instructions.SEEN,
                        Long.class))
                .setParameter("unit", unit)
                .getSingleResult();
    }

    /** The complex cases of the unit that wait for an instruction, as far as the caller sees them, the longest first. */
    public List<AwaitedInstruction> awaited(UnitCode unit) {
        if (!scope.openUnits().contains(unit)) {
            throw new NotFound("organisation.unit.not-found", unit);
        }
        LocalDate today = LocalDate.now(clock);
        List<?> found = em.createNativeQuery(AWAITED + " and e.unit_code = ?2 order by 4, 1")
                .setParameter(1, Date.valueOf(today))
                .setParameter(2, unit.value())
                .getResultList();
        List<AwaitedInstruction> rows = found.stream()
                .map(line -> (Object[]) line)
                .map(line -> {
                    LocalDate due = ((Date) line[3]).toLocalDate();
                    return new AwaitedInstruction(
                            new MatterCode((String) line[0]),
                            (String) line[1],
                            ((Date) line[2]).toLocalDate(),
                            due,
                            today.isAfter(due));
                })
                .toList();
        if (rows.isEmpty()) {
            return rows;
        }
        Set<String> seen = matters.seenAmong(
                        rows.stream().map(row -> row.matter().value()).collect(Collectors.toSet()))
                .keySet();
        return rows.stream().filter(row -> seen.contains(row.matter().value())).toList();
    }

    private List<InstructionRow> rows(List<CaseInstruction> found) {
        LocalDate today = LocalDate.now(clock);
        Map<Long, List<InstructionOption>> options =
                instructions.options(found.stream().map(CaseInstruction::id).toList());
        Set<OfficerCode> officers = found.stream()
                .flatMap(one -> Stream.of(one.owner(), one.givenBy()))
                .collect(Collectors.toSet());
        Map<OfficerCode, String> names = officers.isEmpty()
                ? Map.of()
                : em.createQuery("select o.code, o.fullName from Officer o where o.code in :officers", Object[].class)
                        .setParameter("officers", officers)
                        .getResultStream()
                        .collect(Collectors.toMap(line -> (OfficerCode) line[0], line -> (String) line[1]));
        return found.stream()
                .map(one -> one.row(
                        names.get(one.owner()),
                        names.get(one.givenBy()),
                        options.getOrDefault(one.id(), List.of()),
                        today))
                .toList();
    }
}
