package vn.tiepdan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.tiepdan.coordination.AskRequest;
import vn.tiepdan.coordination.DutyFilter;
import vn.tiepdan.coordination.DutyFilter.Part;
import vn.tiepdan.coordination.DutyFilter.Which;
import vn.tiepdan.coordination.DutyRow;
import vn.tiepdan.coordination.EntryKind;
import vn.tiepdan.coordination.EntryRow;
import vn.tiepdan.coordination.GiveTask;
import vn.tiepdan.coordination.OriginKind;
import vn.tiepdan.coordination.TaskCode;
import vn.tiepdan.coordination.TaskDesk;
import vn.tiepdan.coordination.TaskKind;
import vn.tiepdan.coordination.TaskMode;
import vn.tiepdan.coordination.TaskOrigin;
import vn.tiepdan.coordination.TaskRegister;
import vn.tiepdan.coordination.TaskState;
import vn.tiepdan.coordination.UrgingLetter;
import vn.tiepdan.document.AttachFile;
import vn.tiepdan.document.AttachmentCode;
import vn.tiepdan.document.AttachmentRow;
import vn.tiepdan.document.FilingCabinet;
import vn.tiepdan.document.PaperOwner;
import vn.tiepdan.form.OutputFormat;
import vn.tiepdan.notice.NoticeRegister;
import vn.tiepdan.notice.Work;
import vn.tiepdan.notice.WorkAsked;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.petition.PetitionIntake;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.SealAsDenunciation;
import vn.tiepdan.reception.ReceptionDesk;
import vn.tiepdan.shared.DomainException;
import vn.tiepdan.shared.NotFound;

/** Tasks from the giving to the end, who sees them and who does what with them; on a real database. */
class StoredTaskTest {

    private static final LocalDate TODAY = WholeHouse.TODAY;
    private static final UnitCode WARD = new UnitCode("TDAN");
    private static final UnitCode OTHER_WARD = new UnitCode("TTHINH");
    private static final UnitCode OFFICE = new UnitCode("TDAN-VP");
    private static final UnitCode LAND = new UnitCode("TDAN-CM");
    private static final UnitCode POLICE = new UnitCode("TDAN-CA");
    private static final UnitCode FRONT = new UnitCode("TDAN-MT");
    private static final UnitCode WOMEN = new UnitCode("TDAN-PN");

    private static final byte[] PAGE = onePage();

    private static WholeHouse house;

    @BeforeAll
    static void start() throws Exception {
        house = new WholeHouse();
        house.database().keep("""
                insert into unit (code, name_vi, name_en, kind, valid_from, valid_to) values
                    ('TPTN', 'Thành phố', 'City', 'CITY', '2010-01-01', null),
                    ('TDAN-VP', 'Văn phòng', 'Office', 'OFFICE_STATISTICS', '2010-01-01', null),
                    ('TDAN-CM', 'Chuyên môn', 'Specialists', 'SPECIALISTS', '2010-01-01', null),
                    ('TDAN-CA', 'Công an phường', 'Police', 'POLICE', '2010-01-01', null),
                    ('TDAN-MT', 'Mặt trận phường', 'Front', 'FATHERLAND_FRONT', '2010-01-01', null),
                    ('TDAN-PN', 'Hội Phụ nữ', 'Women', 'MASS_ORGANISATION', '2010-01-01', null),
                    ('TDAN-DU', 'Đảng ủy', 'Party', 'PARTY_COMMITTEE', '2010-01-01', null),
                    ('XOLD', 'Phường cũ', 'Former ward', 'WARD', '2000-01-01', '2019-12-31')""", """
                insert into unit_parent (unit_code, parent_code, valid_from) values
                    ('TDAN', 'TPTN', '2010-01-01'), ('TTHINH', 'TPTN', '2010-01-01'), ('TDAN-VP', 'TDAN', '2010-01-01'),
                    ('TDAN-CM', 'TDAN', '2010-01-01'), ('TDAN-CA', 'TDAN', '2010-01-01'), ('TDAN-MT', 'TDAN', '2010-01-01'),
                    ('TDAN-PN', 'TDAN', '2010-01-01'), ('TDAN-DU', 'TDAN', '2010-01-01')""", """
                insert into officer (code, full_name) values ('congan', 'Phạm Minh'), ('mattran', 'Hà Thị Tuyết'),
                    ('phunu', 'Nông Thị Lan'), ('dangky', 'Vũ Đình Đảng'), ('thanhpho', 'Vũ Thành Phố'), ('thongke', 'Đặng Thị Kê')""", """
                insert into position_holding (id, officer_code, unit_code, title_vi, title_en, valid_from) values
                    (90, 'congan', 'TDAN-CA', 'Trưởng', 'Chief', '2024-01-01'),
                    (91, 'mattran', 'TDAN-MT', 'Chủ tịch', 'Chair', '2024-01-01'),
                    (92, 'phunu', 'TDAN-PN', 'Chủ tịch', 'Chair', '2024-01-01'),
                    (93, 'dangky', 'TDAN-DU', 'Bí thư', 'Secretary', '2024-01-01'),
                    (94, 'thanhpho', 'TPTN', 'Công chức', 'Officer', '2024-01-01'),
                    (95, 'diachinh', 'TDAN-CM', 'Địa chính', 'Land', '2024-01-01'),
                    (96, 'thongke', 'TDAN-VP', 'Thống kê', 'Statistics', '2024-01-01')""", """
                insert into role_grant (id, officer_code, role, unit_code, valid_from) values
                    (90, 'congan', 'POLICE', 'TDAN-CA', '2024-01-01'), (91, 'mattran', 'FRONT', 'TDAN-MT', '2024-01-01'),
                    (92, 'phunu', 'FRONT', 'TDAN-PN', '2024-01-01'), (93, 'dangky', 'PARTY', 'TDAN-DU', '2024-01-01'),
                    (94, 'thanhpho', 'CITY', 'TPTN', '2024-01-01'), (95, 'thongke', 'OSU', 'TDAN-VP', '2024-01-01'),
                    (96, 'diachinh', 'SPECIALIST', 'TDAN-CM', '2024-01-01')""");
    }

