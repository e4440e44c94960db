package vn.tiepdan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiepdan.course.ConcludeVisit;
import vn.tiepdan.course.CourseDesk;
import vn.tiepdan.course.VisitOutcome;
import vn.tiepdan.deadline.ClockRow;
import vn.tiepdan.document.AttachFile;
import vn.tiepdan.document.AttachmentCode;
import vn.tiepdan.document.FilingCabinet;
import vn.tiepdan.document.PaperOwner;
import vn.tiepdan.form.OutputFormat;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.RecordStage;
import vn.tiepdan.petition.Reply;
import vn.tiepdan.petition.ReplyContent;
import vn.tiepdan.petition.ReplyMode;
import vn.tiepdan.petition.StageChoice;
import vn.tiepdan.reception.Capacity;
import vn.tiepdan.reception.CorrectVisitor;
import vn.tiepdan.reception.ReceptionDesk;
import vn.tiepdan.reception.SealVisitAsDenunciation;
import vn.tiepdan.reception.VisitCode;
import vn.tiepdan.reception.VisitFilter;
import vn.tiepdan.reception.VisitRegister;
import vn.tiepdan.refusal.GiveProof;
import vn.tiepdan.refusal.RefusalDesk;
import vn.tiepdan.refusal.RefusalGround;
import vn.tiepdan.refusal.RefusalNotice;
import vn.tiepdan.refusal.RefusalProof;
import vn.tiepdan.refusal.RefusalRegister;
import vn.tiepdan.refusal.RefusalRow;
import vn.tiepdan.refusal.RefusalStage;
import vn.tiepdan.refusal.RefuseVisit;
import vn.tiepdan.refusal.TellRefusal;
import vn.tiepdan.schedule.ReceptionType;
import vn.tiepdan.shared.DomainException;
import vn.tiepdan.shared.Invalid;

/** A reception is refused only on a ground of its day, with its proof, by who may; and never the paper. */
class StoredRefusalTest {

    private static final LocalDate JUNE = WholeHouse.TODAY;
    private static final LocalDate AUGUST_2026 = LocalDate.of(2026, 8, 27);

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
    void what_is_explained_at_once_closes_the_visit_on_its_day() throws Exception {
        VisitCode visit = house.come(PetitionKind.COMPLAINT);
        refuse("motcua", visit, atOnce(RefusalGround.MISCONDUCT));

        assertThat(house.row(visit).stage()).isEqualTo(RecordStage.CLOSED_REFUSED);
        assertThat(house.row(visit).closedOn()).isEqualTo(JUNE);
        assertThat(running(visit)).isEmpty();
        RefusalRow row = refusals("vanphong", visit).get(0);
        assertThat(row.stage()).isEqualTo(RefusalStage.TOLD);
        assertThat(row.mode()).isEqualTo(ReplyMode.ORAL);
        assertThat(row.toldHow()).isEqualTo("Đã giải thích nội quy");
        assertThat(listed(StageChoice.CLOSED_REFUSED)).isOne();
        assertThat(house.database().read("select act || ' ' || detail from audit_entry where act = 'visit.refuse'"))
                .containsExactly("visit.refuse MISCONDUCT");
        refused("refusal.already", () -> refuse("motcua", visit, atOnce(RefusalGround.INTOXICATED)));
        refused("reception.reply.refused", () -> answer(visit));
        refused(
                "reception.void.refused",
                () -> house.let("vanphong", ReceptionDesk.class, desk -> desk.voidIt(visit, version(visit), "Nhầm")));
    }

    @Test
    void the_paper_is_taken_from_who_is_refused() {
        VisitCode visit = house.come(PetitionKind.COMPLAINT);
        refuse("motcua", visit, atOnce(RefusalGround.MISCONDUCT));

        assertThat(house.handOver(visit, PetitionKind.COMPLAINT).value()).startsWith("D-TDAN-2024-");
        assertThat(house.petitionsOf(visit)).hasSize(1);
        assertThat(house.petitionsOf(visit).get(0).clocks()).isNotEmpty();
    }

