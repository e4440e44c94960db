package vn.tiepdan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiepdan.petition.PetitionKind.COMPLAINT;
import static vn.tiepdan.petition.PetitionKind.DENUNCIATION;
import static vn.tiepdan.petition.PetitionKind.FEEDBACK;
import static vn.tiepdan.petition.PetitionKind.RECOMMENDATION;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiepdan.course.ConcludeVisit;
import vn.tiepdan.course.CourseDesk;
import vn.tiepdan.course.VisitOutcome;
import vn.tiepdan.document.ReceptionBookSheet;
import vn.tiepdan.form.OutputFormat;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.RecordStage;
import vn.tiepdan.petition.RegisterBook;
import vn.tiepdan.petition.Reply;
import vn.tiepdan.petition.ReplyContent;
import vn.tiepdan.petition.ReplyMode;
import vn.tiepdan.reception.BookCloseCount;
import vn.tiepdan.reception.BookCloseRegister;
import vn.tiepdan.reception.BookCloseRow;
import vn.tiepdan.reception.BookClosing;
import vn.tiepdan.reception.BookPeriod;
import vn.tiepdan.reception.CorrectVisitor;
import vn.tiepdan.reception.CorrectionRegister;
import vn.tiepdan.reception.CorrectionRow;
import vn.tiepdan.reception.ReceptionBook;
import vn.tiepdan.reception.ReceptionDesk;
import vn.tiepdan.reception.RecordResult;
import vn.tiepdan.reception.SealVisitAsDenunciation;
import vn.tiepdan.reception.SplitVisit;
import vn.tiepdan.reception.VisitCode;
import vn.tiepdan.reception.VisitFilter;
import vn.tiepdan.reception.VisitOrdinal;
import vn.tiepdan.reception.VisitRegister;
import vn.tiepdan.reception.VisitRow;
import vn.tiepdan.refusal.RefusalDesk;
import vn.tiepdan.refusal.RefusalGround;
import vn.tiepdan.refusal.RefuseVisit;
import vn.tiepdan.schedule.ReceptionType;
import vn.tiepdan.shared.DomainException;
import vn.tiepdan.tally.TallyLine;
import vn.tiepdan.tally.TallyRegister;

/** A visit of mixed content goes on in its contents and stays one visit; what became of a visit is told in its book. */
class StoredSplitTest {

    private static final UnitCode WARD = new UnitCode("TDAN");
    private static final LocalDate TODAY = WholeHouse.TODAY;
    private static final LocalDate MAY = LocalDate.of(2024, 5, 20);

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
    void each_content_has_its_kind_number_words_and_clock_and_the_visit_ends_in_them() {
        VisitCode whole = house.come(COMPLAINT);
        List<VisitCode> parts = split(whole, part(COMPLAINT, "Đất"), part(FEEDBACK, "Rác"));

        VisitRow row = house.row(whole);
        assertThat(row.stage()).isEqualTo(RecordStage.SPLIT);
        assertThat(row.closedOn()).isEqualTo(TODAY);
        assertThat(row.clock()).isNull();
        assertThat(parts(whole)).isEqualTo(parts);
        VisitRow second = house.row(parts.get(1));
        assertThat(second.kind()).isEqualTo(FEEDBACK);
        assertThat(second.number()).isEqualTo(row.number() + 2);
        assertThat(second.content()).isEqualTo("Rác");
        assertThat(second.stage()).isEqualTo(RecordStage.CLASSIFIED);
        assertThat(second.splitFrom()).isEqualTo(row.intakeCode());
        assertThat(second.first().name()).isEqualTo(Told.NAME);
        assertThat(second.clock().triggeredOn()).isEqualTo(row.visitedOn());
        answer(parts.get(1));
        assertThat(house.row(parts.get(1)).stage()).isEqualTo(RecordStage.ANSWERED);
        assertThat(house.row(parts.get(0)).stage()).isEqualTo(RecordStage.CLASSIFIED);
    }