    @AfterAll
    static void stop() throws Exception {
        house.close();
    }

    @Test
    void what_is_told_goes_to_its_end_by_its_lead_and_the_evidence_is_verified_by_another() {
        TaskCode code = give("vanphong", TaskMode.ASSIGNMENT, LAND, TODAY.plusDays(3));
        assertThat(code.value()).startsWith("NV-TDAN-2024-");
        assertThat(row("diachinh", code))
                .extracting(DutyRow::state, DutyRow::lead, DutyRow::supports, DutyRow::overdue)
                .containsExactly(TaskState.ASSIGNED, LAND, List.of(POLICE), false);
        refused("coordination.decline.assignment", () -> desk("diachinh", d -> d.decline(code, version(code), "Bận")));
        refused("coordination.not-the-lead", () -> desk("congan", d -> d.accept(code, version(code))));
        refused("coordination.not-the-giver", () -> desk("diachinh", d -> d.cancel(code, version(code), "Thôi")));
        refused("coordination.stale", () -> desk("diachinh", d -> d.accept(code, 99)));
        desk("diachinh", d -> d.accept(code, version(code)));
        refused("coordination.accept.already", () -> desk("diachinh", d -> d.accept(code, version(code))));
        desk("diachinh", d -> d.start(code, version(code)));
        refused("coordination.not-reported", () -> desk("vanphong", d -> d.verify(code, version(code))));
        refused("coordination.evidence.missing", () -> desk("diachinh", d -> d.report(code, version(code), " ")));
        desk("diachinh", d -> d.report(code, version(code), "Biên bản số 12"));
        refused("coordination.reason.missing", () -> desk("vanphong", d -> d.giveBack(code, version(code), null)));
        desk("vanphong", d -> d.giveBack(code, version(code), "Thiếu chữ ký"));
        assertThat(row("vanphong", code))
                .extracting(DutyRow::state, DutyRow::evidence)
                .containsExactly(TaskState.IN_PROGRESS, null);
        desk("diachinh", d -> d.report(code, version(code), "Biên bản số 12, đã ký"));
        desk("chutich", d -> d.verify(code, version(code)));
        assertThat(row("vanphong", code))
                .extracting(DutyRow::state, DutyRow::evidence, DutyRow::closedOn)
                .containsExactly(TaskState.DONE, "Biên bản số 12, đã ký", TODAY);
        refused("coordination.closed", () -> desk("chutich", d -> d.cancel(code, version(code), "Thôi")));
        assertThat(thread("vanphong", code))
                .extracting(EntryRow::kind)
                .containsExactly(
                        EntryKind.GIVEN,
                        EntryKind.ACCEPTED,
                        EntryKind.STARTED,
                        EntryKind.REPORTED,
                        EntryKind.RETURNED,
                        EntryKind.REPORTED,
                        EntryKind.VERIFIED);
    }

    @Test
    void who_reported_does_not_verify() {
        TaskCode code = give("vanphong", TaskMode.ASSIGNMENT, OFFICE, TODAY);
        desk("thongke", d -> d.accept(code, version(code)));
        desk("thongke", d -> d.report(code, version(code), "Công văn 4"));
        refused("coordination.verify.own-report", () -> desk("thongke", d -> d.verify(code, version(code))));
        desk("chutich", d -> d.verify(code, version(code)));
    }

