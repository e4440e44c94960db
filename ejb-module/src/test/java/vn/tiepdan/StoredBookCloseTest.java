package vn.tiepdan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiepdan.document.ReceptionBookSheet;
import vn.tiepdan.form.OutputFormat;
import vn.tiepdan.identity.PersonalData;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.petition.CorrectAuthor;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.petition.PetitionIntake;
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
import vn.tiepdan.reception.Capacity;
import vn.tiepdan.reception.CorrectVisit;
import vn.tiepdan.reception.CorrectVisitor;
import vn.tiepdan.reception.CorrectionRegister;
import vn.tiepdan.reception.CorrectionRow;
import vn.tiepdan.reception.ReceptionBook;
import vn.tiepdan.reception.ReceptionDesk;
import vn.tiepdan.reception.RegisterVisit;
import vn.tiepdan.reception.SealVisitAsDenunciation;
import vn.tiepdan.reception.VisitCode;
import vn.tiepdan.reception.VisitFilter;
import vn.tiepdan.reception.VisitOrdinal;
import vn.tiepdan.reception.VisitRow;
import vn.tiepdan.reception.VisitorEntry;
import vn.tiepdan.shared.DomainException;

/** A month of the reception book is closed for good, and what stands in it is corrected beside what stood there. */
class StoredBookCloseTest {

    private static final UnitCode WARD = new UnitCode("TDAN");
    private static final LocalDate APRIL = LocalDate.of(2024, 4, 15);
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
    void what_is_counted_is_frozen_by_kind() {
        VisitCode first = come(MAY, PetitionKind.COMPLAINT, 1, "Đất vườn", null, "Đất vườn tổ 9");
        MatterCode matter = house.row(first).matter();
        come(MAY, PetitionKind.COMPLAINT, 6, "Đất vườn", matter, null);
        come(MAY, PetitionKind.DENUNCIATION, 2, "Thu chi", null, null);
        VisitCode wrong = come(MAY, PetitionKind.FEEDBACK, 1, "Nhầm", null, null);
        house.let("vanphong", ReceptionDesk.class, desk -> desk.voidIt(wrong, version(wrong), "Nhập nhầm"));
        close("2024-05");

        BookCloseRow close = closed("vanphong", "2024-05");
        assertThat(close.counts())
                .containsExactly(
                        new BookCloseCount(PetitionKind.COMPLAINT, 2, 7, 1, 1),
                        new BookCloseCount(PetitionKind.DENUNCIATION, 1, 2, 0, 0),
                        new BookCloseCount(PetitionKind.RECOMMENDATION, 0, 0, 0, 0),
                        new BookCloseCount(PetitionKind.FEEDBACK, 0, 0, 0, 0));
        assertThat(close.total().visits()).isEqualTo(3);
        assertThat(close.total().first()).isEqualTo(2);
        assertThat(close.closedBy().value()).isEqualTo("vanphong");
        assertThat(close.closedOn()).isEqualTo(WholeHouse.TODAY);
        assertThat(closed("phochutich", "2024-05").counts())
                .extracting(BookCloseCount::kind)
                .doesNotContain(PetitionKind.DENUNCIATION);
        refused("reception.close.not-found", () -> closed("vanphong2", "2024-05"));
        refused("reception.close.not-found", () -> closed("diachinh", "2024-05"));
    }

    @Test
    void nobody_finds_a_visit_counted_that_is_about_him() {
        come(MAY, PetitionKind.COMPLAINT, 1, "Đất", null, null);
        VisitCode about = come(MAY, PetitionKind.COMPLAINT, 5, "Về chủ tịch", null, null);
        close("2024-05");
        house.let(
                "vanphong",
                ReceptionDesk.class,
                desk -> desk.concerns(about, version(about), Set.of(new OfficerCode("chutich"))));

        assertThat(closed("vanphong", "2024-05").total()).isEqualTo(new BookCloseCount(null, 2, 6, 1, 0));
        assertThat(closed("chutich", "2024-05").total()).isEqualTo(new BookCloseCount(null, 1, 1, 0, 0));
    }