    @Test
    void the_notice_is_owed_from_its_own_day_when_the_day_of_the_visit_is_put_right() {
        house.day(AUGUST_2026);
        MatterCode matter = explainedCase(AUGUST_2026);
        VisitCode visit = come(AUGUST_2026, PetitionKind.COMPLAINT, matter);
        house.day(AUGUST_2026.plusDays(1));
        propose(visit, settled(papers(visit)));
        assertThat(running(visit)).containsExactlyInAnyOrder("TCD-15 2026-09-07", "TCD-12 2026-09-15");

        house.let(
                "vanphong",
                ReceptionDesk.class,
                desk -> desk.correctVisitor(
                        visit,
                        version(visit),
                        new CorrectVisitor(1, null, 1, AUGUST_2026.minusDays(1), LocalTime.of(8, 0), "Ghi nhầm ngày")));
        assertThat(running(visit)).containsExactlyInAnyOrder("TCD-15 2026-09-07", "TCD-12 2026-09-14");
    }

    @Test
    void article_9_3_waits_for_four_papers_and_for_the_chair() {
        house.day(AUGUST_2026);
        MatterCode matter = explainedCase(AUGUST_2026);
        VisitCode visit = come(AUGUST_2026, PetitionKind.COMPLAINT, matter);
        List<GiveProof> three = new ArrayList<>(papers(visit));
        three.remove(3);
        refused("refusal.proof.missing.EARLIER_VISIT", () -> settled(three));
        refused("refusal.by-head", () -> refuse("chutich", visit, settled(papers(visit))));
        propose(visit, settled(papers(visit)));

        assertThat(house.row(visit).stage()).isEqualTo(RecordStage.CLASSIFIED);
        assertThat(running(visit)).containsExactlyInAnyOrder("TCD-15 2026-09-04", "TCD-12 2026-09-15");
        refused("organisation.role.not-in-this-ward", () -> decide("phochutich", visit));
        refused("organisation.role.not-in-this-ward", () -> decide("vanphong", visit));
        refused(
                "refusal.none",
                () -> house.as("vanphong", RefusalNotice.class, notice -> notice.print(visit, OutputFormat.PDF)));
        decide("chutich", visit);
        assertThat(house.row(visit).stage()).isEqualTo(RecordStage.REFUSED);
        assertThat(running(visit)).hasSize(2);
        assertThat(listed(StageChoice.OPEN)).isOne();
        refused("refusal.decide.not-proposed", () -> decide("chutich", visit));

        house.day(AUGUST_2026.plusDays(1));
        refused("refusal.notice.before-decision", () -> tell(visit, "12/TB-UBND", AUGUST_2026.minusDays(1)));
        refused("reception.refuse.in-future", () -> tell(visit, "12/TB-UBND", AUGUST_2026.plusDays(2)));
        tell(visit, "12/TB-UBND", AUGUST_2026.plusDays(1));
        assertThat(house.row(visit).stage()).isEqualTo(RecordStage.CLOSED_REFUSED);
        assertThat(running(visit)).isEmpty();
        refused("refusal.notice.not-decided", () -> tell(visit, "13/TB-UBND", AUGUST_2026.plusDays(1)));
    }

    @Test
    void the_notice_is_printed_on_the_form_of_its_day_and_names_what_can_be_done() throws IOException {
        house.day(AUGUST_2026);
        VisitCode visit = come(AUGUST_2026, PetitionKind.COMPLAINT, explainedCase(AUGUST_2026));
        propose(visit, settled(papers(visit)));
        decide("chutich", visit);
        tell(visit, "12/TB-UBND", AUGUST_2026);
        assertThat(printed(visit))
                .contains("Mẫu số 01/TCD", "Nghị định số 154/2026/NĐ-CP", "12/TB-UBND", Told.NAME, "019175009999")
                .contains("khoản 3 Điều 9 Luật Tiếp công dân", "Văn bản kiểm tra, rà soát số 5/KL ngày 01/08/2026")
                .contains("tình tiết mới", "Gửi đơn qua dịch vụ bưu chính", "Khiếu nại việc từ chối tiếp");
        byte[] docx = house.as("chutich", RefusalNotice.class, notice -> notice.print(visit, OutputFormat.DOCX))
                .bytes();
        assertThat(docx).startsWith('P', 'K');
    }

