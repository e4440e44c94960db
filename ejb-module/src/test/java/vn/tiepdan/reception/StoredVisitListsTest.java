package vn.tiepdan.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiepdan.StoredWard.TODAY;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiepdan.StoredWard;
import vn.tiepdan.deadline.ClocksOn;
import vn.tiepdan.deadline.Due;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.organisation.ScopeOf;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.RegisterBook;
import vn.tiepdan.petition.StageChoice;
import vn.tiepdan.schedule.ReceptionType;

/** Lists of visits as a real database answers them. */
class StoredVisitListsTest {

    private static StoredWard ward;

    @BeforeAll
    static void start() throws Exception {
        ward = new StoredWard();
    }

    @AfterAll
    static void stop() throws Exception {
        ward.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vanphong", "thanhtra", "congan"})
    void two_filters_list_and_count_what_both_of_them_list(String officer) {
        ward.read(em -> {
            VisitRegister register = register(em, officer);
            Map<String, VisitFilter> filters = filters();
            Map<String, List<VisitCode>> alone = new LinkedHashMap<>();
            filters.forEach((name, filter) -> alone.put(name, listed(register, filter)));
            filters.forEach((one, first) -> filters.forEach((other, second) -> {
                VisitFilter both = both(first, second);
                if (both != null) {
                    List<VisitCode> expected = new ArrayList<>(alone.get(one));
                    expected.retainAll(alone.get(other));
                    assertThat(listed(register, both))
                            .as(one + " with " + other)
                            .containsExactlyInAnyOrderElementsOf(expected);
                }
            }));
            return null;
        });
    }

    @Test
    void every_filter_narrows_the_list_and_leaves_something() {
        ward.read(em -> {
            filters().forEach((name, filter) -> {
                VisitRegister register = register(em, name.equals("unit") ? "thanhtra" : "vanphong");
                assertThat(register.count(filter)).as(name).isPositive().isLessThan(register.count(VisitFilter.all()));
            });
            return null;
        });
    }

    @Test
    void what_is_overdue_due_soon_later_or_never_is_each_visit_once() {
        ward.read(em -> {
            VisitRegister register = register(em, "vanphong");
            List<VisitCode> parts = new ArrayList<>();
            for (Due due : List.of(
                    Due.overdue(TODAY),
                    Due.within(3, TODAY),
                    new Due(TODAY.plusDays(4), TODAY.plusYears(1)),
                    Due.never())) {
                parts.addAll(listed(register, due(due)));
            }
            assertThat(parts)
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(listed(register, VisitFilter.all()));
            return null;
        });
    }

    private static List<VisitCode> listed(VisitRegister register, VisitFilter filter) {
        List<VisitRow> rows = register.find(filter, 0, 1000);
        assertThat(register.count(filter)).isEqualTo(rows.size());
        assertThat(register.people(filter))
                .isEqualTo(rows.stream().mapToInt(VisitRow::people).sum());
        assertThat(register.after(filter, null, 1000))
                .extracting(VisitRow::code)
                .containsExactlyInAnyOrderElementsOf(
                        rows.stream().map(VisitRow::code).toList());
        return rows.stream().map(VisitRow::code).toList();
    }

    private static Map<String, VisitFilter> filters() {
        Map<String, VisitFilter> filters = new LinkedHashMap<>();
        filters.put("words", VisitFilter.words("L-TDAN"));
        filters.put(
                "unit",
                new VisitFilter(null, new UnitCode("TDAN"), null, null, null, null, null, null, null, false, null));
        filters.put(
                "kind",
                new VisitFilter(null, null, PetitionKind.COMPLAINT, null, null, null, null, null, null, false, null));
        filters.put(
                "type",
                new VisitFilter(null, null, null, ReceptionType.PERIODIC, null, null, null, null, null, false, null));
        filters.put(
                "stage",
                new VisitFilter(null, null, null, null, StageChoice.CLASSIFIED, null, null, null, null, false, null));
        filters.put(
                "book",
                new VisitFilter(null, null, null, null, null, RegisterBook.OPEN, null, null, null, false, null));
        filters.put("matter", VisitFilter.ofMatter(new MatterCode("VV-TDAN-2024-000001")));
        filters.put(
                "from",
                new VisitFilter(null, null, null, null, null, null, null, TODAY.minusDays(12), null, false, null));
        filters.put(
                "to", new VisitFilter(null, null, null, null, null, null, null, null, TODAY.minusDays(6), false, null));
        filters.put("groups", new VisitFilter(null, null, null, null, null, null, null, null, null, true, null));
        filters.put("overdue", due(Due.overdue(TODAY)));
        filters.put("due soon", due(Due.within(3, TODAY)));
        filters.put("without a clock", due(Due.never()));
        return filters;
    }

    private static VisitFilter due(Due due) {
        return new VisitFilter(null, null, null, null, null, null, null, null, null, false, due);
    }

    /** Both at once; null when they ask the same field. */
    private static VisitFilter both(VisitFilter one, VisitFilter other) {
        if (one.equals(other) || one.due() != null && other.due() != null) {
            return null;
        }
        return new VisitFilter(
                either(one.words(), other.words()),
                either(one.unit(), other.unit()),
                either(one.kind(), other.kind()),
                either(one.type(), other.type()),
                either(one.stage(), other.stage()),
                either(one.book(), other.book()),
                either(one.matter(), other.matter()),
                either(one.from(), other.from()),
                either(one.to(), other.to()),
                one.groups() || other.groups(),
                either(one.due(), other.due()));
    }

    private static <T> T either(T one, T other) {
        return one == null ? other : one;
    }

    private static VisitRegister register(EntityManager em, String officer) {
        VisitRegister register = new VisitRegister();
        register.em = em;
        register.scope = ScopeOf.officer(em, officer, TODAY);
        register.clocks = ClocksOn.day(em, TODAY);
        return register;
    }
}
