package vn.tiepdan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.tiepdan.advice.Addressee;
import vn.tiepdan.advice.AdviceCode;
import vn.tiepdan.advice.AdviceDesk;
import vn.tiepdan.advice.AdviceRegister;
import vn.tiepdan.advice.AdviceRow;
import vn.tiepdan.advice.AdviceStage;
import vn.tiepdan.advice.NoteClass;
import vn.tiepdan.advice.NoteCode;
import vn.tiepdan.advice.NoteDesk;
import vn.tiepdan.advice.NoteRegister;
import vn.tiepdan.advice.NoteRow;
import vn.tiepdan.advice.SendNote;
import vn.tiepdan.advice.WriteAdvice;
import vn.tiepdan.coordination.DutyRow;
import vn.tiepdan.coordination.GiveTask;
import vn.tiepdan.coordination.OriginKind;
import vn.tiepdan.coordination.TaskCode;
import vn.tiepdan.coordination.TaskMode;
import vn.tiepdan.coordination.TaskOrigin;
import vn.tiepdan.coordination.TaskRegister;
import vn.tiepdan.directive.DirectiveCode;
import vn.tiepdan.directive.DirectiveDesk;
import vn.tiepdan.directive.DirectiveFilter;
import vn.tiepdan.directive.DirectiveRegister;
import vn.tiepdan.directive.DirectiveRow;
import vn.tiepdan.directive.IssuerKind;
import vn.tiepdan.directive.ReaderRow;
import vn.tiepdan.directive.RecordDirective;
import vn.tiepdan.form.OutputFormat;
import vn.tiepdan.form.PrintedForm;
import vn.tiepdan.meeting.CallMeeting;
import vn.tiepdan.meeting.ContactDesk;
import vn.tiepdan.meeting.ContactRegister;
import vn.tiepdan.meeting.ContactRow;
import vn.tiepdan.meeting.KeepContact;
import vn.tiepdan.meeting.MeetingCode;
import vn.tiepdan.meeting.MeetingDesk;
import vn.tiepdan.meeting.MeetingKind;
import vn.tiepdan.meeting.MeetingPapers;
import vn.tiepdan.meeting.MeetingRegister;
import vn.tiepdan.meeting.MeetingRow;
import vn.tiepdan.meeting.MeetingStage;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.DomainException;

/** Meetings, directives, advice and notes, and the tasks that come of them; on a real database. */
class StoredMeetingTest {

    private static final LocalDate TODAY = WholeHouse.TODAY;
    private static final UnitCode WARD = new UnitCode("TDAN");
    private static final UnitCode LAND = new UnitCode("TDAN-CM");
    private static final UnitCode FRONT = new UnitCode("TDAN-MT");
    private static final UnitCode WOMEN = new UnitCode("TDAN-PN");

    private static WholeHouse house;

    @BeforeAll
    static void start() throws Exception {
        house = new WholeHouse();
        house.database().keep("""
                insert into unit (code, name_vi, name_en, kind, valid_from) values
                    ('TDAN-CM', 'Chuyên môn', 'Specialists', 'SPECIALISTS', '2010-01-01'),
                    ('TDAN-MT', 'Mặt trận phường', 'Front', 'FATHERLAND_FRONT', '2010-01-01'),
                    ('TDAN-PN', 'Hội Phụ nữ', 'Women', 'MASS_ORGANISATION', '2010-01-01')""", """
                insert into unit_parent (unit_code, parent_code, valid_from) values
                    ('TDAN-CM', 'TDAN', '2010-01-01'), ('TDAN-MT', 'TDAN', '2010-01-01'), ('TDAN-PN', 'TDAN', '2010-01-01')""", """
                insert into officer (code, full_name) values ('mattran', 'Hà Thị Tuyết'), ('phunu', 'Nông Thị Lan')""", """
                insert into position_holding (id, officer_code, unit_code, title_vi, title_en, valid_from) values
                    (91, 'mattran', 'TDAN-MT', 'Chủ tịch', 'Chair', '2024-01-01'),
                    (92, 'phunu', 'TDAN-PN', 'Chủ tịch', 'Chair', '2024-01-01')""", """
                insert into role_grant (id, officer_code, role, unit_code, valid_from) values
                    (91, 'mattran', 'FRONT', 'TDAN-MT', '2024-01-01'), (92, 'phunu', 'FRONT', 'TDAN-PN', '2024-01-01'),
                    (93, 'vanphong', 'CLERK', 'TDAN', '2023-01-01')""");
    }

