package vn.tiepdan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiepdan.deadline.ClockRow;
import vn.tiepdan.document.Book;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.petition.PetitionFilter;
import vn.tiepdan.petition.PetitionIntake;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.PetitionRegister;
import vn.tiepdan.petition.PetitionRow;
import vn.tiepdan.petition.RecordStage;
import vn.tiepdan.petition.RegisterBook;
import vn.tiepdan.petition.Reply;
import vn.tiepdan.petition.ReplyContent;
import vn.tiepdan.petition.ReplyMode;
import vn.tiepdan.shared.DomainException;
import vn.tiepdan.takeover.BalanceCode;
import vn.tiepdan.takeover.BalanceDesk;
import vn.tiepdan.takeover.BalanceLine;
import vn.tiepdan.takeover.BalanceRegister;
import vn.tiepdan.takeover.BalanceRow;
import vn.tiepdan.takeover.BatchCode;
import vn.tiepdan.takeover.BatchRow;
import vn.tiepdan.takeover.BatchStage;
import vn.tiepdan.takeover.EnterBalance;
import vn.tiepdan.takeover.NumberDesk;
import vn.tiepdan.takeover.OriginRow;
import vn.tiepdan.takeover.RegisterField;
import vn.tiepdan.takeover.TakeoverDesk;
import vn.tiepdan.takeover.TakeoverImport;
import vn.tiepdan.takeover.TakeoverPreview;
import vn.tiepdan.takeover.TakeoverRegister;

/** An old register comes in whole or not at all, keeps its numbers, seals who denounces, and goes without a trace when it is taken back. */
class StoredTakeoverTest {

    private static final String HEAD = "Số,Ngày nhận,Họ tên,Địa chỉ,Nội dung,Loại đơn,Kết quả,Ngày trả lời\n";
    private static final String DENOUNCER = "Phan Thị Mơ";
    private static final List<String> OF_THE_BATCH = List.of("takeover_batch", "audit_entry");

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
    void rows_become_petitions_with_their_numbers_stages_and_clocks() {
        BatchCode batch = upload(HEAD
                + "7,03/06/2024,Nguyễn Thị Hường,Tổ 8,Ranh giới thửa đất,Khiếu nại,Đang giải quyết,\n"
                + "8,04/06/2024,Lê Văn Đất,Tổ 9,Đường điện,Phản ánh,Đã trả lời,10/06/2024\n");
        TakeoverPreview preview = preview(batch);
        assertThat(preview.isReady()).isTrue();
        assertThat(preview.open()).isEqualTo(1);
        assertThat(preview.closed()).isEqualTo(1);
        assertThat(preview.rows()).hasSize(2);
        assertThat(petitions()).isEmpty();

        bringIn(batch);
        PetitionRow open = row("D-TDAN-2024-000007");
        assertThat(open.stage()).isEqualTo(RecordStage.CLASSIFIED);
        assertThat(open.author()).isEqualTo("Nguyễn Thị Hường");
        assertThat(open.clocks()).extracting(ClockRow::termCode).containsExactly("KN-01");
        PetitionRow closed = row("D-TDAN-2024-000008");
        assertThat(closed.stage()).isEqualTo(RecordStage.ANSWERED);
        assertThat(closed.closedOn()).isEqualTo(LocalDate.of(2024, 6, 10));
        assertThat(closed.clocks()).isEmpty();
        assertThat(origin("D-TDAN-2024-000008")).isEqualTo(new OriginRow(batch, 3, "Đã trả lời"));
        BatchRow done = batch(batch);
        assertThat(done.stage()).isEqualTo(BatchStage.IMPORTED);
        assertThat(done.imported()).isEqualTo(2);
    }

    @Test
    void the_book_goes_on_behind_the_highest_number() {
        bringIn(upload(rows(41, 43)));
        assertThat(takenIn()).isEqualTo(new PetitionCode("D-TDAN-2024-000044"));
    }

