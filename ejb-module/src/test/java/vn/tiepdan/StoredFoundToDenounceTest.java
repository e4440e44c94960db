package vn.tiepdan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiepdan.petition.PetitionKind.COMPLAINT;
import static vn.tiepdan.petition.PetitionKind.DENUNCIATION;
import static vn.tiepdan.petition.PetitionKind.FEEDBACK;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.tiepdan.deadline.ClockRow;
import vn.tiepdan.document.AttachFile;
import vn.tiepdan.document.AttachmentRow;
import vn.tiepdan.document.FilingCabinet;
import vn.tiepdan.document.IssueReceipt;
import vn.tiepdan.document.PaperCondition;
import vn.tiepdan.document.PaperOwner;
import vn.tiepdan.document.PaperSort;
import vn.tiepdan.document.ReceiptCode;
import vn.tiepdan.document.ReceiptDesk;
import vn.tiepdan.document.ReceiptRegister;
import vn.tiepdan.document.ReceiptRow;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.petition.ClassifyPetition;
import vn.tiepdan.petition.CorrectPetition;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.petition.PetitionFilter;
import vn.tiepdan.petition.PetitionIntake;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.PetitionReceipts;
import vn.tiepdan.petition.PetitionRegister;
import vn.tiepdan.petition.PetitionRow;
import vn.tiepdan.petition.RecordStage;
import vn.tiepdan.petition.RegisterBook;
import vn.tiepdan.petition.Reply;
import vn.tiepdan.petition.ReplyContent;
import vn.tiepdan.petition.ReplyMode;
import vn.tiepdan.petition.ReplyRow;
import vn.tiepdan.petition.SealAsDenunciation;
import vn.tiepdan.protection.Vault;
import vn.tiepdan.reception.CorrectVisit;
import vn.tiepdan.reception.ReceptionDesk;
import vn.tiepdan.reception.SealVisitAsDenunciation;
import vn.tiepdan.reception.VisitCode;
import vn.tiepdan.reception.VisitRegister;
import vn.tiepdan.reception.VisitRow;
import vn.tiepdan.shared.DomainException;
import vn.tiepdan.shared.Folding;

/** What was taken for a complaint and turns out to denounce is under seal afterwards as if it had been from the first word. */
class StoredFoundToDenounceTest {

    private static final String NEUTRAL = "Tố giác việc thu chi không công khai";
    private static final String NAMING = "Bà Nguyễn Thị Lan trình bày về thu chi";

    private static final byte[] PAGE = page();

    private static WholeHouse shared;

    private WholeHouse house = shared;

    @BeforeAll
    static void start() throws Exception {
        shared = new WholeHouse();
    }

    @AfterAll
    static void stop() throws Exception {
        shared.close();
    }

    @Test
    void a_petition_leaves_no_word_of_its_author_in_any_table() throws Exception {
        house = new WholeHouse();
        PetitionCode open = livedThrough();
        assertThat(house.database().rowsWith(Told.NAME)).isNotEmpty();

        seal(open, NEUTRAL);

        for (String word : List.of(
                Told.NAME,
                Folding.fold(Told.NAME),
                Told.person().paperNumber(),
                Told.person().telephone(),
                Told.person().address())) {
            assertThat(house.database().rowsWith(word)).as(word).isEmpty();
        }
        house.close();
    }

    @Test
    void what_stood_there_is_kept_under_seal() throws Exception {
        PetitionCode open = livedThrough();
        String intakeCode = house.row(open).intakeCode().value();

        seal(open, NEUTRAL);

        List<String> kept = house.database().read("""
                select encode(c.before_sealed, 'hex') from petition_correction c join petition p on p.id = c.petition_id
                 where p.code = '%s' and c.field = 'words'""".formatted(open));
        String words = house.as(
                "luugiu",
                Vault.class,
                vault -> new String(
                        vault.open(HexFormat.of().parseHex(kept.get(0)), "correction|" + intakeCode + "|words"),
                        StandardCharsets.UTF_8));
        assertThat(words.lines()).contains(NAMING, "Ghi rõ: " + NAMING, "9/QĐ-UBND · " + NAMING);
    }

