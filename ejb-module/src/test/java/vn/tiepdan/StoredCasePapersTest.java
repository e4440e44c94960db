package vn.tiepdan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiepdan.petition.PetitionKind.COMPLAINT;
import static vn.tiepdan.petition.PetitionKind.DENUNCIATION;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.tiepdan.document.AttachFile;
import vn.tiepdan.document.AttachmentCode;
import vn.tiepdan.document.FilingCabinet;
import vn.tiepdan.document.IssueReceipt;
import vn.tiepdan.document.PaperCondition;
import vn.tiepdan.document.PaperOwner;
import vn.tiepdan.document.PaperSort;
import vn.tiepdan.document.ReceiptCode;
import vn.tiepdan.document.ReceiptDesk;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.matter.MatterDesk;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.petition.Competence;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.petition.PetitionIntake;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.PetitionReceipts;
import vn.tiepdan.petition.SealAsDenunciation;
import vn.tiepdan.processing.ProcessingPaper;
import vn.tiepdan.reception.ReceptionDesk;
import vn.tiepdan.reception.VisitCode;
import vn.tiepdan.reporting.CasePaper;
import vn.tiepdan.reporting.CasePaperRegister;
import vn.tiepdan.shared.DomainException;

/** The papers of a case are those of its open records, told to who sees these in full; of a sealed record not even that there is one. */
class StoredCasePapersTest {

    private static WholeHouse house;

    @BeforeAll
    static void start() throws Exception {
        house = new WholeHouse();
        house.database().keep("insert into officer (code, full_name) values ('thanhpho', 'Vũ Thành Phố')", """
                insert into position_holding (id, officer_code, unit_code, title_vi, title_en, valid_from) values
                    (91, 'thanhpho', 'TDAN', 'Công chức', 'Officer', '2024-01-01')""", """
                insert into role_grant (id, officer_code, role, unit_code, valid_from) values
                    (91, 'thanhpho', 'CITY', 'TDAN', '2024-01-01'), (92, 'thanhpho', 'SPECIALIST', 'TDAN', '2024-01-01')""");
    }

    @AfterAll
    static void stop() throws Exception {
        house.close();
    }

    @AfterEach
    void today() {
        house.day(WholeHouse.TODAY);
    }

    @Test
    void files_receipts_and_papers_of_processing_stand_in_one_list_the_newest_first() {
        MatterCode matter = caseOf(COMPLAINT);
        PetitionCode petition = letter(COMPLAINT, matter);
        VisitCode visit = come(matter);
        attach(owner(petition), "don khieu nai.pdf");
        house.day(WholeHouse.TODAY.plusDays(1));
        attach(owner(visit), "anh hien trang.pdf");
        house.day(WholeHouse.TODAY.plusDays(2));
        ReceiptCode receipt = given(petition);
        house.day(WholeHouse.TODAY.plusDays(3));
        house.accept(petition);

        List<CasePaper> papers = papers("chutich", matter);
        assertThat(papers).extracting(CasePaper::on).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(papers.subList(0, 2))
                .extracting(CasePaper::paper)
                .containsExactlyInAnyOrder(ProcessingPaper.PROPOSAL, ProcessingPaper.ACCEPTANCE);
        assertThat(papers.subList(2, 5))
                .extracting(CasePaper::sort)
                .containsExactly(CasePaper.Sort.RECEIPT, CasePaper.Sort.FILE, CasePaper.Sort.FILE);
        assertThat(papers.get(2).key()).isEqualTo(receipt.value());
        assertThat(papers.subList(3, 5))
                .extracting(CasePaper::name)
                .containsExactly("anh hien trang.pdf", "don khieu nai.pdf");
        assertThat(papers.get(3).record()).isEqualTo(visit.value());
        assertThat(papers.get(4).record()).isEqualTo(petition.value());
        assertThat(papers.get(4).size()).isPositive();
    }