    @Test
    void a_request_is_declined_with_a_reason_and_that_is_the_end_of_it() {
        refused(
                "coordination.assignment.not-subordinate",
                () -> give("chutich", TaskMode.ASSIGNMENT, FRONT, TODAY.plusDays(1)));
        TaskCode code = give("chutich", TaskMode.REQUEST, FRONT, TODAY.plusDays(1));
        refused("coordination.not-accepted", () -> desk("mattran", d -> d.report(code, version(code), "Xong")));
        refused(
                "coordination.reason.missing",
                () -> desk("mattran", d -> d.decline(code, version("mattran", code), "")));
        desk("mattran", d -> d.decline(code, version("mattran", code), "Đoàn đang đi cơ sở, xin hẹn tuần sau"));
        house.day(TODAY.plusDays(9));
        try {
            assertThat(row("chutich", code))
                    .extracting(DutyRow::state, DutyRow::overdue, DutyRow::reason)
                    .containsExactly(TaskState.DECLINED, false, "Đoàn đang đi cơ sở, xin hẹn tuần sau");
            assertThat(codes("chutich", DutyFilter.of(null, Which.OVERDUE))).doesNotContain(code);
        } finally {
            house.day(TODAY);
        }
    }

    @Test
    void nobody_is_told_or_asked_who_is_not_there_and_nothing_is_due_before_today() {
        refused(
                "coordination.lead.not-in-being",
                () -> give("vanphong", TaskMode.REQUEST, new UnitCode("XOLD"), TODAY));
        refused(
                "organisation.unit.not-found",
                () -> give("vanphong", TaskMode.REQUEST, new UnitCode("KHONGCO"), TODAY));
        refused(
                "coordination.assignment.of-another-body",
                () -> give("vanphong", TaskMode.ASSIGNMENT, OTHER_WARD, TODAY));
        refused("coordination.due.past", () -> give("vanphong", TaskMode.REQUEST, FRONT, TODAY.minusDays(1)));
        refused("coordination.due.missing", () -> give("vanphong", TaskMode.REQUEST, FRONT, null));
        refused("organisation.role.not-in-this-ward", () -> give("congan", TaskMode.ASSIGNMENT, LAND, TODAY));
        refused("organisation.role.not-in-this-ward", () -> give("thanhpho", TaskMode.ASSIGNMENT, LAND, TODAY));
        refused("organisation.role.not-in-this-ward", () -> give("diachinh", TaskMode.ASSIGNMENT, LAND, TODAY));
        refused(
                "coordination.officer.of-another-unit",
                () -> house.as(
                        "vanphong",
                        TaskDesk.class,
                        d -> d.give(new GiveTask(
                                WARD,
                                TaskMode.ASSIGNMENT,
                                LAND,
                                Set.of(),
                                new OfficerCode("congan"),
                                "Việc",
                                TODAY,
                                TaskOrigin.own(),
                                null))));
        refused("coordination.origin.missing", () -> new TaskOrigin(OriginKind.PLAN, " ", null));
        TaskCode standing = house.as(
                "vanphong",
                TaskDesk.class,
                d -> d.give(new GiveTask(
                        WARD,
                        TaskMode.ASSIGNMENT,
                        LAND,
                        Set.of(LAND),
                        null,
                        "Nắm tình hình đất đai",
                        null,
                        new TaskOrigin(OriginKind.PLAN, "KH-TDAN-2024-1", "II.2.c"),
                        "R64, R65")));
        assertThat(house.list(
                        "vanphong", TaskRegister.class, register -> register.from(OriginKind.PLAN, "KH-TDAN-2024-1")))
                .extracting(DutyRow::code, DutyRow::dueOn, DutyRow::serves, DutyRow::supports)
                .contains(org.assertj.core.groups.Tuple.tuple(standing, null, "R64, R65", List.of()));
    }

    @Test
    void each_end_sees_what_it_has_a_part_in_and_nothing_else() {
        TaskCode front = give("vanphong", TaskMode.REQUEST, FRONT, TODAY.plusDays(2));
        TaskCode women = give("vanphong", TaskMode.REQUEST, WOMEN, TODAY.plusDays(2));
        TaskCode neighbour = give("vanphong", TaskMode.REQUEST, OTHER_WARD, TODAY.plusDays(2));
        DutyFilter all = DutyFilter.of(null, Which.ALL);
        assertThat(codes("mattran", all)).contains(front).doesNotContain(women, neighbour);
        assertThat(codes("phunu", all)).contains(women).doesNotContain(front, neighbour);
        assertThat(codes("dangky", all)).contains(front, women, neighbour);
        assertThat(codes("congan", all)).contains(front, women, neighbour); // helps with each
        assertThat(codes("vanphong2", all)).contains(neighbour).doesNotContain(front, women);
        assertThat(codes("thanhpho", all)).doesNotContain(front, women, neighbour);
        refused("coordination.task.not-found", () -> row("vanphong2", front));
        desk("vanphong2", d -> d.accept(neighbour, version("vanphong2", neighbour)));
        assertThat(row("vanphong", neighbour).state()).isEqualTo(TaskState.ACCEPTED);
        assertThat(codes("vanphong2", DutyFilter.of(Part.RECEIVED, Which.OPEN)))
                .contains(neighbour)
                .doesNotContain(front, women);
        assertThat(codes("vanphong2", DutyFilter.of(Part.GIVEN, Which.ALL))).isEmpty();
        assertThat(house.count(
                        "mattran",
                        TaskRegister.class,
                        register -> register.count(DutyFilter.of(Part.MINE, Which.OPEN))))
                .isPositive();
    }

