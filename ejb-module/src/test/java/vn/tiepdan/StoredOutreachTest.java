package vn.tiepdan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiepdan.coordination.DutyRow;
import vn.tiepdan.coordination.OriginKind;
import vn.tiepdan.coordination.TaskDesk;
import vn.tiepdan.coordination.TaskMode;
import vn.tiepdan.coordination.TaskRegister;
import vn.tiepdan.coordination.TaskState;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.outreach.AskGuidance;
import vn.tiepdan.outreach.Category;
import vn.tiepdan.outreach.GuidanceRow;
import vn.tiepdan.outreach.NoteKind;
import vn.tiepdan.outreach.NoteRow;
import vn.tiepdan.outreach.OutreachDesk;
import vn.tiepdan.outreach.OutreachRegister;
import vn.tiepdan.outreach.ReadingRow;
import vn.tiepdan.outreach.SensitiveTopic;
import vn.tiepdan.outreach.WriteNote;
import vn.tiepdan.shared.DomainException;

/** What the Front and the organisations are asked for, and what they note; on a real database. */
class StoredOutreachTest {

    private static final UnitCode FRONT = new UnitCode("TDAN-MT");
    private static final UnitCode WOMEN = new UnitCode("TDAN-PN");
    private static final LocalDate TODAY = WholeHouse.TODAY;
    private static final MatterCode LARGE = new MatterCode("VV-TDAN-2024-000001");
    private static final MatterCode SMALL = new MatterCode("VV-TDAN-2024-000002");

    private WholeHouse house;

    @BeforeEach
    void start() throws Exception {
        house = new WholeHouse();
        house.database().keep("""
                insert into unit (code, name_vi, name_en, kind, valid_from) values
                    ('TDAN-MT', 'Ủy ban Mặt trận Tổ quốc phường', 'Front', 'FATHERLAND_FRONT', '2010-01-01'),
                    ('TDAN-PN', 'Hội Phụ nữ phường', 'Women', 'MASS_ORGANISATION', '2010-01-01')""", """
                insert into unit_parent (unit_code, parent_code, valid_from) values
                    ('TDAN-MT', 'TDAN', '2010-01-01'), ('TDAN-PN', 'TDAN', '2010-01-01')""", """
                insert into officer (code, full_name) values ('mattran', 'Lưu Văn Mặt'), ('phunu', 'Ngô Thị Phụ')""", """
                insert into position_holding (id, officer_code, unit_code, title_vi, title_en, valid_from) values
                    (90, 'mattran', 'TDAN-MT', 'Chủ tịch', 'Head', '2024-01-01'), (91, 'phunu', 'TDAN-PN', 'Chủ tịch', 'Head', '2024-01-01')""", """
                insert into role_grant (id, officer_code, role, unit_code, valid_from) values
                    (90, 'mattran', 'FRONT', 'TDAN-MT', '2024-01-01'), (91, 'phunu', 'FRONT', 'TDAN-PN', '2024-01-01')""", """
                insert into residential_group (id, version, code, unit_code, number, name, tile_row, tile_column)
                    values (1, 1, 'TDAN-T9', 'TDAN', 9, 'Tổ 9', 1, 1)""", """
                insert into matter (id, version, code, unit_code, title, folded_title, field, confidential, opened_on, opened_by) values
                    (1, 1, 'VV-TDAN-2024-000001', 'TDAN', 'Đất tổ 9', 'dat to 9', 'LAND', false, '2024-05-02', 'vanphong'),
                    (2, 1, 'VV-TDAN-2024-000002', 'TDAN', 'Mương', 'muong', 'ENVIRONMENT', false, '2024-05-02', 'vanphong'),
                    (3, 1, 'VTC-TDAN-2024-ABCDEF', 'TDAN', 'Việc kín', 'viec kin', 'LAND', true, '2024-05-02', 'chutich')""", """
                insert into visit (id, version, code, intake_code, unit_code, book, book_year, book_number, stage, type, place, visited_on, time_in,
                    received_by, kind, field, content, folded_content, people, representatives, ordinal, interpreter, signed, matter_code)
                values (1, 1, 'L-TDAN-2024-000001', 'LT-TDAN-2024-Z00001', 'TDAN', 'OPEN', 2024, 1, 'CLASSIFIED', 'REGULAR', 'RECEPTION_ROOM',
                        '2024-06-10', '08:00', 'vanphong', 'FEEDBACK', 'LAND', 'Việc', 'viec', 12, 2, 'FIRST', false, true, 'VV-TDAN-2024-000001'),
                       (2, 1, 'L-TDAN-2024-000002', 'LT-TDAN-2024-Z00002', 'TDAN', 'OPEN', 2024, 2, 'CLASSIFIED', 'REGULAR', 'RECEPTION_ROOM',
                        '2024-06-10', '08:00', 'vanphong', 'FEEDBACK', 'LAND', 'Việc', 'viec', 2, 1, 'FIRST', false, true, 'VV-TDAN-2024-000002')""");
    }