    @Test
    void until_june_2026_the_notice_has_no_number_of_days() throws IOException {
        VisitCode visit = come(JUNE, PetitionKind.COMPLAINT, explainedCase(JUNE));
        propose(visit, settled(papers(visit)));
        assertThat(running(visit)).containsExactly("TCD-12 2024-07-02");
        decide("chutich", visit);
        assertThat(printed(visit)).contains("Mẫu số 01/TCD", "Thông tư số 04/2021/TT-TTCP");
    }

    @Test
    void who_is_under_seal_is_not_named_on_the_notice() throws IOException {
        MatterCode matter = explainedCase(JUNE, PetitionKind.DENUNCIATION);
        VisitCode visit = come(JUNE, PetitionKind.DENUNCIATION, matter);
        refused(
                "protection.text-names-author",
                () -> house.let(
                        "vanphong",
                        RefusalDesk.class,
                        desk -> desk.propose(
                                visit,
                                version(visit),
                                new RefuseVisit(
                                        RefusalGround.SETTLED,
                                        "Bà " + Told.NAME,
                                        null,
                                        false,
                                        Set.of(),
                                        papers(visit)))));
        propose(visit, settled(papers(visit)));
        decide("chutich", visit);
        assertThat(printed(visit)).contains("Mẫu số 01/TCD").doesNotContain(Told.NAME, "019175009999", "tổ 8");
    }

    @ParameterizedTest
    @CsvSource({"2024-06-18, WEAPONS", "2026-06-30, DISORDER", "2026-07-01, INTOXICATED", "2026-08-27, MISCONDUCT"})
    void a_ground_that_its_day_does_not_know_is_refused(LocalDate day, RefusalGround ground) {
        house.day(day);
        VisitCode visit = come(day, PetitionKind.COMPLAINT, null);
        refused("refusal.ground.not-in-force", () -> refuse("vanphong", visit, atOnce(ground)));
        assertThat(house.row(visit).stage()).isEqualTo(RecordStage.CLASSIFIED);
    }

    @Test
    void each_ground_is_of_what_it_is_for() {
        house.day(AUGUST_2026);
        VisitCode complaint = come(AUGUST_2026, PetitionKind.COMPLAINT, null);
        refused(
                "refusal.ground.other-kind",
                () -> propose(
                        complaint,
                        new RefuseVisit(
                                RefusalGround.ANSWERED,
                                "Đã trả lời",
                                null,
                                false,
                                Set.of(),
                                List.of(document(RefusalProof.EARLIER_ANSWER)))));
        refused("refusal.nobody-acts", () -> refuse("vanphong", complaint, atOnce(RefusalGround.NO_AUTHORITY)));
        refused("refusal.at-once", () -> propose(complaint, atOnce(RefusalGround.DISORDER)));
        VisitCode agent = house.as(
                "vanphong",
                ReceptionDesk.class,
                desk -> desk.register(Told.visitOn(
                        AUGUST_2026,
                        ReceptionType.REGULAR,
                        PetitionKind.COMPLAINT,
                        Capacity.AGENT,
                        "Đất",
                        null,
                        null)));
        refuse("vanphong", agent, atOnce(RefusalGround.NO_AUTHORITY));
        assertThat(house.row(agent).stage()).isEqualTo(RecordStage.CLOSED_REFUSED);
    }

    @Test
    void an_earlier_visit_is_one_of_the_case_that_was_answered() {
        MatterCode matter = explainedCase(JUNE);
        VisitCode visit = come(JUNE, PetitionKind.COMPLAINT, matter);
        VisitCode other = house.come(PetitionKind.COMPLAINT);
        List<GiveProof> wrong = new ArrayList<>(papers(visit));
        wrong.set(3, new GiveProof(RefusalProof.EARLIER_VISIT, null, null, null, other));
        refused("refusal.proof.not-explained-before", () -> propose(visit, settled(wrong)));
        wrong.set(3, new GiveProof(RefusalProof.EARLIER_VISIT, null, null, null, visit));
        refused("refusal.proof.not-explained-before", () -> propose(visit, settled(wrong)));
        wrong.set(3, new GiveProof(RefusalProof.EARLIER_VISIT, null, null, null, new VisitCode("L-TDAN-2024-009999")));
        refused("reception.visit.not-found", () -> propose(visit, settled(wrong)));
    }

