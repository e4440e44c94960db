package vn.tiepdan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.tiepdan.document.AttachFile;
import vn.tiepdan.document.AttachmentCode;
import vn.tiepdan.document.FilingCabinet;
import vn.tiepdan.document.IssueReceipt;
import vn.tiepdan.document.PaperCondition;
import vn.tiepdan.document.PaperOwner;
import vn.tiepdan.document.PaperSort;
import vn.tiepdan.identity.PersonalData;
import vn.tiepdan.petition.IntakeSource;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.petition.PetitionIntake;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.PetitionReceipts;
import vn.tiepdan.petition.Reply;
import vn.tiepdan.petition.ReplyContent;
import vn.tiepdan.petition.ReplyMode;
import vn.tiepdan.petition.TakeInPetition;
import vn.tiepdan.reception.ReceptionDesk;
import vn.tiepdan.reception.VisitCode;
import vn.tiepdan.reception.VisitReceipts;
import vn.tiepdan.shared.DomainException;

/** No text that goes with a sealed record names whoever is under seal. */
class StoredNamingTest {

    private static final String NAMING = "của bà Nguyễn Thị Lan";
    private static final byte[] PDF = onePage();
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
    void not_where_it_was_forwarded_from() {
        TakeInPetition paper = new TakeInPetition(
                null,
                IntakeSource.FORWARDED,
                NAMING,
                WholeHouse.TODAY,
                null,
                "Việc thu chi",
                null,
                1,
                false,
                Told.person(),
                null);
        refused(() -> house.as("vanphong", PetitionIntake.class, desk -> desk.takeIn(paper)));
    }

    @Test
    void what_is_known_not_to_denounce_may_name_its_author_from_the_first_word() {
        PetitionCode complaint = house.as(
                "vanphong", PetitionIntake.class, desk -> desk.takeIn(naming(), Told.petition(PetitionKind.COMPLAINT)));
        assertThat(house.row(complaint).summary()).isEqualTo("Đơn " + NAMING);
        VisitCode unclassified = house.come(null);
        PetitionCode handedOver = house.as(
                "vanphong",
                ReceptionDesk.class,
                desk -> desk.takeIn(unclassified, handedOver(), Told.petition(PetitionKind.FEEDBACK)));
        assertThat(house.row(handedOver).summary()).isEqualTo("Đơn " + NAMING);

        refused(() -> house.as("vanphong", PetitionIntake.class, desk -> desk.takeIn(naming())));
        refused(() -> house.as(
                "vanphong",
                PetitionIntake.class,
                desk -> desk.takeIn(naming(), Told.petition(PetitionKind.DENUNCIATION))));
        refused(() -> house.as(
                "vanphong",
                ReceptionDesk.class,
                desk -> desk.takeIn(house.come(PetitionKind.COMPLAINT), handedOver(), null)));
    }

    private static TakeInPetition naming() {
        return paper(IntakeSource.POST, Told.person());
    }

    private static TakeInPetition handedOver() {
        return paper(IntakeSource.DIRECT, null);
    }

    private static TakeInPetition paper(IntakeSource source, PersonalData author) {
        return new TakeInPetition(
                null, source, null, WholeHouse.TODAY, null, "Đơn " + NAMING, null, 1, false, author, null);
    }

    @Test
    void not_the_number_of_an_answer() {
        PetitionCode petition = denunciation();
        Reply reply = new Reply(
                ReplyContent.MORE_TIME, ReplyMode.POST, WholeHouse.TODAY, "12/" + Told.NAME, "Mã bưu gửi", null);
        refused(() -> house.let(
                "vanphong",
                PetitionIntake.class,
                desk -> desk.reply(petition, house.row(petition).version(), reply)));
    }

    @Test
    void not_the_room_of_a_receipt() {
        PetitionCode petition = denunciation();
        refused(() ->
                house.as("vanphong", PetitionReceipts.class, desk -> desk.give(petition, "Nhà " + NAMING, 2, PAPERS)));
        VisitCode visit = house.come(null);
        refused(() -> house.as("vanphong", VisitReceipts.class, desk -> desk.give(visit, "Nhà " + NAMING, 2, PAPERS)));
    }

    @Test
    void not_the_name_of_a_file_nor_why_it_was_taken_off() {
        PetitionCode petition = denunciation();
        PaperOwner owner =
                new PaperOwner("petition", house.row(petition).intakeCode().value());
        refused(() -> house.as(
                "vanphong",
                FilingCabinet.class,
                cabinet -> cabinet.put(new AttachFile(owner, "Don_Nguyen_Thi_Lan.pdf", PDF))));
        AttachmentCode file = house.as(
                "vanphong", FilingCabinet.class, cabinet -> cabinet.put(new AttachFile(owner, "don.pdf", PDF)));
        refused(() -> house.let("vanphong", FilingCabinet.class, cabinet -> cabinet.remove(file, "Giấy " + NAMING)));
        house.let("vanphong", FilingCabinet.class, cabinet -> cabinet.remove(file, "Đính nhầm"));
    }

    private static PetitionCode denunciation() {
        return house.as(
                "vanphong",
                PetitionIntake.class,
                desk -> desk.takeIn(Told.letter(), Told.petition(PetitionKind.DENUNCIATION)));
    }

    private static void refused(ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo("protection.text-names-author"));
    }

    private static byte[] onePage() {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