    @AfterEach
    void stop() throws Exception {
        house.close();
    }

    @Test
    void guidance_is_a_request_that_the_organisation_grants_and_tells_the_result_of() {
        String code = ask(guidance(WOMEN, LARGE, Category.MEMBER, null));
        DutyRow request = request("phunu", code);
        assertThat(request.mode()).isEqualTo(TaskMode.REQUEST);
        assertThat(request.what()).startsWith("Đề nghị hướng dẫn, giải thích: ");
        assertThat(request.serves()).isEqualTo("R116, R123");
        house.let("phunu", TaskDesk.class, desk -> desk.accept(request.code(), request.version()));
        refused("outreach.held.out-of-range", () -> held("phunu", code, TODAY.plusDays(1), 10, "Xong"));
        refused("outreach.attended.missing", () -> held("phunu", code, TODAY, null, "Xong"));
        refused("outreach.result.missing", () -> held("phunu", code, TODAY, 10, " "));
        refused("outreach.guidance.not-found", () -> held("mattran", code, TODAY, 10, "Xong"));
        held("phunu", code, TODAY, 34, "Hội viên đã hiểu cách tính giá đất");
        refused("outreach.guidance.stale", () -> held("phunu", code, TODAY, 34, "Nữa"));
        assertThat(open("vanphong", code)).satisfies(row -> {
            assertThat(row.attended()).isEqualTo(34);
            assertThat(row.material()).isEqualTo("Tờ rơi");
        });
        refused(
                "outreach.guidance.already-held",
                () -> house.let("phunu", OutreachDesk.class, desk -> desk.held(code, 2, TODAY, 1, "Nữa")));
    }

    @Test
    void a_declined_request_is_declined_and_not_overdue() {
        String code = ask(guidance(FRONT, null, Category.GENERAL, null));
        DutyRow request = request("mattran", code);
        house.let(
                "mattran",
                TaskDesk.class,
                desk -> desk.decline(request.code(), request.version(), "Trùng ngày đại hội"));
        refused("outreach.guidance.not-running", () -> held("mattran", code, TODAY, 10, "Xong"));
        house.day(TODAY.plusDays(30));
        assertThat(request("vanphong", code)).satisfies(row -> {
            assertThat(row.state()).isEqualTo(TaskState.DECLINED);
            assertThat(row.overdue()).isFalse();
        });
    }

    @Test
    void each_organisation_sees_its_own_requests_only() {
        String women = ask(guidance(WOMEN, LARGE, Category.MEMBER, null));
        String front = ask(guidance(FRONT, LARGE, Category.WELFARE, null));
        assertThat(codes("vanphong")).containsExactly(front, women);
        assertThat(codes("phunu")).containsExactly(women);
        assertThat(codes("mattran")).containsExactly(front);
        assertThat(codes("motcua")).isEmpty();
        refused("outreach.guidance.not-found", () -> open("mattran", women));
    }

    @Test
    void a_sensitive_topic_has_few_readers_and_remembers_each_of_them() {
        String code = ask(guidance(FRONT, LARGE, Category.GENERAL, SensitiveTopic.RELIGION));
        assertThat(request("mattran", code).what()).doesNotContain("giá đất");
        assertThat(codes("phochutich")).isEmpty();
        refused("outreach.guidance.not-found", () -> open("phochutich", code));
        open("mattran", code);
        open("chutich", code);
        assertThat(house.list("chutich", OutreachRegister.class, register -> register.readings(code)))
                .extracting(ReadingRow::officerName)
                .containsExactly("Lê Quang Thịnh", "Lưu Văn Mặt");
        refused(
                "outreach.topic.few-people",
                () -> ask(guidance(FRONT, SMALL, Category.GENERAL, SensitiveTopic.ETHNIC)));
        refused("outreach.topic.without-case", () -> guidance(FRONT, null, Category.GENERAL, SensitiveTopic.BELIEF));
    }