    @Test
    void who_is_shown_the_case_but_reads_one_petition_only_sees_its_papers_and_no_others() {
        MatterCode matter = caseOf(COMPLAINT);
        PetitionCode his = letter(COMPLAINT, matter);
        attach(owner(his), "cua toi.pdf");
        attach(owner(letter(COMPLAINT, matter)), "cua nguoi khac.pdf");
        attach(owner(come(matter)), "luot tiep.pdf");
        assertThat(papers("thanhpho", matter)).isEmpty();
        assign(his, "thanhpho");
        assertThat(papers("thanhpho", matter)).extracting(CasePaper::name).containsExactly("cua toi.pdf");
        assertThat(papers("motcua", matter)).hasSize(3);
        for (String other : List.of("diachinh", "vanphong2")) {
            refused("matter.not-found", () -> papers(other, matter));
        }
    }

    @Test
    void whom_a_record_of_the_case_is_about_sees_no_paper_of_any() {
        MatterCode matter = caseOf(COMPLAINT);
        PetitionCode about = letter(COMPLAINT, matter);
        attach(owner(letter(COMPLAINT, matter)), "ben canh.pdf");
        assertThat(papers("chutich", matter)).hasSize(1);
        house.let(
                "vanphong",
                PetitionIntake.class,
                desk -> desk.concerns(about, house.row(about).version(), Set.of(new OfficerCode("chutich"))));
        refused("matter.not-found", () -> papers("chutich", matter));
        assertThat(papers("vanphong", matter)).hasSize(1);
    }

    @Test
    void what_is_not_classified_may_denounce_and_shows_no_paper_to_anybody() throws Exception {
        MatterCode matter = caseOf(COMPLAINT);
        PetitionCode letter = letter(null, null);
        house.let(
                "vanphong",
                PetitionIntake.class,
                desk -> desk.join(letter, house.row(letter).version(), matter));
        attach(owner(letter), "chua ro.pdf");
        assertThat(papers("vanphong", matter)).isEmpty();
        PetitionCode complaint = house.classify(letter, COMPLAINT);
        assertThat(papers("vanphong", matter)).extracting(CasePaper::name).containsExactly("chua ro.pdf");
        assertThat(papers("vanphong", matter)).extracting(CasePaper::record).containsExactly(complaint.value());
    }

    @Test
    void the_papers_of_a_sealed_petition_are_neither_listed_nor_counted_even_to_who_keeps_its_book() throws Exception {
        MatterCode closed = caseOf(DENUNCIATION);
        PetitionCode denunciation = letter(DENUNCIATION, closed);
        attach(owner(denunciation), "to cao.pdf");
        given(denunciation);
        house.accept(denunciation);
        for (String officer : List.of("vanphong", "chutich")) {
            assertThat(papers(officer, closed)).isEmpty();
        }
        assertThat(house.database()
                        .read("select count(*) from record_paper where record_code = '" + denunciation + "'"))
                .containsExactly("0");
    }

    @Test
    void what_turns_out_to_denounce_takes_its_papers_out_of_the_case() throws Exception {
        MatterCode matter = caseOf(COMPLAINT);
        PetitionCode petition = letter(COMPLAINT, matter);
        attach(owner(petition), "thu chi.pdf");
        assertThat(papers("vanphong", matter)).hasSize(1);
        house.let(
                "vanphong",
                PetitionIntake.class,
                desk -> desk.sealAsDenunciation(
                        petition,
                        house.row(petition).version(),
                        new SealAsDenunciation(
                                "Tố giác thu chi", null, SubjectField.CORRUPTION, Competence.OWN, null, null)));
        assertThat(papers("vanphong", matter)).isEmpty();
    }