    @Test
    void the_petition_stands_in_the_book_of_denunciations_with_its_clock_from_the_day_it_came() {
        PetitionCode open = complaint();
        house.let(
                "vanphong",
                PetitionIntake.class,
                desk -> desk.assign(open, house.row(open).version(), new OfficerCode("diachinh")));

        PetitionRow row = house.row(seal(open, NEUTRAL));

        assertThat(row.book()).isEqualTo(RegisterBook.DENUNCIATION);
        assertThat(row.kind()).isEqualTo(DENUNCIATION);
        assertThat(row.stage()).isEqualTo(RecordStage.CLASSIFIED);
        assertThat(row.code().value()).startsWith("TC-");
        assertThat(row.sealed()).isTrue();
        assertThat(row.author()).isNull();
        assertThat(row.summary()).isEqualTo(NEUTRAL);
        assertThat(row.assignee()).isNull();
        assertThat(row.receivedOn()).isEqualTo(WholeHouse.TODAY);
        assertThat(row.clocks())
                .filteredOn(ClockRow::isRunning)
                .extracting(ClockRow::termCode)
                .containsExactly("TC-01");
    }

    @Test
    void the_old_number_is_bare_and_leads_nowhere() {
        PetitionCode open = complaint();
        PetitionRow before = house.row(open);

        PetitionCode sealed = seal(open, NEUTRAL);

        PetitionRow bare = house.row(open);
        assertThat(bare.number()).isEqualTo(before.number());
        assertThat(bare.stage()).isEqualTo(RecordStage.VOIDED);
        assertThat(bare.voidReason()).isEqualTo("Ghi không đúng sổ");
        assertThat(bare.summary()).isNull();
        assertThat(bare.requests()).isNull();
        assertThat(bare.author()).isNull();
        assertThat(bare.clocks()).noneMatch(ClockRow::isRunning);
        assertThat(house.row(sealed).intakeCode()).isNotEqualTo(before.intakeCode());
        assertThat(house.row(before.intakeCode()).code()).isEqualTo(open);
        assertThat(history(sealed)).doesNotContain("petition.void").contains("petition.classify");
        assertThat(history(open)).contains("petition.void");
    }

    @Test
    void only_who_may_read_denunciations_finds_it() {
        PetitionCode open = complaint();
        assertThat(found("hoidong", open)).isEqualTo(1);

        PetitionCode sealed = seal(open, NEUTRAL);

        assertThat(found("hoidong", open)).isEqualTo(1);
        assertThat(found("hoidong", sealed)).isZero();
        assertThat(found("motcua", sealed)).isZero();
        assertThat(found("chutich", sealed)).isEqualTo(1);
    }

    @Test
    void whom_the_petition_is_about_sees_neither_of_the_two() {
        PetitionCode open = complaint();
        house.let(
                "vanphong",
                PetitionIntake.class,
                desk -> desk.concerns(open, house.row(open).version(), Set.of(new OfficerCode("chutich"))));

        PetitionCode sealed = seal(open, NEUTRAL);

        assertThat(found("chutich", open)).isZero();
        assertThat(found("chutich", sealed)).isZero();
    }

    @Test
    void its_files_and_receipts_go_along_under_seal() throws SQLException {
        PetitionCode open = livedThrough();
        ReceiptCode given = receiptsOf(house.row(open)).get(0).code();

        PetitionRow sealed = house.row(seal(open, NEUTRAL));

        assertThat(receiptsOf(house.row(open))).isEmpty();
        assertThat(receiptsOf(sealed)).extracting(ReceiptRow::code).contains(given);
        List<AttachmentRow> files = house.list("vanphong", FilingCabinet.class, cabinet -> cabinet.of(owner(sealed)));
        assertThat(files).singleElement().satisfies(file -> {
            assertThat(file.name()).isNull();
            assertThat(file.readable()).isTrue();
        });
        assertThat(house.as(
                                "vanphong",
                                FilingCabinet.class,
                                cabinet -> cabinet.take(files.get(0).code()))
                        .content())
                .isNotEmpty();
    }

    @Test
    void another_petition_of_the_same_person_keeps_his_name() {
        PetitionCode other = complaint();
        PetitionCode open = complaint();

        seal(open, NEUTRAL);

        assertThat(house.row(other).author()).isEqualTo(Told.NAME);
    }

    @Test
    void new_words_that_name_the_author_are_refused_and_nothing_changes() {
        PetitionCode open = complaint();

        refused("protection.text-names-author", () -> seal(open, NAMING));
        refused("petition.summary.missing", () -> seal(open, " "));

        assertThat(house.row(open).author()).isEqualTo(Told.NAME);
        assertThat(house.row(open).stage()).isEqualTo(RecordStage.CLASSIFIED);
    }

    @Test
    void a_case_whose_title_names_the_author_is_renamed_first() {
        PetitionCode open = house.as(
                "vanphong",
                PetitionIntake.class,
                desk -> desk.takeIn(Told.letter(), Told.petition(COMPLAINT, null, "Khiếu nại của bà Nguyễn Thị Lan")));

        refused("petition.denounces.case-names-author", () -> seal(open, NEUTRAL));
    }

