package vn.tiepdan.review;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import vn.tiepdan.document.Numbering;
import vn.tiepdan.hotspot.GroundChip;
import vn.tiepdan.hotspot.WatchGround;
import vn.tiepdan.hotspot.WatchRow;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Repository;

/** All frozen lists with their lines; they are written once. */
@Repository
class WatchLists {

    private static final String LIST =
            "select l.code, l.unit_code, l.ground, l.on_day, l.taken_at, o.full_name, l.phase, l.parameters from watch_list l join officer o on o.code = l.taken_by";

    @PersistenceContext
    EntityManager em;

    @Inject
    Numbering numbering;

    String freeze(
            UnitCode unit,
            WatchGround ground,
            LocalDateTime at,
            OfficerCode by,
            String phase,
            String parameters,
            List<WatchRow> rows) {
        String stem = "DS-%s-%tY%<tm%<td-".formatted(unit, at);
        numbering.inTurn(stem);
        long known = ((Number) em.createNativeQuery("select count(*) from watch_list where code like ?1 || '%'")
                        .setParameter(1, stem)
                        .getSingleResult())
                .longValue();
        String code = stem + (known + 1);
        em.createNativeQuery("""
                        insert into watch_list (code, unit_code, ground, on_day, taken_at, taken_by, phase, parameters)
                        values (?1, ?2, cast(?3 as varchar), ?4, ?5, ?6, cast(?7 as varchar), ?8)""")
                .setParameter(1, code)
                .setParameter(2, unit.value())
                .setParameter(3, ground == null ? null : ground.name())
                .setParameter(4, Date.valueOf(at.toLocalDate()))
                .setParameter(5, Timestamp.valueOf(at))
                .setParameter(6, by.value())
                .setParameter(7, phase)
                .setParameter(8, parameters)
                .executeUpdate();
        int ordinal = 0;
        for (WatchRow row : rows) {
            line(code, ++ordinal, ground, row);
        }
        return code;
    }

    private void line(String code, int ordinal, WatchGround ground, WatchRow row) {
        List<GroundChip> chips = row.grounds().stream()
                .filter(chip -> ground == null || chip.ground() == ground)
                .toList();
        GroundChip first = chips.get(0);
        Query query = em.createNativeQuery("""
                insert into watch_list_line (list_id, ordinal, matter_code, title, field, place, grounds, criteria, people, visits, petitions,
                    overdue_days, age_days, over_level, visits_now, visits_before, decided_on, review_on, in_hand, instruction_due)
                select l.id, ?2, ?3, ?4, ?5, cast(?6 as varchar), ?7, cast(?8 as varchar), ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, cast(?19 as varchar),
                       (select min(i.due_on) from case_instruction i where i.matter_code = ?3 and i.done_on is null)
                  from watch_list l where l.code = ?1""");
        Object[] values = {
            code,
            ordinal,
            row.matter().value(),
            row.title(),
            row.field().name(),
            row.place(),
            joined(row.grounds().stream().map(chip -> chip.ground().name())),
            joined(row.grounds().stream().flatMap(chip -> chip.criteria().stream())),
            row.facts().people(),
            row.facts().visits(),
            row.facts().petitions(),
            row.facts().overdueDays(),
            row.facts().ageDays(),
            row.facts().overLevel(),
            row.facts().visitsNow(),
            row.facts().visitsBefore(),
            Date.valueOf(first.decidedOn()),
            Date.valueOf(first.reviewOn()),
            row.inHandName()
        };
        for (int place = 0; place < values.length; place++) {
            query.setParameter(place + 1, values[place]);
        }
        query.executeUpdate();
    }

    private static String joined(Stream<String> words) {
        String all = String.join(",", words.distinct().toList());
        return all.isEmpty() ? null : all;
    }

    List<ListRow> of(UnitCode unit, int first, int size) {
        return rows(em.createNativeQuery(LIST + " where l.unit_code = ?1 order by l.on_day desc, l.id desc")
                .setParameter(1, unit.value())
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList());
    }

    long count(UnitCode unit) {
        return ((Number) em.createNativeQuery("select count(*) from watch_list where unit_code = ?1")
                        .setParameter(1, unit.value())
                        .getSingleResult())
                .longValue();
    }

    List<ListRow> withCode(String code) {
        return rows(em.createNativeQuery(LIST + " where l.code = ?1")
                .setParameter(1, code)
                .getResultList());
    }

    private static List<ListRow> rows(List<?> found) {
        return found.stream()
                .map(line -> (Object[]) line)
                .map(line -> new ListRow(
                        (String) line[0],
                        new UnitCode((String) line[1]),
                        line[2] == null ? null : WatchGround.valueOf((String) line[2]),
                        ((Date) line[3]).toLocalDate(),
                        ((Timestamp) line[4]).toLocalDateTime(),
                        (String) line[5],
                        (String) line[6],
                        (String) line[7]))
                .toList();
    }

    List<ListLine> lines(String code) {
        List<?> found = em.createNativeQuery("""
                        select n.ordinal, n.matter_code, n.title, n.field, n.place, n.grounds, n.criteria, n.people, n.visits, n.petitions,
                               n.overdue_days, n.age_days, n.over_level, n.visits_now, n.visits_before, n.decided_on, n.review_on, n.in_hand,
                               n.instruction_due
                          from watch_list_line n join watch_list l on l.id = n.list_id where l.code = ?1 order by n.ordinal""").setParameter(1, code).getResultList();
        return found.stream().map(line -> line((Object[]) line)).toList();
    }

    private static ListLine line(Object[] column) {
        return new ListLine(
                number(column[0]),
                (String) column[1],
                (String) column[2],
                SubjectField.valueOf((String) column[3]),
                (String) column[4],
                Stream.of(((String) column[5]).split(","))
                        .map(WatchGround::valueOf)
                        .toList(),
                column[6] == null ? List.of() : List.of(((String) column[6]).split(",")),
                number(column[7]),
                number(column[8]),
                number(column[9]),
                number(column[10]),
                number(column[11]),
                number(column[12]),
                number(column[13]),
                number(column[14]),
                day(column[15]),
                day(column[16]),
                (String) column[17],
                day(column[18]));
    }

    private static LocalDate day(Object column) {
        return column == null ? null : ((Date) column).toLocalDate();
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }
}
