package vn.tiepdan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiepdan.agenda.AgendaDesk;
import vn.tiepdan.document.AttachFile;
import vn.tiepdan.document.AttachmentCode;
import vn.tiepdan.document.FilingCabinet;
import vn.tiepdan.document.PaperOwner;
import vn.tiepdan.form.OutputFormat;
import vn.tiepdan.identity.PersonalData;
import vn.tiepdan.online.EndOnline;
import vn.tiepdan.online.OnlineCode;
import vn.tiepdan.online.OnlineDesk;
import vn.tiepdan.online.OnlinePapers;
import vn.tiepdan.online.OnlineRegister;
import vn.tiepdan.online.OnlineRow;
import vn.tiepdan.online.OnlineStage;
import vn.tiepdan.online.PointKind;
import vn.tiepdan.online.ProposeOnline;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.petition.PetitionIntake;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.SealAsDenunciation;
import vn.tiepdan.reception.ReceptionDesk;
import vn.tiepdan.reception.RegisterVisit;
import vn.tiepdan.reception.VisitCode;
import vn.tiepdan.reception.VisitorEntry;
import vn.tiepdan.shared.DomainException;

/** Receiving over a link from the proposal to the recording, and what keeps who denounces; on a real database. */
class StoredOnlineTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 7, 6);
    private static final LocalDate DAY = LocalDate.of(2026, 7, 16);
    private static final String HASH = "0123456789abcdef".repeat(4);
    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

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
    void nothing_is_held_online_before_the_law_nor_on_a_day_off_nor_without_time_to_invite() {
        PetitionCode petition = petition(PetitionKind.COMPLAINT);
        house.day(LocalDate.of(2026, 6, 22));
        DomainException early =
                refused("online.day.before-law", () -> propose("motcua", petition, LocalDate.of(2026, 6, 30), "Ở xa"));
        assertThat(early.arguments()).containsExactly(LocalDate.of(2026, 7, 1));
        refused("online.day.off", () -> propose("motcua", petition, LocalDate.of(2026, 7, 18), "Ở xa"));
        house.day(LocalDate.of(2026, 7, 10));
        DomainException late = refused("online.day.too-soon", () -> propose("motcua", petition, DAY, "Ở xa"));
        // From Friday 10/07 five working days lead to Friday 17/07.
        assertThat(late.arguments()).containsExactly(DAY, LocalDate.of(2026, 7, 9), LocalDate.of(2026, 7, 17));
        refused(
                "online.start.too-early",
                () -> house.as(
                        "motcua",
                        OnlineDesk.class,
                        desk -> desk.propose(
                                new ProposeOnline(petition, LocalDate.of(2026, 7, 17), LocalTime.of(0, 30), "Ở xa"))));
    }

    @Test
    void it_goes_to_its_recording_and_the_visit_is_marked() throws Exception {
        PetitionCode petition = petition(PetitionKind.COMPLAINT);
        house.day(MONDAY);
        refused("protection.text-names-author", () -> propose("motcua", petition, DAY, "Bà " + Told.NAME + " ở xa"));
        OnlineCode code = propose("motcua", petition, DAY, "Công dân ở xa");
        assertThat(row(code))
                .extracting(OnlineRow::notifyBy, OnlineRow::testBy, OnlineRow::connectBy, OnlineRow::petition)
                .containsExactly(
                        LocalDate.of(2026, 7, 9), LocalDate.of(2026, 7, 15), LocalTime.of(8, 0), petition.value());
        refused("online.petition.under-way", () -> propose("motcua", petition, DAY, "Lần nữa"));
        refused("organisation.role.not-in-this-ward", () -> desk("vanphong", d -> d.approve(code, 1, false)));
        refused("online.stale", () -> desk("chutich", d -> d.approve(code, 9, false)));
        refused("online.not-found", () -> desk("vanphong2", d -> d.cancel(code, 1, "Thôi")));
        desk("chutich", d -> d.approve(code, version(code), false));
        desk("motcua", d -> d.addPoint(code, version(code), PointKind.PROVINCE, "Ban Tiếp công dân tỉnh"));
        byte[] pdf = house.as("motcua", OnlinePapers.class, papers -> papers.invitation(code, OutputFormat.PDF))
                .bytes();
        try (var read = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(read).replaceAll("\\s+", " "))
                    .contains("Ban Tiếp công dân tỉnh", "16/07/2026", "15/07/2026", petition.value())
                    .doesNotContain(Told.NAME);
        }
        desk("motcua", d -> d.invited(code, version(code), MONDAY));
        house.day(DAY);
        refused("online.test.too-late", () -> desk("motcua", d -> d.tested(code, version(code), DAY)));
        desk("motcua", d -> d.tested(code, version(code), LocalDate.of(2026, 7, 15)));
        desk("motcua", d -> d.connected(code, version(code), LocalTime.of(7, 50)));
        desk("motcua", d -> d.begin(code, version(code), LocalTime.of(9, 0), Map.of(1, "Chủ tịch UBND phường")));
        VisitCode visit = come("motcua", DAY, PetitionKind.COMPLAINT, Told.person());
        VisitCode other = house.come(PetitionKind.FEEDBACK);
        refused("online.visit.other-day", () -> end(code, other));
        VisitCode stranger = come("motcua", DAY, PetitionKind.COMPLAINT, Told.second("Trần Văn Khoan"));
        refused("online.visit.another-person", () -> end(code, stranger));
        // The recording came the day after.
        house.day(DAY.plusDays(1));
        end(code, visit);
        assertThat(row(code))
                .extracting(OnlineRow::stage, OnlineRow::recordingHash, OnlineRow::visit)
                .containsExactly(
                        OnlineStage.ENDED, HASH, house.row(visit).intakeCode().value());
        assertThat(house.database().read("select channel from visit where code = '" + visit + "'"))
                .containsExactly("ONLINE");
        assertThat(house.database().read("select channel from visit where code = '" + other + "'"))
                .containsExactly("DIRECT");
        assertThat(house.count("motcua", OnlineRegister.class, register -> register.count(true)))
                .isZero();
        assertThat(house.list("motcua", OnlineRegister.class, register -> register.find(false, 0, 5)))
                .hasSize(1);
    }

    @Test
    void a_denunciation_is_received_online_only_by_a_paper_of_its_author_in_the_file_and_in_secret() {
        PetitionCode petition = petition(PetitionKind.DENUNCIATION);
        PetitionCode complaint = petition(PetitionKind.COMPLAINT);
        house.day(MONDAY);
        refused("online.petition.not-eligible", () -> propose("vanphong", petition, DAY, "Ở xa"));
        AttachmentCode stray = attach(complaint);
        refused("online.paper.not-in-file", () -> paper("vanphong", petition, stray, "1", MONDAY));
        refused("online.paper.nothing-kept", () -> paper("vanphong", complaint, stray, "1", MONDAY));
        AttachmentCode file = attach(petition);
        refused("online.paper.number-missing", () -> paper("vanphong", petition, file, " ", MONDAY));
        paper("vanphong", petition, file, "01/2026", MONDAY);
        refused("online.paper.already", () -> paper("vanphong", petition, file, "02/2026", MONDAY));
        OnlineCode code = propose("vanphong", petition, DAY, "Ở xa");
        refused("online.secrecy.not-ensured", () -> desk("chutich", d -> d.approve(code, version(code), false)));
        desk("chutich", d -> d.approve(code, version(code), true));
        assertThat(house.count("motcua", OnlineRegister.class, register -> register.count(false)))
                .isZero();
        refused("online.not-found", () -> house.as("motcua", OnlineRegister.class, register -> register.row(code)));
        refused("online.not-found", () -> desk("motcua", d -> d.cancel(code, 2, "Thôi")));
        desk("vanphong", d -> d.cancel(code, version(code), "Công dân xin đến trực tiếp"));
        assertThat(row(code).stage()).isEqualTo(OnlineStage.CANCELLED);
    }

    @Test
    void nothing_of_it_stays_where_its_petition_turned_out_to_denounce_and_it_goes_no_further() throws Exception {
        PetitionCode held = petition(PetitionKind.COMPLAINT);
        PetitionCode begun = petition(PetitionKind.COMPLAINT);
        OnlineCode over = underWay("motcua", held, "Ông Tư thu chi", false);
        VisitCode visit = come("motcua", DAY, PetitionKind.COMPLAINT, Told.person());
        end(over, visit);
        house.day(MONDAY);
        OnlineCode code = underWay("motcua", begun, "Ông Tư thu chi", false);
        seal(held);
        seal(begun);
        assertThat(row(code))
                .extracting(OnlineRow::stage, OnlineRow::purpose, OnlineRow::cancelledBecause)
                .containsExactly(OnlineStage.CANCELLED, null, null);
        assertThat(row(over))
                .extracting(OnlineRow::stage, OnlineRow::purpose, OnlineRow::visit)
                .containsExactly(OnlineStage.ENDED, null, null);
        assertThat(row(code).points()).singleElement().satisfies(point -> assertThat(point.attendees())
                .isNull());
        assertThat(house.database().rowsWith("Ông Tư thu chi")).isEmpty();
        assertThat(house.database().rowsWith("Ông Tư")).isEmpty();
        refused("online.petition.not-eligible", () -> begin("motcua", code));
        refused(
                "online.notify.not-approved",
                () -> house.as("motcua", OnlinePapers.class, papers -> papers.invitation(code, OutputFormat.PDF)));
        refusedBy("online_session_bare_ck", "update online_session set visit_code = 'x' where code = '" + over + "'");
    }

    @Test
    void without_the_paper_in_the_file_what_denounces_is_neither_invited_nor_begun() throws Exception {
        petition(PetitionKind.COMPLAINT);
        PetitionCode petition = petition(PetitionKind.DENUNCIATION);
        AttachmentCode file = attach(petition);
        house.day(MONDAY);
        paper("vanphong", petition, file, "01/2026", MONDAY);
        OnlineCode code = propose("vanphong", petition, DAY, "Ở xa");
        desk("chutich", d -> d.approve(code, version(code), true));
        desk("vanphong", d -> d.addPoint(code, version(code), PointKind.PROVINCE, "Tỉnh"));
        remove(file, true);
        refused("online.petition.not-eligible", () -> desk("vanphong", d -> d.invited(code, version(code), MONDAY)));
        refusedBy("identity_waiver_attachment_fk", """
                insert into identity_waiver (id, petition_code, attachment_code, paper_number, paper_on, recorded_by, recorded_on)
                select 9000, intake_code, 'khong-co', '1', '2026-07-06', 'vanphong', '2026-07-06' from petition where book = 'OPEN' limit 1""");
        remove(file, false);
        desk("vanphong", d -> d.invited(code, version(code), MONDAY));
        house.day(DAY);
        desk("vanphong", d -> d.tested(code, version(code), LocalDate.of(2026, 7, 15)));
        desk("vanphong", d -> d.connected(code, version(code), LocalTime.of(7, 50)));
        remove(file, true);
        refused("online.petition.not-eligible", () -> begin("vanphong", code));
        remove(file, false);
        begin("vanphong", code);
        VisitCode stranger = come("vanphong", DAY, PetitionKind.DENUNCIATION, Told.second("Trần Văn Khoan"));
        refused("online.visit.another-person", () -> end("vanphong", code, stranger));
        end("vanphong", code, come("vanphong", DAY, PetitionKind.DENUNCIATION, Told.person()));
        assertThat(row(code).stage()).isEqualTo(OnlineStage.ENDED);
    }

    /** The server asks for roles at each bean: who holds none but the chair's gets through all that his deed needs. */
    @Test
    void a_chair_alone_may_do_what_his_deeds_need_of_the_beans_within() throws Exception {
        assertThat(rolesOf(ReceptionDesk.class, "cameOnline", VisitCode.class, int.class))
                .contains(OnlineDesk.class.getAnnotation(RolesAllowed.class).value());
        assertThat(rolesOf(FilingCabinet.class, "put", AttachFile.class))
                .contains(AgendaDesk.class.getAnnotation(RolesAllowed.class).value());
        PetitionCode petition = petition(PetitionKind.COMPLAINT);
        OnlineCode code = underWay("chutich", petition, "Ở xa", false);
        end("chutich", code, come("motcua", DAY, PetitionKind.COMPLAINT, Told.person()));
        assertThat(row(code).stage()).isEqualTo(OnlineStage.ENDED);
        PaperOwner owner =
                new PaperOwner("petition", house.row(petition).intakeCode().value());
        refused(
                "organisation.role.not-in-this-ward",
                () -> house.as(
                        "chutich",
                        FilingCabinet.class,
                        cabinet -> cabinet.put(new AttachFile(owner, "don.png", PICTURE))));
    }

    private static String[] rolesOf(Class<?> desk, String deed, Class<?>... arguments) throws NoSuchMethodException {
        return desk.getMethod(deed, arguments).getAnnotation(RolesAllowed.class).value();
    }

    @Test
    void the_database_repeats_the_order_of_the_steps() throws Exception {
        PetitionCode petition = petition(PetitionKind.COMPLAINT);
        String intake = house.row(petition).intakeCode().value();
        String begun =
                "insert into online_session (id, version, code, unit_code, petition_code, on_day, starts_at, purpose, stage, notify_by, test_by, "
                        + "connect_by, proposed_by, proposed_on, secrecy_ensured, decided_by, decided_on, notified_on, tested_on, connected_at) values (9000, 1, 'TT-AAAAAAAAAA', 'TDAN', '"
                        + intake
                        + "', '%s', '09:00', 'x', '%s', '2026-07-09', '2026-07-15', '08:00', 'motcua', '2026-07-06', false, %s)";
        String early = "'chutich', '2026-07-06', null, null, null";
        refusedBy(
                "online_session_first_ck",
                begun.formatted("2026-06-30", "APPROVED", early)
                        .replace("'2026-07-09', '2026-07-15'", "'2026-06-23', '2026-06-29'"));
        refusedBy(
                "online_session_decided_ck", begun.formatted("2026-07-16", "APPROVED", "null, null, null, null, null"));
        refusedBy("online_session_notified_ck", begun.formatted("2026-07-16", "NOTIFIED", early));
        refusedBy(
                "online_session_notified_ck",
                begun.formatted("2026-07-16", "NOTIFIED", "'chutich', '2026-07-06', '2026-07-10', null, null"));
        refusedBy(
                "online_session_tested_ck",
                begun.formatted("2026-07-16", "TESTED", "'chutich', '2026-07-06', '2026-07-09', '2026-07-16', null"));
        refusedBy(
                "online_session_connected_ck",
                begun.formatted(
                        "2026-07-16", "CONNECTED", "'chutich', '2026-07-06', '2026-07-09', '2026-07-15', '08:01'"));
        refusedBy("online_session_declined_ck", begun.formatted("2026-07-16", "DECLINED", early));
        refusedBy("online_session_cancelled_ck", begun.formatted("2026-07-16", "CANCELLED", early));
        String tested = begun.formatted(
                "2026-07-16", "CONNECTED", "'chutich', '2026-07-06', '2026-07-09', '2026-07-15', '08:00'");
        refusedBy("online_session_begun_ck", tested, "update online_session set stage = 'IN_RECEPTION'");
        refusedBy("online_session_ended_ck", tested, "update online_session set stage = 'ENDED', begun_at = '09:00'");
        refusedBy(
                "online_session_open_uq",
                tested,
                tested.replace("9000", "9001").replace("TT-AAAAAAAAAA", "TT-AAAAAAAAAB"));
        VisitCode visit = house.come(PetitionKind.FEEDBACK);
        refusedBy("visit_online_first_ck", "update visit set channel = 'ONLINE' where code = '" + visit + "'");
        assertThat(house.database().refusal("delete from online_session").state())
                .isEqualTo("42501");
        assertThat(house.database()
                        .refusal("update identity_waiver set paper_number = 'x'")
                        .state())
                .isEqualTo("42501");
    }

    /** From the proposal on Monday until it has begun. */
    private OnlineCode underWay(String by, PetitionCode petition, String purpose, boolean secrecy) {
        house.day(MONDAY);
        OnlineCode code = propose(by, petition, DAY, purpose);
        desk("chutich", d -> d.approve(code, version(code), secrecy));
        desk(by, d -> d.addPoint(code, version(code), PointKind.OTHER, "Nơi ông Tư ở"));
        desk(by, d -> d.invited(code, version(code), MONDAY));
        house.day(DAY);
        desk(by, d -> d.tested(code, version(code), LocalDate.of(2026, 7, 15)));
        desk(by, d -> d.connected(code, version(code), LocalTime.of(7, 50)));
        begin(by, code);
        return code;
    }

    private void begin(String by, OnlineCode code) {
        desk(by, d -> d.begin(code, version(code), LocalTime.of(9, 0), Map.of(1, "Chủ tịch và Ông Tư")));
    }

    private void seal(PetitionCode petition) {
        house.as(
                "vanphong",
                PetitionIntake.class,
                desk -> desk.sealAsDenunciation(
                        petition,
                        house.row(petition).version(),
                        new SealAsDenunciation("Thu chi ở tổ dân phố", null, null, null, null, null)));
    }

    private void remove(AttachmentCode file, boolean gone) throws Exception {
        house.database()
                .keep("update attachment set remove_reason = " + (gone ? "'nhầm'" : "null") + " where code = '" + file
                        + "'");
    }

    private PetitionCode petition(PetitionKind kind) {
        return house.handOver(house.come(PetitionKind.FEEDBACK), kind);
    }

    private AttachmentCode attach(PetitionCode petition) {
        PaperOwner owner =
                new PaperOwner("petition", house.row(petition).intakeCode().value());
        return house.as(
                "vanphong", FilingCabinet.class, cabinet -> cabinet.put(new AttachFile(owner, "don.png", PICTURE)));
    }

    private void paper(String by, PetitionCode petition, AttachmentCode file, String number, LocalDate on) {
        desk(by, desk -> desk.recordVoluntaryPaper(petition, file, number, on));
    }

    private OnlineCode propose(String by, PetitionCode petition, LocalDate day, String purpose) {
        return house.as(
                by,
                OnlineDesk.class,
                desk -> desk.propose(new ProposeOnline(petition, day, LocalTime.of(9, 0), purpose)));
    }

    private void end(OnlineCode code, VisitCode visit) {
        end("motcua", code, visit);
    }

    private void end(String by, OnlineCode code, VisitCode visit) {
        desk(
                by,
                desk -> desk.end(
                        code,
                        version(code),
                        LocalTime.of(9, 4),
                        new EndOnline(visit, HASH, 60, "Máy chủ lưu trữ của tỉnh")));
    }

    private void desk(String by, Consumer<OnlineDesk> deed) {
        house.let(by, OnlineDesk.class, deed);
    }

    private OnlineRow row(OnlineCode code) {
        return house.as("vanphong", OnlineRegister.class, register -> register.row(code));
    }

    private int version(OnlineCode code) {
        return row(code).version();
    }

    private VisitCode come(String by, LocalDate day, PetitionKind kind, PersonalData person) {
        return house.as(
                by,
                ReceptionDesk.class,
                desk -> desk.register(new RegisterVisit(
                        null,
                        null,
                        null,
                        null,
                        day,
                        LocalTime.of(9, 0),
                        null,
                        null,
                        List.of(new VisitorEntry(person, null)),
                        1,
                        null,
                        kind,
                        null,
                        "Việc thu chi ở tổ dân phố",
                        null,
                        null,
                        false,
                        true,
                        null,
                        null,
                        null)));
    }

    private static DomainException refused(String code, ThrowingCallable deed) {
        DomainException[] told = new DomainException[1];
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            told[0] = refusal;
        });
        return told[0];
    }

    private void refusedBy(String constraint, String... statements) throws Exception {
        assertThat(house.database().refusal(statements).constraint()).isEqualTo(constraint);
    }
}
