package vn.tiepdan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiepdan.search.FilterShelf;
import vn.tiepdan.search.FilteredList;
import vn.tiepdan.search.SavedFilterRow;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.RuleBroken;

/** Filters that officers keep, as a real database stores them. */
class StoredFiltersTest {

    private WholeHouse house;

    @BeforeEach
    void start() throws Exception {
        house = new WholeHouse();
    }

    @AfterEach
    void stop() throws Exception {
        house.close();
    }

    @Test
    void each_officer_has_his_own_and_the_same_name_is_written_over() {
        keep("vanphong", "Quá hạn", "due=overdue");
        keep("vanphong", "Quá hạn", "due=overdue&kind=COMPLAINT");
        keep("motcua", "Quá hạn", "due=soon");
        assertThat(of("vanphong")).containsExactly(new SavedFilterRow("Quá hạn", "due=overdue&kind=COMPLAINT"));
        assertThat(of("motcua")).containsExactly(new SavedFilterRow("Quá hạn", "due=soon"));
        forget("vanphong", "Quá hạn");
        assertThat(of("vanphong")).isEmpty();
        assertThat(of("motcua")).hasSize(1);
    }

    @Test
    void what_was_typed_is_never_kept() throws Exception {
        keep("vanphong", "Của tôi", "words=3&mine=true&q=nguyen");
        assertThat(of("vanphong")).containsExactly(new SavedFilterRow("Của tôi", "mine=true"));
        assertThat(house.database()
                        .refusal("insert into saved_filter (officer_code, list, name, query)"
                                + " values ('vanphong', 'PETITIONS', 'x', 'mine=true&words=1')")
                        .constraint())
                .isEqualTo("saved_filter_words_ck");
    }

    @Test
    void a_filter_has_a_name_of_at_most_sixty_signs_and_narrows_something() {
        assertThatThrownBy(() -> keep("vanphong", "  ", "mine=true"))
                .isInstanceOf(Invalid.class)
                .hasMessage("search.filter.name.missing");
        assertThatThrownBy(() -> keep("vanphong", "x".repeat(61), "mine=true"))
                .isInstanceOf(Invalid.class)
                .hasMessage("search.filter.name.too-long");
        assertThatThrownBy(() -> keep("vanphong", "Tất cả", "words=1"))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("search.filter.nothing");
    }

    @Test
    void the_fifty_first_is_refused_but_one_of_the_fifty_may_change() {
        for (int i = 1; i <= 50; i++) {
            keep("vanphong", "Bộ lọc " + i, "mine=true");
        }
        keep("vanphong", "Bộ lọc 7", "due=soon");
        assertThatThrownBy(() -> keep("vanphong", "Bộ lọc 51", "mine=true"))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("search.filter.too-many");
    }

    private void keep(String officer, String name, String query) {
        house.let(officer, FilterShelf.class, shelf -> shelf.keep(FilteredList.PETITIONS, name, query));
    }

    private void forget(String officer, String name) {
        house.let(officer, FilterShelf.class, shelf -> shelf.forget(FilteredList.PETITIONS, name));
    }

    private List<SavedFilterRow> of(String officer) {
        return house.as(officer, FilterShelf.class, shelf -> shelf.of(FilteredList.PETITIONS));
    }
}
