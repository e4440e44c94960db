package vn.tiepdan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.tiepdan.petition.PetitionKind.COMPLAINT;
import static vn.tiepdan.petition.PetitionKind.DENUNCIATION;
import static vn.tiepdan.petition.PetitionKind.FEEDBACK;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.matter.MatterDesk;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.petition.ClassifyPetition;
import vn.tiepdan.petition.Competence;
import vn.tiepdan.petition.IntakeSource;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.petition.PetitionIntake;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.PetitionLevel;
import vn.tiepdan.petition.RecipientBranch;
import vn.tiepdan.petition.Reply;
import vn.tiepdan.petition.ReplyContent;
import vn.tiepdan.petition.ReplyMode;
import vn.tiepdan.petition.TakeInPetition;
import vn.tiepdan.processing.AskSupplement;
import vn.tiepdan.processing.CheckConditions;
import vn.tiepdan.processing.Condition;
import vn.tiepdan.processing.DecideOutcome;
import vn.tiepdan.processing.HandOverOriginal;
import vn.tiepdan.processing.HandoverDesk;
import vn.tiepdan.processing.NextStep;
import vn.tiepdan.processing.Notice;
import vn.tiepdan.processing.ProcessingDesk;
import vn.tiepdan.processing.ProcessingRegister;
import vn.tiepdan.processing.Recipient;
import vn.tiepdan.processing.RecordResponse;
import vn.tiepdan.reception.ReceptionDesk;
import vn.tiepdan.reception.VisitCode;
import vn.tiepdan.reporting.CaseWork;
import vn.tiepdan.reporting.CaseWorkRegister;
import vn.tiepdan.reporting.StoryLine;
import vn.tiepdan.shared.DomainException;

/** The work of a case is what is owed next on each of its open records, told to who sees the record. */
class StoredCaseWorkTest {

    private static final LocalDate TODAY = WholeHouse.TODAY;

    private static WholeHouse house;

    @BeforeAll
    static void start() throws Exception {
        house = new WholeHouse();
        house.database().keep("insert into officer (code, full_name) values ('luugiu', 'Hồ Thị Giữ')", """
                insert into position_holding (id, officer_code, unit_code, title_vi, title_en, valid_from)
                values (90, 'luugiu', 'TDAN', 'Lưu giữ', 'Custodian', '2024-01-01')""", """
                insert into role_grant (id, officer_code, role, unit_code, valid_from)
                values (90, 'luugiu', 'CUSTODIAN', 'TDAN', '2024-01-01')""");
        house.database().keep("insert into officer (code, full_name) values ('thanhpho', 'Vũ Thành Phố')", """
                insert into position_holding (id, officer_code, unit_code, title_vi, title_en, valid_from) values
                    (91, 'thanhpho', 'TDAN', 'Công chức', 'Officer', '2024-01-01')""", """
                insert into role_grant (id, officer_code, role, unit_code, valid_from) values
                    (91, 'thanhpho', 'CITY', 'TDAN', '2024-01-01'), (92, 'thanhpho', 'SPECIALIST', 'TDAN', '2024-01-01')""");
    }

    @AfterAll
    static void stop() throws Exception {
        house.close();
    }

    @Test
    void each_open_record_tells_who_has_it_and_what_is_owed_next() {
        MatterCode matter = caseOf(false);
        VisitCode visit =
                house.as("vanphong", ReceptionDesk.class, desk -> desk.register(Told.visit(COMPLAINT, matter, null)));
        PetitionCode unchecked = letter(COMPLAINT, Competence.OWN, matter);
        PetitionCode accepted = letter(COMPLAINT, Competence.OWN, matter);
        house.accept(accepted);
        assign(accepted, "diachinh");

        assertThat(work("chutich", matter))
                .extracting(CaseWork::of, CaseWork::record, CaseWork::inHand, CaseWork::next)
                .containsExactlyInAnyOrder(
                        tuple(StoryLine.Sort.VISIT, visit.value(), new OfficerCode("vanphong"), NextStep.ANSWER),
                        tuple(StoryLine.Sort.PETITION, unchecked.value(), null, NextStep.CHECK),
                        tuple(StoryLine.Sort.PETITION, accepted.value(), new OfficerCode("diachinh"), NextStep.ANSWER));
        assertThat(work("chutich", matter))
                .extracting(one -> one.clock().dueOn())
                .isSorted();
    }

