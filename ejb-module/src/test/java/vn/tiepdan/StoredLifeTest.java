package vn.tiepdan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.tiepdan.audit.AuditRow;
import vn.tiepdan.document.IssueReceipt;
import vn.tiepdan.document.PaperCondition;
import vn.tiepdan.document.PaperSort;
import vn.tiepdan.document.ReceiptCode;
import vn.tiepdan.document.ReceiptDesk;
import vn.tiepdan.form.OutputFormat;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.reception.VisitCode;
import vn.tiepdan.reception.VisitReceipts;
import vn.tiepdan.reception.VisitRegister;

/** The life of a record tells what was done to its papers too. */
class StoredLifeTest {

    private static WholeHouse house;

    @BeforeAll
    static void start() throws Exception {
        house = new WholeHouse();
    }

    @AfterAll
    static void stop() throws Exception {
        house.close();
    }

    @Test
    void a_receipt_given_and_taken_back_is_told_and_its_printing_is_not() {
        VisitCode visit = house.come(PetitionKind.FEEDBACK);
        ReceiptCode receipt = house.as(
                "vanphong",
                VisitReceipts.class,
                desk -> desk.give(
                        visit,
                        "Phòng tiếp công dân",
                        2,
                        List.of(new IssueReceipt.Paper(PaperSort.PETITION, null, 2, PaperCondition.ORIGINAL))));
        byte[] printed = house.as(
                        "vanphong", VisitReceipts.class, desk -> desk.print(visit, receipt, OutputFormat.DOCX))
                .bytes();
        house.let("vanphong", ReceiptDesk.class, desk -> desk.voidReceipt(receipt, "Ghi sai số trang"));

        assertThat(new String(printed, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
        assertThat(house.list("vanphong", VisitRegister.class, register -> register.history(visit)))
                .extracting(AuditRow::act)
                .contains("visit.register", "receipt.issue", "receipt.void")
                .doesNotContain("receipt.print");
    }
}