    @Test
    void a_month_is_closed_once_it_is_over_after_those_before_it_and_when_all_is_classified() {
        come(APRIL, PetitionKind.COMPLAINT);
        VisitCode waiting = come(MAY, null);
        refused("reception.close.not-over", () -> close("2024-06"));
        refused("reception.close.no-records", () -> close("2024-03"));
        refused("reception.close.earlier-open", () -> close("2024-05"));
        refused("organisation.role.not-in-this-ward", () -> close("motcua", "2024-04"));
        refused("organisation.unit.not-found", () -> close("vanphong2", "2024-04"));
        close("2024-04");
        refused("reception.close.already", () -> close("2024-04"));
        refused("reception.close.unclassified", () -> close("2024-05"));
        house.classify(waiting, PetitionKind.FEEDBACK);
        assertThat(closable(WholeHouse.TODAY)).containsExactly(BookPeriod.of("2024-05"));
        close("chutich", "2024-05");
        assertThat(closable(WholeHouse.TODAY)).isEmpty();
        refused("reception.close.not-found", () -> BookPeriod.of("2024-13"));
    }

    @Test
    void a_year_sums_its_months_from_the_first_records_on() {
        LocalDate january = LocalDate.of(2024, 1, 10);
        house.day(january);
        LocalDate november = LocalDate.of(2023, 11, 6);
        come(november, PetitionKind.COMPLAINT, 6, "Đất", null, null);
        come(LocalDate.of(2023, 12, 4), PetitionKind.FEEDBACK);
        close("2023-11");
        refused("reception.close.months-open", () -> close("2023"));
        close("2023-12");
        assertThat(closable(january)).containsExactly(BookPeriod.year(2023));
        close("2023");

        assertThat(closed("vanphong", "2023").total()).isEqualTo(new BookCloseCount(null, 2, 7, 1, 0));
        assertThat(house.list("vanphong", BookCloseRegister.class, register -> register.of(WARD)))
                .extracting(row -> row.period().toString())
                .containsExactly("2023", "2023-12", "2023-11");
        refused("reception.close.not-over", () -> close("2024"));
    }

    @Test
    void nothing_is_written_into_a_closed_month_nor_taken_out_of_it() {
        VisitCode visit = come(MAY, PetitionKind.COMPLAINT);
        VisitCode june = come(WholeHouse.TODAY, PetitionKind.COMPLAINT);
        close("2024-05");

        refused("reception.closed", () -> come(MAY, PetitionKind.COMPLAINT));
        refused("reception.closed", () -> come(APRIL, PetitionKind.COMPLAINT));
        refused("reception.closed", () -> come(MAY, null));
        refused(
                "reception.closed",
                () -> house.let(
                        "vanphong", ReceptionDesk.class, desk -> desk.voidIt(visit, version(visit), "Nhập nhầm")));
        refused("reception.day.other-month", () -> cameOtherwise(visit, 1, WholeHouse.TODAY, null));
        refused("reception.closed", () -> cameOtherwise(june, 1, MAY, null));
        assertThat(house.row(visit).stage()).isEqualTo(RecordStage.CLASSIFIED);
    }

    @Test
    void it_is_answered_and_joins_a_case_as_before() {
        VisitCode earlier = come(APRIL, PetitionKind.COMPLAINT, 1, "Đất", null, "Đất tổ 9");
        VisitCode visit = come(MAY, PetitionKind.COMPLAINT);
        close("2024-04");
        close("2024-05");

        house.let(
                "vanphong",
                ReceptionDesk.class,
                desk -> desk.join(visit, version(visit), house.row(earlier).matter()));
        assertThat(house.row(visit).matter()).isEqualTo(house.row(earlier).matter());
        assertThat(house.row(visit).ordinal()).isEqualTo(VisitOrdinal.FIRST);
        house.let(
                "vanphong",
                ReceptionDesk.class,
                desk -> desk.reply(
                        visit,
                        version(visit),
                        new Reply(ReplyContent.ANSWERED, ReplyMode.ORAL, WholeHouse.TODAY, null, "Biên bản", null)));
        assertThat(house.row(visit).stage()).isEqualTo(RecordStage.ANSWERED);
    }

