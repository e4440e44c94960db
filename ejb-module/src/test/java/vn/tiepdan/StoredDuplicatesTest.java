package vn.tiepdan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiepdan.duplicate.Verdict.CASE;
import static vn.tiepdan.duplicate.Verdict.DIFFERENT;
import static vn.tiepdan.duplicate.Verdict.SAME;
import static vn.tiepdan.petition.PetitionKind.COMPLAINT;
import static vn.tiepdan.petition.PetitionKind.DENUNCIATION;

import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiepdan.deadline.ClockRow;
import vn.tiepdan.duplicate.DuplicateCode;
import vn.tiepdan.duplicate.DuplicateDesk;
import vn.tiepdan.duplicate.DuplicateRegister;
import vn.tiepdan.duplicate.DuplicateRow;
import vn.tiepdan.duplicate.LinkState;
import vn.tiepdan.duplicate.LookalikeRegister;
import vn.tiepdan.duplicate.LookalikeStep;
import vn.tiepdan.duplicate.ProposeDuplicate;
import vn.tiepdan.duplicate.Verdict;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.matter.MatterDesk;
import vn.tiepdan.petition.ClassifyPetition;
import vn.tiepdan.petition.Competence;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.petition.PetitionIntake;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.PetitionRow;
import vn.tiepdan.petition.RecordStage;
import vn.tiepdan.petition.Reply;
import vn.tiepdan.petition.ReplyContent;
import vn.tiepdan.petition.ReplyMode;
import vn.tiepdan.petition.SealAsDenunciation;
import vn.tiepdan.shared.DomainException;
import vn.tiepdan.shared.Stale;

/** What two officers make of petitions that are alike, on a real database; every rule with its refusal. */
class StoredDuplicatesTest {

    private static WholeHouse house;

    @BeforeAll
    static void start() throws Exception {
        house = new WholeHouse();
    }

    @AfterAll
    static void stop() throws Exception {
        house.close();
    }

    @BeforeEach
    void today() {
        house.day(WholeHouse.TODAY);
    }

    @Test
    void a_duplicate_is_filed_away_after_a_second_officers_yes_and_nothing_stops_silently() {
        MatterCode matter = matter();
        PetitionCode original = letter(COMPLAINT, matter);
        PetitionCode again = letter(COMPLAINT);
        DuplicateCode proposal = propose(again, original, SAME);
        assertThat(row(again).stage()).isEqualTo(RecordStage.CLASSIFIED);
        assertThat(row(again).clocks()).extracting(ClockRow::termCode).containsExactly("KN-01");
        confirm("motcua", again, proposal);
        PetitionRow filed = row(again);
        assertThat(filed.stage()).isEqualTo(RecordStage.DUPLICATE);
        assertThat(filed.matter()).isEqualTo(matter);
        assertThat(filed.clocks()).noneMatch(ClockRow::isRunning);
        assertThat(toBeTold(again)).isTrue();
        assertThat(rows(again)).singleElement().satisfies(link -> {
            assertThat(link.other()).isEqualTo(original);
            assertThat(link.state()).isEqualTo(LinkState.CONFIRMED);
            assertThat(link.undoneUntil()).isEqualTo(WholeHouse.TODAY.plusDays(30));
        });
        assertThat(rows(original)).singleElement().satisfies(link -> assertThat(link.original())
                .isTrue());
    }

    @Test
    void who_brought_it_twice_is_still_told_and_it_stays_a_duplicate() {
        PetitionCode again = filed();
        refused("petition.reply.duplicate", () -> reply(again, ReplyContent.ACCEPTED));
        refused("petition.reply.duplicate", () -> reply(again, ReplyContent.MORE_TIME));
        reply(again, ReplyContent.GUIDED);
        assertThat(row(again).stage()).isEqualTo(RecordStage.DUPLICATE);
        assertThat(toBeTold(again)).isFalse();
    }

