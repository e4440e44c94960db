package vn.tiepdan.matter;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;

/** All moves of records between cases, each with the records that it moved. */
@Repository
class Moves {

    @PersistenceContext
    EntityManager em;

    MoveCode keep(MoveKind kind, RecordsMove move, OfficerCode by, LocalDate on) {
        MoveCode code = MoveCode.fresh();
        em.createNativeQuery("""
                        insert into matter_move (id, code, kind, from_code, to_code, done_by, done_on)
                        values (nextval('matter_move_seq'), ?1, ?2, ?3, ?4, ?5, ?6)""")
                .setParameter(1, code.value())
                .setParameter(2, kind.name())
                .setParameter(3, move.from().value())
                .setParameter(4, move.to().value())
                .setParameter(5, by.value())
                .setParameter(6, Date.valueOf(on))
                .executeUpdate();
        em.createNativeQuery("""
                        insert into matter_moved_record (move_id, intake_code)
                        select m.id, r.code from matter_move m, unnest(string_to_array(?2, ',')) as r(code) where m.code = ?1""")
                .setParameter(1, code.value())
                .setParameter(2, String.join(",", move.moved()))
                .executeUpdate();
        return code;
    }

    /** A move from or to the case. */
    MoveRow withCode(MatterCode matter, MoveCode code) {
        List<?> found = em.createNativeQuery("""
                        select m.code, m.kind, m.from_code, m.to_code, m.done_by, m.done_on, m.undone_on, 0
                          from matter_move m where m.code = ?1 and ?2 in (m.from_code, m.to_code) for update""")
                .setParameter(1, code.value())
                .setParameter(2, matter.value())
                .getResultList();
        return found.stream()
                .map(line -> MoveRow.of((Object[]) line))
                .findFirst()
                .orElseThrow(() -> new NotFound("matter.move.not-found"));
    }

    /** The records it moved, by the code they came in with. */
    Set<String> records(MoveCode code) {
        List<?> found = em.createNativeQuery("""
                        select r.intake_code from matter_moved_record r join matter_move m on m.id = r.move_id
                         where m.code = ?1 order by r.intake_code""").setParameter(1, code.value()).getResultList();
        Set<String> records = new LinkedHashSet<>();
        found.forEach(record -> records.add((String) record));
        return records;
    }

    void undone(MoveCode code, OfficerCode by, LocalDate on) {
        em.createNativeQuery("update matter_move set undone_by = ?2, undone_on = ?3 where code = ?1")
                .setParameter(1, code.value())
                .setParameter(2, by.value())
                .setParameter(3, Date.valueOf(on))
                .executeUpdate();
    }
}