    @AfterAll
    static void stop() throws Exception {
        house.close();
    }

    @Test
    void a_meeting_is_called_invited_to_held_and_its_conclusions_are_tasks() throws Exception {
        refused("meeting.day.past", () -> call(TODAY.minusDays(1), "chutich"));
        refused("meeting.chair.of-another-body", () -> call(TODAY, "vanphong2"));
        MeetingCode code = call(TODAY.plusDays(1), "chutich");
        assertThat(meeting("mattran", code).participants())
                .extracting(MeetingRow.Participant::name)
                .containsExactly("Chuyên môn", "Mặt trận phường", "Đại diện Ban Tiếp công dân thành phố");
        refused("meeting.not-found", () -> meeting("phunu", code));
        refused(
                "organisation.role.not-in-this-ward",
                () -> house.let("mattran", MeetingDesk.class, d -> d.cancel(code, 1, "x")));
        refused("meeting.stale", () -> desk(d -> d.invited(code, 9, "12/GM-UBND", TODAY)));
        refused("meeting.number.missing", () -> desk(d -> d.invited(code, version(code), " ", TODAY)));
        desk(d -> d.invited(code, version(code), "12/GM-UBND", TODAY));
        refused("meeting.held.too-early", () -> held(code, "Đã họp"));
        house.day(TODAY.plusDays(1));
        try {
            refused("meeting.not-held", () -> conclude(code));
            refused("meeting.minutes.missing", () -> held(code, " "));
            held(code, "Thống nhất rà soát các vụ việc kéo dài");
            refused("meeting.over", () -> desk(d -> d.cancel(code, version(code), "Thôi")));
            TaskCode task = conclude(code);
            assertThat(house.list(
                            "vanphong",
                            TaskRegister.class,
                            register -> register.from(OriginKind.MEETING, code.value())))
                    .extracting(DutyRow::code)
                    .containsExactly(task);
            assertThat(meeting("vanphong", code))
                    .extracting(MeetingRow::stage, MeetingRow::tasks)
                    .containsExactly(MeetingStage.HELD, 1);
            assertThat(meeting("vanphong", code).participants())
                    .extracting(MeetingRow.Participant::attended)
                    .containsExactly(true, false, false);
            assertThat(text(house.as(
                            "mattran", MeetingPapers.class, papers -> papers.invitation(code, OutputFormat.PDF))))
                    .contains("12/GM-UBND", "Mặt trận phường", "Phòng họp tầng 2");
            assertThat(text(house.as("chutich", MeetingPapers.class, papers -> papers.minutes(code, OutputFormat.PDF))))
                    .contains("Thống nhất rà soát", "Rà soát hồ sơ đất đai Chủ trì: Chuyên môn");
            assertThat(house.list("vanphong", MeetingRegister.class, register -> register.find(false, 0, 5)))
                    .hasSize(1);
        } finally {
            house.day(TODAY);
        }
        refusedBy("meeting_over_ck", "update meeting set minutes = 'khác' where code = '" + code + "'");
        refusedBy(
                "meeting_held_ck",
                "update meeting set minutes = null, minutes_by = null, ended_at = null, stage = 'INVITED', invited_on = null,"
                        + " invitation_number = null where false; insert into meeting (id, version, code, unit_code, kind, subject, on_day, starts_at, place,"
                        + " chaired_by, stage, called_by) values (9000, 1, 'GB-TDAN-2024-900', 'TDAN', 'AD_HOC', 'x', '2024-06-18', '08:00', 'x', 'chutich',"
                        + " 'HELD', 'chutich')");
    }