    @Test
    void who_proposes_does_not_confirm_or_refuse() {
        PetitionCode again = letter(COMPLAINT);
        DuplicateCode proposal = propose(again, letter(COMPLAINT), SAME);
        refused("duplicate.second-person", () -> confirm("vanphong", again, proposal));
        refused("duplicate.second-person", () -> refuse("vanphong", again, proposal, "Khác đất"));
        refuse("motcua", again, proposal, "Khác đất");
        assertThat(row(again).stage()).isEqualTo(RecordStage.CLASSIFIED);
        assertThat(rows(again)).singleElement().satisfies(link -> {
            assertThat(link.state()).isEqualTo(LinkState.REFUSED);
            assertThat(link.reason()).isEqualTo("Khác đất");
        });
        refused("duplicate.decided", () -> confirm("motcua", again, proposal));
    }

    @Test
    void a_refusal_says_why() {
        PetitionCode again = letter(COMPLAINT);
        DuplicateCode proposal = propose(again, letter(COMPLAINT), SAME);
        refused("duplicate.reason.missing", () -> refuse("motcua", again, proposal, " "));
        refused("duplicate.reason.too-long", () -> refuse("motcua", again, proposal, "a".repeat(301)));
    }

    @Test
    void it_can_be_undone_for_thirty_days_and_everything_goes_on_as_before() {
        MatterCode before = matter();
        PetitionCode original = letter(COMPLAINT, matter());
        PetitionCode again = letter(COMPLAINT, before);
        DuplicateCode proposal = propose(again, original, SAME);
        confirm("motcua", again, proposal);
        house.day(WholeHouse.TODAY.plusDays(30));
        undo(again, proposal);
        PetitionRow row = row(again);
        assertThat(row.stage()).isEqualTo(RecordStage.CLASSIFIED);
        assertThat(row.matter()).isEqualTo(before);
        assertThat(row.clocks()).filteredOn(ClockRow::isRunning).singleElement().satisfies(clock -> {
            assertThat(clock.termCode()).isEqualTo("KN-01");
            assertThat(clock.triggeredOn()).isEqualTo(WholeHouse.TODAY);
        });
        refused("duplicate.undo.nothing-stands", () -> undo(again, proposal));
    }

    @Test
    void on_the_thirty_first_day_it_stands() throws Exception {
        PetitionCode original = letter(COMPLAINT);
        PetitionCode again = letter(COMPLAINT);
        DuplicateCode proposal = propose(again, original, SAME);
        confirm("motcua", again, proposal);
        house.day(WholeHouse.TODAY.plusDays(31));
        refused("duplicate.undo.too-late", () -> undo(again, proposal));
        assertThat(house.database()
                        .refusal(
                                "update duplicate_link set state = 'UNDONE', undone_by = 'vanphong', undone_on = decided_on + 31"
                                        + " where code = '" + proposal + "'")
                        .constraint())
                .isEqualTo("duplicate_link_undone_ck");
    }

    @Test
    void both_of_one_case_are_tied_to_it_and_each_goes_on() {
        PetitionCode one = letter(COMPLAINT);
        PetitionCode other = letter(COMPLAINT, matter());
        DuplicateCode verdict = propose(one, other, CASE);
        assertThat(row(one).matter()).isEqualTo(row(other).matter()).isNotNull();
        assertThat(row(one).stage()).isEqualTo(RecordStage.CLASSIFIED);
        assertThat(row(one).clocks()).anyMatch(ClockRow::isRunning);
        MatterCode kept = row(other).matter();
        undo(one, verdict);
        assertThat(row(one).matter()).isNull();
        assertThat(row(other).matter()).isEqualTo(kept);
    }

    @Test
    void where_neither_has_a_case_one_is_opened_and_left_again() {
        PetitionCode one = letter(COMPLAINT);
        PetitionCode other = letter(COMPLAINT);
        refused("duplicate.case.title-missing", () -> propose(one, other, CASE));
        DuplicateCode verdict = as(
                "vanphong",
                desk -> desk.propose(one, row(one).version(), new ProposeDuplicate(other, CASE, "Mương tổ 8")));
        assertThat(row(one).matter()).isEqualTo(row(other).matter()).isNotNull();
        undo(one, verdict);
        assertThat(row(one).matter()).isNull();
        assertThat(row(other).matter()).isNull();
    }