    @Test
    void a_file_of_the_visit_proves_as_long_as_it_is_there() {
        VisitCode visit = come(JUNE, PetitionKind.COMPLAINT, explainedCase(JUNE));
        VisitCode other = house.come(PetitionKind.COMPLAINT);
        AttachmentCode foreign = attach(other);
        List<GiveProof> papers = new ArrayList<>(papers(visit));
        papers.set(0, new GiveProof(RefusalProof.SETTLEMENT, foreign, null, null, null));
        refused("refusal.proof.not-of-visit", () -> propose(visit, settled(papers)));
        AttachmentCode file = attach(visit);
        papers.set(0, new GiveProof(RefusalProof.SETTLEMENT, file, null, null, null));
        propose(visit, settled(papers));
        house.let("vanphong", FilingCabinet.class, cabinet -> cabinet.remove(file, "Nhầm tệp"));
        refused("refusal.proof.file-gone", () -> decide("chutich", visit));
        house.let("chutich", RefusalDesk.class, desk -> desk.sendBack(visit, version(visit), "Thiếu tệp"));
        assertThat(house.row(visit).stage()).isEqualTo(RecordStage.CLASSIFIED);
        assertThat(running(visit)).containsExactly("TCD-12 2024-07-02");
        answer(visit);
        assertThat(house.row(visit).stage()).isEqualTo(RecordStage.ANSWERED);
    }

    @Test
    void new_facts_lift_the_refusal_and_the_citizen_is_received() {
        house.day(AUGUST_2026);
        VisitCode visit = come(AUGUST_2026, PetitionKind.COMPLAINT, explainedCase(AUGUST_2026));
        propose(visit, settled(papers(visit)));
        decide("chutich", visit);
        tell(visit, "12/TB-UBND", AUGUST_2026);
        house.day(AUGUST_2026.plusDays(12));
        refused("refusal.lift.facts-missing", () -> lift("chutich", visit, " "));
        lift("chutich", visit, "Có bản đồ địa chính mới tìm thấy");

        assertThat(house.row(visit).stage()).isEqualTo(RecordStage.CLASSIFIED);
        assertThat(house.row(visit).closedOn()).isNull();
        assertThat(running(visit)).containsExactly("TCD-12 2026-09-22");
        assertThat(refusals("vanphong", visit).get(0).stage()).isEqualTo(RefusalStage.LIFTED);
        refused("refusal.none", () -> lift("chutich", visit, "Lần nữa"));
        refused("deadline.clock.stopped-before-trigger", () -> answer(visit));
        answer(visit, AUGUST_2026.plusDays(12));
        assertThat(house.row(visit).stage()).isEqualTo(RecordStage.ANSWERED);
    }

    @Test
    void a_decision_on_an_older_version_is_refused_and_nothing_is_lost() {
        VisitCode visit = come(JUNE, PetitionKind.COMPLAINT, explainedCase(JUNE));
        int seen = version(visit);
        propose(visit, settled(papers(visit)));
        refused("reception.stale", () -> house.let("chutich", RefusalDesk.class, desk -> desk.decide(visit, seen)));
        refused(
                "reception.stale",
                () -> house.let(
                        "motcua",
                        RefusalDesk.class,
                        desk -> desk.refuse(visit, seen, atOnce(RefusalGround.MISCONDUCT))));
        assertThat(refusals("vanphong", visit)).extracting(RefusalRow::stage).containsExactly(RefusalStage.PROPOSED);
    }