    @Test
    void who_denounces_is_in_no_table_and_on_no_page() throws Exception {
        BatchCode batch = upload(HEAD
                + "1,03/06/2024," + DENOUNCER + ",Tổ 77,Tố cáo thu chi,Tố cáo,,\n"
                + "2,04/06/2024,Lê Văn Đất,Tổ 9,Đường điện,Phản ánh,,\n");
        assertThat(preview(batch).rows().get(0).sealed()).isTrue();
        assertThat(preview(batch).toString()).doesNotContain(DENOUNCER, "Tổ 77").contains("Lê Văn Đất");
        assertThat(house.database().rowsWith(DENOUNCER)).isEmpty();
        bringIn(batch);
        assertThat(house.database().rowsWith(DENOUNCER)).isEmpty();
        assertThat(house.database().rowsWith("Tổ 77")).isEmpty();
        assertThat(house.database().rowsWith("Lê Văn Đất")).isNotEmpty();
        PetitionRow sealed = petitions().stream()
                .filter(row -> row.book() == RegisterBook.DENUNCIATION)
                .findFirst()
                .orElseThrow();
        assertThat(sealed.code().value()).startsWith("TC-TDAN-2024-").doesNotEndWith("000001");
        assertThat(sealed.number()).isEqualTo(1);
        assertThat(sealed.author()).isNull();
        assertThat(sealed.clocks()).extracting(ClockRow::termCode).containsExactly("TC-01");
        assertThat(house.database().read("select count(*) from sealed_identity"))
                .containsExactly("1");
        assertThat(house.database().read("select count(*) from takeover_batch where content_sealed is not null"))
                .containsExactly("0");
    }

    @Test
    void a_row_that_is_refused_in_the_middle_leaves_every_table_as_it_was() throws Exception {
        BatchCode batch = upload(rows(1, 300));
        house.let("vanphong", TakeoverImport.class, desk -> desk.begin(batch));
        // Since the preview somebody has broken what row 150 rests on: no term of the law is in force for its kind.
        house.database().keep("delete from legal_term where code = 'KN-01'");
        Map<String, String> before = everything();
        assertThatThrownBy(() -> house.as("vanphong", TakeoverImport.class, desk -> desk.importAll(batch)))
                .isInstanceOfSatisfying(DomainException.class, refused -> {
                    assertThat(refused.code()).isEqualTo("takeover.import.row");
                    assertThat(refused.arguments().get(0)).isEqualTo(151);
                });
        assertThat(everything()).isEqualTo(before);
        house.let(
                "vanphong",
                TakeoverImport.class,
                desk -> desk.brokenOff(batch, "deadline.term.not-in-force", 151, null));
        assertThat(batch(batch).stage()).isEqualTo(BatchStage.UPLOADED);
        assertThat(batch(batch).problemLine()).isEqualTo(151);
        assertThat(everything(List.of("takeover_batch"))).isEqualTo(without(before, List.of("takeover_batch")));
    }

    @Test
    void a_batch_with_a_problem_does_not_begin() {
        BatchCode batch = upload(HEAD + "1,31/02/2024,Lê Văn Đất,Tổ 9,Đường điện,Phản ánh,,\n");
        refused(
                "takeover.import.problems",
                () -> house.let("vanphong", TakeoverImport.class, desk -> desk.begin(batch)));
        assertThat(batch(batch).stage()).isEqualTo(BatchStage.UPLOADED);
    }

    @Test
    void an_import_that_ended_with_its_server_is_marked_and_may_be_tried_again() {
        BatchCode batch = upload(rows(1, 3));
        house.let("vanphong", TakeoverImport.class, desk -> desk.begin(batch));
        house.let("vanphong", TakeoverImport.class, desk -> desk.tidyUp(Duration.ofMinutes(2)));
        assertThat(batch(batch).stage()).isEqualTo(BatchStage.IMPORTING);
        house.let("vanphong", TakeoverImport.class, desk -> desk.tidyUp(Duration.ZERO));
        assertThat(batch(batch).stage()).isEqualTo(BatchStage.UPLOADED);
        assertThat(batch(batch).problem()).isEqualTo("takeover.import.interrupted");
        bringIn(batch);
        assertThat(petitions()).hasSize(3);
    }

