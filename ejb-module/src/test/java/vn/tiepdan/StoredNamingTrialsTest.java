package vn.tiepdan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiepdan.deadline.ClockCode;
import vn.tiepdan.deadline.ClockDesk;
import vn.tiepdan.deadline.ExtendClock;
import vn.tiepdan.deadline.StopKind;
import vn.tiepdan.deadline.SuspendClock;
import vn.tiepdan.document.IssueReceipt;
import vn.tiepdan.document.PaperCondition;
import vn.tiepdan.document.PaperSort;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.matter.MatterDesk;
import vn.tiepdan.petition.ClassifyPetition;
import vn.tiepdan.petition.CorrectAuthor;
import vn.tiepdan.petition.CorrectPetition;
import vn.tiepdan.petition.IntakeSource;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.petition.PetitionIntake;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.PetitionReceipts;
import vn.tiepdan.petition.Reply;
import vn.tiepdan.petition.ReplyContent;
import vn.tiepdan.petition.ReplyMode;
import vn.tiepdan.petition.TakeInPetition;
import vn.tiepdan.protection.CustodianDesk;
import vn.tiepdan.protection.RefusedTextsRow;
import vn.tiepdan.reception.CorrectVisit;
import vn.tiepdan.reception.CorrectVisitor;
import vn.tiepdan.reception.ReceptionDesk;
import vn.tiepdan.reception.VisitCode;
import vn.tiepdan.shared.DomainException;

/** Whoever sees the alias only does not learn the name by trying texts. */
class StoredNamingTrialsTest {

    private static final String NAMING = "của bà Nguyễn Thị Lan";
    private static final String NAMED = "protection.text-names-author";
    private static final String EXHAUSTED = "protection.text-check.exhausted";

    private static WholeHouse house;
    private static LocalDate day = WholeHouse.TODAY;

    @BeforeAll
    static void start() throws Exception {
        house = new WholeHouse();
        house.database().keep("insert into officer (code, full_name) values ('luugiu', 'Vũ Văn Giữ')", """
                insert into role_grant (id, officer_code, role, unit_code, valid_from) values
                    (30, 'luugiu', 'CUSTODIAN', 'TDAN', '2024-01-01'), (31, 'motcua', 'CLERK', 'TDAN', '2024-01-01')""");
    }

    @AfterAll
    static void stop() throws Exception {
        house.close();
    }

    /** Nobody has tried anything on a new day. */
    @BeforeEach
    void tomorrow() {
        day = day.plusDays(1);
        house.day(day);
    }

    @Test
    void a_petition_refuses_for_everything_else_first() {
        PetitionCode answered = denunciation();
        house.accept(answered);
        answer(answered, day);
        refused("petition.void.answered", () -> voidIt(answered, NAMING));
        refused("petition.reply.closed", () -> reply(answered, NAMING, day));
        PetitionCode open = denunciation();
        refused("petition.reply.in-future", () -> reply(open, NAMING, day.plusDays(1)));
        refused("petition.written-after-receipt", () -> correct(open, NAMING, day.plusDays(9)));
        refused(
                "petition.received-in-future",
                () -> house.let(
                        "vanphong",
                        PetitionIntake.class,
                        desk -> desk.correctAuthor(
                                open, house.row(open).version(), new CorrectAuthor(null, day.plusDays(1), NAMING))));
        PetitionCode twice = denunciation();
        voidIt(twice, "Nhập trùng");
        refused("petition.voided", () -> correct(twice, NAMING, null));
        nobodyTried();
        refused(NAMED, () -> correct(open, NAMING, null));
    }

    @Test
    void what_is_handed_over_under_seal_is_looked_at_after_its_classification() {
        VisitCode visit = house.come(null);
        TakeInPetition paper = new TakeInPetition(
                null, IntakeSource.DIRECT, null, day, null, "Việc " + NAMING, null, 1, false, null, null);
        ClassifyPetition noCase = new ClassifyPetition(
                PetitionKind.DENUNCIATION, null, null, new MatterCode("VTC-TDAN-2024-000000"), null);
        refused(
                "matter.not-found",
                () -> house.as("vanphong", ReceptionDesk.class, d -> d.takeIn(visit, paper, noCase)));
        nobodyTried();
        refused(NAMED, () -> house.as("vanphong", ReceptionDesk.class, desk -> desk.takeIn(visit, paper, null)));
    }

    @Test
    void a_visit_refuses_for_everything_else_first() {
        VisitCode visit = house.come(PetitionKind.DENUNCIATION);
        refused(
                "reception.day.in-future",
                () -> house.let(
                        "vanphong",
                        ReceptionDesk.class,
                        desk -> desk.correctVisitor(
                                visit,
                                house.row(visit).version(),
                                new CorrectVisitor(1, null, 9000, day.plusDays(3), LocalTime.of(8, 0), NAMING))));
        house.let(
                "vanphong",
                ReceptionDesk.class,
                desk -> desk.voidIt(visit, house.row(visit).version(), "Nhập trùng"));
        Stream<ThrowingCallable> deeds = Stream.of(
                () -> house.let(
                        "vanphong",
                        ReceptionDesk.class,
                        desk -> desk.voidIt(visit, house.row(visit).version(), NAMING)),
                () -> house.let(
                        "vanphong",
                        ReceptionDesk.class,
                        desk -> desk.correct(
                                visit,
                                house.row(visit).version(),
                                new CorrectVisit("Việc " + NAMING, null, null, null, "Ghi nhầm"))));
        deeds.forEach(deed -> refused("reception.voided", deed));
        nobodyTried();
    }