    @Test
    void a_correction_stands_beside_what_the_book_had() {
        VisitCode visit = come(MAY, PetitionKind.COMPLAINT);
        close("2024-05");

        house.let(
                "motcua",
                ReceptionDesk.class,
                desk -> desk.correct(
                        visit,
                        version(visit),
                        new CorrectVisit("Việc mương tổ 3", null, "UBND phường", null, "Nghe nhầm")));
        cameOtherwise(visit, 2, MAY.plusDays(1), Told.second("Trần Văn Khoan"));

        assertThat(corrections("vanphong", visit))
                .extracting(row ->
                        row.field() + ": " + row.before() + " > " + row.after() + ", " + row.by() + ", " + row.reason())
                .containsExactly(
                        "content: Việc thu chi ở tổ dân phố > Việc mương tổ 3, motcua, Nghe nhầm",
                        "previousHandling: null > UBND phường, motcua, Nghe nhầm",
                        "people: 1 > 2, vanphong, Ghi sai",
                        "visitedOn: 20/05/2024 > 21/05/2024, vanphong, Ghi sai",
                        "person: Nguyễn Thị Lan, Số 12, đường Tân Cương, tổ 8, •••••••••999 > Trần Văn Khoan, Tổ 3, •••••••••888, vanphong, Ghi sai");
        assertThat(house.row(visit).corrected()).isTrue();
        assertThat(house.row(visit).first().name()).isEqualTo("Trần Văn Khoan");
        assertThat(closed("vanphong", "2024-05").total().people()).isEqualTo(1);
        assertThat(printed())
                .contains("Đính chính sau khi khóa sổ", "Việc mương tổ 3", "Nghe nhầm", "Có đính chính")
                .contains("Khóa sổ tháng 05/2024 ngày 18/06/2024: 1 lượt tiếp, 1 người");
    }

    @Test
    void of_a_sealed_visit_a_correction_tells_no_word() {
        VisitCode visit = come(MAY, PetitionKind.DENUNCIATION);
        close("2024-05");
        house.let(
                "vanphong",
                ReceptionDesk.class,
                desk -> desk.correct(
                        visit, version(visit), new CorrectVisit("Thu chi tổ 3", null, null, null, "Nghe nhầm")));

        assertThat(corrections("vanphong", visit))
                .containsExactly(
                        new CorrectionRow(WholeHouse.TODAY, new OfficerCode("vanphong"), null, null, null, null));
    }

    @Test
    void what_becomes_known_of_a_citizen_later_leaves_the_closed_book_as_it_was() {
        VisitCode may = come(MAY, PetitionKind.COMPLAINT);
        VisitCode june = come(WholeHouse.TODAY, PetitionKind.COMPLAINT);
        PetitionCode paper = house.handOver(june, PetitionKind.COMPLAINT);
        close("2024-05");
        PersonalData moved = new PersonalData(
                Told.person().kind(),
                "Nguyễn Thị Lân",
                1975,
                null,
                Told.person().paperKind(),
                "019175009998",
                null,
                "Tổ 1",
                null);
        house.let(
                "vanphong",
                PetitionIntake.class,
                desk -> desk.correctAuthor(
                        paper, house.row(paper).version(), new CorrectAuthor(moved, WholeHouse.TODAY, "Ghi sai tên")));

        assertThat(house.row(june).first().name()).isEqualTo("Nguyễn Thị Lân");
        assertThat(house.row(may).first().name()).isEqualTo(Told.NAME);
        assertThat(house.row(may).first().address()).isEqualTo(Told.person().address());
        assertThat(printed()).contains(Told.NAME).contains(Told.person().paperNumber());

        cameOtherwise(may, 1, MAY, moved);
        assertThat(house.row(may).first().name()).isEqualTo("Nguyễn Thị Lân");
        assertThat(corrections("vanphong", may))
                .extracting(CorrectionRow::before)
                .containsExactly("Nguyễn Thị Lan, Số 12, đường Tân Cương, tổ 8, •••••••••999");
    }