    @Test
    void what_was_uploaded_and_left_lying_is_forgotten() throws Exception {
        BatchCode batch = upload(rows(1, 3));
        house.day(WholeHouse.TODAY.plusDays(8));
        house.let("vanphong", TakeoverImport.class, desk -> desk.tidyUp(Duration.ZERO));
        assertThat(batch(batch).stage()).isEqualTo(BatchStage.ABANDONED);
        assertThat(house.database().read("select content_sealed is null from takeover_batch"))
                .containsExactly("t");
        refused("takeover.batch.not-open", () -> preview(batch));
    }

    @Test
    void numbers_that_stand_already_are_refused_by_row() {
        takenIn();
        BatchCode batch = upload(HEAD
                + "1,03/06/2024,Lê Văn Đất,Tổ 9,Đường điện,Phản ánh,,\n"
                + "2,03/06/2024,Lê Văn Đất,Tổ 9,Đường điện,Phản ánh,,\n"
                + "2,04/06/2024,Lê Văn Đất,Tổ 9,Đường điện,Kiến nghị,,\n"
                + "2,04/06/2024,Lê Văn Đất,Tổ 9,Đường điện,Tố cáo,,\n"
                + "2,04/06/2023,Lê Văn Đất,Tổ 9,Đường điện,Kiến nghị,,\n");
        assertThat(preview(batch).problems())
                .satisfiesExactly(
                        stored -> {
                            assertThat(stored.line()).isEqualTo(2);
                            assertThat(stored.code()).isEqualTo("takeover.row.number-stored");
                        },
                        twice -> {
                            assertThat(twice.line()).isEqualTo(4);
                            assertThat(twice.code()).isEqualTo("takeover.row.number-twice");
                            assertThat(twice.arguments()).containsExactly(3);
                        });
    }

    @Test
    void problems_come_as_a_table_in_the_readers_language_and_guarded() {
        BatchCode batch = upload("Số,=Ngày nhận,Họ tên,Địa chỉ,Nội dung,Loại đơn\n1,31/02/2024,Lê,Tổ 9,Điện,KN\n");
        house.let("vanphong", TakeoverDesk.class, desk -> {
            Map<RegisterField, Integer> columns =
                    new TreeMap<>(desk.preview(batch).columns());
            columns.put(RegisterField.RECEIVED_ON, 1);
            desk.tellApart(batch, columns);
        });
        String file = house.as(
                "vanphong",
                TakeoverDesk.class,
                desk -> new String(desk.problems(batch, Locale.forLanguageTag("vi")), UTF_8));
        assertThat(file)
                .isEqualTo(
                        "\uFEFF\"Dòng\",\"Cột\",\"Lỗi và cách sửa\"\r\n\"2\",\"'=Ngày nhận\",\"Lịch không có ngày này. Hãy xem lại sổ giấy.\"\r\n");
    }

    @Test
    void the_sample_can_be_taken_over_as_it_is() {
        BatchCode batch = house.as("vanphong", TakeoverDesk.class, desk -> desk.upload("mau.xlsx", desk.sample()));
        assertThat(preview(batch).problems()).isEmpty();
        bringIn(batch);
        assertThat(petitions())
                .extracting(PetitionRow::stage)
                .containsExactlyInAnyOrder(RecordStage.ACCEPTED, RecordStage.ANSWERED, RecordStage.CLOSED);
        assertThat(row("D-TDAN-2024-000001").clocks())
                .extracting(ClockRow::termCode)
                .containsExactly("KN-02");
    }

