package vn.tiepdan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiepdan.course.AddParticipant;
import vn.tiepdan.course.ConcludeVisit;
import vn.tiepdan.course.CourseDesk;
import vn.tiepdan.course.CoursePaper;
import vn.tiepdan.course.CourseRegister;
import vn.tiepdan.course.CourseRow;
import vn.tiepdan.course.KeepProtocol;
import vn.tiepdan.course.VisitOutcome;
import vn.tiepdan.deadline.ClockRow;
import vn.tiepdan.form.OutputFormat;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.party.AuthorityKind;
import vn.tiepdan.party.CounselKind;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.RecordStage;
import vn.tiepdan.petition.Reply;
import vn.tiepdan.petition.ReplyContent;
import vn.tiepdan.petition.ReplyMode;
import vn.tiepdan.petition.ReplyRow;
import vn.tiepdan.reception.Capacity;
import vn.tiepdan.reception.ReceptionDesk;
import vn.tiepdan.reception.SealVisitAsDenunciation;
import vn.tiepdan.reception.VisitCode;
import vn.tiepdan.reception.VisitRegister;
import vn.tiepdan.reception.VisitRow;
import vn.tiepdan.schedule.ReceptionType;
import vn.tiepdan.shared.DomainException;
import vn.tiepdan.shared.Invalid;

/** What became of a visit, told once and with the answer that it is; who else received; how the record was kept. */
class StoredCourseTest {

    private static final LocalDate TODAY = WholeHouse.TODAY;

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
    void a_slip_guides_answers_and_closes() throws IOException {
        VisitCode visit = house.come(PetitionKind.COMPLAINT);
        conclude("motcua", visit, slip("7/PHD-UBND"));

        assertThat(house.row(visit).stage()).isEqualTo(RecordStage.ANSWERED);
        assertThat(running(visit)).isEmpty();
        ReplyRow reply = house.list("vanphong", VisitRegister.class, register -> register.replies(visit))
                .get(0);
        assertThat(reply.content()).isEqualTo(ReplyContent.GUIDED);
        assertThat(reply.documentNumber()).isEqualTo("7/PHD-UBND");
        assertThat(reply.note()).isEqualTo("Sở Xây dựng");
        assertThat(course("chutich", visit).outcome().outcome()).isEqualTo(VisitOutcome.GUIDED);
        assertThat(printed(visit)).contains("PHIẾU HƯỚNG DẪN", "7/PHD-UBND", "Sở Xây dựng", Told.NAME);
        refused("course.outcome.not-open", () -> conclude("motcua", visit, slip("8/PHD-UBND")));
    }

