package vn.tiepdan.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.tiepdan.WholeDatabase;
import vn.tiepdan.deadline.ClockRegister;
import vn.tiepdan.deadline.ClockRow;
import vn.tiepdan.organisation.HeldRoles;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.shared.NotFound;

/** Who sees which visit and how much of it, when roles are held at more than one ward. */
class StoredVisitScopeTest {

    private static final VisitCode OPEN_A = new VisitCode("LT-AAA-2024-000001");
    private static final VisitCode OPEN_B = new VisitCode("LT-BBB-2024-000001");

    private static WholeDatabase database;

    @BeforeAll
    static void start() throws Exception {
        database = new WholeDatabase();
        database.keep("""
                insert into unit (code, name_vi, name_en, kind, valid_from) values
                    ('AAA', 'Phường A', 'Ward A', 'WARD', '2010-01-01'), ('BBB', 'Phường B', 'Ward B', 'WARD', '2010-01-01')""", """
                insert into officer (code, full_name) values ('tiepdan', 'Trần Đức Minh'), ('ca-hai', 'Lê Hai')""", """
                insert into role_grant (id, officer_code, role, unit_code, valid_from) values
                    (1, 'ca-hai', 'VICE_CHAIR', 'AAA', '2024-01-01'), (2, 'ca-hai', 'POLICE', 'BBB', '2024-01-01')""", """
                insert into citizen (id, version, code, unit_code, kind, full_name, folded_name, paper_kind, paper_number, address)
                    values (1, 1, 'CD-1', 'AAA', 'PERSON', 'Nguyễn Thị Lan', 'nguyen thi lan', 'IDENTITY_CARD', '019184001234', 'Tổ 8')""");
        visit(1, OPEN_A.value(), "AAA", "OPEN", "COMPLAINT", 1);
        visit(2, "LT-AAA-2024-7K3M9Q", "AAA", "UNCLASSIFIED", null, null);
        visit(3, "TC-AAA-2024-X4Z8PA", "AAA", "DENUNCIATION", "DENUNCIATION", 1);
        visit(4, OPEN_B.value(), "BBB", "OPEN", "COMPLAINT", 1);
        visit(5, "LT-BBB-2024-7K3M9Q", "BBB", "UNCLASSIFIED", null, null);
        database.keep(
                "insert into visit_person (id, visit_id, capacity, citizen_code) values (1, 1, 'VISITOR', 'CD-1'), (2, 4, 'VISITOR', 'CD-1')");
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @Test
    void the_desk_of_one_ward_opens_no_desk_at_another() {
        assertThat(list())
                .extracting(row -> row.code().value())
                .containsExactly(OPEN_A.value(), "LT-AAA-2024-7K3M9Q", OPEN_B.value());
        long count = here(desk -> desk.register.count(VisitFilter.all()));
        assertThat(count).isEqualTo(3);
        long people = here(desk -> desk.register.people(VisitFilter.all()));
        assertThat(people).isEqualTo(3);
    }

    @Test
    void names_and_words_are_shown_where_the_role_shows_them() {
        assertThat(list()).extracting(VisitRow::content).containsExactly("Hỏi việc", "Hỏi việc", null);
        assertThat(list().get(0).visitors().get(0).name()).isEqualTo("Nguyễn Thị Lan");
        assertThat(list().get(2).visitors().get(0).name()).isNull();
        List<VisitRow> found = here(desk -> desk.register.find(VisitFilter.words("nguyen thi lan"), 0, 9));
        assertThat(found).extracting(VisitRow::code).containsExactly(OPEN_A);
    }

    @Test
    void who_only_counts_a_visit_does_not_act_on_it() {
        here(desk -> {
            assertThat(desk.visits.withCode(OPEN_A).code()).isEqualTo(OPEN_A);
            assertThatThrownBy(() -> desk.visits.withCode(OPEN_B))
                    .isInstanceOf(NotFound.class)
                    .hasMessage("reception.visit.not-found");
            return null;
        });
    }

    private static List<VisitRow> list() {
        return here(desk -> desk.register.find(VisitFilter.all(), 0, 50)).stream()
                .sorted(Comparator.comparing((VisitRow row) -> row.unit().value())
                        .thenComparing(row -> row.code().value()))
                .toList();
    }

    private static <T> T here(Function<Desk, T> work) {
        return database.inTransaction(em -> work.apply(new Desk(em)));
    }

    private static void visit(int id, String code, String unit, String book, String kind, Integer number)
            throws Exception {
        database.keep("""
                insert into visit (id, version, code, intake_code, unit_code, book, book_year, book_number, stage, type, place,
                    visited_on, time_in, received_by, kind, content, folded_content, people, representatives, ordinal, interpreter, signed)
                values (%d, 1, '%s', '%s', '%s', '%s', %s, %s, '%s', 'REGULAR', 'RECEPTION_ROOM', '2024-06-18', '08:00', 'tiepdan', %s,
                    'Hỏi việc', 'hoi viec', 1, 0, 'FIRST', false, true)""".formatted(
                        id,
                        code,
                        code,
                        unit,
                        book,
                        number == null ? "null" : "2024",
                        number,
                        kind == null ? "RECEIVED" : "CLASSIFIED",
                        kind == null ? "null" : "'" + kind + "'"));
    }

    private static final class Desk {

        private final Visits visits = new Visits();
        private final VisitRegister register = new VisitRegister();

        private Desk(EntityManager em) {
            Scope scope = HeldRoles.scope(em, new OfficerCode("ca-hai"), LocalDate.of(2024, 6, 18));
            visits.em = em;
            visits.scope = scope;
            register.em = em;
            register.scope = scope;
            register.clocks = new ClockRegister() {
                @Override
                public Map<String, List<ClockRow>> of(String kind, Collection<String> codes) {
                    return Map.of();
                }
            };
        }
    }
}