    @Test
    void both_ends_speak_in_one_thread_and_see_who_read_what() {
        TaskCode code = give("vanphong", TaskMode.REQUEST, FRONT, TODAY.plusDays(2));
        desk("mattran", d -> d.say(code, "Xin gửi danh sách tổ dân phố", false));
        desk("mattran", d -> d.say(code, "Phân cho chị Lan", true));
        desk("vanphong", d -> d.say(code, "Đã gửi kèm giấy mời", false));
        refused("coordination.words.missing", () -> desk("vanphong", d -> d.say(code, " ", false)));
        refused("coordination.no-part", () -> desk("motcua", d -> d.say(code, "Tôi chỉ xem", false)));
        assertThat(thread("vanphong", code))
                .extracting(EntryRow::words)
                .contains("Xin gửi danh sách tổ dân phố")
                .doesNotContain("Phân cho chị Lan");
        assertThat(thread("mattran", code)).extracting(EntryRow::words).contains("Phân cho chị Lan");
        desk("vanphong", d -> d.read(code));
        desk("motcua", d -> d.read(code));
        assertThat(thread("mattran", code))
                .filteredOn(line -> "Xin gửi danh sách tổ dân phố".equals(line.words()))
                .singleElement()
                .satisfies(line -> assertThat(line.readBy())
                        .extracting(reading -> reading.officer().value())
                        .containsExactly("vanphong"));
    }

    @Test
    void it_is_reminded_urged_by_letter_when_due_and_moved_with_a_reason() throws Exception {
        TaskCode code = give("vanphong", TaskMode.REQUEST, FRONT, TODAY.plusDays(2));
        desk("vanphong", d -> d.remind(code, version(code), null));
        refused(
                "coordination.urge.too-early",
                () -> desk("vanphong", d -> d.urge(code, version(code), "5/UBND", null)));
        refused(
                "coordination.due.same",
                () -> desk("vanphong", d -> d.changeDue(code, version(code), TODAY.plusDays(2), "x")));
        refused(
                "coordination.reason.missing",
                () -> desk("vanphong", d -> d.changeDue(code, version(code), TODAY.plusDays(1), "")));
        desk("vanphong", d -> d.changeDue(code, version(code), TODAY.plusDays(1), "Kỳ họp khai mạc sớm"));
        house.day(TODAY.plusDays(2));
        try {
            assertThat(codes("vanphong", DutyFilter.of(Part.GIVEN, Which.OVERDUE)))
                    .contains(code);
            refused("coordination.number.missing", () -> desk("vanphong", d -> d.urge(code, version(code), "", null)));
            desk("vanphong", d -> d.urge(code, version(code), "05/UBND-VP", "Đề nghị trả lời trước 22/06"));
            assertThat(row("mattran", code).urged()).isEqualTo(2);
            assertThat(thread("mattran", code))
                    .filteredOn(line -> line.kind() == EntryKind.URGED)
                    .extracting(EntryRow::number)
                    .containsExactly("05/UBND-VP");
            byte[] letter = house.as("vanphong", UrgingLetter.class, papers -> papers.print(code, 4, OutputFormat.PDF))
                    .bytes();
            try (var read = Loader.loadPDF(letter)) {
                assertThat(new PDFTextStripper().getText(read).replaceAll("\\s+", " "))
                        .contains(
                                "05/UBND-VP",
                                "Mặt trận phường",
                                "Đề nghị trả lời trước 22/06",
                                "Nếu không thực hiện được");
            }
            refused(
                    "coordination.letter.none",
                    () -> house.as("vanphong", UrgingLetter.class, papers -> papers.print(code, 1, OutputFormat.PDF)));
        } finally {
            house.day(TODAY);
        }
    }