    @Test
    void a_long_list_goes_on_behind_the_last_paper_shown() {
        MatterCode matter = caseOf(COMPLAINT);
        PetitionCode petition = letter(COMPLAINT, matter);
        for (int n = 1; n <= 5; n++) {
            attach(owner(petition), "to " + n + ".pdf");
        }
        List<CasePaper> all = papers("vanphong", matter);
        assertThat(all)
                .extracting(CasePaper::name)
                .containsExactly("to 5.pdf", "to 4.pdf", "to 3.pdf", "to 2.pdf", "to 1.pdf");
        List<CasePaper> first = page("vanphong", matter, null, 2);
        List<CasePaper> second = page("vanphong", matter, first.get(1).key(), 2);
        List<CasePaper> third = page("vanphong", matter, second.get(1).key(), 2);
        assertThat(first).hasSize(2);
        assertThat(third).hasSize(1);
        assertThat(all).containsExactly(first.get(0), first.get(1), second.get(0), second.get(1), third.get(0));

        MatterCode other = caseOf(COMPLAINT);
        refused(
                "matter.paper.not-found",
                () -> page("vanphong", other, all.get(0).key(), 2));
    }

    @Test
    void what_was_taken_off_or_taken_back_is_no_longer_listed() {
        MatterCode matter = caseOf(COMPLAINT);
        PetitionCode petition = letter(COMPLAINT, matter);
        AttachmentCode file = attach(owner(petition), "nham.pdf");
        ReceiptCode receipt = given(petition);
        assertThat(papers("vanphong", matter)).hasSize(2);
        house.let("vanphong", FilingCabinet.class, cabinet -> cabinet.remove(file, "Nhầm hồ sơ"));
        house.let("vanphong", ReceiptDesk.class, desk -> desk.voidReceipt(receipt, "Ghi sai"));
        assertThat(papers("vanphong", matter)).isEmpty();
    }

    @Test
    void who_may_not_read_visits_is_told_of_none() {
        MatterCode matter = caseOf(COMPLAINT);
        attach(owner(letter(COMPLAINT, matter)), "don.pdf");
        attach(owner(come(matter)), "luot tiep.pdf");
        assertThat(house.list("vanphong", CasePaperRegister.class, register -> register.after(matter, null, false, 20)))
                .extracting(CasePaper::name)
                .containsExactly("don.pdf");
    }

    private static List<CasePaper> papers(String officer, MatterCode matter) {
        return page(officer, matter, null, 50);
    }

    private static List<CasePaper> page(String officer, MatterCode matter, String key, int size) {
        return house.list(officer, CasePaperRegister.class, register -> register.after(matter, key, true, size));
    }

    private static void refused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }

    private static MatterCode caseOf(PetitionKind kind) {
        return house.as(
                "vanphong",
                MatterDesk.class,
                desk -> desk.open(null, "Thu chi làm đường tổ 8", null, kind == DENUNCIATION));
    }

    private static PetitionCode letter(PetitionKind kind, MatterCode matter) {
        return house.as(
                "vanphong",
                PetitionIntake.class,
                desk -> kind == null
                        ? desk.takeIn(Told.letter())
                        : desk.takeIn(Told.letter(), Told.petition(kind, matter, null)));
    }

    private static VisitCode come(MatterCode matter) {
        return house.as("vanphong", ReceptionDesk.class, desk -> desk.register(Told.visit(COMPLAINT, matter, null)));
    }

    private static void assign(PetitionCode petition, String officer) {
        house.let(
                "vanphong",
                PetitionIntake.class,
                desk -> desk.assign(petition, house.row(petition).version(), new OfficerCode(officer)));
    }

    private static PaperOwner owner(PetitionCode petition) {
        return new PaperOwner("petition", house.row(petition).intakeCode().value());
    }

    private static PaperOwner owner(VisitCode visit) {
        return new PaperOwner("visit", house.row(visit).intakeCode().value());
    }

    private static AttachmentCode attach(PaperOwner owner, String name) {
        return house.as(
                "vanphong", FilingCabinet.class, cabinet -> cabinet.put(new AttachFile(owner, name, onePage())));
    }

    private static ReceiptCode given(PetitionCode petition) {
        return house.as(
                "vanphong",
                PetitionReceipts.class,
                desk -> desk.give(
                        petition,
                        "Phòng tiếp công dân",
                        2,
                        List.of(new IssueReceipt.Paper(PaperSort.PETITION, null, 2, PaperCondition.ORIGINAL))));
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