    @Test
    void what_was_tied_elsewhere_since_stays_there() {
        PetitionCode one = letter(COMPLAINT);
        PetitionCode other = letter(COMPLAINT, matter());
        DuplicateCode verdict = propose(one, other, CASE);
        MatterCode third = matter();
        house.let("vanphong", PetitionIntake.class, desk -> desk.join(one, row(one).version(), third));
        undo(one, verdict);
        assertThat(row(one).matter()).isEqualTo(third);
    }

    @Test
    void what_is_different_is_not_proposed_again_until_that_is_undone() {
        PetitionCode one = letter(COMPLAINT);
        PetitionCode other = letter(COMPLAINT);
        house.let("vanphong", LookalikeStep.class, LookalikeStep::tellNext);
        assertThat(proposed(one)).contains(other);
        DuplicateCode verdict = propose(one, other, DIFFERENT);
        assertThat(proposed(one)).doesNotContain(other);
        assertThat(proposed(other)).doesNotContain(one);
        undo(one, verdict);
        assertThat(proposed(one)).contains(other);
    }

    @Test
    void of_one_pair_something_is_said_once() {
        PetitionCode one = letter(COMPLAINT);
        PetitionCode other = letter(COMPLAINT);
        propose(one, other, SAME);
        for (Verdict verdict : Verdict.values()) {
            refused("duplicate.already", () -> propose(one, other, verdict));
            refused("duplicate.already", () -> propose(other, one, verdict));
        }
        PetitionCode third = letter(COMPLAINT);
        refused("duplicate.already", () -> propose(one, third, SAME));
    }

    @Test
    void no_petition_is_its_own() {
        PetitionCode one = letter(COMPLAINT);
        refused("duplicate.itself", () -> propose(one, one, SAME));
    }

    @Test
    void a_duplicate_has_no_duplicates() throws Exception {
        PetitionCode original = letter(COMPLAINT);
        PetitionCode again = letter(COMPLAINT);
        confirm("motcua", again, propose(again, original, SAME));
        PetitionCode third = letter(COMPLAINT);
        refused("duplicate.of-duplicate", () -> propose(third, again, SAME));
        refused("duplicate.of-duplicate", () -> propose(original, third, SAME));
        assertThat(house.database()
                        .refusal(
                                "insert into duplicate_link (id, version, code, petition_id, other_id, verdict, state, proposed_by,"
                                        + " proposed_on, decided_by, decided_on) select 1, 1, 'TR-0000000001', p.id, o.id, 'SAME', 'CONFIRMED',"
                                        + " 'vanphong', '2024-06-18', 'motcua', '2024-06-18' from petition p, petition o where p.code = '"
                                        + third + "' and o.code = '" + again + "'")
                        .constraint())
                .isEqualTo("duplicate_link_chain_ck");
    }

    @Test
    void two_proposals_that_would_make_a_chain_do_not_both_come_true() {
        PetitionCode one = letter(COMPLAINT);
        PetitionCode two = letter(COMPLAINT);
        PetitionCode three = letter(COMPLAINT);
        DuplicateCode first = propose(one, two, SAME);
        DuplicateCode second = propose(two, three, SAME);
        confirm("motcua", one, first);
        refused("duplicate.of-duplicate", () -> confirm("motcua", two, second));
    }

    @Test
    void nothing_under_seal_is_proposed() {
        PetitionCode open = letter(COMPLAINT);
        for (PetitionKind kind : new PetitionKind[] {DENUNCIATION, null}) {
            PetitionCode sealed = letter(kind);
            refused("duplicate.sealed", () -> propose(open, sealed, SAME));
            refused("duplicate.sealed", () -> propose(sealed, open, CASE));
        }
    }

    @Test
    void void_and_answered_ones_are_not_filed_away() {
        PetitionCode open = letter(COMPLAINT);
        PetitionCode answered = letter(COMPLAINT);
        house.accept(answered);
        reply(answered, ReplyContent.ANSWERED);
        refused("duplicate.closed", () -> propose(answered, open, SAME));
        refused("duplicate.other-closed", () -> propose(open, answered, SAME));
        PetitionCode accepted = letter(COMPLAINT);
        house.accept(accepted);
        refused("duplicate.accepted", () -> propose(accepted, open, SAME));
        PetitionCode gone = letter(COMPLAINT);
        house.let(
                "vanphong",
                PetitionIntake.class,
                desk -> desk.voidIt(gone, row(gone).version(), "Nhập nhầm"));
        refused("duplicate.void", () -> propose(gone, open, SAME));
        refused("duplicate.void", () -> propose(open, gone, CASE));
    }