    @Test
    void what_is_not_classified_yet_enters_the_book_under_its_first_content() {
        VisitCode whole = house.come(null);
        List<VisitCode> parts = split(whole, part(RECOMMENDATION, "Đèn"), part(COMPLAINT, "Đất"));

        VisitRow row = house.row(house.row(parts.get(0)).splitFrom());
        assertThat(row.kind()).isEqualTo(RECOMMENDATION);
        assertThat(row.number()).isNotNull();
        assertThat(row.first().name()).isEqualTo(Told.NAME);
    }

    @Test
    void one_visit_of_several_cases_is_counted_alike_by_the_table_the_close_and_the_book() throws Exception {
        house.day(MAY);
        VisitCode first = come(COMPLAINT, null, "Đất vườn tổ 9");
        MatterCode matter = house.row(first).matter();
        VisitCode again = come(COMPLAINT, matter, null);
        List<VisitCode> parts = split(again, part(COMPLAINT, "Đất"), part(FEEDBACK, "Rác"), part(FEEDBACK, "Mương"));
        VisitCode group = house.as(
                "vanphong",
                ReceptionDesk.class,
                desk -> desk.register(Told.visitOn(MAY, ReceptionType.REGULAR, FEEDBACK, null, "Chợ", null, null)));
        people(group, 6);
        split(group, part(FEEDBACK, "Chợ"), part(RECOMMENDATION, "Bến xe"));
        house.day(TODAY);

        assertThat(house.row(parts.get(0)).matter()).isEqualTo(matter);
        assertThat(house.row(parts.get(0)).ordinal()).isEqualTo(VisitOrdinal.REPEAT);
        assertThat(house.row(again).matter()).isNull();
        TallyLine total = house.as(
                        "vanphong",
                        TallyRegister.class,
                        register -> register.of(WARD, LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 31)))
                .total();
        assertThat(total).isEqualTo(new TallyLine(null, 0, 3, 8, 5, 1, 1, 6, 2, 0));

        close();
        BookCloseRow close = closed("vanphong");
        assertThat(close.counts())
                .contains(
                        new BookCloseCount(COMPLAINT, 2, 2, 0, 1, 2),
                        new BookCloseCount(FEEDBACK, 1, 6, 1, 0, 3),
                        new BookCloseCount(RECOMMENDATION, 0, 0, 0, 0, 1));
        assertThat(close.total())
                .isEqualTo(new BookCloseCount(null, total.visits(), total.people(), total.groups(), 1, total.cases()));
        assertThat(close.total().first()).isEqualTo(total.first());
        VisitFilter month = month();
        assertThat(house.count("vanphong", VisitRegister.class, register -> register.people(month)))
                .isEqualTo(8);
        house.let(
                "vanphong",
                ReceptionDesk.class,
                desk -> desk.concerns(
                        parts.get(1), house.row(parts.get(1)).version(), Set.of(new OfficerCode("chutich"))));
        assertThat(closed("chutich").total()).isEqualTo(new BookCloseCount(null, 2, 7, 1, 1, 5));

