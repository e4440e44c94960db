package vn.tiepdan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiepdan.coordination.GiveTask;
import vn.tiepdan.coordination.OriginKind;
import vn.tiepdan.coordination.TaskDesk;
import vn.tiepdan.coordination.TaskMode;
import vn.tiepdan.coordination.TaskOrigin;
import vn.tiepdan.form.OutputFormat;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.petition.PetitionFilter;
import vn.tiepdan.petition.PetitionIntake;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.PetitionRegister;
import vn.tiepdan.petition.PetitionRow;
import vn.tiepdan.protection.CustodianDesk;
import vn.tiepdan.schedule.DayPart;
import vn.tiepdan.schedule.PublishSession;
import vn.tiepdan.schedule.ReceptionPlace;
import vn.tiepdan.schedule.ReceptionType;
import vn.tiepdan.schedule.ScheduleDesk;
import vn.tiepdan.shared.DomainException;
import vn.tiepdan.succession.MergerCode;
import vn.tiepdan.succession.MergerDesk;
import vn.tiepdan.succession.MergerPapers;
import vn.tiepdan.succession.MergerRegister;
import vn.tiepdan.succession.MergerRow;
import vn.tiepdan.succession.PrepareMerger;
import vn.tiepdan.succession.WorkKind;

/** A ward goes into another one: what is open moves once, signed by both; history, codes and seals stay; on a real database. */
class StoredSuccessionTest {

    private static final UnitCode OLD = new UnitCode("TDAN");
    private static final UnitCode NEW = new UnitCode("QTHANG");
    private static final LocalDate BEFORE = WholeHouse.TODAY;
    private static final LocalDate DAY = BEFORE.plusDays(10);
    private static final MergerCode CODE = new MergerCode("SN-TDAN-20240628");

    private WholeHouse house;

    @BeforeEach
    void start() throws Exception {
        house = new WholeHouse();
        house.database().keep("""
                insert into unit (code, name_vi, name_en, kind, valid_from) values
                    ('QTHANG', 'Phường Quyết Thắng', 'Quyết Thắng ward', 'WARD', '2024-06-28'),
                    ('TDAN-CM', 'Công chức chuyên môn', 'Specialists', 'SPECIALISTS', '2010-01-01'),
                    ('QTHANG-CM', 'Công chức chuyên môn', 'Specialists', 'SPECIALISTS', '2024-06-28')""", """
                insert into unit_parent (unit_code, parent_code, valid_from) values
                    ('TDAN-CM', 'TDAN', '2010-01-01'), ('QTHANG-CM', 'QTHANG', '2024-06-28')""", """
                insert into officer (code, full_name) values ('chutich3', 'Phan Văn Mới'), ('motcua3', 'Đinh Thị Nhận'),
                    ('luugiu3', 'Tạ Thị Giữ'), ('luugiu2', 'Bùi Văn Khác'), ('luugiu', 'Hồ Văn Giữ')""", """
                insert into role_grant (id, officer_code, role, unit_code, valid_from) values
                    (700, 'chutich3', 'CHAIR', 'QTHANG', '2024-06-01'), (701, 'motcua3', 'OFFICER', 'QTHANG', '2024-06-01'),
                    (702, 'luugiu3', 'CUSTODIAN', 'QTHANG', '2024-06-01'), (703, 'luugiu2', 'CUSTODIAN', 'TTHINH', '2024-01-01'),
                    (704, 'luugiu', 'CUSTODIAN', 'TDAN', '2024-01-01')""");
    }

    @AfterEach
    void stop() throws Exception {
        house.close();
    }

    @Test
    void a_handover_is_refused_where_the_directory_says_otherwise() throws Exception {
        refused("succession.same-unit", () -> prepare("vanphong", OLD, OLD, DAY));
        refused("succession.successor.not-in-being", () -> prepare("vanphong", OLD, NEW, DAY.minusDays(1)));
        refused("succession.not-a-ward", () -> prepare("vanphong", OLD, new UnitCode("QTHANG-CM"), DAY));
        refused("organisation.role.not-in-this-ward", () -> prepare("vanphong2", OLD, NEW, DAY));
        house.database().keep("update unit set valid_to = '2024-12-31' where code = 'TDAN'");
        refused("succession.day.conflict", () -> prepare("vanphong", OLD, NEW, DAY));
        house.database().keep("update unit set valid_to = '2024-06-27' where code = 'TDAN'", """
                insert into unit_succession (unit_code, successor_code, effective_on) values ('TDAN', 'TTHINH', '2024-06-28')""");
        refused("succession.other-successor", () -> prepare("vanphong", OLD, NEW, DAY));
    }

