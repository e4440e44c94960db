package vn.tiepdan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.tiepdan.Answering;
import vn.tiepdan.form.FormKind;
import vn.tiepdan.form.Forms;
import vn.tiepdan.organisation.HeldRoles;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.NotFound;

/** Receipts and attachments as a real database keeps them. */
class StoredPapersTest {

    private static final UnitCode WARD = new UnitCode("TDAN");
    private static final OfficerCode DESK_OFFICER = new OfficerCode("motcua");
    private static final LocalDateTime AT = LocalDateTime.of(2024, 6, 18, 8, 5);
    private static final IssueReceipt.Paper PETITION =
            new IssueReceipt.Paper(PaperSort.PETITION, null, 2, PaperCondition.ORIGINAL);
    private static final IssueReceipt.Paper RECORDING =
            new IssueReceipt.Paper(PaperSort.RECORDING, null, null, PaperCondition.COPY);

    private static PapersDatabase database;
    private static int number;

    @BeforeAll
    static void start() throws Exception {
        database = new PapersDatabase();
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @Test
    void a_receipt_comes_back_as_it_was_given() {
        ReceiptCode code = given("visit", "LT-TDAN-2024-AAAAAA", null, "NP-1");
        Receipt found = database.inTransaction(em -> {
            Receipt receipt = receipts(em, desk()).withCode(code);
            assertThat(receipt.items())
                    .extracting(ReceiptItem::kind)
                    .containsExactly(PaperSort.PETITION, PaperSort.RECORDING);
            assertThat(receipt.items()).extracting(ReceiptItem::pages).containsExactly(2, null);
            return receipt;
        });
        assertThat(found.issuedAt()).isEqualTo(AT);
        assertThat(found.letterhead()).isEqualTo(ReceiptSheet.WARD);
        assertThat(found.namesItsGiver()).isFalse();
    }

    @Test
    void another_ward_and_who_stands_at_no_desk_do_not_find_it() {
        ReceiptCode code = given("visit", "LT-TDAN-2024-BBBBBB", "CD-1", null);
        Scope otherWard = scope("TTHINH", true, DESK_OFFICER);
        Scope noDesk = scope("TDAN", false, new OfficerCode("congan"));
        for (Scope stranger : List.of(otherWard, noDesk)) {
            database.inTransaction(em -> {
                assertThatThrownBy(() -> receipts(em, stranger).withCode(code)).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> register(em, stranger).row(code)).isInstanceOf(NotFound.class);
                assertThat(register(em, stranger).of(new PaperOwner("visit", "LT-TDAN-2024-BBBBBB")))
                        .isEmpty();
                return null;
            });
        }
    }

    @Test
    void the_register_counts_what_it_lists() {
        given("petition", "T-TDAN-2024-CCCCCC", "CD-1", null);
        given("petition", "T-TDAN-2024-CCCCCC", "CD-1", null);
        database.inTransaction(em -> {
            ReceiptRegister register = register(em, desk());
            LocalDate day = AT.toLocalDate();
            assertThat(register.of(new PaperOwner("petition", "T-TDAN-2024-CCCCCC")))
                    .hasSize(2);
            assertThat(register.given(day, day, 0, 1000)).hasSize((int) register.count(day, day));
            assertThat(register.count(day.plusDays(1), day.plusDays(9))).isZero();
            return null;
        });
    }

    @Test
    void a_voided_receipt_stays_in_its_book() {
        ReceiptCode code = given("visit", "LT-TDAN-2024-DDDDDD", "CD-1", null);
        database.inTransaction(em -> {
            receipts(em, desk()).withCode(code).voidBecause("Ghi nhầm số trang");
            return null;
        });
        ReceiptRow row = database.inTransaction(em -> register(em, desk()).row(code));
        assertThat(row.isVoid()).isTrue();
    }