    @Test
    void a_title_for_its_new_case_that_names_the_author_is_refused() {
        PetitionCode open = complaint();

        refused(
                "protection.text-names-author",
                () -> house.as(
                        "vanphong",
                        PetitionIntake.class,
                        desk -> desk.sealAsDenunciation(
                                open,
                                house.row(open).version(),
                                new SealAsDenunciation(NEUTRAL, null, null, null, null, "Vụ " + NAMING))));
    }

    @Test
    void only_what_stands_in_the_open_book_turns_out_to_denounce() {
        PetitionCode unclassified = house.as("vanphong", PetitionIntake.class, desk -> desk.takeIn(Told.letter()));
        PetitionCode denunciation = petition(DENUNCIATION);
        PetitionCode bare = complaint();
        seal(bare, NEUTRAL);

        refused("petition.denounces.not-open", () -> seal(unclassified, NEUTRAL));
        refused("petition.denounces.not-open", () -> seal(denunciation, NEUTRAL));
        refused("petition.voided", () -> seal(bare, NEUTRAL));
    }

    @Test
    void a_bare_number_stays_bare_whoever_writes() throws SQLException {
        PetitionCode open = complaint();
        seal(open, NEUTRAL);
        String one = " where code = '" + open + "'";

        assertThat(house.database()
                        .refusal("update petition set summary = 'Của bà Lan'" + one)
                        .constraint())
                .isEqualTo("petition_bare_ck");
        assertThat(house.database()
                        .refusal("update petition set bare = false, summary = 'x', folded_summary = 'x'" + one)
                        .constraint())
                .isIn("petition_bare_ck", "petition_author_ck");
        assertThat(house.database()
                        .refusal("update petition_reply set proof = 'x'")
                        .state())
                .isEqualTo("42501");
    }

    @Test
    void a_visit_of_a_group_leaves_no_word_of_whoever_came() throws Exception {
        house = new WholeHouse();
        VisitCode open = group();
        PetitionCode handedOver = house.handOver(open, FEEDBACK);
        house.let(
                "vanphong",
                ReceptionDesk.class,
                desk -> desk.correct(
                        open,
                        house.row(open).version(),
                        new CorrectVisit(NAMING, null, null, null, "Lời bà Lan: " + NAMING)));
        house.let(
                "vanphong",
                ReceptionDesk.class,
                desk -> desk.reply(open, house.row(open).version(), reply(ReplyContent.GUIDED)));

        VisitCode sealed = seal(open);

        assertThat(house.row(handedOver).visit()).isNull();
        for (String word : List.of("Trần Văn Khoan", "tran van khoan", "019166008888", "0987000111")) {
            assertThat(house.database().rowsWith(word)).as(word).isEmpty();
        }
        assertThat(house.database().rowsWith(Told.NAME))
                .allMatch(row -> row.startsWith("citizen "), "what she handed over still names her");
        VisitRow row = house.row(sealed);
        assertThat(row.book()).isEqualTo(RegisterBook.DENUNCIATION);
        assertThat(row.stage()).isEqualTo(RecordStage.ANSWERED);
        assertThat(row.people()).isEqualTo(6);
        assertThat(row.visitors()).hasSize(2).allMatch(visitor -> visitor.sealed());
        assertThat(row.clocks()).noneMatch(ClockRow::isRunning);
        assertThat(house.list("vanphong", VisitRegister.class, register -> register.replies(sealed)))
                .extracting(ReplyRow::content)
                .containsExactly(ReplyContent.GUIDED);
        VisitRow bare = house.row(open);
        assertThat(bare.stage()).isEqualTo(RecordStage.VOIDED);
        assertThat(bare.visitors()).isEmpty();
        assertThat(bare.people()).isEqualTo(1);
        assertThat(bare.content()).isNull();
        house.close();
    }

    @Test
    void the_ten_days_of_a_visit_still_run_from_its_day() {
        VisitCode open = house.come(COMPLAINT);

        VisitRow row = house.row(seal(open));

        assertThat(row.clock().termCode()).isEqualTo("TCD-12");
        assertThat(row.clock().dueOn()).isEqualTo(LocalDate.of(2024, 7, 2));
    }

