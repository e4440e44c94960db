package vn.tiepdan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.tiepdan.deadline.ClockRow;
import vn.tiepdan.form.OutputFormat;
import vn.tiepdan.form.PrintedForm;
import vn.tiepdan.identity.PersonalData;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.matter.MatterDesk;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.petition.ClassifyPetition;
import vn.tiepdan.petition.Competence;
import vn.tiepdan.petition.IntakeSource;
import vn.tiepdan.petition.MainOutcome;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.petition.PetitionIntake;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.PetitionLevel;
import vn.tiepdan.petition.PetitionRegister;
import vn.tiepdan.petition.PetitionRow;
import vn.tiepdan.petition.RecipientBranch;
import vn.tiepdan.petition.RecordStage;
import vn.tiepdan.petition.Reply;
import vn.tiepdan.petition.ReplyContent;
import vn.tiepdan.petition.ReplyMode;
import vn.tiepdan.petition.SealAsDenunciation;
import vn.tiepdan.petition.SplitPetition;
import vn.tiepdan.petition.TakeInPetition;
import vn.tiepdan.processing.AskSupplement;
import vn.tiepdan.processing.CheckConditions;
import vn.tiepdan.processing.Condition;
import vn.tiepdan.processing.DecideOutcome;
import vn.tiepdan.processing.HandOverOriginal;
import vn.tiepdan.processing.HandoverDesk;
import vn.tiepdan.processing.HandoverRow;
import vn.tiepdan.processing.Notice;
import vn.tiepdan.processing.ProcessingDesk;
import vn.tiepdan.processing.ProcessingPaper;
import vn.tiepdan.processing.ProcessingPapers;
import vn.tiepdan.processing.ProcessingRegister;
import vn.tiepdan.processing.ProcessingRow;
import vn.tiepdan.processing.ProposeOutcome;
import vn.tiepdan.processing.Recipient;
import vn.tiepdan.processing.RecordResponse;
import vn.tiepdan.processing.WithdrawPetition;
import vn.tiepdan.reception.ReceptionDesk;
import vn.tiepdan.reception.VisitCode;
import vn.tiepdan.shared.DomainException;

/**
 * The table of petition processing, row by row on a real database: each walks as the law says, and each is refused out of
 * order, to the wrong kind or for what was done once already.
 */
class StoredProcessingTest {

    private static final LocalDate TODAY = WholeHouse.TODAY;
    private static final String NAMING = Told.NAME + " trình bày";

    private static WholeHouse house;
    private static int papers;

    @BeforeAll
    static void start() throws Exception {
        house = new WholeHouse();
        house.database().keep("""
                insert into unit (code, name_vi, name_en, kind, valid_from, valid_to) values
                    ('TPTN', 'Thành phố', 'City', 'CITY', '2010-01-01', null),
                    ('XOLD', 'Phường cũ', 'Former ward', 'WARD', '2000-01-01', '2019-12-31')""", """
                insert into unit_parent (unit_code, parent_code, valid_from) values
                    ('TDAN', 'TPTN', '2010-01-01'), ('TTHINH', 'TPTN', '2010-01-01')""", """
                insert into officer (code, full_name) values ('luugiu', 'Hồ Thị Giữ'), ('thanhpho', 'Vũ Thành Phố')""", """
                insert into position_holding (id, officer_code, unit_code, title_vi, title_en, valid_from) values
                    (90, 'luugiu', 'TDAN', 'Lưu giữ', 'Custodian', '2024-01-01'),
                    (91, 'thanhpho', 'TPTN', 'Công chức', 'Officer', '2024-01-01')""", """
                insert into role_grant (id, officer_code, role, unit_code, valid_from) values
                    (90, 'luugiu', 'CUSTODIAN', 'TDAN', '2024-01-01'), (91, 'thanhpho', 'CLERK', 'TPTN', '2024-01-01'),
                    (92, 'thanhpho', 'OFFICER', 'TPTN', '2024-01-01')""");
    }

    @AfterAll
    static void stop() throws Exception {
        house.close();
    }

    @Test
    void row_competent_proposed_accepted() {
        PetitionCode code = classified(PetitionKind.COMPLAINT, IntakeSource.POST, Competence.OWN);
        refused("petition.outcome.unchecked", () -> propose(code, MainOutcome.ACCEPTED, null));
        checkAllMet(code);
        refused("petition.proposal.none", () -> head(code, desk -> accept(desk, code)));
        propose(code, MainOutcome.ACCEPTED, null);
        assertThat(row(code).stage()).isEqualTo(RecordStage.PROPOSED);
        refused("petition.propose.already", () -> propose(code, MainOutcome.ACCEPTED, null));
        refused(
                "organisation.role.not-in-this-ward",
                () -> house.let("vanphong", ProcessingDesk.class, desk -> accept(desk, code)));
        head(code, desk -> accept(desk, code));
        assertThat(row(code).stage()).isEqualTo(RecordStage.ACCEPTED);
        assertThat(row(code).outcome()).isEqualTo(MainOutcome.ACCEPTED);
        assertThat(running(code)).containsExactly("KN-02");
        refused("petition.accept.already", () -> head(code, desk -> accept(desk, code)));
        refused(
                "petition.outcome.already",
                () -> at(code, desk -> desk.fileAway(code, version(code), decision(Condition.IN_TIME, null))));
    }

    @Test
    void row_the_head_sends_back_or_rejects_with_a_ground() {
        PetitionCode code = classified(PetitionKind.COMPLAINT, IntakeSource.POST, Competence.OWN);
        check(code, Set.of(Condition.IN_TIME));
        refused("petition.accept.not-eligible", () -> propose(code, MainOutcome.ACCEPTED, null));
        propose(code, MainOutcome.NOT_ACCEPTED, Condition.IN_TIME);
        head(code, desk -> desk.sendBack(code, version(code), "Kiểm tra lại ngày nhận quyết định"));
        assertThat(row(code).stage()).isEqualTo(RecordStage.CLASSIFIED);
        propose(code, MainOutcome.NOT_ACCEPTED, Condition.IN_TIME);
        refused(
                "processing.ground.missing",
                () -> head(code, desk -> desk.notAccept(code, version(code), decision(null, null))));
        refused(
                "processing.ground.other-kind",
                () -> head(code, desk -> desk.notAccept(code, version(code), decision(Condition.CONTENT_CLEAR, null))));
        head(code, desk -> desk.notAccept(code, version(code), decision(Condition.IN_TIME, null)));
        assertThat(row(code).outcome()).isEqualTo(MainOutcome.NOT_ACCEPTED);
        assertThat(row(code).stage()).isEqualTo(RecordStage.CLOSED);
        assertThat(running(code)).isEmpty();
        assertThat(processing(code).proposals())
                .extracting(ProcessingRow.Proposal::decision)
                .containsExactly("SENT_BACK", "NOT_ACCEPTED");
        refused(
                "petition.outcome.closed",
                () -> at(code, desk -> desk.guide(code, version(code), decision(null, body(RecipientBranch.PARTY)))));
    }