    @Test
    void what_is_not_classified_or_has_its_answer_is_not_refused() {
        VisitCode waiting = house.come(null);
        refused("reception.refuse.not-classified", () -> refuse("motcua", waiting, atOnce(RefusalGround.MISCONDUCT)));
        VisitCode answered = house.come(PetitionKind.COMPLAINT);
        answer(answered);
        refused("reception.refuse.not-open", () -> refuse("motcua", answered, atOnce(RefusalGround.MISCONDUCT)));
    }

    @Test
    void words_of_a_refusal_go_under_seal_with_the_visit() throws Exception {
        VisitCode visit = house.come(PetitionKind.COMPLAINT);
        refuse(
                "motcua",
                visit,
                new RefuseVisit(
                        RefusalGround.MISCONDUCT,
                        "Bà " + Told.NAME + " xúc phạm",
                        "Đã giải thích cho bà Lan",
                        null,
                        Set.of(),
                        List.of()));
        VisitCode sealed = seal(visit);

        assertThat(house.row(sealed).stage()).isEqualTo(RecordStage.CLOSED_REFUSED);
        assertThat(refusals("vanphong", sealed)).hasSize(1);
        assertThat(refusals("vanphong", sealed).get(0).statement()).isEmpty();
        assertThat(refusals("vanphong", visit)).isEmpty();
        assertThat(house.database().rowsWith(Told.NAME)).isEmpty();
    }

    @Test
    void what_the_papers_of_a_refusal_were_called_goes_under_seal_with_the_visit() throws Exception {
        VisitCode visit = come(JUNE, PetitionKind.COMPLAINT, explainedCase(JUNE));
        List<GiveProof> papers = new ArrayList<>(papers(visit));
        papers.set(
                0,
                new GiveProof(RefusalProof.SETTLEMENT, null, "5/KL bà " + Told.NAME, LocalDate.of(2024, 6, 1), null));
        propose(visit, settled(papers));
        VisitCode sealed = seal(visit);

        assertThat(refusals("vanphong", sealed).get(0).papers()).hasSize(4).allSatisfy(paper -> {
            assertThat(paper.documentNumber()).isEmpty();
            assertThat(paper.earlierVisit()).isNull();
        });
        assertThat(house.database().read("select coalesce(earlier_visit, '-') from visit_refusal_paper"))
                .hasSize(4)
                .containsOnly("-");
        assertThat(house.database()
                        .refusal(
                                "update visit_refusal_paper set document_number = null where purpose = 'EARLIER_VISIT'")
                        .constraint())
                .isEqualTo("visit_refusal_paper_proof_ck");
        decide("chutich", sealed);
        assertThat(printed(sealed)).contains("Văn bản giải quyết cuối cùng").doesNotContain(Told.NAME, "5/KL");
    }

    @Test
    void a_refusal_that_was_told_goes_under_seal_with_both_clocks_done() {
        house.day(AUGUST_2026);
        VisitCode visit = come(AUGUST_2026, PetitionKind.COMPLAINT, explainedCase(AUGUST_2026));
        propose(visit, settled(papers(visit)));
        decide("chutich", visit);
        tell(visit, "12/TB-UBND", AUGUST_2026);
        VisitCode sealed = seal(visit);

        assertThat(house.row(sealed).stage()).isEqualTo(RecordStage.CLOSED_REFUSED);
        assertThat(house.row(sealed).clocks())
                .extracting(ClockRow::termCode, ClockRow::stoppedOn, ClockRow::stopReason)
                .containsExactlyInAnyOrder(
                        tuple("TCD-12", AUGUST_2026, "reception.refusal-told"),
                        tuple("TCD-15", AUGUST_2026, "reception.refusal-told"));
    }

    @Test
    void an_answer_that_is_owed_again_is_owed_under_seal_too() {
        house.day(AUGUST_2026);
        VisitCode visit = come(AUGUST_2026, PetitionKind.COMPLAINT, explainedCase(AUGUST_2026));
        propose(visit, settled(papers(visit)));
        decide("chutich", visit);
        tell(visit, "12/TB-UBND", AUGUST_2026);
        house.day(AUGUST_2026.plusDays(12));
        lift("chutich", visit, "Có bản đồ địa chính mới tìm thấy");
        VisitCode sealed = seal(visit);

        assertThat(house.row(sealed).stage()).isEqualTo(RecordStage.CLASSIFIED);
        assertThat(running(sealed)).containsExactly("TCD-12 2026-09-22");
    }