    @Test
    void a_visit_that_is_not_in_the_open_book_is_refused() {
        VisitCode unclassified = house.come(null);
        VisitCode denunciation = house.come(DENUNCIATION);
        VisitCode open = house.come(COMPLAINT);

        refused("reception.denounces.not-open", () -> seal(unclassified));
        refused("reception.denounces.not-open", () -> seal(denunciation));
        refused(
                "protection.text-names-author",
                () -> house.as(
                        "vanphong",
                        ReceptionDesk.class,
                        desk -> desk.sealAsDenunciation(
                                open,
                                house.row(open).version(),
                                new SealVisitAsDenunciation(NAMING, null, null, null, null, null, null, null, null))));
        seal(open);
        refused("reception.voided", () -> seal(open));
    }

    /** A complaint whose author is named in everything that stands beside it. */
    private PetitionCode livedThrough() throws SQLException {
        PetitionCode open = complaint();
        house.let(
                "vanphong",
                PetitionIntake.class,
                desk -> desk.correct(
                        open,
                        house.row(open).version(),
                        new CorrectPetition(NAMING, NAMING, null, 1, false, "Ghi rõ: " + NAMING)));
        house.accept(open);
        house.let(
                "vanphong",
                PetitionIntake.class,
                desk -> desk.reply(open, house.row(open).version(), reply(ReplyContent.MORE_TIME)));
        house.as(
                "vanphong",
                FilingCabinet.class,
                cabinet -> cabinet.put(new AttachFile(owner(house.row(open)), "Don_Nguyen_Thi_Lan.pdf", PAGE)));
        house.database().keep("""
                insert into deadline_pause (id, clock_id, kind, from_on, decision, ground, recorded_by)
                select nextval('deadline_pause_seq'), c.id, 'SUSPENSION', '2024-06-18', '9/QĐ-UBND', '%s', 'vanphong'
                  from deadline_clock c where c.term_code = 'KN-02' and c.subject_code = '%s'""".formatted(NAMING, house.row(open).intakeCode()));
        ReceiptCode wrong = give(open);
        house.let("vanphong", ReceiptDesk.class, desk -> desk.voidReceipt(wrong, "Ghi sai tên " + Told.NAME));
        give(open);
        return open;
    }

    private ReceiptCode give(PetitionCode open) {
        return house.as(
                "vanphong",
                PetitionReceipts.class,
                desk -> desk.give(
                        open,
                        "Nhà " + NAMING,
                        2,
                        List.of(new IssueReceipt.Paper(
                                PaperSort.PETITION, "Đơn của " + NAMING, 2, PaperCondition.ORIGINAL))));
    }

    private static Reply reply(ReplyContent content) {
        return new Reply(
                content,
                ReplyMode.POST,
                WholeHouse.TODAY,
                "15/" + Told.NAME,
                "Báo phát có chữ ký " + Told.NAME,
                NAMING);
    }

    private VisitCode group() {
        return house.as(
                "vanphong",
                ReceptionDesk.class,
                desk -> desk.register(Told.group(COMPLAINT, NAMING, "Bà Nguyễn Thị Lan không ký")));
    }

    private PetitionCode complaint() {
        return petition(COMPLAINT);
    }

    private PetitionCode petition(PetitionKind kind) {
        ClassifyPetition as = Told.petition(kind);
        return house.as("vanphong", PetitionIntake.class, desk -> desk.takeIn(Told.letter(), as));
    }

    private PetitionCode seal(PetitionCode open, String summary) {
        return house.as(
                "vanphong",
                PetitionIntake.class,
                desk -> desk.sealAsDenunciation(
                        open,
                        house.row(open).version(),
                        new SealAsDenunciation(summary, null, null, null, null, null)));
    }

    private VisitCode seal(VisitCode open) {
        return house.as(
                "vanphong",
                ReceptionDesk.class,
                desk -> desk.sealAsDenunciation(
                        open,
                        house.row(open).version(),
                        new SealVisitAsDenunciation(
                                NEUTRAL, null, null, null, "Không muốn ký", null, null, null, null)));
    }

    private List<ReceiptRow> receiptsOf(PetitionRow petition) {
        return house.list("vanphong", ReceiptRegister.class, register -> register.of(owner(petition)));
    }

    private long found(String officer, PetitionCode code) {
        return house.count(
                officer, PetitionRegister.class, register -> register.count(PetitionFilter.words(code.value())));
    }

    private List<String> history(PetitionCode code) {
        return house.list("vanphong", PetitionRegister.class, register -> register.history(code).stream()
                .map(row -> row.act())
                .toList());
    }

    private static PaperOwner owner(PetitionRow petition) {
        return new PaperOwner("petition", petition.intakeCode().value());
    }

    private static byte[] page() {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void refused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
