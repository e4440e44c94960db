package vn.tiepdan.web.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import vn.tiepdan.document.IssueReceipt;
import vn.tiepdan.document.PaperSort;
import vn.tiepdan.shared.Invalid;

class ReceiptFormTest {

    private final ReceiptForm form = new ReceiptForm();

    @Test
    void empty_lines_are_left_out() {
        form.getLines().get(0).setSort(PaperSort.PETITION);
        form.getLines().get(2).setSort(PaperSort.MINUTES);
        assertThat(form.papers())
                .extracting(IssueReceipt.Paper::kind)
                .containsExactly(PaperSort.PETITION, PaperSort.MINUTES);
    }

    @Test
    void a_paper_without_its_kind_is_told_and_not_dropped() {
        form.getLines().get(0).setSort(PaperSort.PETITION);
        form.getLines().get(1).setTitle("Sổ hộ khẩu");
        form.getLines().get(3).setPages(2);
        Invalid refused = catchThrowableOfType(Invalid.class, form::papers);
        assertThat(refused.all())
                .extracting(Invalid::field, Invalid::code)
                .containsExactly(
                        tuple("sort-1", "document.receipt.paper-kind-missing"),
                        tuple("sort-3", "document.receipt.paper-kind-missing"));
    }

    @Test
    void a_receipt_for_nothing_is_told_at_its_first_line() {
        assertThat(catchThrowableOfType(Invalid.class, form::papers).field()).isEqualTo("sort-0");
    }
}