    @Test
    void who_turns_out_to_denounce_goes_under_seal_from_a_closed_month_too() throws Exception {
        VisitCode visit = come(MAY, PetitionKind.COMPLAINT);
        close("2024-05");
        house.let(
                "vanphong",
                ReceptionDesk.class,
                desk -> desk.correct(
                        visit, version(visit), new CorrectVisit("Bà Lan trình bày", null, null, null, "Nghe nhầm")));

        VisitCode sealed = house.as(
                "vanphong",
                ReceptionDesk.class,
                desk -> desk.sealAsDenunciation(
                        visit,
                        version(visit),
                        new SealVisitAsDenunciation(
                                "Tố giác thu chi", null, null, null, null, null, null, null, null)));

        VisitRow row = house.row(sealed);
        assertThat(row.book()).isEqualTo(RegisterBook.DENUNCIATION);
        assertThat(row.afterClose()).isTrue();
        assertThat(row.visitedOn()).isEqualTo(MAY);
        assertThat(house.row(visit).stage()).isEqualTo(RecordStage.VOIDED);
        assertThat(corrections("vanphong", visit)).isEmpty();
        assertThat(closed("vanphong", "2024-05").total().visits()).isEqualTo(1);
        for (String word : List.of(Told.NAME, Told.person().paperNumber(), "Bà Lan trình bày")) {
            assertThat(house.database().rowsWith(word)).as(word).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update visit set content = 'Khác' where visited_on < '2024-06-01' | visit_closed_ck",
                "update visit set people = 9 where visited_on < '2024-06-01' | visit_closed_ck",
                "update visit set ordinal = 'REPEAT' where visited_on < '2024-06-01' | visit_closed_ck",
                "update visit set visited_on = '2024-06-03' where visited_on < '2024-06-01' | visit_closed_ck",
                "update visit set visited_on = '2024-05-03' where visited_on > '2024-06-01' | visit_closed_ck",
                "update visit set stage = 'VOIDED', void_reason = 'Nhầm' where visited_on < '2024-06-01' | visit_closed_ck",
                "update visit set after_close = true, book = 'DENUNCIATION', kind = 'DENUNCIATION' where visited_on < '2024-06-01' | visit_closed_ck",
                "update visit_person set citizen_code = null, seal_code = (select code from sealed_identity limit 1) from visit v where v.id = visit_id and v.visited_on < '2024-06-01' | visit_closed_ck",
                "update citizen set full_name = 'Khác' | visit_closed_ck",
                "select close_book('TDAN', 2024, 5, '2024-06-18', 'vanphong', now()) | book_close_uq",
                "select close_book('TDAN', 2024, 6, '2024-06-18', 'vanphong', now()) | book_close_over_ck",
                "select close_book('TDAN', 2024, 3, '2024-06-18', 'vanphong', now()) | book_close_records_ck",
                "select close_book('TTHINH', 2024, 5, '2024-06-18', 'vanphong', now()) | book_close_records_ck",
                "select close_book('TDAN', 2024, null, '2025-01-02', 'vanphong', now()) | book_close_months_ck",
            })
    void the_database_keeps_a_closed_month_by_itself(String statement, String constraint) throws Exception {
        come(MAY, PetitionKind.COMPLAINT);
        come(WholeHouse.TODAY, PetitionKind.COMPLAINT);
        close("2024-05");

        assertThat(house.database().refusal(statement).constraint()).isEqualTo(constraint);
    }

