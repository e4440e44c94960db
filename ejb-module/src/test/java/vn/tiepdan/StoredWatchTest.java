package vn.tiepdan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiepdan.coordination.DutyRow;
import vn.tiepdan.coordination.OriginKind;
import vn.tiepdan.coordination.TaskCode;
import vn.tiepdan.coordination.TaskDesk;
import vn.tiepdan.coordination.TaskRegister;
import vn.tiepdan.form.OutputFormat;
import vn.tiepdan.hotspot.DecideGround;
import vn.tiepdan.hotspot.GroundChip;
import vn.tiepdan.hotspot.GroupMonth;
import vn.tiepdan.hotspot.HotSpotCode;
import vn.tiepdan.hotspot.HotSpotDesk;
import vn.tiepdan.hotspot.HotSpotRegister;
import vn.tiepdan.hotspot.HotSpotRow;
import vn.tiepdan.hotspot.OpenHotSpot;
import vn.tiepdan.hotspot.OverLevelRow;
import vn.tiepdan.hotspot.WatchDesk;
import vn.tiepdan.hotspot.WatchFilter;
import vn.tiepdan.hotspot.WatchGround;
import vn.tiepdan.hotspot.WatchNumber;
import vn.tiepdan.hotspot.WatchRegister;
import vn.tiepdan.hotspot.WatchRow;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.notice.Work;
import vn.tiepdan.notice.WorkAsked;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.petition.ClassifyPetition;
import vn.tiepdan.petition.IntakeSource;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.petition.PetitionIntake;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.ReplyMode;
import vn.tiepdan.petition.TakeInPetition;
import vn.tiepdan.reception.Capacity;
import vn.tiepdan.reception.ReceptionDesk;
import vn.tiepdan.reception.RegisterVisit;
import vn.tiepdan.reception.VisitCode;
import vn.tiepdan.reception.VisitorEntry;
import vn.tiepdan.review.InstructCase;
import vn.tiepdan.review.InstructionDesk;
import vn.tiepdan.review.InstructionOption;
import vn.tiepdan.review.InstructionRegister;
import vn.tiepdan.review.InstructionRow;
import vn.tiepdan.review.ListDesk;
import vn.tiepdan.review.ListLine;
import vn.tiepdan.review.ReviewCode;
import vn.tiepdan.review.ReviewDesk;
import vn.tiepdan.review.ReviewMinute;
import vn.tiepdan.review.ReviewProgramme;
import vn.tiepdan.review.ReviewProposal;
import vn.tiepdan.review.ReviewRegister;
import vn.tiepdan.review.ReviewRow;
import vn.tiepdan.review.ReviewState;
import vn.tiepdan.shared.DomainException;

/** Cases are watched by their numbers, told what to do about, reviewed and listed; on a real database. */
class StoredWatchTest {