    @Test
    void information_in_a_complaint_is_due_by_the_law_and_denunciations_are_not_shared() {
        PetitionCode complaint = petition(PetitionKind.COMPLAINT);
        TaskCode code = ask(TaskKind.INFORMATION, null, complaint);
        // 18/06 + 7 calendar days.
        assertThat(row("vanphong2", code))
                .extracting(DutyRow::dueOn, DutyRow::term)
                .containsExactly(LocalDate.of(2024, 6, 25), "KN-12");
        refused(
                "coordination.due.of-law",
                () -> desk("vanphong", d -> d.changeDue(code, version(code), TODAY.plusDays(20), "x")));
        refused("coordination.due.missing", () -> ask(TaskKind.OPINION, null, complaint));
        refused("protection.text-names-author", () -> desk("vanphong", d -> d.say(code, Told.NAME + " hỏi", false)));
        desk("vanphong2", d -> d.accept(code, version("vanphong2", code)));
        desk("vanphong2", d -> d.report(code, version("vanphong2", code), "Công văn 7 kèm bản sao hồ sơ"));
        refused(
                "coordination.about.not-shared",
                () -> ask(TaskKind.INFORMATION, TODAY, petition(PetitionKind.DENUNCIATION)));
        TaskCode opinion = ask(TaskKind.OPINION, TODAY.plusDays(5), petition(PetitionKind.RECOMMENDATION));
        assertThat(row("vanphong2", opinion).term()).isNull();
    }

    @Test
    void nothing_stays_of_it_where_the_petition_turns_out_to_denounce() throws Exception {
        PetitionCode petition = petition(PetitionKind.COMPLAINT);
        String asked = "Cho biết ông Tư có giữ hồ sơ thu chi không";
        TaskCode code = house.as(
                "vanphong",
                TaskDesk.class,
                d -> d.ask(
                        new AskRequest(WARD, TaskKind.INFORMATION, OTHER_WARD, null, asked, null, petition.value())));
        desk("vanphong", d -> d.say(code, "Ông Tư thu tiền sai", false));
        house.as(
                "vanphong",
                PetitionIntake.class,
                d -> d.sealAsDenunciation(
                        petition,
                        house.row(petition).version(),
                        new SealAsDenunciation("Thu chi ở tổ dân phố", null, null, null, null, null)));
        assertThat(row("vanphong2", code))
                .extracting(DutyRow::state, DutyRow::what)
                .containsExactly(TaskState.CANCELLED, null);
        assertThat(house.database().rowsWith("Ông Tư thu tiền sai")).isEmpty();
        assertThat(house.database().rowsWith(asked)).isEmpty();
    }

    @Test
    void a_file_is_evidence_and_is_read_by_whoever_sees_the_task() throws Exception {
        TaskCode code = give("vanphong", TaskMode.REQUEST, FRONT, TODAY.plusDays(3));
        desk("mattran", d -> d.accept(code, version("mattran", code)));
        refused(
                "coordination.evidence.missing",
                () -> desk("mattran", d -> d.report(code, version("mattran", code), null)));
        refused("coordination.not-the-lead", () -> desk("congan", d -> d.report(code, version(code), null, page())));
        desk("mattran", d -> d.report(code, version("mattran", code), null, page()));
        assertThat(row("vanphong", code))
                .extracting(DutyRow::state, DutyRow::evidence, DutyRow::files)
                .containsExactly(TaskState.REPORTED, null, 1);
        assertThat(thread("vanphong", code))
                .extracting(EntryRow::kind, EntryRow::words)
                .endsWith(tuple(EntryKind.ATTACHED, null), tuple(EntryKind.REPORTED, null));
        for (String reader : List.of("vanphong", "mattran", "congan", "dangky", "motcua")) {
            assertThat(files(reader, code))
                    .as(reader)
                    .extracting(AttachmentRow::name)
                    .containsExactly("bien-ban.pdf");
        }
        AttachmentCode file = files("vanphong", code).get(0).code();
        assertThat(house.as("congan", FilingCabinet.class, cabinet -> cabinet.take(file))
                        .content())
                .startsWith("%PDF".getBytes(UTF_8))
                .isNotEqualTo(page().content());
        for (String stranger : List.of("phunu", "vanphong2", "thanhpho")) {
            refused(
                    "coordination.task.not-found",
                    () -> house.as(stranger, FilingCabinet.class, cabinet -> cabinet.take(file)));
        }
        refused("document.attachment.no-part", () -> put("dangky", code, page()));
        refused("document.attachment.no-part", () -> put("motcua", code, page()));
        refused(
                "document.attachment.stays",
                () -> house.let("vanphong", FilingCabinet.class, cabinet -> cabinet.remove(file, "Gửi nhầm")));
        desk("vanphong", d -> d.giveBack(code, version(code), "Thiếu chữ ký"));
        refused(
                "coordination.evidence.missing",
                () -> desk("mattran", d -> d.report(code, version("mattran", code), " ")));
        desk("vanphong", d -> d.attach(code, page()));
        assertThat(row("vanphong", code).files()).isZero();
        desk("mattran", d -> d.attach(code, page()));
        desk("mattran", d -> d.report(code, version("mattran", code), "Đã ký lại"));
        desk("chutich", d -> d.verify(code, version(code)));
        assertThat(files("mattran", code)).hasSize(3);
        refused("coordination.closed", () -> desk("mattran", d -> d.attach(code, page())));
        refusedBy("task_entry_attached_ck", """
                insert into task_entry (id, task_id, ordinal, kind, words, unit_code, giving, own_side, written_by, written_at)
                select 990001, id, 99, 'ATTACHED', 'x', 'TDAN', true, false, 'vanphong', now() from task where code = '%s'""".formatted(code));
    }

