package vn.tiepdan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.tiepdan.document.IssueReceipt;
import vn.tiepdan.document.PaperCondition;
import vn.tiepdan.document.PaperOwner;
import vn.tiepdan.document.PaperSort;
import vn.tiepdan.document.ReceiptCode;
import vn.tiepdan.document.ReceiptDesk;
import vn.tiepdan.document.ReceiptGiver;
import vn.tiepdan.document.ReceiptRegister;
import vn.tiepdan.document.ReceiptRow;
import vn.tiepdan.form.OutputFormat;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.petition.PetitionIntake;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.PetitionReceipts;
import vn.tiepdan.reception.VisitCode;
import vn.tiepdan.reception.VisitReceipts;
import vn.tiepdan.shared.NotFound;

/** A receipt is seen exactly by who sees the record it belongs to. */
class StoredReceiptsTest {

    private static final List<IssueReceipt.Paper> PAPERS =
            List.of(new IssueReceipt.Paper(PaperSort.PETITION, null, 2, PaperCondition.ORIGINAL));

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
    void of_a_denunciation_by_who_keeps_its_book_and_by_no_other_desk() {
        PetitionCode petition = letter(PetitionKind.DENUNCIATION);
        ReceiptCode code = given("vanphong", petition);
        sees("vanphong", code);
        sees("chutich", code);
        for (String other : List.of("motcua", "diachinh", "hoidong", "vanphong2")) {
            seesNothing(other, code);
        }
    }

    @Test
    void of_what_is_not_classified_by_the_desk() {
        ReceiptCode code = given("vanphong", letter(null));
        sees("motcua", code);
        seesNothing("diachinh", code);
        seesNothing("vanphong2", code);
    }

    @Test
    void of_an_open_record_by_who_works_on_it() {
        PetitionCode petition = letter(PetitionKind.COMPLAINT);
        ReceiptCode code = given("motcua", petition);
        sees("motcua", code);
        sees("chutich", code);
        seesNothing("diachinh", code);
        house.let(
                "vanphong",
                PetitionIntake.class,
                desk -> desk.assign(petition, house.row(petition).version(), new OfficerCode("diachinh")));
        sees("diachinh", code);
        seesNothing("vanphong2", code);
    }

    @Test
    void no_longer_by_who_gave_it_when_the_record_turns_out_to_denounce() {
        VisitCode visit = house.come(null);
        ReceiptCode code =
                house.as("motcua", VisitReceipts.class, desk -> desk.give(visit, "Phòng tiếp công dân", 2, PAPERS));
        sees("motcua", code);
        house.classify(visit, PetitionKind.DENUNCIATION);
        seesNothing("motcua", code);
        sees("vanphong", code);
    }

    @Test
    void never_by_whom_the_record_concerns() {
        PetitionCode petition = letter(PetitionKind.COMPLAINT);
        ReceiptCode code = given("vanphong", petition);
        house.let(
                "vanphong",
                PetitionIntake.class,
                desk -> desk.concerns(petition, house.row(petition).version(), Set.of(new OfficerCode("motcua"))));
        seesNothing("motcua", code);
        sees("vanphong", code);
    }

    private static PetitionCode letter(PetitionKind kind) {
        return house.as(
                "vanphong",
                PetitionIntake.class,
                desk -> kind == null ? desk.takeIn(Told.letter()) : desk.takeIn(Told.letter(), Told.petition(kind)));
    }

    private static ReceiptCode given(String officer, PetitionCode petition) {
        return house.as(officer, PetitionReceipts.class, desk -> desk.give(petition, "Phòng tiếp công dân", 2, PAPERS));
    }

    private static void sees(String officer, ReceiptCode code) {
        ReceiptRow row = house.as(officer, ReceiptRegister.class, register -> register.row(code));
        assertThat(listed(officer)).contains(code);
        assertThat(house.list(officer, ReceiptRegister.class, register -> register.find(code.value(), 9)))
                .hasSize(1);
        assertThat(house.list(officer, ReceiptRegister.class, register -> register.of(row.owner())))
                .isNotEmpty();
    }

    private static void seesNothing(String officer, ReceiptCode code) {
        PaperOwner owner = house.as("vanphong", ReceiptRegister.class, register -> register.row(code))
                .owner();
        assertThatThrownBy(() -> house.as(officer, ReceiptRegister.class, register -> register.row(code)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> house.as(
                        officer,
                        ReceiptDesk.class,
                        desk -> desk.document(code, ReceiptGiver.BY_HAND, OutputFormat.PDF)))
                .isInstanceOf(NotFound.class);
        assertThat(listed(officer)).doesNotContain(code);
        assertThat(house.list(officer, ReceiptRegister.class, register -> register.find(code.value(), 9)))
                .isEmpty();
        assertThat(house.list(officer, ReceiptRegister.class, register -> register.of(owner)))
                .isEmpty();
    }

    /** What the register lists, which is what it counts. */
    private static List<ReceiptCode> listed(String officer) {
        List<ReceiptRow> rows = house.list(
                officer, ReceiptRegister.class, register -> register.given(WholeHouse.TODAY, WholeHouse.TODAY, 0, 999));
        assertThat(house.count(
                        officer, ReceiptRegister.class, register -> register.count(WholeHouse.TODAY, WholeHouse.TODAY)))
                .isEqualTo(rows.size());
        return rows.stream().map(ReceiptRow::code).toList();
    }
}