    @Test
    void a_notice_that_is_owed_is_owed_under_seal_by_the_same_day() {
        house.day(AUGUST_2026);
        VisitCode visit = come(AUGUST_2026, PetitionKind.COMPLAINT, explainedCase(AUGUST_2026));
        propose(visit, settled(papers(visit)));
        house.day(AUGUST_2026.plusDays(1));
        VisitCode sealed = seal(visit);

        assertThat(running(sealed)).containsExactlyInAnyOrder("TCD-15 2026-09-04", "TCD-12 2026-09-15");
        assertThat(running(visit)).isEmpty();
        decide("chutich", sealed);
        tell(sealed, "12/TB-UBND", AUGUST_2026.plusDays(1));
        assertThat(running(sealed)).isEmpty();
    }

    @Test
    void what_turned_out_to_denounce_is_not_refused_on_a_ground_of_another_kind() {
        house.day(AUGUST_2026);
        VisitCode visit = come(AUGUST_2026, PetitionKind.RECOMMENDATION, null);
        propose(
                visit,
                new RefuseVisit(
                        RefusalGround.ANSWERED,
                        "Đã trả lời",
                        null,
                        false,
                        Set.of(),
                        List.of(document(RefusalProof.EARLIER_ANSWER))));
        VisitCode sealed = seal(visit);
        refused("refusal.ground.other-kind", () -> decide("chutich", sealed));
        house.let("chutich", RefusalDesk.class, desk -> desk.sendBack(sealed, version(sealed), "Là tố cáo"));
        assertThat(running(sealed)).containsExactly("TCD-12 2026-09-15");
    }

    @Test
    void beside_a_proposed_refusal_nothing_else_ends_the_visit() {
        VisitCode visit = come(JUNE, PetitionKind.COMPLAINT, explainedCase(JUNE));
        propose(visit, settled(papers(visit)));
        refused("refusal.open", () -> answer(visit));
        refused(
                "refusal.open",
                () -> house.let(
                        "motcua",
                        CourseDesk.class,
                        desk -> desk.conclude(
                                visit,
                                version(visit),
                                new ConcludeVisit(
                                        VisitOutcome.SENT_FOR_ACCEPTANCE,
                                        null,
                                        "Đề xuất thụ lý",
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null))));
        refused(
                "refusal.open",
                () -> house.let("vanphong", ReceptionDesk.class, desk -> desk.voidIt(visit, version(visit), "Nhầm")));
        assertThat(house.row(visit).stage()).isEqualTo(RecordStage.CLASSIFIED);
        assertThat(running(visit)).containsExactly("TCD-12 2024-07-02");

        lift("motcua", visit, "Có bản đồ địa chính mới tìm thấy");
        answer(visit);
        assertThat(house.row(visit).stage()).isEqualTo(RecordStage.ANSWERED);
    }

    @Test
    void a_complaint_or_denunciation_is_never_out_of_scope() {
        house.day(AUGUST_2026);
        for (PetitionKind kind : List.of(PetitionKind.COMPLAINT, PetitionKind.DENUNCIATION)) {
            VisitCode visit = come(AUGUST_2026, kind, null);
            refused("refusal.ground.in-scope", () -> refuse("vanphong", visit, atOnce(RefusalGround.OUT_OF_SCOPE)));
            assertThat(house.row(visit).stage()).isEqualTo(RecordStage.CLASSIFIED);
        }
        VisitCode feedback = come(AUGUST_2026, PetitionKind.FEEDBACK, null);
        refuse("vanphong", feedback, atOnce(RefusalGround.OUT_OF_SCOPE));
        assertThat(house.row(feedback).stage()).isEqualTo(RecordStage.CLOSED_REFUSED);
    }