    @Test
    void a_slip_is_given_once_for_a_matter_of_a_citizen() {
        VisitCode first = house.come(PetitionKind.COMPLAINT);
        conclude("motcua", first, slip("7/PHD-UBND"));
        VisitCode again = house.come(PetitionKind.COMPLAINT);

        assertThatThrownBy(() -> conclude("motcua", again, slip("8/PHD-UBND")))
                .isInstanceOfSatisfying(DomainException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("reception.guided.already");
                    assertThat(refusal.arguments())
                            .extracting(String::valueOf)
                            .containsExactly("7/PHD-UBND", "18/06/2024");
                });
        assertThat(house.row(again).stage()).isEqualTo(RecordStage.CLASSIFIED);
        assertThat(course("motcua", again).outcome()).isNull();
        refused(
                "reception.guided.already",
                () -> house.let(
                        "motcua",
                        ReceptionDesk.class,
                        desk -> desk.reply(
                                again,
                                version(again),
                                new Reply(ReplyContent.GUIDED, ReplyMode.BY_HAND, TODAY, "9/PHD", "Ký nhận", null))));
        conclude("motcua", again, told(VisitOutcome.EXPLAINED, null, null));
        assertThat(house.row(again).stage()).isEqualTo(RecordStage.ANSWERED);
    }

    @Test
    void another_matter_or_another_citizen_gets_a_slip_of_its_own() {
        VisitCode first = house.come(PetitionKind.COMPLAINT);
        conclude("motcua", first, slip("7/PHD-UBND"));
        VisitCode otherMatter = come(PetitionKind.COMPLAINT, ReceptionType.REGULAR, "Mương nước tổ 3", null, "Mương");
        conclude("motcua", otherMatter, slip("8/PHD-UBND"));
        MatterCode matter = house.row(otherMatter).matter();
        VisitCode sameCase = come(PetitionKind.COMPLAINT, ReceptionType.REGULAR, "Nói khác", matter, null);
        refused("reception.guided.already", () -> conclude("motcua", sameCase, slip("9/PHD-UBND")));
        VisitCode group = house.as(
                "vanphong",
                ReceptionDesk.class,
                desk -> desk.register(Told.group(PetitionKind.COMPLAINT, "Mương nước tổ 5", null)));
        conclude("motcua", group, slip("10/PHD-UBND"));
        assertThat(house.row(group).stage()).isEqualTo(RecordStage.ANSWERED);
    }

    @Test
    void who_denounces_face_to_face_is_guided_too_once_and_unnamed() throws IOException {
        VisitCode first = house.come(PetitionKind.DENUNCIATION);
        conclude("vanphong", first, slip("7/PHD-UBND"));
        VisitCode again = house.come(PetitionKind.DENUNCIATION);
        refused("reception.guided.already", () -> conclude("vanphong", again, slip("8/PHD-UBND")));
        assertThat(printed(first)).contains("PHIẾU HƯỚNG DẪN").doesNotContain(Told.NAME, "tổ 8");
        refused(
                "protection.text-names-author",
                () -> conclude(
                        "vanphong",
                        again,
                        new ConcludeVisit(
                                VisitOutcome.EXPLAINED,
                                null,
                                "Đã giải thích cho " + Told.NAME,
                                null,
                                null,
                                null,
                                ReplyMode.ORAL,
                                TODAY,
                                "Biên bản")));
    }

    @Test
    void of_a_slip_that_the_caller_may_not_see_neither_number_nor_day_is_told() {
        VisitCode hidden = house.come(PetitionKind.COMPLAINT);
        conclude("vanphong", hidden, slip("7/PHD-UBND"));
        house.let(
                "vanphong",
                ReceptionDesk.class,
                desk -> desk.concerns(hidden, version(hidden), Set.of(new OfficerCode("motcua"))));
        VisitCode again = house.come(PetitionKind.COMPLAINT);
        guidedElsewhere(again);
        refused("reception.guided.already", () -> conclude("vanphong", again, slip("8/PHD-UBND")));

        VisitCode denounced = house.come(PetitionKind.DENUNCIATION);
        conclude("vanphong", denounced, slip("9/PHD-UBND"));
        VisitCode own =
                house.as("motcua", ReceptionDesk.class, desk -> desk.register(Told.visit(PetitionKind.DENUNCIATION)));
        guidedElsewhere(own);
    }

    private void guidedElsewhere(VisitCode visit) {
        assertThatThrownBy(() -> conclude("motcua", visit, slip("8/PHD-UBND")))
                .isInstanceOfSatisfying(DomainException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("reception.guided.elsewhere");
                    assertThat(refusal.arguments()).isEmpty();
                });
        assertThat(house.row(visit).stage()).isEqualTo(RecordStage.CLASSIFIED);
    }

    @Test
    void each_kind_has_its_outcomes() {
        VisitCode word = house.come(PetitionKind.FEEDBACK);
        refused("course.outcome.other-kind", () -> conclude("motcua", word, slip("1/PHD")));
        conclude("motcua", word, told(VisitOutcome.TRANSFERRED, "UBND thành phố", "2/PC-UBND"));
        assertThat(house.row(word).stage()).isEqualTo(RecordStage.ANSWERED);
        VisitCode complaint = house.come(PetitionKind.COMPLAINT);
        refused(
                "course.outcome.other-kind",
                () -> conclude("motcua", complaint, told(VisitOutcome.TRANSFERRED, "Sở", "3/PC")));
        VisitCode denunciation = house.come(PetitionKind.DENUNCIATION);
        refused(
                "course.outcome.other-kind",
                () -> conclude("chutich", denunciation, told(VisitOutcome.URGED, "Tổ", "4/UBND")));
        VisitCode waiting = house.come(null);
        refused(
                "reception.reply.not-classified",
                () -> conclude("motcua", waiting, told(VisitOutcome.EXPLAINED, null, null)));
    }

    @Test
    void proposing_and_urging_leave_the_answer_owed() {
        VisitCode visit = house.come(PetitionKind.COMPLAINT);
        refused(
                "organisation.role.not-in-this-ward",
                () -> conclude("motcua", visit, told(VisitOutcome.URGED, "Ban quản lý chợ", "5/UBND")));
        conclude("chutich", visit, told(VisitOutcome.URGED, "Ban quản lý chợ", "5/UBND"));
        assertThat(house.row(visit).stage()).isEqualTo(RecordStage.CLASSIFIED);
        assertThat(running(visit)).containsExactly("TCD-12");
        refused("course.outcome.already", () -> conclude("motcua", visit, told(VisitOutcome.EXPLAINED, null, null)));
        VisitCode other = house.come(PetitionKind.COMPLAINT);
        conclude("motcua", other, told(VisitOutcome.SENT_FOR_ACCEPTANCE, null, null));
        assertThat(running(other)).containsExactly("TCD-12");
    }

    @Test
    void the_head_answers_at_once_or_says_when_and_by_whom() {
        VisitCode regular = house.come(PetitionKind.FEEDBACK);
        refused(
                "course.on-spot.not-at-session",
                () -> conclude("chutich", regular, told(VisitOutcome.ANSWERED_ON_SPOT, null, null)));
        VisitCode session = come(PetitionKind.FEEDBACK, ReceptionType.PERIODIC, "Đèn đường", null, null);
        refused(
                "organisation.role.not-in-this-ward",
                () -> conclude("motcua", session, told(VisitOutcome.ANSWERED_ON_SPOT, null, null)));
        refused("course.contact.missing", () -> promise(null));
        conclude("chutich", session, promise("Anh Đức, Địa chính, 0208"));
        assertThat(house.row(session).stage()).isEqualTo(RecordStage.CLASSIFIED);
        assertThat(course("vanphong", session).outcome().promisedOn()).isEqualTo(TODAY.plusDays(3));
        assertThat(running(session)).isEmpty();
        VisitCode second = come(PetitionKind.FEEDBACK, ReceptionType.PERIODIC, "Cống", null, null);
        conclude("phochutich", second, told(VisitOutcome.ANSWERED_ON_SPOT, null, null));
        assertThat(house.row(second).stage()).isEqualTo(RecordStage.ANSWERED);
    }

    @Test
    void other_bodies_receive_with_us_and_their_files_are_awaited() {
        VisitCode visit = house.come(PetitionKind.COMPLAINT);
        refused("course.participant.body-missing", () -> new AddParticipant(null, null, "Nói về bồi thường", null));
        refused("course.day.in-future", () -> add(visit, TODAY.plusDays(1)));
        add(visit, TODAY.minusDays(3));
        refused("course.participant.unknown", () -> came(visit, 2, TODAY));
        refused("course.participant.before-asked", () -> came(visit, 1, TODAY.minusDays(4)));
        came(visit, 1, TODAY);
        refused("course.participant.nothing-asked", () -> came(visit, 1, TODAY));
        CourseRow.Participant participant =
                course("chutich", visit).participants().get(0);
        assertThat(participant.body()).isEqualTo("Văn phòng đăng ký đất đai");
        assertThat(participant.filesCameOn()).isEqualTo(TODAY);
        assertThat(participant.isAwaited()).isFalse();
    }

    @Test
    void the_record_is_read_back_interpreted_and_an_agent_shows_his_paper() {
        VisitCode visit = house.come(PetitionKind.COMPLAINT);
        refused("course.protocol.no-agent", () -> keep(visit, paper()));
        keep(visit, new KeepProtocol(LocalTime.of(8, 40), "Hoàng A Sình", null, "bỏ", null, CounselKind.LAWYER));
        assertThat(course("vanphong", visit).protocol())
                .isEqualTo(new CourseRow.Protocol(LocalTime.of(8, 40), "Hoàng A Sình", null, null, null, null));
        VisitCode agent = house.as(
                "vanphong",
                ReceptionDesk.class,
                desk -> desk.register(Told.visitOn(
                        TODAY, ReceptionType.REGULAR, PetitionKind.COMPLAINT, Capacity.AGENT, "Đất", null, null)));
        refused(
                "course.protocol.day-missing",
                () -> new KeepProtocol(null, null, AuthorityKind.AUTHORISATION, "1/UQ", null, null));
        keep(agent, paper());
        assertThat(course("vanphong", agent).protocol().counsel()).isEqualTo(CounselKind.LAWYER);
    }

    @Test
    void a_deed_on_an_older_version_is_refused() {
        VisitCode visit = house.come(PetitionKind.COMPLAINT);
        int seen = version(visit);
        add(visit, null);
        refused(
                "reception.stale",
                () -> house.let("motcua", CourseDesk.class, desk -> desk.conclude(visit, seen, slip("7/PHD"))));
    }

    @Test
    void nothing_of_it_stays_where_a_visit_turned_out_to_denounce() throws Exception {
        VisitCode visit = house.come(PetitionKind.COMPLAINT);
        house.let(
                "motcua",
                CourseDesk.class,
                desk -> desk.add(
                        visit, version(visit), new AddParticipant("Phòng A", null, "Gặp bà " + Told.NAME, null)));
        keep(visit, new KeepProtocol(null, Told.NAME, null, null, null, null));
        conclude("motcua", visit, slip("7/PHD-UBND"));
        house.let(
                "vanphong",
                ReceptionDesk.class,
                desk -> desk.sealAsDenunciation(
                        visit,
                        version(visit),
                        new SealVisitAsDenunciation("Thu chi ở tổ", null, null, null, null, null, null, null, null)));
        assertThat(course("vanphong", visit)).isEqualTo(new CourseRow(null, List.of(), null));
        assertThat(house.database().rowsWith(Told.NAME)).isEmpty();
    }

    @Test
    void who_sees_no_content_sees_nothing_of_it() {
        VisitCode visit = house.come(PetitionKind.COMPLAINT);
        conclude("motcua", visit, slip("7/PHD-UBND"));
        VisitRow row = house.row(visit);
        CourseRow other = house.as("vanphong2", CourseRegister.class, register -> register.of(row));
        assertThat(other.outcome()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update visit_outcome set outcome = 'LOST' | visit_outcome_outcome_ck",
                "update visit_outcome set recipient = null | visit_outcome_recipient_ck",
                "update visit_outcome set document_number = null | visit_outcome_document_ck",
                "update visit_outcome set promised_on = '2024-06-20' | visit_outcome_promise_ck",
                "update visit_participant set files_came_on = '2024-06-01' | visit_participant_files_ck",
                "update visit_protocol set agent_on = '2024-06-01' | visit_protocol_agent_ck",
                "update visit_protocol set counsel = 'FRIEND', agent_paper = 'REQUEST', agent_on = '2024-06-01' | visit_protocol_counsel_ck",
                "update visit_protocol set agent_paper = 'LETTER', agent_on = '2024-06-01' | visit_protocol_paper_ck"
            })
    void the_database_repeats_the_rules(String change, String constraint) throws Exception {
        VisitCode visit = house.come(PetitionKind.COMPLAINT);
        add(visit, TODAY);
        keep(visit, new KeepProtocol(LocalTime.of(8, 40), null, null, null, null, null));
        conclude("motcua", visit, slip("7/PHD-UBND"));
        assertThat(house.database().refusal(change).constraint()).isEqualTo(constraint);
    }

    private static KeepProtocol paper() {
        return new KeepProtocol(null, null, AuthorityKind.REQUEST, "12/HĐ", TODAY, CounselKind.LAWYER);
    }

    private static ConcludeVisit slip(String number) {
        return told(VisitOutcome.GUIDED, "Sở Xây dựng", number);
    }

    private static ConcludeVisit told(VisitOutcome outcome, String recipient, String number) {
        return new ConcludeVisit(
                outcome,
                recipient,
                "Thuộc thẩm quyền nơi khác",
                number,
                null,
                null,
                number == null ? ReplyMode.ORAL : ReplyMode.BY_HAND,
                TODAY,
                "Ký nhận tại buổi tiếp");
    }

    private static ConcludeVisit promise(String contact) {
        return new ConcludeVisit(
                VisitOutcome.ANSWERED_ON_SPOT,
                null,
                "Sẽ kiểm tra đèn",
                null,
                TODAY.plusDays(3),
                contact,
                ReplyMode.ORAL,
                TODAY,
                "Nói tại buổi tiếp");
    }

    private void conclude(String officer, VisitCode visit, ConcludeVisit command) {
        house.let(officer, CourseDesk.class, desk -> desk.conclude(visit, version(visit), command));
    }

    private void add(VisitCode visit, LocalDate askedOn) {
        house.let(
                "motcua",
                CourseDesk.class,
                desk -> desk.add(
                        visit,
                        version(visit),
                        new AddParticipant("Văn phòng đăng ký đất đai", "Ông Bảo", "Nêu số liệu thửa đất", askedOn)));
    }

    private void came(VisitCode visit, int ordinal, LocalDate on) {
        house.let("motcua", CourseDesk.class, desk -> desk.filesCame(visit, version(visit), ordinal, on));
    }

    private void keep(VisitCode visit, KeepProtocol command) {
        house.let("motcua", CourseDesk.class, desk -> desk.keep(visit, version(visit), command));
    }

    private VisitCode come(PetitionKind kind, ReceptionType type, String content, MatterCode matter, String newTitle) {
        return house.as(
                "vanphong",
                ReceptionDesk.class,
                desk -> desk.register(Told.visitOn(TODAY, type, kind, null, content, matter, newTitle)));
    }

    private CourseRow course(String officer, VisitCode visit) {
        VisitRow row = house.as(officer, VisitRegister.class, register -> register.row(visit));
        return house.as(officer, CourseRegister.class, register -> register.of(row));
    }

    private String printed(VisitCode visit) throws IOException {
        byte[] pdf = house.as("vanphong", CoursePaper.class, paper -> paper.print(visit, OutputFormat.PDF))
                .bytes();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private List<String> running(VisitCode visit) {
        return house.row(visit).clocks().stream()
                .filter(ClockRow::isRunning)
                .map(ClockRow::termCode)
                .toList();
    }

    private int version(VisitCode visit) {
        return house.row(visit).version();
    }

    private static void refused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(
                        refusal instanceof Invalid all
                                ? all.all().stream().map(Invalid::code).toList()
                                : List.of(refusal.code()))
                .contains(code));
    }
}