    @Test
    void nothing_moves_on_one_signature_nor_early_nor_twice() throws Exception {
        prepare("vanphong", OLD, NEW, DAY);
        refused("succession.exists", () -> prepare("chutich", OLD, NEW, DAY));
        refused("succession.sign.not-of-this-side", () -> signIn("vanphong"));
        refused("succession.sign.not-of-this-side", () -> signOut("chutich3"));
        signOut("vanphong");
        refused("succession.signed", () -> signOut("chutich"));
        refused("succession.not-signed-by-both", () -> move("chutich3"));
        signIn("chutich3");
        refused("succession.too-early", () -> move("chutich3"));
        house.day(DAY);
        refused("succession.not-in-directory", () -> move("chutich3"));
        dissolved();
        refused("succession.stale", () -> house.let("chutich3", MergerDesk.class, desk -> desk.move(CODE, 99)));
        move("chutich3");
        refused("succession.moved", () -> move("chutich3"));
        refused(
                "succession.over",
                () -> house.let(
                        "chutich3",
                        MergerDesk.class,
                        desk -> desk.cancel(CODE, row("chutich3").version(), "Thôi")));
        assertThat(house.database().refusal("update merger set basis = 'x'").constraint())
                .isEqualTo("merger_over_ck");
    }

    @Test
    void one_called_off_leaves_room_for_another() {
        prepare("vanphong", OLD, NEW, DAY);
        refused(
                "succession.cancel.without-reason",
                () -> house.let(
                        "vanphong",
                        MergerDesk.class,
                        desk -> desk.cancel(CODE, row("vanphong").version(), " ")));
        house.let(
                "vanphong",
                MergerDesk.class,
                desk -> desk.cancel(CODE, row("vanphong").version(), "Nghị quyết lùi ngày"));
        assertThat(prepare("vanphong", OLD, NEW, DAY)).isEqualTo(new MergerCode("SN-TDAN-20240628-2"));
    }

    @Test
    void a_task_about_a_petition_that_is_hidden_from_somebody_stands_in_no_number_of_the_handover() throws Exception {
        PetitionCode open = house.handOver(house.come(PetitionKind.COMPLAINT), PetitionKind.COMPLAINT);
        PetitionCode hidden = house.handOver(house.come(PetitionKind.COMPLAINT), PetitionKind.COMPLAINT);
        for (PetitionCode petition : List.of(open, hidden)) {
            house.as(
                    "chutich",
                    TaskDesk.class,
                    desk -> desk.give(new GiveTask(
                            OLD,
                            TaskMode.ASSIGNMENT,
                            new UnitCode("TDAN-CM"),
                            Set.of(),
                            null,
                            "Rà soát hồ sơ đất",
                            DAY.plusDays(5),
                            new TaskOrigin(OriginKind.CASE, petition.value(), null),
                            null)));
        }
        house.let(
                "vanphong",
                PetitionIntake.class,
                desk -> desk.concerns(hidden, house.row(hidden).version(), Set.of(new OfficerCode("phochutich"))));
        prepare("vanphong", OLD, NEW, DAY);
        signOut("vanphong");
        assertThat(row("vanphong").out()).containsEntry(WorkKind.TASKS, 1L).containsEntry(WorkKind.PETITIONS, 1L);
    }

    @Test
    void what_is_open_moves_and_history_stays() throws Exception {
        PetitionCode open = house.handOver(house.come(PetitionKind.COMPLAINT), PetitionKind.COMPLAINT);
        PetitionCode sealed = house.handOver(house.come(PetitionKind.DENUNCIATION), PetitionKind.DENUNCIATION);
        PetitionCode done = house.handOver(house.come(PetitionKind.RECOMMENDATION), PetitionKind.RECOMMENDATION);
        house.database().keep("""
                update petition set stage = 'CLOSED', outcome = 'FILED_AWAY', outcome_on = received_on, closed_on = received_on
                 where code = '%s'""".formatted(done));
        house.as(
                "vanphong",
                ScheduleDesk.class,
                desk -> desk.publish(new PublishSession(
                        null,
                        OLD,
                        DAY.plusDays(3),
                        DayPart.MORNING,
                        ReceptionType.AD_HOC,
                        "Việc gấp",
                        new OfficerCode("chutich"),
                        ReceptionPlace.RECEPTION_ROOM,
                        null,
                        null,
                        null,
                        null)));
        house.database().keep("""
                insert into duty_shift (id, version, unit_code, officer_code, on_day, part, place, day_off) values
                    (9001, 1, 'TDAN', 'motcua', '2024-06-24', 'DAY', 'ONE_STOP', false),
                    (9002, 1, 'TDAN', 'motcua', '2024-07-01', 'DAY', 'ONE_STOP', false)""");
        house.as(
                "chutich",
                TaskDesk.class,
                desk -> desk.give(new GiveTask(
                        OLD,
                        TaskMode.ASSIGNMENT,
                        new UnitCode("TDAN-CM"),
                        Set.of(),
                        null,
                        "Rà soát hồ sơ đất",
                        DAY.plusDays(5),
                        TaskOrigin.own(),
                        null)));
        prepare("vanphong", OLD, NEW, DAY);
        signOut("vanphong");
        house.day(DAY);
        dissolved();
        signIn("chutich3");
        assertThat(row("chutich3").out())
                .containsAllEntriesOf(
                        Map.of(WorkKind.PETITIONS, 1L, WorkKind.TASKS, 1L, WorkKind.SESSIONS, 1L, WorkKind.SHIFTS, 1L));
        assertThat(pdf("chutich3"))
                .contains(open.value(), "Nguyễn Hồng Nhung", "Phan Văn Mới")
                .doesNotContain(sealed.value());
        move("chutich3");
        assertThat(holder(open)).isEqualTo("QTHANG");
        assertThat(holder(sealed)).isEqualTo("QTHANG");
        assertThat(holder(done)).isEqualTo("TDAN");
        assertThat(house.database().read("select distinct unit_code from petition"))
                .containsExactly("TDAN");
        assertThat(house.database().read("select unit_code from duty_shift order by on_day"))
                .containsExactly("TDAN", "QTHANG");
        assertThat(house.database().read("select unit_code || ' ' || body_code from reception_session"))
                .containsExactly("QTHANG QTHANG");
        assertThat(house.database().read("select unit_code || ' ' || lead_unit from task"))
                .containsExactly("QTHANG QTHANG-CM");
        assertThat(row("chutich3").moved()).containsEntry(WorkKind.PETITIONS, 1L);
        assertThat(house.database().read("select count(*) from audit_entry where act = 'succession.move'"))
                .containsExactly("8");
        PetitionRow found = house.as("motcua3", PetitionRegister.class, register -> register.row(open));
        assertThat(found.code()).isEqualTo(open);
        assertThat(house.as("motcua3", PetitionRegister.class, register -> register.row(done))
                        .holder())
                .isEqualTo(OLD);
        house.let("motcua3", Scope.class, scope -> assertThat(
                        scope.placeIn("thinh dan").units())
                .contains(OLD, NEW));
        try (XSSFWorkbook workbook = new XSSFWorkbook(
                new ByteArrayInputStream(house.as("chutich3", MergerPapers.class, papers -> papers.workbook(CODE))))) {
            assertThat(workbook.getSheetAt(0).getRow(3).getCell(1).getNumericCellValue())
                    .isEqualTo(1);
        }
    }