    @Test
    void row_conditions_are_answered_all_and_in_accord_with_what_is_known() {
        PetitionCode code = classified(PetitionKind.FEEDBACK, IntakeSource.POST, Competence.OTHER);
        refused(
                "processing.conditions.missing",
                () -> at(
                        code,
                        desk -> desk.check(
                                code,
                                version(code),
                                new CheckConditions(PetitionLevel.FIRST, Map.of(Condition.CONTENT_CLEAR, true)))));
        refused(
                "processing.condition.other",
                () -> at(
                        code,
                        desk -> desk.check(
                                code,
                                version(code),
                                new CheckConditions(PetitionLevel.FIRST, Map.of(Condition.SIGNED, true)))));
        PetitionCode nameless = anonymous(PetitionKind.DENUNCIATION);
        refused("processing.condition.anonymous", () -> checkAllMet(nameless));
        PetitionCode unsigned = take(null, IntakeSource.POST, 0, Told.person(), PetitionKind.COMPLAINT, Competence.OWN);
        refused("processing.condition.unsigned", () -> checkAllMet(unsigned));
    }

    @Test
    void row_what_can_be_cured_is_asked_for_within_ten_working_days() {
        PetitionCode code = classified(PetitionKind.COMPLAINT, IntakeSource.POST, Competence.OWN);
        check(code, Set.of(Condition.REPRESENTATIVE_LAWFUL));
        refused(
                "processing.notice.missing",
                () -> at(
                        code,
                        desk -> desk.askSupplement(code, version(code), new AskSupplement("Giấy ủy quyền", null))));
        at(code, desk -> desk.askSupplement(code, version(code), new AskSupplement("Giấy ủy quyền", told())));
        assertThat(row(code).stage()).isEqualTo(RecordStage.NEEDS_SUPPLEMENT);
        assertThat(processing(code).supplements().get(0).dueOn()).isEqualTo(LocalDate.of(2024, 7, 2));
        assertThat(running(code)).contains("XLD-12");
        refused(
                "processing.file-away.still-time",
                () -> at(
                        code,
                        desk -> desk.fileAway(code, version(code), decision(Condition.REPRESENTATIVE_LAWFUL, null))));
        at(code, desk -> desk.supplemented(code, version(code), TODAY, "Giấy ủy quyền có chứng thực"));
        assertThat(running(code)).doesNotContain("XLD-12");
        refused(
                "petition.supplement.not-asked",
                () -> at(code, desk -> desk.supplemented(code, version(code), TODAY, "Nữa")));
        check(code, Set.of(Condition.REPRESENTATIVE_LAWFUL, Condition.IN_TIME));
        refused(
                "processing.supplement.not-curable",
                () -> at(
                        code,
                        desk -> desk.askSupplement(code, version(code), new AskSupplement("Giấy ủy quyền", told()))));
    }

    @Test
    void row_a_nameless_denunciation_without_detail_is_filed_away() {
        PetitionCode code = anonymous(PetitionKind.DENUNCIATION);
        check(code, Set.of(Condition.AUTHOR_KNOWN, Condition.SIGNED, Condition.CLEAR_WITH_EVIDENCE));
        refused(
                "processing.file-away.ground",
                () -> at(code, desk -> desk.fileAway(code, version(code), decision(Condition.CAPACITY, null))));
        refused(
                "processing.transfer.not-clear",
                () -> at(
                        code,
                        desk -> desk.transfer(
                                code, version(code), decision(null, body(RecipientBranch.INSPECTORATE)))));
        at(code, desk -> desk.fileAway(code, version(code), untold(Condition.AUTHOR_KNOWN, null)));
        assertThat(row(code).outcome()).isEqualTo(MainOutcome.FILED_AWAY);
        assertThat(running(code)).containsExactly("XLD-08");
    }

    @Test
    void row_a_nameless_denunciation_that_is_clear_goes_to_inspection() {
        PetitionCode code = anonymous(PetitionKind.DENUNCIATION);
        check(code, Set.of(Condition.AUTHOR_KNOWN, Condition.SIGNED));
        refused(
                "processing.file-away.clear",
                () -> at(code, desk -> desk.fileAway(code, version(code), untold(Condition.AUTHOR_KNOWN, null))));
        at(code, desk -> desk.transfer(code, version(code), untold(null, body(RecipientBranch.INSPECTORATE))));
        assertThat(row(code).outcome()).isEqualTo(MainOutcome.TRANSFERRED);
        respond(code);
        assertThat(row(code).stage()).isEqualTo(RecordStage.CLOSED);
    }

    @Test
    void row_also_sent_to_the_competent_body_is_filed_away_not_transferred() {
        PetitionCode code = classified(PetitionKind.DENUNCIATION, IntakeSource.POST, Competence.OTHER);
        check(code, Set.of(Condition.NOT_SENT_TO_COMPETENT));
        refused(
                "petition.outcome.not-eligible",
                () -> at(
                        code,
                        desk -> desk.transfer(
                                code, version(code), decision(null, body(RecipientBranch.ADMINISTRATION)))));
        at(code, desk -> desk.fileAway(code, version(code), decision(Condition.NOT_SENT_TO_COMPETENT, null)));
        assertThat(row(code).outcome()).isEqualTo(MainOutcome.FILED_AWAY);
    }