    private static final UnitCode WARD = new UnitCode("TDAN");
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
    void what_the_numbers_speak_for_is_proposed_confirmed_and_runs_out() {
        MatterCode group = group(PetitionKind.COMPLAINT, 12);
        MatterCode lone = matterOf(come(PetitionKind.RECOMMENDATION));
        assertThat(proposed(null)).extracting(WatchRow::matter).containsExactly(group);
        assertThat(card(lone).proposed()).isEmpty();
        refused("hotspot.ground.not-by-facts", () -> confirm("vanphong", lone, WatchGround.MASS, null, null));
        refused("matter.not-found", () -> confirm("vanphong2", group, WatchGround.MASS, null, null));
        refused(
                "protection.text-names-author",
                () -> confirm("vanphong", group, WatchGround.ACUTE, null, "Bà " + Told.NAME + " bức xúc"));
        confirm("vanphong", group, WatchGround.MASS, "Tổ 8", null);
        refused("hotspot.ground.already", () -> confirm("vanphong", group, WatchGround.MASS, null, null));
        refused("hotspot.place.too-few", () -> confirm("vanphong", lone, WatchGround.ACUTE, "Tổ 3", "Gay gắt"));
        confirm("chutich", lone, WatchGround.ACUTE, null, "Đang gay gắt, dễ lan rộng");

        assertThat(proposed(null)).isEmpty();
        WatchRow row = card(group);
        assertThat(row.grounds())
                .extracting(GroundChip::ground, chip -> chip.facts().people())
                .containsExactly(tuple(WatchGround.MASS, 12));
        assertThat(row.place()).isEqualTo("Tổ 8");
        assertThat(row.weight()).isEqualTo(40);
        assertThat(row.facts().trend()).isEqualTo("RISING");
        assertThat(card(lone).weight()).isNull();
        refused("hotspot.weight.too-few", () -> house.as("vanphong", WatchRegister.class, one -> one.weight(lone)));
        assertThat(watched(WatchGround.MASS)).extracting(WatchRow::matter).containsExactly(group);
        assertThat(house.list("vanphong", WatchRegister.class, one -> one.codesAfter(WatchGround.ACUTE, null, 9)))
                .containsExactly(lone);
        assertThat(house.list("vanphong", WatchRegister.class, one -> one.codesAfter(WatchGround.ACUTE, lone, 9)))
                .isEmpty();

        house.day(TODAY.plusDays(30));
        GroundChip chip = card(group).grounds().get(0);
        refused("hotspot.reason-missing", () -> renew(chip, TODAY.plusDays(60), " "));
        renew(chip, TODAY.plusDays(60), "Đoàn còn tiếp tục đến");
        refused("hotspot.stale", () -> renew(chip, TODAY.plusDays(61), "Lần nữa"));
        house.day(TODAY.plusDays(61));
        assertThat(watched(null)).isEmpty();
        assertThat(card(group).proposed()).contains(WatchGround.MASS);
        house.let(
                "vanphong",
                WatchDesk.class,
                desk -> desk.reject(
                        group,
                        new DecideGround(WatchGround.MASS, null, null, "Đã đối thoại xong", TODAY.plusDays(90))));
        assertThat(card(group).proposed()).doesNotContain(WatchGround.MASS);
        confirm("vanphong", group, WatchGround.MASS, null, null);
        assertThat(card(group).past()).extracting(GroundChip::state).hasSize(2);
    }

    @Test
    void a_confidential_case_is_watched_for_those_alone_who_see_it() {
        MatterCode secret = matterOf(come(PetitionKind.DENUNCIATION));
        confirm("chutich", secret, WatchGround.ACUTE, null, "Cần xử lý sớm");
        assertThat(watched(null)).hasSize(1);
        assertThat(house.count("motcua", WatchRegister.class, one -> one.count(WatchFilter.of(WARD))))
                .isZero();
        refused("matter.not-found", () -> house.as("motcua", WatchRegister.class, one -> one.card(secret)));
        refused("hotspot.spot.confidential", () -> open("chutich", secret));
        String list = house.as("vanphong", ListDesk.class, desk -> desk.freeze(WARD, null));
        assertThat(house.list("chutich", ListDesk.class, desk -> desk.lines(list)))
                .isEmpty();
    }

    @Test
    void a_specialist_follows_what_he_was_given_and_his_own_fields() {
        MatterCode group = group(PetitionKind.COMPLAINT, 12);
        confirm("vanphong", group, WatchGround.MASS, null, null);
        assertThat(mine("diachinh")).isEmpty();
        assertThat(mine("vanphong")).isEmpty();
        house.let("vanphong", WatchDesk.class, desk -> desk.follow(Set.of(SubjectField.OTHER)));
        assertThat(mine("vanphong")).extracting(WatchRow::matter).containsExactly(group);
        PetitionCode petition = petition(group, IntakeSource.POST, null);
        assign(petition, "diachinh");
        assertThat(mine("diachinh")).extracting(WatchRow::matter).containsExactly(group);
    }