    @Test
    void what_has_no_clock_stands_behind_what_has_one() {
        MatterCode matter = caseOf(false);
        PetitionCode clockless = letter(FEEDBACK, Competence.OWN, matter);
        PetitionCode pressing = letter(COMPLAINT, Competence.OWN, matter);
        assertThat(work("vanphong", matter))
                .extracting(CaseWork::record)
                .containsExactly(pressing.value(), clockless.value());
        assertThat(house.list("vanphong", CaseWorkRegister.class, register -> register.of(matter, true, 1, 1)))
                .extracting(CaseWork::record)
                .containsExactly(clockless.value());
    }

    @Test
    void a_supplement_that_is_awaited_tells_its_last_day() {
        MatterCode matter = caseOf(false);
        PetitionCode petition = letter(COMPLAINT, Competence.OWN, matter);
        check(petition, Condition.REPRESENTATIVE_LAWFUL);
        at(
                petition,
                desk -> desk.askSupplement(
                        petition, house.row(petition).version(), new AskSupplement("Giấy ủy quyền", told())));
        assertThat(work("vanphong", matter))
                .extracting(CaseWork::next, CaseWork::nextBy)
                .containsExactly(tuple(NextStep.SUPPLEMENT, LocalDate.of(2024, 7, 2)));
    }

    @Test
    void what_was_transferred_waits_for_the_reply_then_for_the_citizen_to_be_told_then_for_nothing() {
        MatterCode matter = caseOf(false);
        PetitionCode petition = letter(FEEDBACK, Competence.OTHER, matter);
        check(petition);
        next(matter, NextStep.REFER);
        transfer(petition);
        next(matter, NextStep.AWAIT_RESPONSE);
        at(
                petition,
                desk -> desk.respond(
                        petition,
                        house.row(petition).version(),
                        new RecordResponse("Sở Xây dựng", "3/SXD", TODAY, "Đã xử lý")));
        next(matter, NextStep.TELL_RESULT);
        at(petition, desk -> desk.tellResult(petition, house.row(petition).version(), told()));
        next(matter);
    }

    @Test
    void who_forwarded_it_is_told_when_it_is_answered() {
        MatterCode matter = caseOf(false);
        TakeInPetition forwarded = new TakeInPetition(
                null,
                IntakeSource.DEPUTY,
                "Đoàn đại biểu",
                TODAY,
                null,
                "Đường hỏng",
                null,
                1,
                false,
                Told.person(),
                null);
        PetitionCode petition = house.as(
                "vanphong",
                PetitionIntake.class,
                desk -> desk.takeIn(
                        forwarded, new ClassifyPetition(FEEDBACK, SubjectField.LAND, Competence.OWN, matter, null)));
        answer(petition);
        next(matter, NextStep.TELL_SENDER);
        at(petition, desk -> desk.tellSender(petition, house.row(petition).version(), told()));
        next(matter);
    }

    @Test
    void an_answer_ends_the_work() {
        MatterCode matter = caseOf(false);
        PetitionCode petition = letter(FEEDBACK, Competence.OWN, matter);
        next(matter, NextStep.ANSWER);
        answer(petition);
        next(matter);
    }

    private static void answer(PetitionCode petition) {
        house.let(
                "vanphong",
                PetitionIntake.class,
                desk -> desk.reply(
                        petition,
                        house.row(petition).version(),
                        new Reply(ReplyContent.ANSWERED, ReplyMode.POST, TODAY, "5/UBND", "Bưu gửi", null)));
    }

    @Test
    void a_transferred_denunciation_waits_for_its_original_to_go_under_seal() {
        MatterCode matter = caseOf(true);
        PetitionCode petition = letter(DENUNCIATION, Competence.OTHER, matter);
        check(petition);
        transfer(petition);
        next(matter, NextStep.HAND_OVER);
        house.let(
                "luugiu",
                HandoverDesk.class,
                desk -> desk.handOver(petition, new HandOverOriginal("NP-01", "Văn thư Sở", TODAY, "Biên bản giao")));
        next(matter, NextStep.AWAIT_RESPONSE);
    }