    @Test
    void the_database_closes_month_after_month_and_nothing_is_closed_past_it() throws Exception {
        come(APRIL, PetitionKind.COMPLAINT);
        come(MAY, null);
        assertThat(house.database()
                        .refusal("select close_book('TDAN', 2024, 5, '2024-06-18', 'vanphong', now())")
                        .constraint())
                .isEqualTo("book_close_order_ck");
        close("2024-04");
        assertThat(house.database()
                        .refusal("select close_book('TDAN', 2024, 5, '2024-06-18', 'vanphong', now())")
                        .constraint())
                .isEqualTo("book_close_classified_ck");
        for (String statement : List.of(
                "insert into book_close (unit_code, year, month, closed_on, closed_by, closed_at) values ('TDAN', 2024, 5, '2024-06-18', 'vanphong', now())",
                "update book_close_line set visits = 9",
                "delete from book_close")) {
            assertThat(house.database().refusal(statement).state())
                    .as(statement)
                    .isEqualTo("42501");
        }
        assertThat(house.database().refusal("""
                                insert into visit (id, version, code, intake_code, unit_code, book, stage, type, place, visited_on, time_in,
                                    received_by, content, folded_content, people, representatives, ordinal, interpreter, signed, after_close)
                                values (990, 1, 'LT-TDAN-2024-7K3M9Q', 'LT-TDAN-2024-7K3M9Q', 'TDAN', 'UNCLASSIFIED', 'RECEIVED', 'REGULAR',
                                    'RECEPTION_ROOM', '2024-04-18', '08:00', 'motcua', 'Hỏi', 'hoi', 1, 0, 'FIRST', false, true, true)""").constraint()).isEqualTo("visit_closed_ck");
    }

    @Test
    void whoever_closes_waits_for_what_is_being_written_down() throws Exception {
        come(MAY, PetitionKind.COMPLAINT);
        CompletableFuture<Void> closing;
        try (Connection writing = house.database().open();
                Statement statement = writing.createStatement()) {
            statement.execute("""
                    insert into visit (id, version, code, intake_code, unit_code, book, book_year, book_number, kind, stage, type, place,
                        visited_on, time_in, received_by, content, folded_content, people, representatives, ordinal, interpreter, signed)
                    values (990, 1, 'L-TDAN-2024-000990', 'LT-TDAN-2024-7K3M9Q', 'TDAN', 'OPEN', 2024, 990, 'FEEDBACK', 'CLASSIFIED', 'REGULAR',
                        'RECEPTION_ROOM', '2024-05-18', '08:00', 'motcua', 'Hỏi', 'hoi', 1, 0, 'FIRST', false, true)""");
            closing = CompletableFuture.runAsync(() -> close("2024-05"));
            house.database().awaitWaiting();
            assertThat(closing).isNotDone();
            writing.commit();
        }
        closing.join();
        assertThat(closed("vanphong", "2024-05").total().visits()).isEqualTo(2);
    }