    @Test
    void the_city_watches_what_a_plan_gave_out_and_hears_none_of_the_talk() {
        TaskCode code = house.as(
                "vanphong",
                TaskDesk.class,
                d -> d.give(new GiveTask(
                        WARD,
                        TaskMode.REQUEST,
                        FRONT,
                        Set.of(),
                        null,
                        "Giải thích chính sách ở tổ 6",
                        TODAY.plusDays(3),
                        new TaskOrigin(OriginKind.PLAN, "KH-TDAN-2024-9", "II.4"),
                        "R116")));
        desk("mattran", d -> d.accept(code, version("mattran", code)));
        desk("mattran", d -> d.say(code, "Xin danh sách các hộ", false));
        desk("vanphong", d -> d.remind(code, version(code), "Tổ 6 đang đông"));
        desk("mattran", d -> d.report(code, version("mattran", code), null, page()));
        assertThat(row("thanhpho", code).state()).isEqualTo(TaskState.REPORTED);
        assertThat(files("thanhpho", code)).hasSize(1);
        assertThat(thread("thanhpho", code))
                .extracting(EntryRow::kind)
                .containsExactly(
                        EntryKind.GIVEN,
                        EntryKind.ACCEPTED,
                        EntryKind.REMINDED,
                        EntryKind.ATTACHED,
                        EntryKind.REPORTED);
        assertThat(thread("thanhpho", code)).extracting(EntryRow::words).doesNotContain("Tổ 6 đang đông");
        assertThat(thread("vanphong", code)).extracting(EntryRow::words).contains("Tổ 6 đang đông");
        assertThat(thread("vanphong", code)).extracting(EntryRow::kind).contains(EntryKind.MESSAGE);
        refused("coordination.not-the-giver", () -> desk("thanhpho", d -> d.verify(code, version("thanhpho", code))));
        refused("coordination.no-part", () -> desk("thanhpho", d -> d.say(code, "Nhanh lên", false)));
        refused("document.attachment.no-part", () -> put("thanhpho", code, page()));
        refused("coordination.task.not-found", () -> row("vanphong2", code));
    }

    @Test
    void what_is_no_harmless_document_is_refused_and_leaves_nothing() {
        TaskCode code = give("vanphong", TaskMode.REQUEST, FRONT, TODAY.plusDays(3));
        refused("document.attachment.empty", () -> desk("mattran", d -> d.attach(code, file("a.pdf", ""))));
        refused(
                "document.attachment.type-refused",
                () -> desk("mattran", d -> d.attach(code, file("a.pdf", "<svg/>"))));
        refused(
                "document.attachment.type-refused",
                () -> desk("mattran", d -> d.attach(code, file("a.pdf", "#!/bin/sh\nrm -rf /"))));
        refused("document.attachment.damaged", () -> desk("mattran", d -> d.attach(code, file("a.pdf", "%PDF-1.7 x"))));
        assertThat(files("mattran", code)).isEmpty();
        assertThat(thread("vanphong", code)).extracting(EntryRow::kind).containsExactly(EntryKind.GIVEN);
    }