    @Test
    void what_others_are_filed_beside_is_not_voided_nor_is_a_duplicate() {
        PetitionCode original = letter(COMPLAINT);
        PetitionCode again = letter(COMPLAINT);
        confirm("motcua", again, propose(again, original, SAME));
        refused(
                "duplicate.void.original",
                () -> house.let(
                        "vanphong",
                        PetitionIntake.class,
                        desk -> desk.voidIt(original, row(original).version(), "Nhầm")));
        refused(
                "petition.void.duplicate",
                () -> house.let(
                        "vanphong",
                        PetitionIntake.class,
                        desk -> desk.voidIt(again, row(again).version(), "Nhầm")));
    }

    /** A verdict would tell of which named petition the sealed one was the same. */
    @ParameterizedTest
    @CsvSource({"true", "false"})
    void what_goes_under_seal_takes_every_verdict_along(boolean theOriginal) throws Exception {
        PetitionCode original = letter(COMPLAINT);
        PetitionCode again = letter(COMPLAINT);
        confirm("motcua", again, propose(again, original, SAME));
        PetitionCode sealed = theOriginal ? original : again;
        refused("duplicate.seal-both", () -> denounces(sealed));
        house.day(WholeHouse.TODAY.plusDays(31));
        denounces(sealed);
        house.day(WholeHouse.TODAY);
        assertThat(house.database()
                        .read("select code from duplicate_link l where exists (select from petition p where p.id in"
                                + " (l.petition_id, l.other_id) and p.code in ('" + original + "', '" + again + "'))"))
                .isEmpty();
        if (theOriginal) {
            assertThat(row(again).stage()).isEqualTo(RecordStage.CLASSIFIED);
            assertThat(row(again).clocks()).anyMatch(ClockRow::isRunning);
        }
        assertThat(house.database()
                        .read("select detail from audit_entry where act like 'duplicate.%' and detail is not null"))
                .isEmpty();
    }

    private static void denounces(PetitionCode code) {
        house.as(
                "vanphong",
                PetitionIntake.class,
                desk -> desk.sealAsDenunciation(
                        code,
                        row(code).version(),
                        new SealAsDenunciation("Việc làm sai", null, null, null, null, null)));
    }

    @Test
    void what_is_typed_is_taken_in_with_its_verdicts_or_not_at_all() {
        PetitionCode original = letter(COMPLAINT);
        PetitionCode again = as("vanphong", desk -> desk.takeIn(() -> letter(COMPLAINT), List.of()));
        assertThat(rows(again)).isEmpty();
        refused(
                "duplicate.itself",
                () -> as(
                        "vanphong",
                        desk -> desk.takeIn(() -> original, List.of(new ProposeDuplicate(original, SAME, null)))));
        PetitionCode sealed = letter(DENUNCIATION);
        as("vanphong", desk -> desk.takeIn(() -> sealed, List.of(new ProposeDuplicate(original, SAME, null))));
        assertThat(rows(original)).isEmpty();
    }

    @Test
    void who_decided_on_another_version_is_told() {
        PetitionCode one = letter(COMPLAINT);
        PetitionCode other = letter(COMPLAINT);
        assertThatThrownBy(() -> as(
                        "vanphong",
                        desk -> desk.propose(one, row(one).version() + 1, new ProposeDuplicate(other, SAME, null))))
                .isInstanceOf(Stale.class);
    }

    @Test
    void another_ward_neither_proposes_nor_is_proposed() {
        PetitionCode ours = letter(COMPLAINT);
        refused(
                "petition.not-found",
                () -> house.as(
                        "vanphong2",
                        DuplicateDesk.class,
                        desk -> desk.propose(ours, 1, new ProposeDuplicate(ours, SAME, null))));
        refused("duplicate.not-found", () -> confirm("motcua", ours, new DuplicateCode("TR-0000000000")));
    }