    @Test
    void what_went_over_our_level_counts_only_while_we_owed_an_answer() {
        MatterCode group = group(PetitionKind.COMPLAINT, 6);
        house.day(TODAY.plusDays(1));
        petition(group, IntakeSource.FORWARDED, "Ban Tiếp công dân thành phố");
        MatterCode fresh = matterOf(petition(null, IntakeSource.FORWARDED, "Thanh tra thành phố"));
        assertThat(card(group).facts().overLevel()).isEqualTo(1);
        assertThat(card(fresh).facts().overLevel()).isZero();
        assertThat(house.list("vanphong", WatchRegister.class, one -> one.overLevel(WARD, YearMonth.from(TODAY))))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .extracting(OverLevelRow::matter, OverLevelRow::cause, OverLevelRow::owedSince)
                        .containsExactly(group, "WAITING", TODAY));
        confirm("vanphong", group, WatchGround.OVER_LEVEL, null, null);
        refused("hotspot.ground.not-by-facts", () -> confirm("vanphong", fresh, WatchGround.OVER_LEVEL, null, null));
        house.day(TODAY.plusDays(60));
        petition(group, IntakeSource.FORWARDED, "Ban Tiếp công dân thành phố");
        assertThat(house.list(
                        "vanphong",
                        WatchRegister.class,
                        one -> one.overLevel(WARD, YearMonth.from(TODAY.plusDays(60)))))
                .singleElement()
                .satisfies(row -> assertThat(row.cause()).isEqualTo("LATE"));
    }

    @Test
    void the_rules_are_data_that_a_leader_sets_with_a_reason() {
        MatterCode group = group(PetitionKind.COMPLAINT, 6);
        assertThat(proposed(WatchGround.MASS)).hasSize(1);
        refused("hotspot.rule.leader-only", () -> set("vanphong", WatchNumber.MASS_PEOPLE, 7));
        refused("hotspot.rule.out-of-range", () -> set("chutich", WatchNumber.MASS_PEOPLE, 4));
        set("chutich", WatchNumber.MASS_PEOPLE, 7);
        refused("hotspot.rule.set-today", () -> set("chutich", WatchNumber.MASS_PEOPLE, 8));
        assertThat(proposed(WatchGround.MASS)).isEmpty();
        assertThat(card(group).proposed()).isEmpty();
        assertThat(house.list("vanphong", WatchRegister.class, one -> one.parameters(WARD)))
                .hasSize(WatchNumber.values().length)
                .filteredOn(row -> row.own())
                .singleElement()
                .satisfies(row -> assertThat(row.setByName()).isEqualTo("Lê Quang Thịnh"));
    }

    @Test
    void only_a_leader_opens_and_closes_a_hot_spot() {
        MatterCode group = group(PetitionKind.COMPLAINT, 25);
        MatterCode lone = matterOf(come(PetitionKind.RECOMMENDATION));
        refused("hotspot.open.leader-only", () -> open("vanphong", group));
        refused("hotspot.spot.too-few", () -> open("chutich", lone));
        HotSpotCode code = open("chutich", group);
        assertThat(code.value()).isEqualTo("DN-TDAN-2024-1");
        house.let("vanphong", HotSpotDesk.class, desk -> desk.log(code, TODAY, "Đã cử cán bộ xuống tổ dân phố"));
        refused(
                "protection.text-names-author",
                () -> house.let("vanphong", HotSpotDesk.class, desk -> desk.log(code, TODAY, "Gặp " + Told.NAME)));
        assertThat(house.list("vanphong", HotSpotRegister.class, one -> one.log(code)))
                .hasSize(1);
        assertThat(house.list("vanphong", HotSpotRegister.class, one -> one.cases(code)))
                .extracting(WatchRow::matter)
                .containsExactly(group);
        assertThat(house.list("vanphong", HotSpotRegister.class, one -> one.ofCase(group)))
                .hasSize(1);
        house.as(
                "vanphong",
                HotSpotDesk.class,
                desk -> desk.prevent(code, "Đối thoại với tổ dân phố", me("diachinh"), TODAY.plusDays(3)));
        assertThat(house.list("vanphong", TaskRegister.class, one -> one.from(OriginKind.HOT_SPOT, code.value())))
                .hasSize(1);
        refused("hotspot.spot.not-found", () -> house.as("vanphong2", HotSpotRegister.class, one -> one.row(code)));
        assertThat(house.as("vanphong", HotSpotRegister.class, one -> one.zeroGoal(WARD))
                        .isMet())
                .isFalse();
        HotSpotRow row = house.as("vanphong", HotSpotRegister.class, one -> one.row(code));
        refused("hotspot.close.leader-only", () -> close("vanphong", row));
        refused("hotspot.close.tasks-open", () -> close("chutich", row));
        TaskCode task = house.list("vanphong", TaskRegister.class, one -> one.from(OriginKind.HOT_SPOT, code.value()))
                .get(0)
                .code();
        house.let("diachinh", TaskDesk.class, desk -> desk.report(task, 1, "Biên bản đối thoại"));
        refused("hotspot.close.tasks-open", () -> close("chutich", row));
        house.let("vanphong", TaskDesk.class, desk -> desk.verify(task, 2));
        close("chutich", row);
        refused(
                "hotspot.spot.closed",
                () -> house.let("vanphong", HotSpotDesk.class, desk -> desk.log(code, TODAY, "Thêm")));
        assertThat(house.list("vanphong", HotSpotRegister.class, one -> one.find(WARD, 0, 9)))
                .singleElement()
                .satisfies(one -> assertThat(one.isOpen()).isFalse());
        assertThat(house.list("vanphong", HotSpotRegister.class, one -> one.after(code, false, 9)))
                .isEmpty();
        assertThat(house.list("vanphong", HotSpotRegister.class, one -> one.after(null, true, 9)))
                .isEmpty();
    }

    @Test
    void a_complex_case_waits_for_the_chairs_instruction_and_the_chair_is_told() throws Exception {
        MatterCode group = group(PetitionKind.COMPLAINT, 6);
        house.let(
                "vanphong",
                WatchDesk.class,
                desk -> desk.confirm(
                        group,
                        new DecideGround(
                                WatchGround.COMPLEX, List.of("SEVERAL_BODIES"), null, null, TODAY.plusDays(60))));
        assertThat(house.list("chutich", InstructionRegister.class, one -> one.awaited(WARD)))
                .singleElement()
                .satisfies(one -> assertThat(one.dueOn()).isEqualTo(TODAY.plusDays(5)));
        assertThat(work(TODAY.plusDays(5), "chutich")).isEqualTo(new Work(1, 0, 0));
        assertThat(work(TODAY.plusDays(6), "chutich")).isEqualTo(new Work(0, 1, 0));
        refused("review.instruct.leader-only", () -> instruct("vanphong", group, "diachinh", "Làm rõ"));
        refused("review.officer-of-another-unit", () -> instruct("chutich", group, "vanphong2", "Làm rõ"));
        refused("protection.text-names-author", () -> instruct("chutich", group, "diachinh", "Gặp " + Told.NAME));
        refused("review.option.incomplete", () -> new InstructionOption("Đối thoại", "Nhanh", " ", "2 cán bộ", true));
        instruct("chutich", group, "diachinh", "Làm việc với phòng Tài nguyên, báo cáo phương án");
        assertThat(house.list("chutich", InstructionRegister.class, one -> one.awaited(WARD)))
                .isEmpty();
        assertThat(work(TODAY.plusDays(6), "chutich")).isNull();
        InstructionRow given = house.list("diachinh", InstructionRegister.class, one -> one.of(group))
                .get(0);
        assertThat(given.options()).extracting(InstructionOption::chosen).containsExactly(true, false);
        DutyRow task = house.list("chutich", TaskRegister.class, one -> one.from(OriginKind.CASE, group.value()))
                .get(0);
        assertThat(given.task()).isEqualTo(task.code().value());
        house.let(
                "diachinh",
                TaskDesk.class,
                desk -> desk.accept(task.code(), task(task.code()).version()));
        house.let(
                "diachinh",
                TaskDesk.class,
                desk -> desk.start(task.code(), task(task.code()).version()));
        house.let(
                "diachinh",
                TaskDesk.class,
                desk -> desk.report(task.code(), task(task.code()).version(), "Biên bản làm việc"));
        house.let(
                "chutich",
                TaskDesk.class,
                desk -> desk.verify(task.code(), task(task.code()).version()));
        refused("review.instruct.done-already", () -> {
            InstructionRow now = house.list("chutich", InstructionRegister.class, one -> one.of(group))
                    .get(0);
            house.let("chutich", InstructionDesk.class, desk -> desk.done(now.number(), now.version(), "Xong", TODAY));
        });
        assertThat(house.count("vanphong", InstructionRegister.class, one -> one.count(WARD)))
                .isEqualTo(1);
        assertThat(house.list("vanphong", InstructionRegister.class, one -> one.log(WARD, 0, 9))
                        .get(0)
                        .isDone())
                .isTrue();
    }

    @Test
    void a_prolonged_case_is_reviewed_under_both_programmes_until_it_is_told_in_writing() {
        MatterCode group = group(PetitionKind.COMPLAINT, 6);
        ReviewCode code = house.as(
                "vanphong",
                ReviewDesk.class,
                desk -> desk.list(
                        group, Set.of(ReviewProgramme.TTCP_363, ReviewProgramme.UBND_115), "Khiếu nại nhiều năm"));
        refused(
                "review.already",
                () -> house.as(
                        "vanphong",
                        ReviewDesk.class,
                        desk -> desk.list(group, Set.of(ReviewProgramme.TTCP_363), "Lần nữa")));
        house.let(
                "chutich",
                ReviewDesk.class,
                desk -> desk.assign(code, review(code).version(), me("diachinh"), TODAY.plusDays(30)));
        house.let(
                "diachinh",
                ReviewDesk.class,
                desk -> desk.begin(code, review(code).version()));
        house.let("diachinh", ReviewDesk.class, desk -> desk.join(code, "Thanh tra thành phố", "Kiểm tra hồ sơ"));
        house.let("diachinh", ReviewDesk.class, desk -> desk.note(code, TODAY, null, "Họp rà soát lần một", false));
        refused(
                "review.dissent.body-missing",
                () -> house.let(
                        "diachinh", ReviewDesk.class, desk -> desk.note(code, TODAY, " ", "Không đồng ý", true)));
        house.let(
                "diachinh",
                ReviewDesk.class,
                desk -> desk.note(code, TODAY, "Hội Nông dân phường", "Đề nghị hỗ trợ thêm", true));
        house.let(
                "diachinh",
                ReviewDesk.class,
                desk -> desk.propose(code, review(code).version(), ReviewProposal.SUPPORT, "Hoàn cảnh khó khăn"));
        house.let(
                "chutich",
                ReviewDesk.class,
                desk -> desk.approve(code, review(code).version()));
        house.let(
                "diachinh",
                ReviewDesk.class,
                desk -> desk.implement(code, review(code).version(), "Đã hỗ trợ theo quyết định", TODAY));
        house.let(
                "diachinh",
                ReviewDesk.class,
                desk -> desk.notified(code, review(code).version(), "31/TB-UBND", TODAY, ReplyMode.POST));
        ReviewRow row = review(code);
        assertThat(row.state()).isEqualTo(ReviewState.NOTIFIED_IN_WRITING);
        assertThat(row.noticeNumber()).isEqualTo("31/TB-UBND");
        assertThat(house.list("vanphong", ReviewRegister.class, one -> one.minutes(code)))
                .extracting(ReviewMinute::dissent)
                .containsExactly(false, true);
        assertThat(house.list("vanphong", ReviewRegister.class, one -> one.members(code)))
                .hasSize(1);
        assertThat(house.list(
                        "vanphong", ReviewRegister.class, one -> one.find(WARD, ReviewProgramme.UBND_115, null, 0, 9)))
                .hasSize(1);
        refused("review.not-found", () -> house.as("vanphong2", ReviewRegister.class, one -> one.row(code)));
    }

    @Test
    void a_group_that_came_about_an_officer_counts_for_the_others_only() throws Exception {
        MatterCode group = group(PetitionKind.COMPLAINT, 12);
        house.database().keep("""
                insert into visit_concern (visit_id, officer_code) select v.id, 'phochutich' from visit v where v.matter_code = '%s'""".formatted(group));
        assertThat(house.list("vanphong", WatchRegister.class, one -> one.groups(WARD, 1)))
                .extracting(GroupMonth::groups, GroupMonth::people)
                .containsExactly(tuple(1, 12));
        assertThat(house.list("phochutich", WatchRegister.class, one -> one.groups(WARD, 1)))
                .extracting(GroupMonth::groups, GroupMonth::people)
                .containsExactly(tuple(0, 0));
    }

    @Test
    void a_list_is_frozen_with_its_rule_and_printed() throws Exception {
        MatterCode group = group(PetitionKind.COMPLAINT, 12);
        confirm("vanphong", group, WatchGround.MASS, "Tổ 8", null);
        String list = house.as("vanphong", ListDesk.class, desk -> desk.freeze(WARD, WatchGround.MASS));
        assertThat(list).isEqualTo("DS-TDAN-20240618-1");
        GroundChip chip = card(group).grounds().get(0);
        house.let("vanphong", WatchDesk.class, desk -> desk.end(chip.number(), chip.version(), "Đã đối thoại xong"));
        assertThat(watched(null)).isEmpty();
        assertThat(house.list("vanphong", WatchRegister.class, one -> one.groups(WARD, 2)))
                .extracting(GroupMonth::groups, GroupMonth::people)
                .containsExactly(tuple(0, 0), tuple(1, 12));
        assertThat(house.list("vanphong", ListDesk.class, desk -> desk.lines(list)))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .extracting(ListLine::people, ListLine::place, ListLine::matter)
                        .containsExactly(12, "Tổ 8", group.value()));
        assertThat(house.as("vanphong", ListDesk.class, desk -> desk.row(list)).parameters())
                .contains("MASS_PEOPLE=5");
        assertThat(house.count("vanphong", ListDesk.class, desk -> desk.count(WARD)))
                .isEqualTo(1);
        refused("review.list.not-found", () -> house.as("vanphong2", ListDesk.class, desk -> desk.row(list)));
        byte[] pdf = house.as("vanphong", ListDesk.class, desk -> desk.print(list, OutputFormat.PDF))
                .bytes();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("12 người", "Đông người")
                    .doesNotContain(Told.NAME);
        }
        byte[] workbook = house.as("vanphong", ListDesk.class, desk -> desk.workbook(list));
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            Sheet sheet = read.getSheetAt(0);
            assertThat(sheet.getRow(3).getCell(1).getStringCellValue()).isEqualTo(group.value());
            assertThat(sheet.getRow(3).getCell(7).getNumericCellValue()).isEqualTo(12);
        }
    }

    @Test
    void no_table_of_watched_cases_has_a_place_for_a_person() throws Exception {
        assertThat(house.database().read("""
                select table_name || '.' || column_name from information_schema.columns
                 where table_name in ('case_watch', 'case_watch_renewal', 'watch_list', 'watch_list_line', 'hot_spot', 'hot_spot_case',
                       'hot_spot_log', 'case_instruction', 'case_instruction_option', 'case_review', 'case_review_member', 'case_review_minute',
                       'case_facts', 'over_level')
                   and (column_name like '%citizen%' or column_name like '%seal%' or column_name like '%author%' or column_name like '%person%')""")).isEmpty();
        refused("matter.not-found", () -> new MatterCode("CD-1"));
    }

    @Test
    void the_store_refuses_what_the_desk_refuses() throws Exception {
        MatterCode group = group(PetitionKind.COMPLAINT, 6);
        String entry = """
                insert into case_watch (id, version, unit_code, matter_code, ground, state, people, visits, overdue_days, age_days, over_level,
                    criteria, place, reason, decided_by, decided_on, review_on)
                values (9001, 1, 'TDAN', '%s', '%s', 'CONFIRMED', %d, 1, 0, 0, 0, null, %s, null, 'vanphong', '2024-06-18', '%s')""";
        assertThat(house.database()
                        .refusal(entry.formatted(group, "MASS", 6, "null", "2024-06-18"))
                        .constraint())
                .isEqualTo("case_watch_review_ck");
        assertThat(house.database()
                        .refusal(entry.formatted(group, "MASS", 4, "'Tổ 8'", "2024-07-18"))
                        .constraint())
                .isEqualTo("case_watch_place_ck");
        assertThat(house.database()
                        .refusal(entry.formatted(group, "ACUTE", 6, "null", "2024-07-18"))
                        .constraint())
                .isEqualTo("case_watch_acute_ck");
        assertThat(house.database()
                        .refusal(entry.formatted(group, "COMPLEX", 6, "null", "2024-07-18"))
                        .constraint())
                .isEqualTo("case_watch_complex_ck");
        assertThat(house.database()
                        .refusal(
                                "insert into watch_parameter (name, valid_from, number) values ('MASS_PEOPLE', '2024-01-01', 4)")
                        .constraint())
                .isEqualTo("watch_parameter_number_ck");
    }

    private MatterCode group(PetitionKind kind, int people) {
        VisitCode visit = house.as(
                "vanphong",
                ReceptionDesk.class,
                desk -> desk.register(new RegisterVisit(
                        null,
                        null,
                        null,
                        null,
                        TODAY,
                        LocalTime.of(8, 0),
                        null,
                        null,
                        List.of(
                                new VisitorEntry(Told.person(), Capacity.REPRESENTATIVE),
                                new VisitorEntry(Told.second("Trần Văn Khoan"), Capacity.REPRESENTATIVE)),
                        people,
                        null,
                        kind,
                        SubjectField.OTHER,
                        "Thu hồi đất làm đường",
                        null,
                        null,
                        false,
                        true,
                        null,
                        null,
                        "Đường mới")));
        return matterOf(visit);
    }

    private VisitCode come(PetitionKind kind) {
        return house.as("vanphong", ReceptionDesk.class, desk -> desk.register(Told.visit(kind, null, "Một việc")));
    }

    private MatterCode matterOf(VisitCode visit) {
        return house.row(visit).matter();
    }

    private MatterCode matterOf(PetitionCode petition) {
        return house.row(petition).matter();
    }

    private PetitionCode petition(MatterCode matter, IntakeSource source, String from) {
        LocalDate today = house.today();
        return house.as(
                "vanphong",
                PetitionIntake.class,
                desk -> desk.takeIn(
                        new TakeInPetition(
                                null,
                                source,
                                from,
                                today,
                                null,
                                "Thu hồi đất làm đường",
                                null,
                                1,
                                false,
                                Told.person(),
                                null),
                        new ClassifyPetition(
                                PetitionKind.COMPLAINT, null, null, matter, matter == null ? "Việc khác" : null)));
    }

    private void assign(PetitionCode petition, String officer) {
        house.let(
                "vanphong",
                PetitionIntake.class,
                desk -> desk.assign(petition, house.row(petition).version(), me(officer)));
    }

    private WatchRow card(MatterCode matter) {
        return house.as("chutich", WatchRegister.class, one -> one.card(matter));
    }

    private List<WatchRow> watched(WatchGround ground) {
        return house.list(
                "chutich", WatchRegister.class, one -> one.find(new WatchFilter(WARD, ground, false, false), 0, 9));
    }

    private List<WatchRow> proposed(WatchGround ground) {
        return house.list(
                "chutich", WatchRegister.class, one -> one.find(new WatchFilter(WARD, ground, false, true), 0, 9));
    }

    private List<WatchRow> mine(String officer) {
        return house.list(
                officer, WatchRegister.class, one -> one.find(new WatchFilter(null, null, true, false), 0, 9));
    }

    private void confirm(String officer, MatterCode matter, WatchGround ground, String place, String reason) {
        house.let(
                officer,
                WatchDesk.class,
                desk -> desk.confirm(
                        matter,
                        new DecideGround(
                                ground, null, place, reason, house.today().plusDays(30))));
    }

    private void renew(GroundChip chip, LocalDate until, String reason) {
        house.let("vanphong", WatchDesk.class, desk -> desk.renew(chip.number(), chip.version(), until, reason));
    }

    private void set(String officer, WatchNumber name, int number) {
        house.let(officer, WatchDesk.class, desk -> desk.setNumber(WARD, name, number, "Địa bàn đông dân"));
    }

    private HotSpotCode open(String officer, MatterCode matter) {
        return house.as(
                officer,
                HotSpotDesk.class,
                desk -> desk.open(
                        new OpenHotSpot(WARD, "Khu đường mới", "Tổ 8", Set.of(matter), "Đông người, nhiều lượt")));
    }

    private void close(String officer, HotSpotRow row) {
        house.let(officer, HotSpotDesk.class, desk -> desk.close(row.code(), row.version(), "Đã đối thoại xong"));
    }

    private void instruct(String officer, MatterCode matter, String owner, String content) {
        house.let(
                officer,
                InstructionDesk.class,
                desk -> desk.instruct(
                        matter,
                        new InstructCase(
                                content,
                                me(owner),
                                TODAY.plusDays(7),
                                List.of(
                                        new InstructionOption(
                                                "Đối thoại tại tổ", "Nhanh", "Chưa đủ số liệu", "2 cán bộ", true),
                                        new InstructionOption("Đo đạc lại", "Rõ ràng", "Lâu", "Kinh phí đo", false)))));
    }

    private Work work(LocalDate day, String officer) throws Exception {
        WorkAsked asked = new WorkAsked(day, day.minusDays(1));
        Class<?> teller = Class.forName("vn.tiepdan.review.WorkOfInstructions");
        var method = teller.getDeclaredMethod("asked", WorkAsked.class);
        method.setAccessible(true);
        house.as("chutich", teller, bean -> {
            try {
                return method.invoke(bean, asked);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        });
        return asked.work().get(me(officer));
    }

    private DutyRow task(TaskCode code) {
        return house.as("chutich", TaskRegister.class, one -> one.row(code));
    }

    private ReviewRow review(ReviewCode code) {
        return house.as("vanphong", ReviewRegister.class, one -> one.row(code));
    }

    private static OfficerCode me(String officer) {
        return new OfficerCode(officer);
    }

    private static void refused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