    @Test
    void a_receipt_and_a_title_are_looked_at_last() {
        PetitionCode petition = denunciation();
        List<IssueReceipt.Paper> papers =
                List.of(new IssueReceipt.Paper(PaperSort.PETITION, null, 2, PaperCondition.ORIGINAL));
        refused(
                "document.receipt.copies",
                () -> house.as("vanphong", PetitionReceipts.class, desk -> desk.give(petition, NAMING, 1, papers)));
        MatterCode closed = house.as("vanphong", MatterDesk.class, desk -> desk.open(null, "Việc thu chi", null, true));
        house.let(
                "vanphong",
                PetitionIntake.class,
                desk -> desk.join(petition, house.row(petition).version(), closed));
        refused(
                "matter.title.too-long",
                () -> house.let("vanphong", MatterDesk.class, desk -> desk.rename(closed, NAMING.repeat(30))));
        nobodyTried();
    }

    @Test
    void no_decision_on_a_clock_names_whoever_is_under_seal() {
        PetitionCode petition = denunciation();
        ClockCode clock = house.row(petition).clocks().get(0).code();
        refused(
                "deadline.extension.not-allowed",
                () -> house.let(
                        "vanphong",
                        ClockDesk.class,
                        desk -> desk.extend(new ExtendClock(clock, 1, "KN-02-COMPLEX", day, "1/QĐ", NAMING))));
        nobodyTried();
        house.accept(petition);
        ClockCode settling = house.row(petition).clocks().stream()
                .filter(row -> row.isRunning())
                .findFirst()
                .orElseThrow()
                .code();
        refused(
                NAMED,
                () -> house.let(
                        "vanphong",
                        ClockDesk.class,
                        desk -> desk.suspend(new SuspendClock(
                                settling, 1, StopKind.ASSESSMENT, day, "2/QĐ", "Giám định chữ ký " + NAMING))));
    }

    @Test
    void a_text_that_does_not_hit_is_stored_and_told_in_the_trail() throws Exception {
        PetitionCode petition = denunciation();
        String before = told(petition);
        correct(petition, "Việc của bà Trần Thị Mơ", null);
        assertThat(house.row(petition).summary()).isEqualTo("Việc của bà Trần Thị Mơ");
        assertThat(Integer.parseInt(told(petition))).isEqualTo(Integer.parseInt(before) + 1);
        nobodyTried();
    }

    @Test
    void from_the_fifth_hit_on_a_seal_every_text_is_refused_until_the_next_day() {
        PetitionCode petition = denunciation();
        PetitionCode other = denunciation();
        for (int hit = 1; hit < 5; hit++) {
            refused(NAMED, () -> correct(petition, NAMING, null));
        }
        correct(other, "Việc thu chi", null);
        refused(EXHAUSTED, () -> correct(petition, NAMING, null));
        refused(EXHAUSTED, () -> correct(petition, "Việc thu chi", null));
        refused(EXHAUSTED, () -> correct(other, "Việc thu chi", null));
        refused(EXHAUSTED, () -> correct(other, NAMING, null));
        house.let(
                "motcua",
                PetitionIntake.class,
                desk -> desk.voidIt(other, house.row(other).version(), "Nhập trùng"));
        tomorrow();
        correct(petition, "Việc thu chi", null);
        refused(NAMED, () -> correct(petition, NAMING, null));
    }

    @Test
    void from_the_twentieth_hit_on_all_every_text_is_refused() {
        List<PetitionCode> petitions =
                IntStream.range(0, 6).mapToObj(n -> denunciation()).toList();
        for (int hit = 0; hit < 19; hit++) {
            PetitionCode petition = petitions.get(hit / 4);
            refused(NAMED, () -> correct(petition, NAMING, null));
        }
        correct(petitions.get(5), "Việc thu chi", null);
        refused(EXHAUSTED, () -> correct(petitions.get(5), NAMING, null));
        refused(EXHAUSTED, () -> correct(petitions.get(5), "Việc thu chi", null));
    }

    @Test
    void those_who_try_at_once_find_each_other() throws Exception {
        PetitionCode petition = denunciation();
        Callable<String> trial = () -> {
            try {
                correct(petition, NAMING, null);
                return "";
            } catch (DomainException refusal) {
                return refusal.code();
            }
        };
        ExecutorService officers = Executors.newFixedThreadPool(8);
        try {
            List<String> answers =
                    officers.invokeAll(List.of(trial, trial, trial, trial, trial, trial, trial, trial)).stream()
                            .map(StoredNamingTrialsTest::answer)
                            .toList();
            assertThat(answers).containsOnly(NAMED, EXHAUSTED);
            assertThat(answers.stream().filter(NAMED::equals)).hasSize(4);
        } finally {
            officers.shutdownNow();
        }
    }