    @Test
    void columns_are_told_apart_once_each() {
        BatchCode batch = upload("A,B,C,D,E,F\n1,03/06/2024,Lê Văn Đất,Tổ 9,Đường điện,Phản ánh\n");
        assertThat(preview(batch).missing()).hasSize(6);
        assertThat(preview(batch).isReady()).isFalse();
        refused(
                "takeover.columns.twice",
                () -> house.let(
                        "vanphong",
                        TakeoverDesk.class,
                        desk -> desk.tellApart(batch, Map.of(RegisterField.NUMBER, 0, RegisterField.NAME, 0))));
        house.let(
                "vanphong",
                TakeoverDesk.class,
                desk -> desk.tellApart(
                        batch,
                        Map.of(
                                RegisterField.NUMBER, 0,
                                RegisterField.RECEIVED_ON, 1,
                                RegisterField.NAME, 2,
                                RegisterField.ADDRESS, 3,
                                RegisterField.SUMMARY, 4,
                                RegisterField.KIND, 5)));
        assertThat(preview(batch).isReady()).isTrue();
    }

    @Test
    void a_batch_taken_back_leaves_everything_as_if_it_had_never_been() throws Exception {
        takenIn();
        Map<String, String> before = everything(OF_THE_BATCH);
        BatchCode batch = upload(rows(20, 60) + "1,03/06/2024," + DENOUNCER + ",Tổ 77,Tố cáo thu chi,Tố cáo,,\n");
        bringIn(batch);
        assertThat(everything(OF_THE_BATCH)).isNotEqualTo(before);
        int gone = house.as("vanphong", TakeoverDesk.class, desk -> desk.undo(batch, "Nhập nhầm năm"));
        assertThat(gone).isEqualTo(42);
        assertThat(everything(OF_THE_BATCH)).isEqualTo(before);
        assertThat(batch(batch).stage()).isEqualTo(BatchStage.UNDONE);
        assertThat(batch(batch).undoReason()).isEqualTo("Nhập nhầm năm");
        assertThat(house.database().read("select detail from audit_entry where act = 'takeover.undo'"))
                .containsExactly("42 rows");
        assertThat(takenIn()).isEqualTo(new PetitionCode("D-TDAN-2024-000002"));
        refused("takeover.undo.not-imported", () -> undo(batch));
    }

    @Test
    void a_batch_on_which_somebody_worked_stays() {
        BatchCode batch = upload(rows(1, 5));
        bringIn(batch);
        PetitionRow worked = row("D-TDAN-2024-000001");
        house.let(
                "vanphong",
                PetitionIntake.class,
                desk -> desk.reply(
                        worked.code(),
                        worked.version(),
                        new Reply(
                                ReplyContent.MORE_TIME,
                                ReplyMode.ORAL,
                                LocalDate.of(2024, 6, 17),
                                null,
                                "Gọi điện",
                                null,
                                LocalDate.of(2024, 6, 30))));
        assertThatThrownBy(() -> undo(batch)).isInstanceOfSatisfying(DomainException.class, refused -> {
            assertThat(refused.code()).isEqualTo("takeover.undo.touched");
            assertThat(refused.arguments()).containsExactly(1L);
        });
        assertThat(petitions()).hasSize(5);
    }

    @Test
    void the_database_itself_keeps_the_door_of_taking_back_shut() throws Exception {
        BatchCode batch = upload(rows(1, 2));
        assertThat(house.database()
                        .refusal("select takeover_undo(id) from takeover_batch")
                        .state())
                .isEqualTo("23001");
        bringIn(batch);
        assertThat(house.database().refusal("delete from petition").state()).isEqualTo("42501");
        assertThat(house.database().refusal("delete from takeover_row").state()).isEqualTo("42501");
    }

