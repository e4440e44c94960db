package vn.tiepdan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.DomainException;

class ReceiptTest {

    private static final UnitCode WARD = new UnitCode("TDAN");
    private static final IssueReceipt.Paper TITLED =
            new IssueReceipt.Paper(PaperSort.DECISION, "Quyết định số 12 về thu hồi đất", 3, PaperCondition.COPY);
    private static final IssueReceipt.Paper UNTITLED =
            new IssueReceipt.Paper(PaperSort.PETITION, null, 2, PaperCondition.ORIGINAL);

    @Test
    void a_sealed_giver_s_papers_have_no_titles() {
        assertThat(issued(null, "NP-1", 2, UNTITLED).namesItsGiver()).isFalse();
        refused(() -> issued(null, "NP-1", 2, TITLED), "document.receipt.sealed-title");
    }

    @Test
    void an_open_giver_s_papers_may_be_named() {
        Receipt receipt = issued("CD-1", null, 2, TITLED, UNTITLED);
        assertThat(receipt.namesItsGiver()).isTrue();
        assertThat(receipt.items()).hasSize(2);
    }

    @Test
    void the_giver_is_either_open_or_sealed() {
        refused(() -> issued("CD-1", "NP-1", 2, UNTITLED), "document.receipt.giver");
        refused(() -> issued(null, null, 2, UNTITLED), "document.receipt.giver");
    }

    @Test
    void there_is_a_copy_for_each_side() {
        refused(() -> issued("CD-1", null, 1, UNTITLED), "document.receipt.copies");
        refused(() -> issued("CD-1", null, 10, UNTITLED), "document.receipt.copies");
    }

    @Test
    void an_empty_list_is_refused() {
        refused(() -> issued("CD-1", null, 2), "document.receipt.papers");
    }

    @Test
    void pages_are_counted_or_left_out() {
        assertThat(issued("CD-1", null, 2, pages(null)).items().get(0).pages()).isNull();
        refused(() -> issued("CD-1", null, 2, pages(0)), "document.receipt.pages");
        refused(() -> issued("CD-1", null, 2, pages(10000)), "document.receipt.pages");
    }

    @Test
    void a_receipt_is_voided_once_and_with_a_reason() {
        Receipt receipt = issued("CD-1", null, 2, UNTITLED);
        refused(() -> receipt.voidBecause(" "), "document.receipt.void-reason");
        receipt.voidBecause("Ghi nhầm số trang");
        refused(() -> receipt.voidBecause("Ghi nhầm số trang"), "document.receipt.voided");
        refused(receipt::requireValid, "document.receipt.voided");
    }

    private static IssueReceipt.Paper pages(Integer pages) {
        return new IssueReceipt.Paper(PaperSort.OTHER, null, pages, PaperCondition.COPY);
    }

    private static Receipt issued(String citizenRef, String sealRef, int copies, IssueReceipt.Paper... papers) {
        IssueReceipt command = new IssueReceipt(
                WARD,
                new PaperOwner("visit", "LT-TDAN-2024-K7Q4M2"),
                citizenRef,
                sealRef,
                "Phòng tiếp công dân",
                copies,
                List.of(papers));
        return Receipt.issued(
                new ReceiptCode("BN-TDAN-2024-K7Q4M2"),
                WARD,
                1,
                command,
                LocalDateTime.of(2024, 6, 18, 8, 5),
                new Receipt.Receiver(new OfficerCode("motcua"), "Trần Thu Hà", "Công chức"));
    }

    private static void refused(ThrowingCallable act, String code) {
        assertThatThrownBy(act)
                .isInstanceOf(DomainException.class)
                .extracting(refusal -> ((DomainException) refusal).code())
                .isEqualTo(code);
    }
}