    @Test
    void what_is_under_seal_changes_no_number_and_only_the_successors_custodian_comes_to_keep_it() throws Exception {
        PetitionCode open = house.handOver(house.come(PetitionKind.COMPLAINT), PetitionKind.COMPLAINT);
        prepare("vanphong", OLD, NEW, DAY);
        Map<WorkKind, Long> before = house.as("vanphong", MergerRegister.class, register -> register.open(CODE));
        PetitionCode sealed = house.handOver(house.come(PetitionKind.DENUNCIATION), PetitionKind.DENUNCIATION);
        house.let("vanphong", MergerRegister.class, register -> assertThat(register.open(CODE))
                .isEqualTo(before));
        assertThat(seals("luugiu3")).isZero();
        signOut("vanphong");
        house.day(DAY);
        dissolved();
        signIn("chutich3");
        move("chutich3");
        assertThat(seals("luugiu3")).isEqualTo(seals("luugiu")).isPositive();
        assertThat(seals("luugiu2")).isZero();
        refused(
                "petition.not-found",
                () -> house.as("motcua3", PetitionRegister.class, register -> register.row(sealed)));
        assertThat(house.list("motcua3", PetitionRegister.class, register -> register.find(PetitionFilter.all(), 0, 9)))
                .extracting(PetitionRow::code)
                .containsExactly(open);
        refused(
                "petition.not-found",
                () -> house.as("vanphong2", PetitionRegister.class, register -> register.row(open)));
    }

    // ---- words of the tests ----

    private MergerCode prepare(String officer, UnitCode from, UnitCode to, LocalDate day) {
        return house.as(
                officer,
                MergerDesk.class,
                desk -> desk.prepare(new PrepareMerger(from, to, day, "Nghị quyết 1683/NQ-UBTVQH15")));
    }

    private MergerRow row(String officer) {
        return house.as(officer, MergerRegister.class, register -> register.row(CODE));
    }

    private void signOut(String officer) {
        int seen = row(officer).version();
        house.let(officer, MergerDesk.class, desk -> desk.signOut(CODE, seen));
    }

    private void signIn(String officer) {
        int seen = row(officer).version();
        house.let(officer, MergerDesk.class, desk -> desk.signIn(CODE, seen));
    }

    private void move(String officer) {
        int seen = row(officer).version();
        house.let(officer, MergerDesk.class, desk -> desk.move(CODE, seen));
    }

    private void dissolved() throws Exception {
        house.database().keep("update unit set valid_to = '2024-06-27' where code in ('TDAN', 'TDAN-CM')", """
                insert into unit_succession (unit_code, successor_code, effective_on) values
                    ('TDAN', 'QTHANG', '2024-06-28'), ('TDAN-CM', 'QTHANG-CM', '2024-06-28')""");
    }

    private String holder(PetitionCode code) throws Exception {
        return house.database()
                .read("select holder_code from petition where code = '%1$s' or intake_code = '%1$s'".formatted(code))
                .get(0);
    }

    private long seals(String officer) {
        return house.count(officer, CustodianDesk.class, CustodianDesk::count);
    }

    private String pdf(String officer) throws Exception {
        byte[] bytes = house.as(officer, MergerPapers.class, papers -> papers.print(CODE, OutputFormat.PDF))
                .bytes();
        try (var document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