    @Test
    void a_directive_is_read_by_each_and_without_a_task_it_is_told() throws Exception {
        refused("directive.received.in-future", () -> record(IssuerKind.CITY, TODAY.plusDays(1), Set.of()));
        refused("directive.received.before-issue", () -> record(IssuerKind.CITY, LocalDate.of(2024, 6, 1), Set.of()));
        DirectiveCode code = record(IssuerKind.CITY, TODAY, Set.of(FRONT));
        DirectiveCode other = record(IssuerKind.PROVINCIAL_PARTY, TODAY, Set.of());
        refused("directive.not-found", () -> directive("phunu", code));
        house.let("phunu", DirectiveDesk.class, d -> d.read(other));
        house.let("mattran", DirectiveDesk.class, d -> d.read(code));
        assertThat(house.list("vanphong", DirectiveRegister.class, register -> register.readers(code)))
                .extracting(reader -> reader.officer().value(), reader -> reader.readAt() != null)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("mattran", true));
        List<ReaderRow> all = house.list("vanphong", DirectiveRegister.class, register -> register.readers(other));
        assertThat(all).filteredOn(reader -> reader.readAt() != null).hasSize(1);
        assertThat(all).extracting(reader -> reader.officer().value()).contains("chutich", "mattran");
        DirectiveFilter unlinked = new DirectiveFilter(null, true, false);
        assertThat(directives("vanphong", unlinked)).contains(code, other);
        TaskCode task = house.as(
                "chutich",
                DirectiveDesk.class,
                d -> d.derive(code, directive("chutich", code).version(), told(), "2.a"));
        assertThat(directives("vanphong", unlinked)).contains(other).doesNotContain(code);
        assertThat(directive("vanphong", code))
                .extracting(DirectiveRow::tasks, DirectiveRow::open, DirectiveRow::isUnlinked)
                .containsExactly(1, 1, false);
        assertThat(house.as("vanphong", TaskRegister.class, register -> register.row(task))
                        .origin())
                .isEqualTo(new TaskOrigin(OriginKind.DIRECTIVE, code.value(), "2.a"));
        refused(
                "directive.has-tasks",
                () -> house.let(
                        "vanphong",
                        DirectiveDesk.class,
                        d -> d.needsNoTask(code, directive("vanphong", code).version(), "x")));
        refused(
                "directive.reason.missing",
                () -> house.let(
                        "vanphong",
                        DirectiveDesk.class,
                        d -> d.needsNoTask(other, directive("vanphong", other).version(), " ")));
        house.let(
                "vanphong",
                DirectiveDesk.class,
                d -> d.needsNoTask(other, directive("vanphong", other).version(), "Chỉ để biết"));
        assertThat(directives("vanphong", unlinked)).doesNotContain(other);
        assertThat(directives("vanphong", new DirectiveFilter(IssuerKind.CITY, false, true)))
                .contains(code);
        assertThat(directives("mattran", new DirectiveFilter(null, false, true)))
                .doesNotContain(code);
    }

    @Test
    void advice_is_decided_by_whom_it_advises_and_never_by_its_author() throws Exception {
        WriteAdvice told = new WriteAdvice(
                null,
                Addressee.CHAIR,
                "Tiếp công dân thôn 6",
                "Có 12 người đến",
                "Lịch tiếp riêng",
                "Thông báo",
                "Kính gửi…",
                null);
        refused(
                "advice.draft.text-missing",
                () -> new WriteAdvice(null, Addressee.CHAIR, "x", "x", "x", "Thông báo", " ", null));
        AdviceCode code = house.as("vanphong", AdviceDesk.class, d -> d.write(told));
        refused("advice.not-found", () -> advice("chutich", code));
        house.let(
                "vanphong",
                AdviceDesk.class,
                d -> d.submit(code, advice("vanphong", code).version()));
        refused(
                "advice.not-writable",
                () -> house.let(
                        "vanphong",
                        AdviceDesk.class,
                        d -> d.rewrite(code, advice("vanphong", code).version(), told)));
        refused(
                "organisation.role.not-in-this-ward",
                () -> house.let(
                        "hoidong",
                        AdviceDesk.class,
                        d -> d.approve(code, advice("hoidong", code).version(), null)));
        refused(
                "advice.reason.missing",
                () -> house.let(
                        "chutich",
                        AdviceDesk.class,
                        d -> d.giveBack(code, advice("chutich", code).version(), "")));
        house.let(
                "chutich",
                AdviceDesk.class,
                d -> d.giveBack(code, advice("chutich", code).version(), "Bổ sung phương án 2"));
        assertThat(advice("vanphong", code).stage()).isEqualTo(AdviceStage.RETURNED);
        house.let(
                "vanphong",
                AdviceDesk.class,
                d -> d.rewrite(code, advice("vanphong", code).version(), told));
        house.let(
                "vanphong",
                AdviceDesk.class,
                d -> d.submit(code, advice("vanphong", code).version()));
        refused(
                "advice.not-approved",
                () -> house.as(
                        "chutich",
                        AdviceDesk.class,
                        d -> d.carryOut(code, advice("chutich", code).version(), told())));
        house.moment(TODAY.atTime(15, 30));
        house.let(
                "chutich",
                AdviceDesk.class,
                d -> d.approve(code, advice("chutich", code).version(), "Đồng ý"));
        refused(
                "advice.not-submitted",
                () -> house.let(
                        "chutich",
                        AdviceDesk.class,
                        d -> d.approve(code, advice("chutich", code).version(), null)));
        house.day(TODAY);
        assertThat(advice("vanphong", code))
                .extracting(AdviceRow::stage, AdviceRow::hours, AdviceRow::decision)
                .containsExactly(AdviceStage.APPROVED, 6L, "Đồng ý");
        house.as(
                "chutich",
                AdviceDesk.class,
                d -> d.carryOut(code, advice("chutich", code).version(), told()));
        assertThat(house.list(
                        "vanphong", TaskRegister.class, register -> register.from(OriginKind.ADVICE, code.value())))
                .hasSize(1);
        AdviceCode own = house.as("chutich", AdviceDesk.class, d -> d.write(told));
        house.let("chutich", AdviceDesk.class, d -> d.submit(own, 1));
        refused(
                "advice.own",
                () -> house.let(
                        "chutich",
                        AdviceDesk.class,
                        d -> d.approve(own, advice("chutich", own).version(), null)));
        refusedBy(
                "advice_own_ck",
                "update advice set stage = 'APPROVED', decided_by = written_by, decided_at = submitted_at where code = '"
                        + own + "'");
    }

    @Test
    void a_note_reaches_whom_it_is_sent_to_and_tells_who_has_not_acknowledged() {
        refused("advice.note.audience-missing", () -> new SendNote(NoteClass.SHARED, "x", "x", Set.of()));
        NoteCode limited = send("mattran", NoteClass.LIMITED, Set.of(WOMEN));
        NoteCode shared = send("mattran", NoteClass.SHARED, Set.of(WOMEN, LAND));
        refused("advice.note.not-found", () -> note("vanphong", limited));
        refused("advice.note.not-sent-to-you", () -> house.let("mattran", NoteDesk.class, d -> d.acknowledge(shared)));
        assertThat(note("phunu", limited).toAcknowledge()).isTrue();
        house.let("phunu", NoteDesk.class, d -> d.acknowledge(limited));
        house.let("phunu", NoteDesk.class, d -> d.acknowledge(shared));
        assertThat(note("phunu", limited).toAcknowledge()).isFalse();
        assertThat(note("vanphong", shared))
                .extracting(NoteRow::silent, row -> row.acknowledged().get(0).officer())
                .containsExactly(List.of(LAND), new OfficerCode("phunu"));
        assertThat(house.list("phunu", NoteRegister.class, register -> register.find(0, 9)))
                .hasSize(2);
    }

    @Test
    void the_directory_tells_how_a_body_is_reached_and_until_when_that_holds() throws Exception {
        refused("meeting.contact.nothing-to-reach", () -> contact(null, null, null));
        refused("meeting.contact.telephone-malformed", () -> contact("tổng đài", null, null));
        refused("meeting.contact.ends-before-start", () -> contact("0208 3 111 222", null, TODAY.minusDays(400)));
        house.let("vanphong", ContactDesk.class, d -> d.enter(contact("0208 3 111 222", null, null)));
        refused(
                "organisation.role.not-in-this-ward",
                () -> house.let("hoidong", ContactDesk.class, d -> d.enter(contact("0208", null, null))));
        ContactRow row = house.list(
                        "mattran", ContactRegister.class, register -> register.find("ban tiep cong dan", 0, 5))
                .get(0);
        assertThat(row.valid()).isTrue();
        assertThat(house.count("vanphong2", ContactRegister.class, register -> register.count("")))
                .isZero();
        refused(
                "meeting.contact.not-found",
                () -> house.let(
                        "vanphong2", ContactDesk.class, d -> d.change(row.number(), 1, contact("0208", null, null))));
        refused(
                "meeting.contact.stale",
                () -> house.let(
                        "vanphong", ContactDesk.class, d -> d.change(row.number(), 9, contact("0208", null, null))));
        house.let(
                "vanphong",
                ContactDesk.class,
                d -> d.change(row.number(), row.version(), contact("0208", null, TODAY.minusDays(1))));
        assertThat(house.as("vanphong", ContactRegister.class, register -> register.row(row.number()))
                        .valid())
                .isFalse();
        refusedBy("contact_body_reach_ck", "update contact_body set telephone = null, email = null, address = null");
    }

    private static KeepContact contact(String telephone, String email, LocalDate validTo) {
        return new KeepContact(
                "Ban Tiếp công dân thành phố",
                null,
                "Trưởng ban",
                telephone,
                email,
                null,
                LocalDate.of(2024, 1, 1),
                validTo);
    }

    private static MeetingCode call(LocalDate day, String chair) {
        return house.as(
                "vanphong",
                MeetingDesk.class,
                d -> d.call(new CallMeeting(
                        WARD,
                        MeetingKind.AD_HOC,
                        "Giao ban công tác tiếp công dân",
                        "1. Kiểm điểm tuần",
                        day,
                        LocalTime.of(8, 0),
                        "Phòng họp tầng 2",
                        new OfficerCode(chair),
                        Set.of(LAND, FRONT),
                        List.of("Đại diện Ban Tiếp công dân thành phố", " "))));
    }

    private static void held(MeetingCode code, String minutes) {
        desk(d -> d.held(code, version(code), LocalTime.of(9, 30), minutes, Set.of(1)));
    }

    private static TaskCode conclude(MeetingCode code) {
        return house.as("chutich", MeetingDesk.class, d -> d.conclude(code, version(code), told()));
    }

    private static GiveTask told() {
        return new GiveTask(
                null,
                TaskMode.ASSIGNMENT,
                LAND,
                Set.of(),
                null,
                "Rà soát hồ sơ đất đai",
                TODAY.plusDays(7),
                TaskOrigin.own(),
                null);
    }

    private static DirectiveCode record(IssuerKind issuer, LocalDate receivedOn, Set<UnitCode> audience) {
        return house.as(
                "vanphong",
                DirectiveDesk.class,
                d -> d.record(new RecordDirective(
                        WARD,
                        issuer,
                        null,
                        LocalDate.of(2024, 6, 10),
                        receivedOn,
                        "Về tiếp công dân dịp kỳ họp",
                        "Tăng cường tiếp công dân",
                        null,
                        audience)));
    }

    private static NoteCode send(String by, NoteClass kind, Set<UnitCode> audience) {
        return house.as(
                by,
                NoteDesk.class,
                d -> d.send(new SendNote(kind, "Tình hình tổ 6", "Bà con hỏi về đường dân sinh", audience)));
    }

    private static void desk(java.util.function.Consumer<MeetingDesk> deed) {
        house.let("vanphong", MeetingDesk.class, deed);
    }

    private static MeetingRow meeting(String by, MeetingCode code) {
        return house.as(by, MeetingRegister.class, register -> register.row(code));
    }

    private static int version(MeetingCode code) {
        return meeting("vanphong", code).version();
    }

    private static DirectiveRow directive(String by, DirectiveCode code) {
        return house.as(by, DirectiveRegister.class, register -> register.row(code));
    }

    private static List<DirectiveCode> directives(String by, DirectiveFilter filter) {
        List<DirectiveRow> rows = house.list(by, DirectiveRegister.class, register -> register.find(filter, 0, 50));
        assertThat(house.count(by, DirectiveRegister.class, register -> register.count(filter)))
                .isEqualTo(rows.size());
        return rows.stream().map(DirectiveRow::code).toList();
    }

    private static AdviceRow advice(String by, AdviceCode code) {
        return house.as(by, AdviceRegister.class, register -> register.row(code));
    }

    private static NoteRow note(String by, NoteCode code) {
        return house.as(by, NoteRegister.class, register -> register.row(code));
    }

    private static String text(PrintedForm form) throws IOException {
        try (var read = Loader.loadPDF(form.bytes())) {
            return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
        }
    }

    private static void refused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, thrown -> assertThat(thrown.code())
                .isEqualTo(code));
    }

    private static void refusedBy(String rule, String... statements) throws Exception {
        assertThat(house.database().refusal(statements).constraint()).isEqualTo(rule);
    }
}