    @Test
    void the_book_is_taken_out_as_a_workbook_as_it_is_shown() throws IOException {
        come(MAY, PetitionKind.COMPLAINT, 6, "=HYPERLINK(1)", null, null);
        come(MAY.plusDays(1), PetitionKind.DENUNCIATION);
        close("2024-05");

        try (XSSFWorkbook open = exported("vanphong", RegisterBook.OPEN)) {
            Sheet sheet = open.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(6);
            assertThat(sheet.getRow(6).getCell(1).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(MAY);
            assertThat(sheet.getRow(6).getCell(2).getStringCellValue()).startsWith(Told.NAME);
            assertThat(sheet.getRow(6).getCell(3).getStringCellValue())
                    .isEqualTo(Told.person().paperNumber());
            assertThat(sheet.getRow(6).getCell(4).getStringCellValue()).isEqualTo("'=HYPERLINK(1)");
            assertThat(sheet.getRow(6).getCell(6).getNumericCellValue()).isEqualTo(6);
        }
        try (XSSFWorkbook sealed = exported("vanphong", RegisterBook.DENUNCIATION)) {
            assertThat(sealed.getSheetAt(0).getRow(6).getCell(2).getStringCellValue())
                    .startsWith("NS-");
            assertThat(sealed.getSheetAt(0).getRow(6).getCell(3).getStringCellValue())
                    .isEmpty();
        }
        try (XSSFWorkbook none = exported("phochutich", RegisterBook.DENUNCIATION)) {
            assertThat(none.getSheetAt(0).getLastRowNum()).isEqualTo(5);
        }
        assertThat(trail()).contains("visit.book-close TDAN", "visit.book-export TDAN");
    }

    private List<String> trail() {
        try {
            return house.database()
                    .read("select act || ' ' || object_code from audit_entry where object_code is not null");
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private XSSFWorkbook exported(String officer, RegisterBook book) throws IOException {
        LocalDate from = LocalDate.of(2024, 5, 1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ReceptionBookSheet sheet =
                house.as(officer, ReceptionBook.class, desk -> desk.export(filter(book), from, WholeHouse.TODAY))) {
            sheet.writeTo(bytes);
        }
        return new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
    }

    private String printed() {
        byte[] pdf = house.as(
                        "vanphong",
                        ReceptionBook.class,
                        desk -> desk.print(
                                filter(RegisterBook.OPEN),
                                LocalDate.of(2024, 5, 1),
                                WholeHouse.TODAY,
                                OutputFormat.PDF))
                .bytes();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static VisitFilter filter(RegisterBook book) {
        return new VisitFilter(
                null, null, null, null, null, book, null, LocalDate.of(2024, 5, 1), WholeHouse.TODAY, false, null);
    }

    private VisitCode come(LocalDate day, PetitionKind kind) {
        return come(day, kind, 1, "Việc thu chi ở tổ dân phố", null, null);
    }

    private VisitCode come(
            LocalDate day, PetitionKind kind, int people, String content, MatterCode matter, String newTitle) {
        List<VisitorEntry> came = new ArrayList<>();
        came.add(new VisitorEntry(Told.person(), people >= 5 ? Capacity.REPRESENTATIVE : null));
        return house.as(
                "vanphong",
                ReceptionDesk.class,
                desk -> desk.register(new RegisterVisit(
                        null,
                        null,
                        null,
                        null,
                        day,
                        LocalTime.of(8, 0),
                        null,
                        null,
                        came,
                        people,
                        people >= 5 ? "Cử một người" : null,
                        kind,
                        null,
                        content,
                        null,
                        null,
                        false,
                        true,
                        null,
                        matter,
                        newTitle)));
    }

    private void cameOtherwise(VisitCode visit, int people, LocalDate day, PersonalData person) {
        house.let(
                "vanphong",
                ReceptionDesk.class,
                desk -> desk.correctVisitor(
                        visit,
                        version(visit),
                        new CorrectVisitor(1, person, people, day, LocalTime.of(8, 0), "Ghi sai")));
    }

    private int version(VisitCode visit) {
        return house.row(visit).version();
    }

    private void close(String period) {
        close("vanphong", period);
    }

    private void close(String officer, String period) {
        UnitCode ward = officer.equals("vanphong2") ? WARD : null;
        house.let(officer, BookClosing.class, desk -> desk.close(ward, BookPeriod.of(period)));
    }

    private BookCloseRow closed(String officer, String period) {
        return house.as(officer, BookCloseRegister.class, register -> register.row(WARD, BookPeriod.of(period)));
    }

    private List<BookPeriod> closable(LocalDate today) {
        return house.as("vanphong", BookCloseRegister.class, register -> register.closable(WARD, today));
    }

    private List<CorrectionRow> corrections(String officer, VisitCode visit) {
        VisitRow row = house.row(visit);
        return house.list(officer, CorrectionRegister.class, register -> register.of(row));
    }

    private static void refused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