    @Test
    void row_a_complaint_brought_directly_is_guided_once() {
        MatterCode matter = house.as(
                "vanphong",
                MatterDesk.class,
                desk -> desk.open(new UnitCode("TDAN"), "Hướng dẫn một lần", SubjectField.LAND, false));
        PetitionCode first = classified(PetitionKind.COMPLAINT, IntakeSource.DIRECT, Competence.OTHER);
        join(first, matter);
        checkAllMet(first);
        refused(
                "petition.transfer.complaint",
                () -> at(
                        first,
                        desk -> desk.transfer(
                                first, version(first), decision(null, body(RecipientBranch.ADMINISTRATION)))));
        at(first, desk -> desk.guide(first, version(first), decision(null, body(RecipientBranch.ADMINISTRATION))));
        assertThat(row(first).outcome()).isEqualTo(MainOutcome.GUIDED);

        PetitionCode again = classified(PetitionKind.COMPLAINT, IntakeSource.DIRECT, Competence.OTHER);
        checkAllMet(again);
        join(again, matter);
        refused(
                "processing.guide.once",
                () -> at(
                        again,
                        desk -> desk.guide(
                                again, version(again), decision(null, body(RecipientBranch.ADMINISTRATION)))));
        refused("processing.condition.guided-before", () -> checkAllMet(again));
        check(again, Set.of(Condition.NOT_GUIDED_BEFORE));
        at(again, desk -> desk.fileAway(again, version(again), decision(Condition.NOT_GUIDED_BEFORE, null)));
        assertThat(row(again).outcome()).isEqualTo(MainOutcome.FILED_AWAY);
    }