    @Test
    void who_does_not_see_a_record_is_told_of_no_work_on_it() {
        MatterCode matter = caseOf(false);
        letter(COMPLAINT, Competence.OWN, matter);
        house.let("vanphong", ReceptionDesk.class, desk -> desk.register(Told.visit(COMPLAINT, matter, null)));
        PetitionCode unclassified = house.as("vanphong", PetitionIntake.class, desk -> desk.takeIn(Told.letter()));
        house.let(
                "vanphong",
                PetitionIntake.class,
                desk -> desk.join(unclassified, house.row(unclassified).version(), matter));
        assertThat(work("vanphong", matter))
                .extracting(CaseWork::next)
                .contains(NextStep.CLASSIFY)
                .hasSize(3);
        assertThat(work("thanhpho", matter))
                .extracting(CaseWork::next)
                .doesNotContain(NextStep.CLASSIFY)
                .hasSize(2);
        assertThat(house.list("vanphong", CaseWorkRegister.class, register -> register.of(matter, false, 0, 9)))
                .extracting(CaseWork::of)
                .containsOnly(StoryLine.Sort.PETITION)
                .hasSize(2);
        for (String other : List.of("diachinh", "vanphong2")) {
            refused("matter.not-found", () -> work(other, matter));
        }
    }

    @Test
    void whom_a_record_of_the_case_is_about_is_told_of_no_work() {
        MatterCode matter = caseOf(false);
        PetitionCode about = letter(COMPLAINT, Competence.OWN, matter);
        letter(COMPLAINT, Competence.OWN, matter);
        house.let(
                "vanphong",
                PetitionIntake.class,
                desk -> desk.concerns(about, house.row(about).version(), Set.of(new OfficerCode("chutich"))));
        refused("matter.not-found", () -> work("chutich", matter));
        assertThat(work("vanphong", matter)).hasSize(2);
    }

    @Test
    void a_sealed_petition_is_work_of_those_alone_who_see_its_book() {
        MatterCode matter = caseOf(true);
        letter(DENUNCIATION, Competence.OWN, matter);
        assertThat(work("chutich", matter)).hasSize(1);
        for (String other : List.of("motcua", "diachinh", "hoidong")) {
            refused("matter.not-found", () -> work(other, matter));
        }
    }

    private static void next(MatterCode matter, NextStep... steps) {
        assertThat(work("vanphong", matter)).extracting(CaseWork::next).containsExactly(steps);
    }

    private static List<CaseWork> work(String officer, MatterCode matter) {
        return house.list(officer, CaseWorkRegister.class, register -> register.of(matter, true, 0, 50));
    }

    private static void refused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }

    private static MatterCode caseOf(boolean confidential) {
        return house.as("vanphong", MatterDesk.class, desk -> desk.open(null, "Lối đi tổ 8", null, confidential));
    }

    private static PetitionCode letter(PetitionKind kind, Competence competence, MatterCode matter) {
        return house.as(
                "vanphong",
                PetitionIntake.class,
                desk -> desk.takeIn(
                        Told.letter(), new ClassifyPetition(kind, SubjectField.LAND, competence, matter, null)));
    }

    private static void assign(PetitionCode petition, String officer) {
        house.let(
                "vanphong",
                PetitionIntake.class,
                desk -> desk.assign(petition, house.row(petition).version(), new OfficerCode(officer)));
    }

    private static void check(PetitionCode petition, Condition... failing) {
        Map<Condition, Boolean> answers = new EnumMap<>(Condition.class);
        ProcessingRegister.asked(house.row(petition), PetitionLevel.FIRST)
                .forEach(condition -> answers.put(condition, !List.of(failing).contains(condition)));
        at(
                petition,
                desk -> desk.check(
                        petition, house.row(petition).version(), new CheckConditions(PetitionLevel.FIRST, answers)));
    }

    private static void transfer(PetitionCode petition) {
        at(
                petition,
                desk -> desk.transfer(
                        petition,
                        house.row(petition).version(),
                        new DecideOutcome(
                                TODAY,
                                "7/UBND",
                                null,
                                null,
                                new Recipient(null, "Sở Xây dựng", RecipientBranch.ADMINISTRATION),
                                null,
                                false,
                                told())));
    }

    private static void at(PetitionCode petition, java.util.function.Consumer<ProcessingDesk> deed) {
        house.let("vanphong", ProcessingDesk.class, deed);
    }

    private static Notice told() {
        return new Notice(ReplyMode.POST, TODAY, "1/TB", "Mã bưu gửi", null);
    }
}
