package vn.tiepdan.petition;

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
import vn.tiepdan.Answering;
import vn.tiepdan.StoredWard;
import vn.tiepdan.deadline.ClocksOn;
import vn.tiepdan.deadline.Due;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.organisation.ScopeOf;
import vn.tiepdan.organisation.UnitCode;

/** Lists of petitions as a real database answers them. */
class StoredPetitionListsTest {

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
            PetitionRegister register = register(em, officer);
            Map<String, PetitionFilter> filters = filters();
            Map<String, List<PetitionCode>> alone = new LinkedHashMap<>();
            filters.forEach((name, filter) -> alone.put(name, listed(register, filter)));
            filters.forEach((one, first) -> filters.forEach((other, second) -> {
                PetitionFilter both = both(first, second);
                if (both != null) {
                    List<PetitionCode> expected = new ArrayList<>(alone.get(one));
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
                PetitionRegister register = register(em, name.equals("unit") ? "thanhtra" : "vanphong");
                assertThat(register.count(filter))
                        .as(name)
                        .isPositive()
                        .isLessThan(register.count(PetitionFilter.all()));
            });
            return null;
        });
    }

    @Test
    void what_is_overdue_due_soon_later_or_never_is_each_petition_once() {
        ward.read(em -> {
            PetitionRegister register = register(em, "vanphong");
            List<PetitionCode> parts = new ArrayList<>();
            for (Due due : List.of(
                    Due.overdue(TODAY),
                    Due.within(3, TODAY),
                    new Due(TODAY.plusDays(4), TODAY.plusYears(1)),
                    Due.never())) {
                parts.addAll(listed(register, due(due)));
            }
            assertThat(parts)
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(listed(register, PetitionFilter.all()));
            return null;
        });
    }

    private static List<PetitionCode> listed(PetitionRegister register, PetitionFilter filter) {
        List<PetitionRow> rows = register.find(filter, 0, 1000);
        assertThat(register.count(filter)).isEqualTo(rows.size());
        assertThat(register.after(filter, null, 1000))
                .extracting(PetitionRow::code)
                .containsExactlyInAnyOrderElementsOf(
                        rows.stream().map(PetitionRow::code).toList());
        return rows.stream().map(PetitionRow::code).toList();
    }

    private static Map<String, PetitionFilter> filters() {
        Map<String, PetitionFilter> filters = new LinkedHashMap<>();
        filters.put("words", PetitionFilter.words("D-TDAN"));
        filters.put(
                "unit",
                new PetitionFilter(null, new UnitCode("TDAN"), null, null, null, null, null, null, null, null, null));
        filters.put(
                "kind",
                new PetitionFilter(null, null, PetitionKind.COMPLAINT, null, null, null, null, null, null, null, null));
        filters.put(
                "stage",
                new PetitionFilter(null, null, null, StageChoice.CLASSIFIED, null, null, null, null, null, null, null));
        filters.put(
                "book",
                new PetitionFilter(null, null, null, null, RegisterBook.OPEN, null, null, null, null, null, null));
        filters.put(
                "mine",
                new PetitionFilter(
                        null, null, null, null, null, PetitionFilter.OfficerChoice.MINE, null, null, null, null, null));
        filters.put("matter", PetitionFilter.ofMatter(new MatterCode("VV-TDAN-2024-000001")));
        filters.put("visit", PetitionFilter.ofVisit("LT-TDAN-2024-Z00012"));
        filters.put(
                "from",
                new PetitionFilter(null, null, null, null, null, null, null, null, TODAY.minusDays(12), null, null));
        filters.put(
                "to",
                new PetitionFilter(null, null, null, null, null, null, null, null, null, TODAY.minusDays(6), null));
        filters.put("overdue", due(Due.overdue(TODAY)));
        filters.put("due soon", due(Due.within(3, TODAY)));
        filters.put("without a clock", due(Due.never()));
        return filters;
    }

    @Test
    void what_is_open_is_accepted_or_waits_for_that() {
        ward.read(em -> {
            PetitionRegister register = register(em, "vanphong");
            List<PetitionCode> accepted = listed(register, at(StageChoice.ACCEPTED));
            List<PetitionCode> open = new ArrayList<>(listed(register, at(StageChoice.CLASSIFIED)));
            assertThat(accepted).isNotEmpty();
            assertThat(open).isNotEmpty();
            open.addAll(accepted);
            assertThat(listed(register, at(StageChoice.OPEN))).containsExactlyInAnyOrderElementsOf(open);
            return null;
        });
    }

    private static PetitionFilter at(StageChoice stage) {
        return new PetitionFilter(null, null, null, stage, null, null, null, null, null, null, null);
    }

    private static PetitionFilter due(Due due) {
        return new PetitionFilter(null, null, null, null, null, null, null, null, null, null, due);
    }

    /** Both at once; null when they ask the same field. */
    private static PetitionFilter both(PetitionFilter one, PetitionFilter other) {
        if (one.equals(other) || one.due() != null && other.due() != null) {
            return null;
        }
        return new PetitionFilter(
                either(one.words(), other.words()),
                either(one.unit(), other.unit()),
                either(one.kind(), other.kind()),
                either(one.stage(), other.stage()),
                either(one.book(), other.book()),
                either(one.whose(), other.whose()),
                either(one.matter(), other.matter()),
                either(one.visit(), other.visit()),
                either(one.receivedFrom(), other.receivedFrom()),
                either(one.receivedTo(), other.receivedTo()),
                either(one.due(), other.due()));
    }

    private static <T> T either(T one, T other) {
        return one == null ? other : one;
    }

    private static PetitionRegister register(EntityManager em, String officer) {
        PetitionRegister register = new PetitionRegister();
        register.em = em;
        register.scope = ScopeOf.officer(em, officer, TODAY);
        register.clocks = ClocksOn.day(em, TODAY);
        register.visits = new Answering<>(question -> question.shownWhere(question.path() + " is not null"));
        return register;
    }
}