    @Test
    void what_cannot_be_asked_is_refused() {
        refused("outreach.member.organisation", () -> ask(guidance(FRONT, LARGE, Category.MEMBER, null)));
        refused("outreach.organisation.kind", () -> ask(guidance(new UnitCode("TDAN"), LARGE, Category.GENERAL, null)));
        refused("outreach.organisation.missing", () -> guidance(null, LARGE, Category.GENERAL, null));
        refused(
                "outreach.case.confidential",
                () -> house.as(
                        "chutich",
                        OutreachDesk.class,
                        desk -> desk.ask(
                                guidance(FRONT, new MatterCode("VTC-TDAN-2024-ABCDEF"), Category.GENERAL, null))));
        refused(
                "organisation.role.not-in-this-ward",
                () -> house.as(
                        "motcua",
                        OutreachDesk.class,
                        desk -> desk.ask(guidance(FRONT, LARGE, Category.GENERAL, null))));
    }

    @Test
    void notes_are_of_matters_and_advice_tells_the_time_it_took() {
        ask(guidance(FRONT, LARGE, Category.GENERAL, null));
        write("mattran", note(NoteKind.BASE, "TDAN-T9", null, null, null, null));
        write(
                "mattran",
                note(
                        NoteKind.ADVICE,
                        null,
                        LARGE,
                        null,
                        null,
                        TODAY.minusDays(1).atTime(8, 0)));
        write(
                "vanphong",
                note(NoteKind.FALSE_CLAIM, null, null, "Loa kéo ở chợ", "Đã phát thanh quyết định đúng", null));
        assertThat(notes("mattran", null)).hasSize(3);
        assertThat(notes("phunu", null)).isEmpty();
        assertThat(notes("vanphong", NoteKind.ADVICE)).singleElement().satisfies(row -> {
            assertThat(row.hours()).isEqualTo(25);
            assertThat(row.matter()).isEqualTo(LARGE);
        });
        refused(
                "matter.not-found",
                () -> write("mattran", note(NoteKind.ADVICE, null, SMALL, null, null, TODAY.atTime(8, 0))));
        refused(
                "organisation.role.not-in-this-ward",
                () -> write("phunu", note(NoteKind.BASE, "TDAN-T9", null, null, null, null)));
        refused("outreach.note.group-missing", () -> note(NoteKind.BASE, null, null, null, null, null));
        refused("outreach.note.case-missing", () -> note(NoteKind.ADVICE, null, null, null, null, TODAY.atTime(8, 0)));
        refused("outreach.note.since-missing", () -> note(NoteKind.ADVICE, null, LARGE, null, null, null));
        refused("outreach.note.channel-missing", () -> note(NoteKind.FALSE_CLAIM, null, null, null, "Trả lời", null));
        refused("outreach.note.reply-missing", () -> note(NoteKind.FALSE_CLAIM, null, null, "Loa", null, null));
        refused(
                "outreach.note.since-ahead",
                () -> write(
                        "mattran",
                        note(
                                NoteKind.ADVICE,
                                null,
                                LARGE,
                                null,
                                null,
                                TODAY.plusDays(1).atTime(8, 0))));
    }

    private static WriteNote note(
            NoteKind kind, String group, MatterCode matter, String channel, String reply, LocalDateTime since) {
        return new WriteNote(FRONT, kind, group, matter, channel, "Các hộ chưa rõ giá đất", reply, since);
    }

    private static AskGuidance guidance(
            UnitCode organisation, MatterCode matter, Category category, SensitiveTopic topic) {
        return new AskGuidance(
                null,
                organisation,
                matter,
                null,
                category,
                topic,
                "Cách tính giá đất và quyền khiếu nại",
                "Tờ rơi",
                "Các hộ tổ 9, khoảng 12 hộ",
                TODAY.plusDays(5),
                topic == null ? Set.of() : Set.of(new OfficerCode("diachinh")));
    }

    private String ask(AskGuidance said) {
        return house.as("vanphong", OutreachDesk.class, desk -> desk.ask(said));
    }

    private GuidanceRow open(String officer, String code) {
        return house.as(officer, OutreachDesk.class, desk -> desk.open(code));
    }

    private void held(String officer, String code, LocalDate on, Integer attended, String result) {
        house.let(officer, OutreachDesk.class, desk -> desk.held(code, 1, on, attended, result));
    }

    private void write(String officer, WriteNote said) {
        house.as(officer, OutreachDesk.class, desk -> desk.write(said));
    }

    private DutyRow request(String officer, String code) {
        List<DutyRow> found =
                house.list(officer, TaskRegister.class, register -> register.from(OriginKind.OUTREACH, code));
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private List<String> codes(String officer) {
        return house.list(officer, OutreachRegister.class, register -> register.guidance(0, 20)).stream()
                .map(GuidanceRow::code)
                .toList();
    }

    private List<NoteRow> notes(String officer, NoteKind kind) {
        return house.list(officer, OutreachRegister.class, register -> register.notes(kind, 0, 20));
    }

    private static void refused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