    @Test
    void a_command_says_which_petition_and_what() {
        refused("duplicate.other.missing", () -> new ProposeDuplicate(null, SAME, null));
        refused(
                "duplicate.verdict.missing",
                () -> new ProposeDuplicate(new PetitionCode("D-TDAN-2024-000001"), null, null));
        refused("duplicate.not-found", () -> new DuplicateCode("x"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "other_id = petition_id | duplicate_link_other_ck",
                "decided_by = proposed_by | duplicate_link_second_ck",
                "decided_by = null | duplicate_link_waits_ck",
                "state = 'REFUSED' | duplicate_link_reason_ck",
                "verdict = 'OTHER' | duplicate_link_verdict_ck",
                "state = 'PROPOSED' | duplicate_link_waits_ck"
            })
    void the_database_keeps_the_rules_too(String change, String constraint) throws Exception {
        PetitionCode again = filed();
        assertThat(house.database()
                        .refusal("update duplicate_link set " + change
                                + " where petition_id = (select id from petition where code = '" + again + "')")
                        .constraint())
                .isEqualTo(constraint);
    }

    private static PetitionCode filed() {
        PetitionCode original = letter(COMPLAINT);
        PetitionCode again = letter(COMPLAINT);
        confirm("motcua", again, propose(again, original, SAME));
        return again;
    }

    private static <R> R as(String officer, java.util.function.Function<DuplicateDesk, R> deed) {
        return house.as(officer, DuplicateDesk.class, deed);
    }

    private static DuplicateCode propose(PetitionCode petition, PetitionCode other, Verdict verdict) {
        return as(
                "vanphong",
                desk -> desk.propose(petition, row(petition).version(), new ProposeDuplicate(other, verdict, null)));
    }

    private static void confirm(String officer, PetitionCode petition, DuplicateCode proposal) {
        house.let(
                officer,
                DuplicateDesk.class,
                desk -> desk.confirm(petition, row(petition).version(), proposal));
    }

    private static void refuse(String officer, PetitionCode petition, DuplicateCode proposal, String reason) {
        house.let(
                officer,
                DuplicateDesk.class,
                desk -> desk.refuse(petition, row(petition).version(), proposal, reason));
    }

    private static void undo(PetitionCode petition, DuplicateCode verdict) {
        house.let(
                "motcua",
                DuplicateDesk.class,
                desk -> desk.undo(petition, row(petition).version(), verdict));
    }

    private static void reply(PetitionCode petition, ReplyContent content) {
        house.let(
                "vanphong",
                PetitionIntake.class,
                desk -> desk.reply(
                        petition,
                        row(petition).version(),
                        new Reply(content, ReplyMode.ORAL, WholeHouse.TODAY, null, "Biên bản", null)));
    }

    private static boolean toBeTold(PetitionCode petition) {
        return house.as("vanphong", DuplicateRegister.class, register -> register.isStillToBeTold(petition));
    }

    private static List<DuplicateRow> rows(PetitionCode petition) {
        return house.list("vanphong", DuplicateRegister.class, register -> register.of(petition));
    }

    private static Set<PetitionCode> proposed(PetitionCode petition) {
        return house.as("vanphong", LookalikeRegister.class, register -> register.like(petition).found().stream()
                .map(vn.tiepdan.duplicate.Lookalike::code)
                .collect(java.util.stream.Collectors.toSet()));
    }

    private static PetitionRow row(PetitionCode petition) {
        return house.row(petition);
    }

    private static MatterCode matter() {
        return house.as("vanphong", MatterDesk.class, desk -> desk.open(null, "Mương tổ 8", null, false));
    }

    private static PetitionCode letter(PetitionKind kind) {
        return letter(kind, null);
    }

    private static PetitionCode letter(PetitionKind kind, MatterCode matter) {
        return house.as(
                "vanphong",
                PetitionIntake.class,
                desk -> kind == null
                        ? desk.takeIn(Told.letter())
                        : desk.takeIn(Told.letter(), new ClassifyPetition(kind, null, Competence.OWN, matter, null)));
    }

    private static void refused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