    @Test
    void what_the_chair_decided_the_chair_alone_lifts() {
        house.day(AUGUST_2026);
        VisitCode visit = come(AUGUST_2026, PetitionKind.COMPLAINT, explainedCase(AUGUST_2026));
        propose(visit, settled(papers(visit)));
        decide("chutich", visit);
        refused("refusal.lift.by-head", () -> lift("motcua", visit, "Có bản đồ"));
        tell(visit, "12/TB-UBND", AUGUST_2026);
        refused("refusal.lift.by-head", () -> lift("vanphong", visit, "Có bản đồ"));
        assertThat(house.row(visit).stage()).isEqualTo(RecordStage.CLOSED_REFUSED);
        VisitCode again =
                come(AUGUST_2026, PetitionKind.COMPLAINT, house.row(visit).matter());
        assertThat(house.row(again).stage()).isEqualTo(RecordStage.CLASSIFIED);
        lift("chutich", visit, "Có bản đồ");
        assertThat(house.row(visit).stage()).isEqualTo(RecordStage.CLASSIFIED);

        VisitCode atOnce = come(AUGUST_2026, PetitionKind.COMPLAINT, null);
        refuse("motcua", atOnce, atOnce(RefusalGround.DISORDER));
        lift("motcua", atOnce, "Đã trật tự trở lại");
        assertThat(house.row(atOnce).stage()).isEqualTo(RecordStage.CLASSIFIED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ground = 'WEAPONS' | visit_refusal_ground_ck",
                "regime = 'R3' | visit_refusal_ground_ck",
                "stage = 'LOST' | visit_refusal_stage_ck",
                "mode = 'POST', document_number = '1' | visit_refusal_written_ck",
                "ground = 'SETTLED' | visit_refusal_written_ck",
                "ground = 'INCAPACITY' | visit_refusal_proof_ck",
                "decided_by = null | visit_refusal_decided_ck",
                "told_on = null | visit_refusal_told_ck",
                "document_number = '1' | visit_refusal_notice_ck",
                "stage = 'LIFTED' | visit_refusal_lifted_ck",
                "recording = 'RECORDED' | visit_refusal_recording_ck",
                "visit_code = 'L-NONE' | visit_refusal_visit_fk"
            })
    void the_database_repeats_the_rules(String change, String constraint) throws Exception {
        VisitCode visit = house.come(PetitionKind.COMPLAINT);
        refuse("motcua", visit, atOnce(RefusalGround.MISCONDUCT));
        assertThat(house.database()
                        .refusal("update visit_refusal set " + change)
                        .constraint())
                .isEqualTo(constraint);
    }

    @Test
    void a_visit_is_refused_once_at_a_time() throws Exception {
        VisitCode visit = house.come(PetitionKind.COMPLAINT);
        refuse("motcua", visit, atOnce(RefusalGround.MISCONDUCT));
        assertThat(house.database().refusal("""
                        insert into visit_refusal (id, version, visit_code, ground, regime, statement, stage, proposed_on, proposed_by, mode)
                        select 999, 1, visit_code, ground, regime, statement, 'PROPOSED', proposed_on, proposed_by, mode from visit_refusal""").constraint()).isEqualTo("visit_refusal_open_uq");
    }

    private MatterCode explainedCase(LocalDate day) {
        return explainedCase(day, PetitionKind.COMPLAINT);
    }

    /** A case of which an earlier visit, the first of all, was answered. */
    private MatterCode explainedCase(LocalDate day, PetitionKind kind) {
        VisitCode first = house.as(
                "vanphong",
                ReceptionDesk.class,
                desk -> desk.register(Told.visitOn(
                        day.minusDays(7), ReceptionType.REGULAR, kind, null, "Đất vườn tổ 9", null, "Đất vườn tổ 9")));
        earlier = first;
        answer(first);
        return house.row(first).matter();
    }

    private VisitCode earlier;

    private List<GiveProof> papers(VisitCode visit) {
        return List.of(
                document(RefusalProof.SETTLEMENT),
                document(RefusalProof.REVIEW),
                document(RefusalProof.WRITTEN_NOTICE),
                new GiveProof(RefusalProof.EARLIER_VISIT, null, null, null, earlier));
    }