    @Test
    void the_police_and_the_front_read_no_file_of_a_petition() {
        PetitionCode petition = petition(PetitionKind.COMPLAINT);
        PaperOwner owner =
                new PaperOwner("petition", house.row(petition).intakeCode().value());
        AttachmentCode file = house.as(
                "vanphong",
                FilingCabinet.class,
                cabinet -> cabinet.put(new AttachFile(owner, "don.pdf", page().content())));
        for (String stranger : List.of("congan", "mattran", "dangky", "thanhpho")) {
            assertThatThrownBy(() -> house.as(stranger, FilingCabinet.class, cabinet -> cabinet.take(file)))
                    .as(stranger)
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> house.as(stranger, FilingCabinet.class, cabinet -> cabinet.of(owner)))
                    .as(stranger)
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void files_go_under_seal_with_the_petition_they_are_about() {
        PetitionCode petition = petition(PetitionKind.COMPLAINT);
        TaskCode code = house.as(
                "vanphong",
                TaskDesk.class,
                d -> d.ask(new AskRequest(
                        WARD, TaskKind.INFORMATION, OTHER_WARD, null, "Cho biết hồ sơ", null, petition.value())));
        desk("vanphong2", d -> d.attach(code, page()));
        AttachmentCode file = files("vanphong2", code).get(0).code();
        refused("protection.text-names-author", () -> desk("vanphong", d -> d.attach(code, named(Told.NAME + ".pdf"))));
        house.as(
                "vanphong",
                PetitionIntake.class,
                d -> d.sealAsDenunciation(
                        petition,
                        house.row(petition).version(),
                        new SealAsDenunciation("Thu chi ở tổ dân phố", null, null, null, null, null)));
        assertThat(files("vanphong2", code)).isEmpty();
        assertThat(files("vanphong", code)).isEmpty();
        assertThatThrownBy(() -> house.as("vanphong2", FilingCabinet.class, cabinet -> cabinet.take(file)))
                .isInstanceOf(NotFound.class);
    }

    private static void put(String by, TaskCode code, AttachFile file) {
        house.as(
                by,
                FilingCabinet.class,
                cabinet -> cabinet.put(new AttachFile(
                        house.as(by, TaskRegister.class, register -> register.papers(code)),
                        file.name(),
                        file.content())));
    }

    private static List<AttachmentRow> files(String by, TaskCode code) {
        PaperOwner owner = house.as(by, TaskRegister.class, register -> register.papers(code));
        return house.list(by, FilingCabinet.class, cabinet -> cabinet.of(owner));
    }

    private static AttachFile file(String name, String content) {
        return new AttachFile(null, name, content.getBytes(UTF_8));
    }

    private static AttachFile page() {
        return named("bien-ban.pdf");
    }

    private static AttachFile named(String name) {
        return new AttachFile(null, name, PAGE);
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

    @Test
    void the_morning_tells_an_officer_of_his_tasks_and_of_those_his_unit_left_to_nobody() throws Exception {
        give("vanphong", TaskMode.REQUEST, WOMEN, TODAY);
        TaskCode late = give("vanphong", TaskMode.REQUEST, WOMEN, TODAY);
        assertThat(work(TODAY).get(new OfficerCode("phunu")))
                .satisfies(work -> assertThat(work.due()).isGreaterThanOrEqualTo(2));
        Work tomorrow = work(TODAY.plusDays(1)).get(new OfficerCode("phunu"));
        assertThat(tomorrow.overdue()).isGreaterThanOrEqualTo(2);
        desk("phunu", d -> d.decline(late, version("phunu", late), "Trùng lịch"));
        assertThat(work(TODAY.plusDays(1)).get(new OfficerCode("phunu")).overdue())
                .isEqualTo(tomorrow.overdue() - 1);
        assertThat(work(TODAY)).doesNotContainKey(new OfficerCode("dangky"));
    }

    /** What the morning's summary is told; the feature answers an event. */
    private static Map<OfficerCode, Work> work(LocalDate today) throws Exception {
        WorkAsked asked = new WorkAsked(today, today.minusDays(1));
        Class<?> answering = Class.forName("vn.tiepdan.coordination.WorkOfTasks");
        house.as("vanphong", answering, bean -> {
            try {
                Method method = answering.getDeclaredMethod("asked", WorkAsked.class);
                method.setAccessible(true);
                return method.invoke(bean, asked);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        });
        return asked.work();
    }

    @Test
    void who_came_about_a_case_is_named_in_no_word_of_a_task_about_it() throws Exception {
        house.as(
                "vanphong",
                ReceptionDesk.class,
                desk -> desk.register(Told.visit(PetitionKind.COMPLAINT, null, "Mương tổ 6")));
        String matter = house.database()
                .read("select code from matter order by id desc limit 1")
                .get(0);
        GiveTask naming = about(matter, "Gặp bà " + Told.NAME);
        refused("protection.text-names-author", () -> house.as("vanphong", TaskDesk.class, d -> d.give(naming)));
        TaskCode code = house.as("vanphong", TaskDesk.class, d -> d.give(about(matter, "Gặp các hộ tổ 6")));
        refused("protection.text-names-author", () -> desk("diachinh", d -> d.say(code, "Đã gặp " + Told.NAME, false)));
        refused(
                "protection.text-names-author",
                () -> desk("diachinh", d -> d.report(code, version(code), "Biên bản với " + Told.NAME)));
        desk("diachinh", d -> d.report(code, version(code), "Biên bản ngày 18/6"));
    }

    private static GiveTask about(String matter, String what) {
        return new GiveTask(
                WARD,
                TaskMode.ASSIGNMENT,
                LAND,
                Set.of(),
                null,
                what,
                TODAY.plusDays(3),
                new TaskOrigin(OriginKind.CASE, matter, null),
                null);
    }

    @Test
    void the_database_repeats_the_rules() throws Exception {
        TaskCode code = give("vanphong", TaskMode.REQUEST, FRONT, TODAY.plusDays(2));
        String where = " where code = '" + code + "'";
        refusedBy(
                "task_closed_ck",
                "update task set state = 'DONE', answered_on = given_on, reported_on = given_on,"
                        + " reported_by = 'vanphong', evidence = 'x'" + where);
        refusedBy("task_reported_ck", "update task set state = 'REPORTED', answered_on = given_on" + where);
        refusedBy("task_mode_state_ck", "update task set state = 'ASSIGNED'" + where);
        refusedBy("task_due_ck", "update task set due_on = null" + where);
        refusedBy("task_reason_ck", "update task set state = 'CANCELLED', closed_on = given_on" + where);
        refusedBy(
                "task_entry_stays_ck",
                "update task_entry set words = 'khác' where task_id = (select id from task" + where + ")");
        assertThat(house.database().refusal("delete from task").state()).isEqualTo("42501");
        assertThat(house.database()
                        .refusal("update task_entry set kind = 'GIVEN'")
                        .state())
                .isEqualTo("42501");
    }

    @Test
    void a_task_is_told_to_whom_it_was_given_and_its_report_to_who_gave_it() {
        TaskCode code = give("vanphong", TaskMode.REQUEST, FRONT, TODAY.plusDays(2));
        assertThat(heard("mattran")).contains("coordination.news.given " + code);
        assertThat(heard("dangky")).doesNotContain("coordination.news.given " + code);
        desk("mattran", d -> d.accept(code, version("mattran", code)));
        desk("mattran", d -> d.report(code, version("mattran", code), "Biên bản 12"));
        assertThat(heard("vanphong")).containsOnlyOnce("coordination.news.reported " + code);
        desk("vanphong", d -> d.giveBack(code, version(code), "Thiếu chữ ký"));
        desk("mattran", d -> d.report(code, version("mattran", code), "Biên bản 12, đã ký"));
        assertThat(heard("vanphong"))
                .filteredOn(("coordination.news.reported " + code)::equals)
                .hasSize(2);
    }

    private static List<String> heard(String officer) {
        return house.list(officer, NoticeRegister.class, register -> register.find(0, 200)).stream()
                .filter(row -> "TASK".equals(row.subjectKind()))
                .map(row -> row.words() + " " + row.subjectCode())
                .toList();
    }

    private static TaskCode give(String by, TaskMode mode, UnitCode lead, LocalDate dueOn) {
        return house.as(
                by,
                TaskDesk.class,
                d -> d.give(new GiveTask(
                        WARD,
                        mode,
                        lead,
                        Set.of(POLICE),
                        null,
                        "Rà soát các hộ ở tổ 6",
                        dueOn,
                        TaskOrigin.own(),
                        null)));
    }

    private static TaskCode ask(TaskKind kind, LocalDate dueOn, PetitionCode about) {
        return house.as(
                "vanphong",
                TaskDesk.class,
                d -> d.ask(
                        new AskRequest(WARD, kind, OTHER_WARD, null, "Cho biết hồ sơ thửa đất", dueOn, about.value())));
    }

    private static PetitionCode petition(PetitionKind kind) {
        return house.handOver(house.come(PetitionKind.FEEDBACK), kind);
    }

    private static void desk(String by, Consumer<TaskDesk> deed) {
        house.let(by, TaskDesk.class, deed);
    }

    private static DutyRow row(String by, TaskCode code) {
        return house.as(by, TaskRegister.class, register -> register.row(code));
    }

    private static int version(TaskCode code) {
        return version("vanphong", code);
    }

    private static int version(String by, TaskCode code) {
        return row(by, code).version();
    }

    private static List<EntryRow> thread(String by, TaskCode code) {
        return house.list(by, TaskRegister.class, register -> register.thread(code));
    }

    private static List<TaskCode> codes(String by, DutyFilter filter) {
        List<DutyRow> rows = house.list(by, TaskRegister.class, register -> register.find(filter, 0, 100));
        assertThat(house.count(by, TaskRegister.class, register -> register.count(filter)))
                .isEqualTo(rows.size());
        return rows.stream().map(DutyRow::code).toList();
    }

    private static DomainException refused(String code, ThrowingCallable deed) {
        DomainException[] refusal = new DomainException[1];
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, thrown -> {
            refusal[0] = thrown;
            assertThat(thrown.code()).isEqualTo(code);
        });
        return refusal[0];
    }

    private static void refusedBy(String rule, String... statements) throws Exception {
        assertThat(house.database().refusal(statements).constraint()).isEqualTo(rule);
    }
}