    @Test
    void a_slip_given_at_a_visit_counts_for_a_petition_and_the_other_way_round() {
        MatterCode matter = house.as(
                "vanphong",
                MatterDesk.class,
                desk -> desk.open(new UnitCode("TDAN"), "Hướng dẫn ở quầy", SubjectField.LAND, false));
        VisitCode told = visitIn(matter);
        guideAtCounter(told, "7/PHD-UBND");
        PetitionCode afterVisit = classified(PetitionKind.COMPLAINT, IntakeSource.DIRECT, Competence.OTHER);
        checkAllMet(afterVisit);
        join(afterVisit, matter);
        refused(
                "processing.guide.once",
                () -> at(
                        afterVisit,
                        desk -> desk.guide(
                                afterVisit,
                                version(afterVisit),
                                decision(null, body(RecipientBranch.ADMINISTRATION)))));
        refused("processing.condition.guided-before", () -> checkAllMet(afterVisit));

        MatterCode other = house.as(
                "vanphong",
                MatterDesk.class,
                desk -> desk.open(new UnitCode("TDAN"), "Hướng dẫn với đơn", SubjectField.LAND, false));
        PetitionCode guided = classified(PetitionKind.COMPLAINT, IntakeSource.DIRECT, Competence.OTHER);
        join(guided, other);
        checkAllMet(guided);
        at(guided, desk -> desk.guide(guided, version(guided), decision(null, body(RecipientBranch.ADMINISTRATION))));
        VisitCode afterPetition = visitIn(other);
        assertThatThrownBy(() -> guideAtCounter(afterPetition, "8/PHD-UBND"))
                .isInstanceOfSatisfying(DomainException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("reception.guided.on-petition");
                    assertThat(refusal.arguments()).extracting(String::valueOf).containsExactly(guided.value());
                });
    }

    private static VisitCode visitIn(MatterCode matter) {
        return house.as(
                "vanphong",
                ReceptionDesk.class,
                desk -> desk.register(Told.visit(PetitionKind.COMPLAINT, matter, null)));
    }

    private static void guideAtCounter(VisitCode visit, String number) {
        house.let(
                "vanphong",
                ReceptionDesk.class,
                desk -> desk.reply(
                        visit,
                        house.row(visit).version(),
                        new Reply(ReplyContent.GUIDED, ReplyMode.BY_HAND, TODAY, number, "Ký nhận", null)));
    }

    @Test
    void row_a_complaint_forwarded_by_the_front_is_returned_with_reasons() {
        PetitionCode code = take(
                "Ủy ban Mặt trận phường",
                IntakeSource.FRONT,
                1,
                Told.person(),
                PetitionKind.COMPLAINT,
                Competence.OTHER);
        assertThat(running(code)).containsExactly("XLD-07");
        checkAllMet(code);
        refused(
                "petition.guide.forwarded",
                () -> at(
                        code,
                        desk -> desk.guide(code, version(code), decision(null, body(RecipientBranch.ADMINISTRATION)))));
        refused(
                "processing.document.missing",
                () -> at(
                        code,
                        desk -> desk.giveBack(
                                code,
                                version(code),
                                new DecideOutcome(TODAY, null, null, "Không thuộc", null, null, false, told()))));
        at(code, desk -> desk.giveBack(code, version(code), decision(null, null)));
        assertThat(processing(code).outcome().recipientBody()).isEqualTo("Ủy ban Mặt trận phường");
        assertThat(running(code)).isEmpty();
    }

    @Test
    void row_a_denunciation_on_paper_is_transferred_once_and_its_original_follows_under_seal() {
        MatterCode matter = house.as(
                "vanphong",
                MatterDesk.class,
                desk -> desk.open(new UnitCode("TDAN"), "Thu chi quỹ", SubjectField.CORRUPTION, true));
        PetitionCode code = classified(PetitionKind.DENUNCIATION, IntakeSource.POST, Competence.OTHER);
        join(code, matter);
        assertThat(running(code)).containsExactly("TC-02");
        checkAllMet(code);
        refused(
                "petition.guide.denunciation-on-paper",
                () -> at(
                        code,
                        desk -> desk.guide(code, version(code), decision(null, body(RecipientBranch.ADMINISTRATION)))));
        refused(
                "protection.text-names-author",
                () -> at(
                        code,
                        desk -> desk.transfer(
                                code,
                                version(code),
                                new DecideOutcome(
                                        TODAY,
                                        "12/PC-UBND",
                                        null,
                                        NAMING,
                                        new Recipient(new UnitCode("TPTN"), null, null),
                                        null,
                                        false,
                                        told()))));
        at(
                code,
                desk -> desk.transfer(
                        code, version(code), decision(null, new Recipient(new UnitCode("TPTN"), null, null))));
        assertThat(row(code).stage()).isEqualTo(RecordStage.REFERRED);
        assertThat(running(code)).isEmpty();
        assertThat(house.list("luugiu", HandoverDesk.class, desk -> desk.all(0, 9)))
                .extracting(HandoverRow::code, HandoverRow::handedOn)
                .contains(tuple(code, null));
        refused("processing.handover.before-transfer", () -> handOver(code, TODAY.minusDays(1)));
        refused(
                "protection.text-names-author",
                () -> house.let(
                        "luugiu",
                        HandoverDesk.class,
                        desk -> desk.handOver(
                                code, new HandOverOriginal("NP-07", "Người giữ", TODAY, "Bì đơn của " + Told.NAME))));
        handOver(code, TODAY);
        refused("processing.handover.already", () -> handOver(code, TODAY));
        assertThat(processing(code).handover().on()).isEqualTo(TODAY);

        PetitionCode again = classified(PetitionKind.DENUNCIATION, IntakeSource.POST, Competence.OTHER);
        checkAllMet(again);
        join(again, matter);
        refused(
                "processing.transfer.once",
                () -> at(
                        again,
                        desk -> desk.transfer(
                                again,
                                version(again),
                                decision(null, new Recipient(new UnitCode("TPTN"), null, null)))));
    }

    @Test
    void who_forwarded_it_is_told_once_how_it_was_settled_within_its_time() {
        PetitionCode code = take(
                "Đoàn đại biểu Quốc hội tỉnh",
                IntakeSource.DEPUTY,
                1,
                Told.person(),
                PetitionKind.FEEDBACK,
                Competence.OWN);
        refused("petition.sender.not-owed", () -> at(code, desk -> desk.tellSender(code, version(code), told())));
        answered(code);
        assertThat(running(code)).containsExactly("TCD-13");
        at(code, desk -> desk.tellSender(code, version(code), told()));
        assertThat(running(code)).isEmpty();
        assertThat(row(code).stage()).isEqualTo(RecordStage.ANSWERED);
        refused("petition.sender.already", () -> at(code, desk -> desk.tellSender(code, version(code), told())));
        assertThat(house.list("vanphong", PetitionRegister.class, register -> register.replies(code)))
                .extracting(reply -> reply.content())
                .containsExactly(ReplyContent.ANSWERED, ReplyContent.SENDER_TOLD);

        PetitionCode byPost = classified(PetitionKind.FEEDBACK, IntakeSource.POST, Competence.OWN);
        answered(byPost);
        assertThat(running(byPost)).isEmpty();
        refused("petition.sender.not-owed", () -> at(byPost, desk -> desk.tellSender(byPost, version(byPost), told())));
    }

    private static void answered(PetitionCode code) {
        Reply answer = new Reply(ReplyContent.ANSWERED, ReplyMode.POST, TODAY, "9/UBND", "Mã bưu gửi", null);
        house.let("vanphong", PetitionIntake.class, desk -> desk.reply(code, version(code), answer));
    }

    @Test
    void row_feedback_is_transferred_and_the_reply_is_told_within_its_time() {
        PetitionCode code = classified(PetitionKind.FEEDBACK, IntakeSource.POST, Competence.OTHER);
        assertThat(running(code)).containsExactly("XLD-05");
        checkAllMet(code);
        refused(
                "petition.guide.feedback",
                () -> at(
                        code,
                        desk -> desk.guide(code, version(code), decision(null, body(RecipientBranch.ADMINISTRATION)))));
        refused("petition.response.not-referred", () -> respond(code));
        at(code, desk -> desk.transfer(code, version(code), decision(null, body(RecipientBranch.ADMINISTRATION))));
        refused("processing.response.none", () -> at(code, desk -> desk.tellResult(code, version(code), told())));
        respond(code);
        refused("processing.response.already", () -> respond(code));
        assertThat(running(code)).containsExactly("TCD-14");
        at(code, desk -> desk.tellResult(code, version(code), told()));
        assertThat(row(code).stage()).isEqualTo(RecordStage.CLOSED);
        assertThat(running(code)).isEmpty();
        assertThat(house.list("vanphong", PetitionRegister.class, register -> register.replies(code)))
                .extracting(reply -> reply.content())
                .containsExactly(ReplyContent.TRANSFERRED, ReplyContent.RESULT_TOLD);
    }

    @Test
    void row_a_recipient_stands_on_that_day_and_is_not_ourselves() {
        PetitionCode code = classified(PetitionKind.FEEDBACK, IntakeSource.POST, Competence.OTHER);
        checkAllMet(code);
        refused(
                "processing.recipient.not-on-that-day",
                () -> at(
                        code,
                        desk -> desk.transfer(
                                code, version(code), decision(null, new Recipient(new UnitCode("XOLD"), null, null)))));
        refused(
                "processing.recipient.unknown",
                () -> at(
                        code,
                        desk -> desk.transfer(
                                code,
                                version(code),
                                decision(null, new Recipient(new UnitCode("NOWHERE"), null, null)))));
        refused(
                "processing.recipient.ourselves",
                () -> at(
                        code,
                        desk -> desk.transfer(
                                code, version(code), decision(null, new Recipient(new UnitCode("TDAN"), null, null)))));
        refused(
                "processing.recipient.missing",
                () -> at(code, desk -> desk.transfer(code, version(code), decision(null, null))));
        assertThat(row(code).stage()).isEqualTo(RecordStage.CLASSIFIED);
    }

    @Test
    void row_courts_and_party_bodies_are_guided_to_or_transferred_to() {
        PetitionCode guided = classified(PetitionKind.FEEDBACK, IntakeSource.POST, Competence.OTHER);
        checkAllMet(guided);
        at(guided, desk -> desk.guide(guided, version(guided), decision(null, body(RecipientBranch.JUSTICE))));
        assertThat(row(guided).outcome()).isEqualTo(MainOutcome.GUIDED);
        PetitionCode ours = classified(PetitionKind.FEEDBACK, IntakeSource.POST, Competence.OWN);
        checkAllMet(ours);
        refused(
                "petition.outcome.ours",
                () -> at(ours, desk -> desk.guide(ours, version(ours), decision(null, body(RecipientBranch.JUSTICE)))));
    }

    @Test
    void row_a_lower_level_that_is_overdue_is_urged_and_its_reply_ends_it() {
        PetitionCode code = house.as(
                "thanhpho",
                PetitionIntake.class,
                desk -> desk.takeIn(
                        paper("TPTN", IntakeSource.POST, null, 1, Told.person()),
                        new ClassifyPetition(
                                PetitionKind.DENUNCIATION, SubjectField.LAND, Competence.LOWER, null, null)));
        as("thanhpho", code, desk -> desk.check(code, cityVersion(code), allMet("thanhpho", code)));
        DecideOutcome ward = urging(new Recipient(new UnitCode("TDAN"), null, null), TODAY.minusDays(3));
        refused(
                "processing.urge.not-overdue",
                () -> as(
                        "thanhpho", code, desk -> desk.urge(code, cityVersion(code), urging(ward.recipient(), TODAY))));
        refused(
                "processing.urge.not-below",
                () -> as(
                        "thanhpho",
                        code,
                        desk -> desk.urge(
                                code,
                                cityVersion(code),
                                urging(body(RecipientBranch.ADMINISTRATION), TODAY.minusDays(3)))));
        as("thanhpho", code, desk -> desk.urge(code, cityVersion(code), ward));
        PetitionRow row = house.as("thanhpho", PetitionRegister.class, register -> register.row(code));
        assertThat(row.outcome()).isEqualTo(MainOutcome.URGED);
        assertThat(runningInTheCity(code)).containsExactly("TC-14-REPORT");
        as("thanhpho", code, desk -> desk.respond(code, cityVersion(code), response()));
        as("thanhpho", code, desk -> desk.tellResult(code, cityVersion(code), told()));
        assertThat(house.as("thanhpho", PetitionRegister.class, register -> register.row(code))
                        .stage())
                .isEqualTo(RecordStage.CLOSED);
    }

    @Test
    void a_complaint_that_is_overdue_below_is_urged_with_an_inner_limit_for_the_reply() {
        PetitionCode code = house.as(
                "thanhpho",
                PetitionIntake.class,
                desk -> desk.takeIn(
                        paper("TPTN", IntakeSource.POST, null, 1, Told.person()),
                        new ClassifyPetition(PetitionKind.COMPLAINT, SubjectField.LAND, Competence.LOWER, null, null)));
        as("thanhpho", code, desk -> desk.check(code, cityVersion(code), allMet("thanhpho", code)));
        as(
                "thanhpho",
                code,
                desk -> desk.urge(
                        code,
                        cityVersion(code),
                        urging(new Recipient(new UnitCode("TDAN"), null, null), TODAY.minusDays(3))));
        assertThat(runningInTheCity(code)).containsExactly("XLD-13");
        as("thanhpho", code, desk -> desk.respond(code, cityVersion(code), response()));
        assertThat(runningInTheCity(code)).doesNotContain("XLD-13");
    }

    private List<String> runningInTheCity(PetitionCode code) {
        return house.as("thanhpho", PetitionRegister.class, register -> register.row(code)).clocks().stream()
                .filter(ClockRow::isRunning)
                .map(ClockRow::termCode)
                .toList();
    }

    @Test
    void row_any_open_petition_is_withdrawn_and_a_denunciation_may_go_on() {
        PetitionCode complaint = classified(PetitionKind.COMPLAINT, IntakeSource.POST, Competence.OWN);
        refused(
                "petition.withdraw.continued",
                () -> at(
                        complaint,
                        desk -> desk.withdraw(
                                complaint,
                                version(complaint),
                                new WithdrawPetition(
                                        TODAY,
                                        WithdrawPetition.WithdrawalForm.PAPER,
                                        null,
                                        WithdrawPetition.ContinueGround.COERCION))));
        at(
                complaint,
                desk -> desk.withdraw(
                        complaint,
                        version(complaint),
                        new WithdrawPetition(TODAY, WithdrawPetition.WithdrawalForm.PAPER, "Đã thỏa thuận", null)));
        assertThat(row(complaint).stage()).isEqualTo(RecordStage.WITHDRAWN);
        assertThat(running(complaint)).isEmpty();
        PetitionCode denunciation = classified(PetitionKind.DENUNCIATION, IntakeSource.POST, Competence.OWN);
        at(
                denunciation,
                desk -> desk.withdraw(
                        denunciation,
                        version(denunciation),
                        new WithdrawPetition(
                                TODAY,
                                WithdrawPetition.WithdrawalForm.MINUTES,
                                null,
                                WithdrawPetition.ContinueGround.COERCION)));
        assertThat(row(denunciation).stage()).isEqualTo(RecordStage.CLASSIFIED);
        assertThat(running(denunciation)).containsExactly("TC-01");
        assertThat(processing(denunciation).withdrawals()).hasSize(1);
    }

    @Test
    void row_signs_of_a_crime_go_to_the_investigating_body_at_once() {
        PetitionCode code = classified(PetitionKind.DENUNCIATION, IntakeSource.POST, Competence.OWN);
        checkAllMet(code);
        propose(code, MainOutcome.ACCEPTED, null);
        head(code, desk -> accept(desk, code));
        at(code, desk -> desk.transfer(code, version(code), decision(null, body(RecipientBranch.INVESTIGATION))));
        assertThat(row(code).outcome()).isEqualTo(MainOutcome.TRANSFERRED);
        assertThat(processing(code).outcome().branch()).isEqualTo(RecipientBranch.INVESTIGATION);
        refused(
                "petition.outcome.closed",
                () -> at(
                        code,
                        desk -> desk.transfer(
                                code, version(code), decision(null, body(RecipientBranch.INVESTIGATION)))));
    }

    @Test
    void row_mixed_content_is_split_into_petitions_of_their_own() {
        PetitionCode whole = house.as(
                "vanphong",
                PetitionIntake.class,
                desk -> desk.takeIn(paper("TDAN", IntakeSource.POST, null, 1, Told.person())));
        List<PetitionCode> parts = split(whole, PetitionKind.COMPLAINT, PetitionKind.RECOMMENDATION);
        assertThat(row(whole).stage()).isEqualTo(RecordStage.SPLIT);
        assertThat(parts).hasSize(2).allSatisfy(part -> {
            assertThat(row(part).stage()).isEqualTo(RecordStage.CLASSIFIED);
            assertThat(row(part).splitFrom()).isEqualTo(row(whole).intakeCode().value());
            assertThat(row(part).author()).isEqualTo(Told.NAME);
            assertThat(row(part).receivedOn()).isEqualTo(row(whole).receivedOn());
        });
        assertThat(processing(whole).parts()).containsExactlyElementsOf(parts);
        refused("petition.split.classified", () -> split(whole, PetitionKind.COMPLAINT, PetitionKind.FEEDBACK));
        refused("petition.split.one", () -> split(parts.get(0), PetitionKind.COMPLAINT));
    }

    @Test
    void whoever_wrote_of_several_matters_is_told_on_paper_to_write_them_apart() throws Exception {
        PetitionCode whole = house.as(
                "vanphong",
                PetitionIntake.class,
                desk -> desk.takeIn(paper("TDAN", IntakeSource.POST, null, 1, Told.person())));
        refused("petition.not-found", () -> paper(whole, ProcessingPaper.SEPARATION, OutputFormat.PDF));
        List<PetitionCode> parts = split(whole, PetitionKind.COMPLAINT, PetitionKind.RECOMMENDATION);
        assertThat(ProcessingPaper.of(row(whole), processing(whole))).containsExactly(ProcessingPaper.SEPARATION);
        assertThat(text(whole, ProcessingPaper.SEPARATION))
                .contains("HƯỚNG DẪN VIẾT TÁCH ĐƠN", "Kính gửi: ", whole.value(), "mỗi nội dung thành một đơn riêng")
                .contains("Đơn số " + parts.get(0), "Khiếu nại: Nội dung về COMPLAINT")
                .contains("Đơn số " + parts.get(1), "Kiến nghị: Nội dung về RECOMMENDATION");
        refused("petition.not-found", () -> paper(parts.get(0), ProcessingPaper.SEPARATION, OutputFormat.PDF));
    }

    @Test
    void a_paper_that_denounces_is_not_split() {
        PetitionCode whole = house.as(
                "vanphong",
                PetitionIntake.class,
                desk -> desk.takeIn(paper("TDAN", IntakeSource.POST, null, 1, Told.person())));
        refused("petition.split.denounces", () -> split(whole, PetitionKind.COMPLAINT, PetitionKind.DENUNCIATION));
        assertThat(row(whole).stage()).isEqualTo(RecordStage.RECEIVED);
    }

    @Test
    void row_a_denunciation_in_anothers_name_goes_to_inspection_or_is_filed_and_nobody_is_told() {
        PetitionCode clear = classified(PetitionKind.DENUNCIATION, IntakeSource.POST, Competence.OWN);
        check(clear, Set.of(Condition.AUTHOR_KNOWN));
        at(clear, desk -> desk.transfer(clear, version(clear), untold(null, body(RecipientBranch.INSPECTORATE))));
        respond(clear);
        assertThat(row(clear).stage()).isEqualTo(RecordStage.CLOSED);
        assertThat(running(clear)).isEmpty();
        PetitionCode vague = classified(PetitionKind.DENUNCIATION, IntakeSource.POST, Competence.OWN);
        check(vague, Set.of(Condition.AUTHOR_KNOWN, Condition.CLEAR_WITH_EVIDENCE));
        refused(
                "processing.transfer.not-clear",
                () -> at(
                        vague,
                        desk -> desk.transfer(
                                vague, version(vague), untold(null, body(RecipientBranch.INSPECTORATE)))));
        at(vague, desk -> desk.fileAway(vague, version(vague), untold(Condition.AUTHOR_KNOWN, null)));
        assertThat(row(vague).outcome()).isEqualTo(MainOutcome.FILED_AWAY);
    }

    @Test
    void row_what_did_not_come_in_time_is_filed_away() {
        PetitionCode code = classified(PetitionKind.COMPLAINT, IntakeSource.POST, Competence.OWN);
        check(code, Set.of(Condition.CAPACITY));
        at(code, desk -> desk.askSupplement(code, version(code), new AskSupplement("Giấy tờ", told())));
        refused(
                "processing.supplement.before-asked",
                () -> at(code, desk -> desk.supplemented(code, version(code), TODAY.minusDays(1), "Sớm")));
        LocalDate late = LocalDate.of(2024, 7, 3);
        house.day(late);
        at(
                code,
                desk -> desk.fileAway(
                        code,
                        version(code),
                        new DecideOutcome(
                                late,
                                null,
                                Condition.CAPACITY,
                                "Không bổ sung",
                                null,
                                null,
                                false,
                                new Notice(ReplyMode.ORAL, late, null, "Biên bản", null))));
        house.day(TODAY);
        assertThat(row(code).outcome()).isEqualTo(MainOutcome.FILED_AWAY);
    }

    @Test
    void what_was_found_met_is_no_ground() {
        PetitionCode code = classified(PetitionKind.COMPLAINT, IntakeSource.POST, Competence.OWN);
        checkAllMet(code);
        refused("processing.ground.met", () -> propose(code, MainOutcome.NOT_ACCEPTED, Condition.IN_TIME));
    }

    @Test
    void the_same_words_of_the_same_author_are_guided_once_without_a_case_too() {
        PetitionCode first = classified(PetitionKind.COMPLAINT, IntakeSource.DIRECT, Competence.OTHER, "Lối đi ngõ 77");
        checkAllMet(first);
        at(first, desk -> desk.guide(first, version(first), decision(null, body(RecipientBranch.ADMINISTRATION))));
        PetitionCode again = classified(PetitionKind.COMPLAINT, IntakeSource.DIRECT, Competence.OTHER, "Lối đi ngõ 77");
        refused("processing.condition.guided-before", () -> checkAllMet(again));
    }

    @Test
    void every_deed_makes_another_version_so_that_nobody_decides_on_an_old_one() {
        PetitionCode code = classified(PetitionKind.FEEDBACK, IntakeSource.POST, Competence.OTHER);
        checkAllMet(code);
        int seen = version(code);
        checkAllMet(code);
        assertThat(version(code)).isEqualTo(seen + 1);
        at(code, desk -> desk.transfer(code, version(code), decision(null, body(RecipientBranch.ADMINISTRATION))));
        int referred = version(code);
        respond(code);
        refused("petition.stale", () -> at(code, desk -> desk.respond(code, referred, response())));
        refused(
                "processing.response.told-before",
                () -> at(
                        code,
                        desk -> desk.tellResult(
                                code,
                                version(code),
                                new Notice(ReplyMode.ORAL, TODAY.minusDays(1), null, "Biên bản", null))));
    }

    @Test
    void a_second_complaint_has_the_clock_of_its_time_and_asks_for_the_first_decision() {
        PetitionCode code = classified(PetitionKind.COMPLAINT, IntakeSource.POST, Competence.OWN);
        assertThat(running(code)).containsExactly("KN-01");
        Map<Condition, Boolean> answers = answers(code, PetitionLevel.SECOND, Set.of());
        assertThat(answers).containsKey(Condition.FIRST_DECISION);
        at(code, desk -> desk.check(code, version(code), new CheckConditions(PetitionLevel.SECOND, answers)));
        assertThat(running(code)).containsExactly("KN-07");
        propose(code, MainOutcome.ACCEPTED, null);
        head(code, desk -> accept(desk, code));
        assertThat(running(code)).containsExactly("KN-08");
    }

    @Test
    void a_group_complaint_under_the_amended_law_asks_for_the_naming_paper() {
        house.day(LocalDate.of(2026, 8, 10));
        LocalDate amended = LocalDate.of(2026, 8, 10);
        PetitionCode code = house.as(
                "vanphong",
                PetitionIntake.class,
                desk -> desk.takeIn(
                        new TakeInPetition(
                                null,
                                IntakeSource.POST,
                                null,
                                amended,
                                null,
                                "Thu hồi đất",
                                null,
                                7,
                                false,
                                Told.person(),
                                null),
                        new ClassifyPetition(PetitionKind.COMPLAINT, SubjectField.LAND, Competence.OWN, null, null)));
        assertThat(processing(code).asked()).contains(Condition.GROUP_PAPER);
        house.day(TODAY);
        PetitionCode before = take(null, IntakeSource.POST, 7, Told.person(), PetitionKind.COMPLAINT, Competence.OWN);
        assertThat(processing(before).asked()).doesNotContain(Condition.GROUP_PAPER);
    }

    @Test
    void two_at_once_are_told_and_nothing_is_half_done() {
        PetitionCode code = classified(PetitionKind.FEEDBACK, IntakeSource.POST, Competence.OTHER);
        int seen = version(code);
        checkAllMet(code);
        refused(
                "petition.stale",
                () -> at(
                        code, desk -> desk.transfer(code, seen, decision(null, body(RecipientBranch.ADMINISTRATION)))));
        assertThat(processing(code).outcome()).isNull();
        assertThat(row(code).stage()).isEqualTo(RecordStage.CLASSIFIED);
    }

    @Test
    void what_is_found_to_denounce_leaves_nothing_of_its_processing() throws Exception {
        PetitionCode code = classified(PetitionKind.COMPLAINT, IntakeSource.POST, Competence.OWN);
        checkAllMet(code);
        at(
                code,
                desk -> desk.propose(
                        code,
                        version(code),
                        new ProposeOutcome(MainOutcome.ACCEPTED, null, Told.NAME + " có đủ giấy tờ riêng biệt")));
        assertThat(house.database().rowsWith("đủ giấy tờ riêng biệt")).isNotEmpty();
        house.let(
                "vanphong",
                PetitionIntake.class,
                desk -> desk.sealAsDenunciation(
                        code,
                        version(code),
                        new SealAsDenunciation(
                                "Tố giác thu chi", null, SubjectField.CORRUPTION, Competence.OWN, null, null)));
        assertThat(house.database().rowsWith("đủ giấy tờ riêng biệt")).isEmpty();
        assertThat(house.database().read("""
                select count(*) from petition_condition c join petition p on p.id = c.petition_id where p.code = '%s'""".formatted(code))).containsExactly("0");
    }

    @Test
    void each_step_has_its_paper_and_none_names_who_is_under_seal() throws Exception {
        PetitionCode complaint = classified(PetitionKind.COMPLAINT, IntakeSource.POST, Competence.OWN);
        checkAllMet(complaint);
        propose(complaint, MainOutcome.ACCEPTED, null);
        head(complaint, desk -> accept(desk, complaint));
        assertThat(text(complaint, ProcessingPaper.PROPOSAL))
                .contains("PHIẾU ĐỀ XUẤT THỤ LÝ ĐƠN", Told.NAME, "Theo hồ sơ", complaint.value());
        assertThat(text(complaint, ProcessingPaper.ACCEPTANCE)).contains("12/TB-UBND", Told.NAME);
        refused("petition.not-found", () -> paper(complaint, ProcessingPaper.GUIDANCE, OutputFormat.PDF));

        PetitionCode denunciation = classified(PetitionKind.DENUNCIATION, IntakeSource.POST, Competence.OTHER);
        checkAllMet(denunciation);
        at(
                denunciation,
                desk -> desk.transfer(
                        denunciation,
                        version(denunciation),
                        decision(null, new Recipient(new UnitCode("TPTN"), null, null))));
        assertThat(text(denunciation, ProcessingPaper.DENUNCIATION_TRANSFER))
                .contains(denunciation.value(), "Thành phố", "danh tính được giữ bí mật")
                .doesNotContain(Told.NAME);
        assertThat(paper(denunciation, ProcessingPaper.DENUNCIATION_TRANSFER, OutputFormat.PDF)
                        .bytes())
                .startsWith((byte) '%', (byte) 'P', (byte) 'D', (byte) 'F');
    }

    private static String text(PetitionCode code, ProcessingPaper paper) throws Exception {
        byte[] docx = paper(code, paper, OutputFormat.DOCX).bytes();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }

    private static PrintedForm paper(PetitionCode code, ProcessingPaper paper, OutputFormat format) {
        return house.as("vanphong", ProcessingPapers.class, desk -> desk.print(code, paper, format));
    }

    @Test
    void an_answer_is_given_in_its_turn() {
        PetitionCode complaint = classified(PetitionKind.COMPLAINT, IntakeSource.POST, Competence.OWN);
        Reply answer = new Reply(ReplyContent.ANSWERED, ReplyMode.POST, TODAY, "9/UBND", "Mã bưu gửi", null);
        refused(
                "petition.reply.not-accepted",
                () -> house.let(
                        "vanphong", PetitionIntake.class, desk -> desk.reply(complaint, version(complaint), answer)));
        PetitionCode feedback = classified(PetitionKind.FEEDBACK, IntakeSource.POST, Competence.OWN);
        house.let("vanphong", PetitionIntake.class, desk -> desk.reply(feedback, version(feedback), answer));
        assertThat(row(feedback).stage()).isEqualTo(RecordStage.ANSWERED);
        assertThat(row(feedback).outcome()).isEqualTo(MainOutcome.ACCEPTED);
    }

    private static PetitionCode classified(PetitionKind kind, IntakeSource source, Competence competence) {
        return take(null, source, 1, Told.person(), kind, competence);
    }

    private static PetitionCode classified(
            PetitionKind kind, IntakeSource source, Competence competence, String summary) {
        return house.as(
                "vanphong",
                PetitionIntake.class,
                desk -> desk.takeIn(
                        new TakeInPetition(
                                null, source, null, TODAY, null, summary, null, 1, false, Told.person(), null),
                        new ClassifyPetition(kind, SubjectField.LAND, competence, null, null)));
    }

    private static PetitionCode anonymous(PetitionKind kind) {
        return take(null, IntakeSource.POST, 0, null, kind, Competence.OWN);
    }

    private static PetitionCode take(
            String forwardedBy,
            IntakeSource source,
            int signatures,
            PersonalData author,
            PetitionKind kind,
            Competence competence) {
        return house.as(
                "vanphong",
                PetitionIntake.class,
                desk -> desk.takeIn(
                        paper("TDAN", source, forwardedBy, signatures, author),
                        new ClassifyPetition(kind, SubjectField.LAND, competence, null, null)));
    }

    private static TakeInPetition paper(
            String unit, IntakeSource source, String forwardedBy, int signatures, PersonalData author) {
        return new TakeInPetition(
                new UnitCode(unit),
                source,
                forwardedBy,
                TODAY,
                null,
                "Việc thu chi của tổ, đơn thứ " + ++papers,
                null,
                signatures,
                false,
                author,
                null);
    }

    private static List<PetitionCode> split(PetitionCode whole, PetitionKind... kinds) {
        List<SplitPetition.Part> parts =
                Stream.of(kinds).map(kind -> part(kind, "Nội dung về " + kind)).toList();
        return house.as(
                "vanphong", PetitionIntake.class, desk -> desk.split(whole, version(whole), new SplitPetition(parts)));
    }

    private static SplitPetition.Part part(PetitionKind kind, String summary) {
        return new SplitPetition.Part(kind, SubjectField.LAND, Competence.OWN, summary, null);
    }

    private static void join(PetitionCode code, MatterCode matter) {
        house.let("vanphong", PetitionIntake.class, desk -> desk.join(code, version(code), matter));
    }

    private static void checkAllMet(PetitionCode code) {
        check(code, Set.of());
    }

    private static void check(PetitionCode code, Set<Condition> failing) {
        at(
                code,
                desk -> desk.check(
                        code,
                        version(code),
                        new CheckConditions(PetitionLevel.FIRST, answers(code, PetitionLevel.FIRST, failing))));
    }

    private static Map<Condition, Boolean> answers(PetitionCode code, PetitionLevel level, Set<Condition> failing) {
        Map<Condition, Boolean> answers = new EnumMap<>(Condition.class);
        ProcessingRegister.asked(row(code), level)
                .forEach(condition -> answers.put(condition, !failing.contains(condition)));
        return answers;
    }

    private static CheckConditions allMet(String officer, PetitionCode code) {
        Map<Condition, Boolean> answers = new EnumMap<>(Condition.class);
        PetitionRow row = house.as(officer, PetitionRegister.class, register -> register.row(code));
        ProcessingRegister.asked(row, PetitionLevel.FIRST).forEach(condition -> answers.put(condition, true));
        return new CheckConditions(PetitionLevel.FIRST, answers);
    }

    private static void propose(PetitionCode code, MainOutcome outcome, Condition ground) {
        at(code, desk -> desk.propose(code, version(code), new ProposeOutcome(outcome, ground, "Theo hồ sơ")));
    }

    private static void accept(ProcessingDesk desk, PetitionCode code) {
        desk.accept(code, version(code), decision(null, null));
    }

    private static void respond(PetitionCode code) {
        at(code, desk -> desk.respond(code, version(code), response()));
    }

    private static RecordResponse response() {
        return new RecordResponse("Ủy ban nhân dân thành phố", "55/UBND", TODAY, "Đã giải quyết xong");
    }

    private static void handOver(PetitionCode code, LocalDate on) {
        house.let(
                "luugiu",
                HandoverDesk.class,
                desk -> desk.handOver(
                        code, new HandOverOriginal("NP-07", "Người giữ danh tính của thành phố", on, "Sổ giao nhận")));
    }

    private static Recipient body(RecipientBranch branch) {
        return new Recipient(null, "Cơ quan bên ngoài", branch);
    }

    private static DecideOutcome decision(Condition ground, Recipient to) {
        return new DecideOutcome(TODAY, "12/TB-UBND", ground, "Theo hồ sơ", to, null, false, told());
    }

    private static DecideOutcome untold(Condition ground, Recipient to) {
        return new DecideOutcome(TODAY, "12/TB-UBND", ground, "Theo hồ sơ", to, null, false, null);
    }

    private static DecideOutcome urging(Recipient to, LocalDate since) {
        return new DecideOutcome(TODAY, "13/UBND", null, null, to, since, false, told());
    }

    private static Notice told() {
        return new Notice(ReplyMode.POST, TODAY, "14/UBND", "Mã bưu gửi EH1", null);
    }

    private static void at(PetitionCode code, Consumer<ProcessingDesk> deed) {
        house.let("vanphong", ProcessingDesk.class, deed);
    }

    private static void as(String officer, PetitionCode code, Consumer<ProcessingDesk> deed) {
        house.let(officer, ProcessingDesk.class, deed);
    }

    private static void head(PetitionCode code, Consumer<ProcessingDesk> deed) {
        house.let("chutich", ProcessingDesk.class, deed);
    }

    private static PetitionRow row(PetitionCode code) {
        return house.row(code);
    }

    private static int version(PetitionCode code) {
        return house.row(code).version();
    }

    private static int cityVersion(PetitionCode code) {
        return house.as("thanhpho", PetitionRegister.class, register -> register.row(code))
                .version();
    }

    private static ProcessingRow processing(PetitionCode code) {
        return house.as("vanphong", ProcessingRegister.class, register -> register.of(code));
    }

    private static List<String> running(PetitionCode code) {
        return row(code).clocks().stream()
                .filter(ClockRow::isRunning)
                .map(ClockRow::termCode)
                .toList();
    }

    private static void refused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