    private GiveProof document(RefusalProof purpose) {
        LocalDate day = earlier != null && earlier.value().contains("2026")
                ? LocalDate.of(2026, 8, 1)
                : LocalDate.of(2024, 6, 1);
        return new GiveProof(purpose, null, "5/KL", day, null);
    }

    private static RefuseVisit settled(List<GiveProof> papers) {
        return new RefuseVisit(RefusalGround.SETTLED, "Đã giải quyết đúng pháp luật", null, false, Set.of(), papers);
    }

    private static RefuseVisit atOnce(RefusalGround ground) {
        return new RefuseVisit(ground, "Xúc phạm người tiếp", "Đã giải thích nội quy", null, Set.of(), List.of());
    }

    private VisitCode come(LocalDate day, PetitionKind kind, MatterCode matter) {
        return house.as(
                "vanphong",
                ReceptionDesk.class,
                desk -> desk.register(
                        Told.visitOn(day, ReceptionType.REGULAR, kind, null, "Đất vườn tổ 9", matter, null)));
    }

    private VisitCode seal(VisitCode visit) {
        return house.as(
                "vanphong",
                ReceptionDesk.class,
                desk -> desk.sealAsDenunciation(
                        visit,
                        version(visit),
                        new SealVisitAsDenunciation("Thu chi ở tổ", null, null, null, null, null, null, null, null)));
    }

    private void refuse(String officer, VisitCode visit, RefuseVisit command) {
        house.let(officer, RefusalDesk.class, desk -> desk.refuse(visit, version(visit), command));
    }

    private void propose(VisitCode visit, RefuseVisit command) {
        house.let("vanphong", RefusalDesk.class, desk -> desk.propose(visit, version(visit), command));
    }

    private void decide(String officer, VisitCode visit) {
        house.let(officer, RefusalDesk.class, desk -> desk.decide(visit, version(visit)));
    }

    private void tell(VisitCode visit, String number, LocalDate on) {
        house.let(
                "vanphong",
                RefusalDesk.class,
                desk -> desk.tell(visit, version(visit), new TellRefusal(number, on, ReplyMode.POST, "EMS 12")));
    }

    private void lift(String officer, VisitCode visit, String facts) {
        house.let(officer, RefusalDesk.class, desk -> desk.lift(visit, version(visit), facts));
    }

    private void answer(VisitCode visit) {
        answer(visit, house.row(visit).visitedOn());
    }

    private void answer(VisitCode visit, LocalDate on) {
        house.let(
                "vanphong",
                ReceptionDesk.class,
                desk -> desk.reply(
                        visit,
                        version(visit),
                        new Reply(ReplyContent.ANSWERED, ReplyMode.ORAL, on, null, "Biên bản", null)));
    }

    private AttachmentCode attach(VisitCode visit) {
        PaperOwner owner = new PaperOwner("visit", house.row(visit).intakeCode().value());
        return house.as(
                "vanphong", FilingCabinet.class, cabinet -> cabinet.put(new AttachFile(owner, "kl.pdf", page())));
    }

    private static byte[] page() {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<RefusalRow> refusals(String officer, VisitCode visit) {
        return house.list(officer, VisitRegister.class, register -> List.of(register.row(visit))).stream()
                .flatMap(row -> house.list(officer, RefusalRegister.class, register -> register.of(row)).stream())
                .toList();
    }

    private String printed(VisitCode visit) throws IOException {
        byte[] pdf = house.as("chutich", RefusalNotice.class, notice -> notice.print(visit, OutputFormat.PDF))
                .bytes();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private List<String> running(VisitCode visit) {
        return house.row(visit).clocks().stream()
                .filter(ClockRow::isRunning)
                .map(row -> row.termCode() + " " + row.dueOn())
                .toList();
    }

    private long listed(StageChoice stage) {
        VisitFilter filter = new VisitFilter(null, null, null, null, stage, null, null, null, null, false, null);
        return house.count("vanphong", VisitRegister.class, register -> register.count(filter));
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