    @Test
    void the_database_refuses_a_giver_who_is_both_open_and_sealed() {
        ReceiptCode code = given("visit", "LT-TDAN-2024-EEEEEE", "CD-1", null);
        assertThatThrownBy(() -> database.inTransaction(
                        em -> em.createNativeQuery("update receipt set seal_ref = 'NP-1' where code = '" + code + "'")
                                .executeUpdate()))
                .hasMessageContaining("receipt_giver_ck");
    }

    @Test
    void the_database_refuses_the_same_number_twice() {
        assertThatThrownBy(() -> database.inTransaction(em -> {
                    em.persist(receipt(7000, "visit", "LT-1", "CD-1", null));
                    em.persist(receipt(7000, "visit", "LT-2", "CD-1", null));
                    return null;
                }))
                .hasStackTraceContaining("receipt_number_uq");
    }

    @Test
    void an_attachment_comes_back_with_its_owner_until_it_is_removed() {
        PaperOwner owner = new PaperOwner("petition", "T-TDAN-2024-FFFFFF");
        AttachmentCode code = AttachmentCode.draw();
        database.inTransaction(em -> {
            attachments(em)
                    .add(Attachment.of(
                            code,
                            owner,
                            FileKind.PDF,
                            3,
                            new byte[] {1},
                            new byte[] {2, 3},
                            AT.toLocalDate(),
                            DESK_OFFICER));
            return null;
        });
        database.inTransaction(em -> {
            assertThat(attachments(em).of(owner)).extracting(Attachment::code).containsExactly(code);
            Attachment attachment = attachments(em).withCode(code);
            assertThat(attachment.sealedContent()).containsExactly(2, 3);
            attachment.removeBecause("Đính nhầm hồ sơ");
            return null;
        });
        database.inTransaction(em -> {
            assertThat(attachments(em).of(owner)).isEmpty();
            assertThat(attachments(em).withCode(code).owner()).isEqualTo(owner);
            return null;
        });
    }

    private static ReceiptCode given(String kind, String owner, String citizen, String seal) {
        Receipt receipt = receipt(++number, kind, owner, citizen, seal);
        return database.inTransaction(em -> {
            receipts(em, desk()).add(receipt);
            return receipt.code();
        });
    }

    private static Receipt receipt(int number, String kind, String owner, String citizen, String seal) {
        IssueReceipt command = new IssueReceipt(
                WARD,
                new PaperOwner(kind, owner),
                citizen,
                seal,
                "Phòng tiếp công dân",
                2,
                List.of(PETITION, RECORDING));
        Receipt receipt = Receipt.issued(
                new ReceiptCode(RandomCode.draw(Book.RECEIPT, WARD, 2024).value()),
                WARD,
                number,
                command,
                AT,
                new Receipt.Receiver(DESK_OFFICER, "Trần Thu Hà", "Công chức"));
        receipt.on(new Forms().inForce(FormKind.FORM, "02/TCD", AT.toLocalDate()), ReceiptSheet.WARD);
        return receipt;
    }

    private static Receipts receipts(EntityManager em, Scope scope) {
        Receipts receipts = new Receipts();
        receipts.em = em;
        receipts.scope = scope;
        receipts.asked = new Answering<>(StoredPapersTest::grant);
        return receipts;
    }

    /** Stands for the features that keep the records: the desks see them. */
    private static void grant(OwnersAsked question) {
        question.grant("visit", Scope.within("r.unit", "deskUnits"));
        question.grant("petition", Scope.within("r.unit", "deskUnits"));
    }

    private static ReceiptRegister register(EntityManager em, Scope scope) {
        ReceiptRegister register = new ReceiptRegister();
        register.em = em;
        register.receipts = receipts(em, scope);
        return register;
    }

    private static Attachments attachments(EntityManager em) {
        Attachments attachments = new Attachments();
        attachments.em = em;
        return attachments;
    }

    private static Scope desk() {
        return scope("TDAN", true, DESK_OFFICER);
    }

    private static Scope scope(String unit, boolean desk, OfficerCode me) {
        return HeldRoles.scope(me, new UnitCode(unit), desk ? Role.OFFICER : Role.POLICE);
    }
}
