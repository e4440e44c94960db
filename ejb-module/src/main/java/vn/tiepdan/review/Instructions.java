package vn.tiepdan.review;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.matter.MatterRegister;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;
import vn.tiepdan.shared.Stale;

/** All instructions with their options, as a collection. */
@Repository
class Instructions {

    /** Who sees an instruction: whoever sees the case, and who carries it out; never whom the case concerns. */
    static final String SEEN =
            "(" + MatterRegister.seen("i.matter") + " or (i.owner = :me and " + Scope.notHidden("i.matter") + "))";

    @PersistenceContext
    EntityManager em;

    @Inject
    Scope scope;

    void add(CaseInstruction instruction, List<InstructionOption> options) {
        em.persist(instruction);
        em.flush();
        int ordinal = 0;
        for (InstructionOption option : options) {
            em.createNativeQuery("""
                            insert into case_instruction_option (instruction_id, ordinal, name, pros, cons, resources, chosen)
                            values (?1, ?2, ?3, ?4, ?5, ?6, ?7)""")
                    .setParameter(1, instruction.id())
                    .setParameter(2, ++ordinal)
                    .setParameter(3, option.name())
                    .setParameter(4, option.pros())
                    .setParameter(5, option.cons())
                    .setParameter(6, option.resources())
                    .setParameter(7, option.chosen())
                    .executeUpdate();
        }
    }

    void write() {
        em.flush();
    }

    /** Refuses who decided on another version than the one stored ({@code review.stale}). */
    CaseInstruction asSeen(long number, int seenVersion) {
        CaseInstruction instruction = scope.bind(em.createQuery(
                        "select i from CaseInstruction i where i.id = :number and " + SEEN, CaseInstruction.class))
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("review.instruct.not-found"));
        if (instruction.version() != seenVersion) {
            throw new Stale("review.stale");
        }
        return instruction;
    }

    /** What is followed as this task and not done yet; empty for none. */
    Optional<CaseInstruction> openAs(String task) {
        return em.createQuery(
                        "select i from CaseInstruction i where i.task = :task and i.doneOn is null",
                        CaseInstruction.class)
                .setParameter("task", task)
                .getResultStream()
                .findFirst();
    }

    /** Whether a record of the case is about the officer. */
    boolean concerns(MatterCode matter, OfficerCode officer) {
        return ((Number) em.createNativeQuery(
                                        "select count(*) from concern_reach k where k.code = ?1 and k.officer_code = ?2")
                                .setParameter(1, matter.value())
                                .setParameter(2, officer.value())
                                .getSingleResult())
                        .intValue()
                > 0;
    }

    Map<Long, List<InstructionOption>> options(List<Long> instructions) {
        if (instructions.isEmpty()) {
            return Map.of();
        }
        List<?> found = em.createNativeQuery("""
                        select instruction_id, name, pros, cons, resources, chosen from case_instruction_option
                         where cast(instruction_id as varchar) = any (string_to_array(?1, ',')) order by instruction_id, ordinal""")
                .setParameter(1, instructions.stream().map(String::valueOf).collect(Collectors.joining(",")))
                .getResultList();
        return found.stream()
                .map(line -> (Object[]) line)
                .collect(Collectors.groupingBy(
                        line -> ((Number) line[0]).longValue(),
                        Collectors.mapping(
                                line -> new InstructionOption(
                                        (String) line[1],
                                        (String) line[2],
                                        (String) line[3],
                                        (String) line[4],
                                        (Boolean) line[5]),
                                Collectors.toList())));
    }
}