    @Test
    void the_database_counts_no_further() throws Exception {
        PetitionCode petition = denunciation();
        refused(NAMED, () -> correct(petition, NAMING, null));
        assertThat(house.database()
                        .refusal("update naming_trial set hits = 6, refused = 9")
                        .constraint())
                .isEqualTo("naming_trial_hits_ck");
        assertThat(house.database()
                        .refusal("update naming_trial set refused = 0")
                        .constraint())
                .isEqualTo("naming_trial_refused_ck");
        assertThat(house.database().refusal("update naming_day set hits = 21").constraint())
                .isEqualTo("naming_day_hits_ck");
        assertThat(house.database().refusal("delete from naming_trial").state()).isEqualTo("42501");
        assertThat(house.database()
                        .refusal("update naming_trial set on_day = '2024-01-01'")
                        .state())
                .isEqualTo("42501");
    }

    @Test
    void texts_that_say_nothing_are_neither_looked_at_nor_counted() throws Exception {
        PetitionCode petition = denunciation();
        for (int hit = 0; hit < 5; hit++) {
            try {
                correct(petition, NAMING, null);
            } catch (DomainException refusal) {
                assertThat(refusal.code()).isIn(NAMED, EXHAUSTED);
            }
        }
        voidIt(petition, "—");
        assertThat(house.row(petition).voidReason()).isEqualTo("—");
    }

    @Test
    void the_custodian_sees_how_many_texts_were_refused_and_nothing_of_them() throws Exception {
        PetitionCode petition = denunciation();
        for (int hit = 0; hit < 7; hit++) {
            try {
                correct(petition, NAMING, null);
            } catch (DomainException refusal) {
                assertThat(refusal.code()).isIn(NAMED, EXHAUSTED);
            }
        }
        house.database().keep("""
                insert into naming_day (officer_code, on_day, hits) values ('vanphong2', '2034-01-01', 1)""", """
                insert into naming_trial (officer_code, on_day, seal_code, unit_code, hits, refused)
                values ('vanphong2', '2034-01-01', 'NS-OTHER', 'TTHINH', 1, 1)""");
        List<RefusedTextsRow> rows = house.list("luugiu", CustodianDesk.class, desk -> desk.refusedTexts(0, 1));
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.day()).isEqualTo(day);
            assertThat(row.officer().value()).isEqualTo("vanphong");
            assertThat(row.refused()).isEqualTo(7);
        });
        long count = house.count("luugiu", CustodianDesk.class, CustodianDesk::countRefusedTexts);
        assertThat(house.list("luugiu", CustodianDesk.class, desk -> desk.refusedTexts(0, 999)))
                .hasSize((int) count)
                .noneMatch(row -> row.officer().value().equals("vanphong2"));
        assertThat(house.list("luugiu", CustodianDesk.class, desk -> desk.refusedTexts((int) count, 5)))
                .isEmpty();
    }

    private static PetitionCode denunciation() {
        TakeInPetition letter = new TakeInPetition(
                null, IntakeSource.POST, null, day, null, "Việc thu chi", null, 1, false, Told.person(), null);
        return house.as(
                "vanphong",
                PetitionIntake.class,
                desk -> desk.takeIn(letter, Told.petition(PetitionKind.DENUNCIATION)));
    }

    private static void correct(PetitionCode petition, String summary, LocalDate writtenOn) {
        house.let(
                "vanphong",
                PetitionIntake.class,
                desk -> desk.correct(
                        petition,
                        house.row(petition).version(),
                        new CorrectPetition(summary, null, writtenOn, 1, false, "Ghi nhầm")));
    }

    private static void reply(PetitionCode petition, String proof, LocalDate on) {
        house.let(
                "vanphong",
                PetitionIntake.class,
                desk -> desk.reply(
                        petition,
                        house.row(petition).version(),
                        new Reply(ReplyContent.MORE_TIME, ReplyMode.POST, on, "1/TB", proof, null)));
    }

    private static void answer(PetitionCode petition, LocalDate on) {
        house.let(
                "vanphong",
                PetitionIntake.class,
                desk -> desk.reply(
                        petition,
                        house.row(petition).version(),
                        new Reply(ReplyContent.ANSWERED, ReplyMode.POST, on, "1/TB", "Không nêu tên", null)));
    }

    private static void voidIt(PetitionCode petition, String reason) {
        house.let(
                "vanphong",
                PetitionIntake.class,
                desk -> desk.voidIt(petition, house.row(petition).version(), reason));
    }

    private static String told(PetitionCode petition) throws Exception {
        return house.database()
                .read("select count(*) from audit_entry where object_code = '" + petition + "'")
                .get(0);
    }

    private static void nobodyTried() {
        try {
            assertThat(house.database().read("select officer_code from naming_trial where on_day = '" + day + "'"))
                    .isEmpty();
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String answer(Future<String> asked) {
        try {
            return asked.get();
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void refused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