    @Test
    void another_ward_sees_no_batch() {
        BatchCode batch = upload(rows(1, 2));
        refused(
                "takeover.batch.not-found",
                () -> house.as("vanphong2", TakeoverDesk.class, desk -> desk.preview(batch)));
        assertThat(house.count("vanphong2", TakeoverRegister.class, TakeoverRegister::count))
                .isZero();
        assertThat(house.count("vanphong", TakeoverRegister.class, TakeoverRegister::count))
                .isEqualTo(1);
    }

    @Test
    void who_may_not_see_the_book_of_denunciations_brings_none_in() throws Exception {
        house.database()
                .keep(
                        "update role_grant set valid_to = '2024-06-01' where officer_code = 'vanphong' and role = 'CLERK'");
        BatchCode batch = upload(HEAD + "1,03/06/2024," + DENOUNCER + ",Tổ 77,Tố cáo thu chi,Tố cáo,,\n");
        assertThat(preview(batch).problems()).singleElement().satisfies(problem -> assertThat(problem.code())
                .isEqualTo("takeover.row.denunciation-not-yours"));
    }

    @Test
    void a_book_begins_behind_the_number_with_which_the_old_one_ended() {
        house.let("vanphong", NumberDesk.class, desk -> desk.endedWith(Book.PETITION, 2024, 150, "Sổ giấy đến số 150"));
        house.let("vanphong", NumberDesk.class, desk -> desk.endedWith(Book.PETITION, 2024, 15, "Gõ nhầm 150"));
        assertThat(takenIn()).isEqualTo(new PetitionCode("D-TDAN-2024-000016"));
        for (int taken : new int[] {15, 16}) {
            refused(
                    "takeover.starting-number.taken",
                    () -> house.let(
                            "vanphong", NumberDesk.class, desk -> desk.endedWith(Book.PETITION, 2024, taken, "Sửa")));
        }
        assertThat(house.as("vanphong", NumberDesk.class, NumberDesk::rows))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.next()).isEqualTo(17);
                    assertThat(row.lastUsed()).isEqualTo(15);
                });
        refused(
                "takeover.starting-number.year",
                () -> house.let("vanphong", NumberDesk.class, desk -> desk.endedWith(Book.VISIT, 2025, 3, "Sớm")));
        refused(
                "takeover.starting-number.range",
                () -> house.let("vanphong", NumberDesk.class, desk -> desk.endedWith(Book.VISIT, 2024, 0, "Không")));
        refused(
                "takeover.reason.missing",
                () -> house.let("vanphong", NumberDesk.class, desk -> desk.endedWith(Book.VISIT, 2024, 3, " ")));
        refused(
                "takeover.starting-number.book",
                () -> house.let(
                        "vanphong", NumberDesk.class, desk -> desk.endedWith(Book.UNCLASSIFIED_VISIT, 2024, 3, "Sổ")));
        for (Book book : List.of(Book.VISIT, Book.CASE, Book.RECEIPT, Book.DENUNCIATION, Book.DENUNCIATION_VISIT)) {
            house.let("vanphong", NumberDesk.class, desk -> desk.endedWith(book, 2024, 9, "Sổ giấy"));
        }
        assertThat(house.as("vanphong", NumberDesk.class, NumberDesk::rows)).hasSize(6);
    }

    @Test
    void taking_a_batch_back_leaves_the_counter_behind_the_old_book() {
        house.let("vanphong", NumberDesk.class, desk -> desk.endedWith(Book.PETITION, 2024, 30, "Sổ giấy"));
        BatchCode batch = upload(rows(1, 40));
        bringIn(batch);
        undo(batch);
        assertThat(takenIn()).isEqualTo(new PetitionCode("D-TDAN-2024-000031"));
    }

    @Test
    void what_was_counted_on_paper_keeps_its_versions_and_is_counted_once() {
        BalanceCode code = enter(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 6, 1), line(3, 10, 9, 4));
        refused(
                "takeover.balance.period-overlaps",
                () -> enter(LocalDate.of(2024, 5, 31), LocalDate.of(2024, 6, 2), line(0, 1, 1, 0)));
        assertThat(preview(upload(HEAD + "1,31/05/2024,Lê Văn Đất,Tổ 9,Đường điện,Phản ánh,,\n"))
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("takeover.row.in-balance"));
        refused("takeover.balance.stale", () -> correct(code, 2));
        correct(code, 1);
        assertThat(versions(code)).extracting(BalanceRow::version).containsExactly(2, 1);
        assertThat(versions(code).get(0).lines()).containsExactly(line(4, 10, 10, 4));
        assertThat(versions(code).get(1).lines()).containsExactly(line(3, 10, 9, 4));
        assertThat(house.as("chutich", BalanceRegister.class, BalanceRegister::all))
                .hasSize(1);
        house.let("vanphong", BalanceDesk.class, desk -> desk.withdraw(code, 2, "Sai kỳ"));
        refused("takeover.balance.withdrawn", () -> correct(code, 3));

        bringIn(upload(rows(1, 3)));
        refused(
                "takeover.balance.overlaps",
                () -> enter(LocalDate.of(2024, 6, 1), LocalDate.of(2024, 6, 10), line(0, 1, 1, 0)));
        refused(
                "takeover.balance.in-future",
                () -> enter(LocalDate.of(2024, 6, 1), LocalDate.of(2024, 6, 20), line(0, 1, 1, 0)));
        refused(
                "takeover.balance.period-turned",
                () -> enter(LocalDate.of(2024, 6, 1), LocalDate.of(2024, 6, 1), line(0, 1, 1, 0)));
    }

    @Test
    void counts_of_denunciations_are_for_who_may_see_their_book() {
        BalanceLine denounced = new BalanceLine(PetitionKind.DENUNCIATION, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 1, 1);
        BalanceCode code = house.as(
                "vanphong",
                BalanceDesk.class,
                desk -> desk.enter(new EnterBalance(
                        LocalDate.of(2024, 1, 1),
                        LocalDate.of(2024, 6, 1),
                        List.of(line(3, 10, 9, 4), denounced),
                        "Sổ giấy")));
        assertThat(versions(code).get(0).lines()).hasSize(2);
        assertThat(house.as("phochutich", BalanceRegister.class, register -> register.versions(code))
                        .get(0)
                        .lines())
                .hasSize(1);
        refused(
                "takeover.balance.not-found",
                () -> house.as("vanphong2", BalanceRegister.class, register -> register.versions(code)));
    }

    @Test
    void what_came_in_is_settled_or_pending() {
        refused("takeover.balance.sum", () -> line(3, 10, 9, 5));
        refused("takeover.balance.negative", () -> line(-1, 10, 9, 0));
        refused(
                "takeover.balance.ended",
                () -> new BalanceLine(PetitionKind.COMPLAINT, 0, 0, 0, 0, 5, 0, 3, 3, 0, 0, 5, 0));
        refused(
                "takeover.balance.accepted",
                () -> new BalanceLine(PetitionKind.COMPLAINT, 0, 0, 0, 0, 5, 6, 0, 0, 0, 0, 5, 0));
        refused(
                "takeover.balance.people",
                () -> new BalanceLine(PetitionKind.COMPLAINT, 5, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void thousands_of_rows_come_in_within_seconds() {
        StringBuilder file = new StringBuilder(HEAD);
        for (int number = 1; number <= 5_000; number++) {
            file.append(number)
                    .append(",03/06/2024,Nguyễn Thị Hường,Tổ 8,Ranh giới thửa đất,")
                    .append(number % 10 == 0 ? "Khiếu nại,," : "Phản ánh,Đã trả lời,10/06/2024")
                    .append('\n');
        }
        BatchCode batch = upload(file.toString());
        long begun = System.nanoTime();
        bringIn(batch);
        assertThat((System.nanoTime() - begun) / 1_000_000_000).isLessThan(120);
        assertThat(batch(batch).imported()).isEqualTo(5_000);
    }

    private static BalanceLine line(int carriedOver, int received, int settled, int pending) {
        return new BalanceLine(PetitionKind.COMPLAINT, 2, 3, 1, carriedOver, received, 1, 1, 0, 0, 0, settled, pending);
    }

    private BalanceCode enter(LocalDate from, LocalDate to, BalanceLine line) {
        return house.as(
                "vanphong",
                BalanceDesk.class,
                desk -> desk.enter(new EnterBalance(from, to, List.of(line), "Sổ giấy")));
    }

    private void correct(BalanceCode code, int seen) {
        house.let(
                "vanphong",
                BalanceDesk.class,
                desk -> desk.correct(code, seen, List.of(line(4, 10, 10, 4)), "Đếm sót"));
    }

    private List<BalanceRow> versions(BalanceCode code) {
        return house.as("vanphong", BalanceRegister.class, register -> register.versions(code));
    }

    /** Every tenth of them a complaint whose clock runs, so that a term is needed; row 151 is number 150. */
    private static String rows(int first, int last) {
        StringBuilder rows = new StringBuilder(HEAD);
        for (int number = first; number <= last; number++) {
            rows.append(number)
                    .append(",03/06/2024,Nguyễn Thị Hường,Tổ 8,Ranh giới thửa đất,")
                    .append(number % 150 == 0 ? "Khiếu nại" : "Phản ánh")
                    .append(",,\n");
        }
        return rows.toString();
    }

    private PetitionCode takenIn() {
        return house.as(
                "vanphong",
                PetitionIntake.class,
                desk -> desk.takeIn(Told.paper(), Told.petition(PetitionKind.COMPLAINT)));
    }

    private BatchCode upload(String csv) {
        return house.as("vanphong", TakeoverDesk.class, desk -> desk.upload("so.csv", csv.getBytes(UTF_8)));
    }

    private TakeoverPreview preview(BatchCode batch) {
        return house.as("vanphong", TakeoverDesk.class, desk -> desk.preview(batch));
    }

    private void bringIn(BatchCode batch) {
        house.let("vanphong", TakeoverImport.class, desk -> desk.begin(batch));
        house.as("vanphong", TakeoverImport.class, desk -> desk.importAll(batch));
    }

    private void undo(BatchCode batch) {
        house.as("vanphong", TakeoverDesk.class, desk -> desk.undo(batch, "Nhập nhầm"));
    }

    private BatchRow batch(BatchCode batch) {
        return house.as("vanphong", TakeoverRegister.class, register -> register.row(batch));
    }

    private OriginRow origin(String code) {
        return house.as("vanphong", TakeoverRegister.class, register -> register.originOf(new PetitionCode(code))
                .orElseThrow());
    }

    private PetitionRow row(String code) {
        return house.row(new PetitionCode(code));
    }

    private List<PetitionRow> petitions() {
        return house.list("vanphong", PetitionRegister.class, register -> register.find(PetitionFilter.all(), 0, 99));
    }

    private static void refused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refused -> assertThat(refused.code())
                .isEqualTo(code));
    }

    private Map<String, String> everything() throws SQLException {
        return everything(List.of());
    }

    /** A fingerprint of each table. */
    private Map<String, String> everything(List<String> but) throws SQLException {
        Map<String, String> tables = new TreeMap<>();
        List<String> names = new ArrayList<>(
                house.database()
                        .read(
                                "select table_name from information_schema.tables where table_schema = 'tiepdan' and table_type = 'BASE TABLE'"));
        names.removeAll(but);
        for (String name : names) {
            tables.put(
                    name,
                    house.database()
                            .read("select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from " + name
                                    + " t")
                            .get(0));
        }
        return tables;
    }

    private static Map<String, String> without(Map<String, String> tables, List<String> but) {
        Map<String, String> rest = new TreeMap<>(tables);
        but.forEach(rest::remove);
        return rest;
    }
}