        try (XSSFWorkbook book = exported(month)) {
            Sheet sheet = book.getSheetAt(0);
            double people = 0;
            for (int line = 6; line <= sheet.getLastRowNum(); line++) {
                if (sheet.getRow(line).getCell(6).getCellType() == CellType.NUMERIC) {
                    people += sheet.getRow(line).getCell(6).getNumericCellValue();
                }
            }
            assertThat(sheet.getLastRowNum()).isEqualTo(5 + 8);
            assertThat(people).isEqualTo(8);
            assertThat(sheet.getRow(7).getCell(12).getStringCellValue()).isEqualTo("Tách thành số 3, 4, 5");
            assertThat(sheet.getRow(8).getCell(12).getStringCellValue()).isEqualTo("Tách từ số 2, số người ghi ở đó");
        }
        assertThat(printed(month)).contains("3 lượt tiếp, 8 người", "lần đầu 5, nhiều lần 1", "Tách từ số 2");
    }

    @Test
    void the_contents_of_a_denunciation_are_sealed_each_under_another_alias_and_nobody_is_named() throws Exception {
        VisitCode whole = house.come(null);
        List<VisitCode> parts = split(whole, part(DENUNCIATION, "Thu chi"), part(DENUNCIATION, "Đấu thầu"));

        VisitRow row = house.row(house.row(parts.get(0)).splitFrom());
        assertThat(row.book()).isEqualTo(RegisterBook.DENUNCIATION);
        assertThat(List.of(row, house.row(parts.get(0)), house.row(parts.get(1))))
                .allSatisfy(one -> assertThat(one.first().sealed()).isTrue())
                .extracting(one -> one.first().alias())
                .doesNotHaveDuplicates();
        assertThat(house.database().rowsWith(Told.NAME)).isEmpty();
        VisitCode again = house.come(DENUNCIATION);
        refused(
                "protection.text-names-author",
                () -> split(again, part(DENUNCIATION, "Thu chi"), part(DENUNCIATION, "Do bà " + Told.NAME + " nói")));
    }

    @Test
    void what_denounces_is_never_split_off_beside_a_name() {
        refused(
                "reception.split.denounces",
                () -> new SplitVisit(List.of(part(COMPLAINT, "A"), part(DENUNCIATION, "B"))));
        VisitCode open = house.come(COMPLAINT);
        refused("reception.split.denounces", () -> split(open, part(DENUNCIATION, "A"), part(DENUNCIATION, "B")));
        VisitCode sealed = house.come(DENUNCIATION);
        refused("reception.split.denounces", () -> split(sealed, part(COMPLAINT, "A"), part(FEEDBACK, "B")));
    }

    @Test
    void a_content_that_turns_out_to_denounce_takes_the_words_of_the_whole_under_seal() throws Exception {
        VisitCode whole = house.as(
                "vanphong",
                ReceptionDesk.class,
                desk -> desk.register(Told.visitOn(
                        TODAY, ReceptionType.REGULAR, COMPLAINT, null, "Đất và ông kế toán ăn chặn", null, null)));
        List<VisitCode> parts = split(whole, part(COMPLAINT, "Đất"), part(FEEDBACK, "Kế toán ăn chặn"));
        refused("reception.denounces.split", () -> seal(whole));

        VisitRow sealed = house.row(seal(parts.get(1)));

        assertThat(sealed.splitFrom()).isNull();
        assertThat(house.row(parts.get(1)).splitFrom()).isNull();
        assertThat(house.database().rowsWith("ăn chặn")).isEmpty();
        assertThat(house.row(whole).content()).isEqualTo("Đã tách thành từng nội dung");
        assertThat(parts(whole)).containsExactly(parts.get(0));
        assertThat(corrections(whole)).isEmpty();
    }

    @Test
    void what_is_answered_refused_split_taken_back_or_closed_is_not_split() throws Exception {
        SplitVisit.Part one = part(COMPLAINT, "A");
        refused("reception.split.one", () -> new SplitVisit(List.of(one)));
        refused("reception.split.too-many", () -> new SplitVisit(List.of(one, one, one, one, one, one)));
        refused("petition.kind.missing", () -> part(null, "A"));
        refused("reception.content.missing", () -> part(COMPLAINT, " "));

        VisitCode answered = house.come(COMPLAINT);
        answer(answered);
        refused("reception.split.closed", () -> split(answered, one, one));
        VisitCode whole = house.come(COMPLAINT);
        VisitCode part = split(whole, one, one).get(0);
        refused("reception.split.closed", () -> split(whole, one, one));
        refused("reception.split.part", () -> split(part, one, one));
        refused("reception.void.split", () -> takeBack(whole));
        refused("reception.split.counted-there", () -> people(part, 3));
        refused("reception.reply.closed", () -> answer(whole));
        VisitCode refusedOne = house.come(COMPLAINT);
        house.let(
                "motcua",
                RefusalDesk.class,
                desk -> desk.refuse(
                        refusedOne,
                        house.row(refusedOne).version(),
                        new RefuseVisit(RefusalGround.MISCONDUCT, "Xúc phạm", "Đã nói", null, Set.of(), List.of())));
        refused("reception.split.refused", () -> split(refusedOne, one, one));
        VisitCode concluded = house.come(COMPLAINT);
        house.let(
                "vanphong",
                CourseDesk.class,
                desk -> desk.conclude(
                        concluded,
                        house.row(concluded).version(),
                        new ConcludeVisit(
                                VisitOutcome.SENT_FOR_ACCEPTANCE,
                                null,
                                "Đề xuất thụ lý",
                                null,
                                null,
                                null,
                                null,
                                null,
                                null)));
        refused("course.split.concluded", () -> split(concluded, one, one));
        VisitCode gone = house.come(COMPLAINT);
        takeBack(gone);
        refused("reception.voided", () -> split(gone, one, one));
        parts(whole).forEach(this::takeBack);
        takeBack(whole);
        assertThat(house.row(whole).stage()).isEqualTo(RecordStage.VOIDED);

        house.day(MAY);
        VisitCode late = come(COMPLAINT, null, null);
        house.day(TODAY);
        close();
        refused("reception.closed", () -> split(late, one, one));
        assertThat(house.database()
                        .refusal("update visit set stage = 'SPLIT', closed_on = visited_on where stage = 'CLASSIFIED'")
                        .constraint())
                .isEqualTo("visit_split_ck");
    }

    @Test
    void what_became_of_a_visit_is_told_once_and_put_right_with_a_reason() throws Exception {
        house.day(MAY);
        VisitCode visit = come(COMPLAINT, null, null);
        RecordResult decided = new RecordResult("Chấp nhận một phần", "31/QĐ-UBND", LocalDate.of(2024, 6, 10), null);
        refused("reception.result.not-answered", () -> follow(visit, decided));
        refused("reception.result.missing", () -> new RecordResult(" ", null, null, null));
        refused("reception.result.day-missing", () -> new RecordResult(null, "31/QĐ-UBND", null, null));
        refused("reception.result.number-missing", () -> new RecordResult(null, null, MAY, null));
        answer(visit);
        house.day(TODAY);
        close();
        refused(
                "reception.result.in-future",
                () -> follow(visit, new RecordResult(null, "1", TODAY.plusDays(1), null)));
        refused(
                "reception.result.before-visit",
                () -> follow(visit, new RecordResult(null, "1", MAY.minusDays(1), null)));

        follow(visit, decided);
        assertThat(house.row(visit).corrected()).isFalse();
        assertThat(printed(month())).contains("số 31/QĐ-", "10/06/2024 Chấp nhận một phần");
        refused("reception.result.already", () -> follow(visit, decided));
        follow(visit, new RecordResult("Chấp nhận toàn bộ", "31/QĐ-UBND", LocalDate.of(2024, 6, 10), "Ghi nhầm"));

        assertThat(house.row(visit).result()).isEqualTo("Chấp nhận toàn bộ");
        assertThat(corrections(visit))
                .extracting(one -> one.field() + ": " + one.before() + " > " + one.after())
                .containsExactly(
                        "result: 31/QĐ-UBND (10/06/2024): Chấp nhận một phần > 31/QĐ-UBND (10/06/2024): Chấp nhận toàn bộ");
    }

    @Test
    void of_what_denounces_only_number_and_day_are_told() {
        VisitCode visit = house.come(DENUNCIATION);
        answer(visit);
        refused("reception.result.sealed", () -> follow(visit, new RecordResult("Đúng một phần", "8/KL", TODAY, null)));
        refused(
                "protection.text-names-author",
                () -> follow(visit, new RecordResult(null, "8/KL " + Told.NAME, TODAY, null)));
        follow(visit, new RecordResult(null, "8/KL-UBND", TODAY, null));
        assertThat(house.row(visit).resultDocument()).isEqualTo("8/KL-UBND");
    }

    private static SplitVisit.Part part(PetitionKind kind, String content) {
        return new SplitVisit.Part(kind, null, content, null);
    }

    private List<VisitCode> split(VisitCode visit, SplitVisit.Part... parts) {
        return house.as(
                "vanphong",
                ReceptionDesk.class,
                desk -> desk.split(visit, house.row(visit).version(), new SplitVisit(Arrays.asList(parts))));
    }

    private List<VisitCode> parts(VisitCode whole) {
        return house.list("vanphong", VisitRegister.class, register -> register.partsOf(register.row(whole)));
    }

    private VisitCode come(PetitionKind kind, MatterCode matter, String newTitle) {
        return house.as(
                "vanphong",
                ReceptionDesk.class,
                desk -> desk.register(
                        Told.visitOn(MAY, ReceptionType.REGULAR, kind, null, "Việc đất", matter, newTitle)));
    }

    private void answer(VisitCode visit) {
        VisitRow row = house.row(visit);
        house.let(
                "vanphong",
                ReceptionDesk.class,
                desk -> desk.reply(
                        visit,
                        row.version(),
                        new Reply(ReplyContent.ANSWERED, ReplyMode.ORAL, row.visitedOn(), null, "Biên bản", null)));
    }

    private void follow(VisitCode visit, RecordResult told) {
        house.let(
                "vanphong",
                ReceptionDesk.class,
                desk -> desk.follow(visit, house.row(visit).version(), told));
    }

    private List<CorrectionRow> corrections(VisitCode visit) {
        VisitRow row = house.row(visit);
        return house.list("vanphong", CorrectionRegister.class, register -> register.of(row));
    }

    private void takeBack(VisitCode visit) {
        house.let(
                "vanphong",
                ReceptionDesk.class,
                desk -> desk.voidIt(visit, house.row(visit).version(), "Nhập nhầm"));
    }

    private void people(VisitCode visit, int people) {
        VisitRow row = house.row(visit);
        house.let(
                "vanphong",
                ReceptionDesk.class,
                desk -> desk.correctVisitor(
                        visit,
                        row.version(),
                        new CorrectVisitor(1, null, people, row.visitedOn(), row.timeIn(), "Đếm lại")));
    }

    private VisitCode seal(VisitCode visit) {
        return house.as(
                "vanphong",
                ReceptionDesk.class,
                desk -> desk.sealAsDenunciation(
                        visit,
                        house.row(visit).version(),
                        new SealVisitAsDenunciation(
                                "Tố giác việc thu chi", null, null, null, null, null, null, null, null)));
    }

    private void close() {
        house.let("vanphong", BookClosing.class, desk -> desk.close(WARD, BookPeriod.of("2024-05")));
    }

    private BookCloseRow closed(String officer) {
        return house.as(officer, BookCloseRegister.class, register -> register.row(WARD, BookPeriod.of("2024-05")));
    }

    private static VisitFilter month() {
        return new VisitFilter(
                null,
                WARD,
                null,
                null,
                null,
                RegisterBook.OPEN,
                null,
                LocalDate.of(2024, 5, 1),
                LocalDate.of(2024, 5, 31),
                false,
                null);
    }

    private XSSFWorkbook exported(VisitFilter filter) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (ReceptionBookSheet sheet =
                house.as("vanphong", ReceptionBook.class, book -> book.export(filter, filter.from(), filter.to()))) {
            sheet.writeTo(written);
        }
        return new XSSFWorkbook(new ByteArrayInputStream(written.toByteArray()));
    }

    private String printed(VisitFilter filter) throws IOException {
        byte[] pdf = house.as(
                        "vanphong",
                        ReceptionBook.class,
                        book -> book.print(filter, filter.from(), filter.to(), OutputFormat.PDF))
                .bytes();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static void refused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
