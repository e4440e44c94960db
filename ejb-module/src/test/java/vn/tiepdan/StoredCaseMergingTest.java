package vn.tiepdan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiepdan.petition.PetitionKind.COMPLAINT;
import static vn.tiepdan.petition.PetitionKind.DENUNCIATION;

import java.util.Set;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiepdan.matter.CaseMerging;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.matter.MatterDesk;
import vn.tiepdan.matter.MatterRegister;
import vn.tiepdan.matter.MatterRow;
import vn.tiepdan.matter.MoveCode;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.petition.PetitionIntake;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.reception.ReceptionDesk;
import vn.tiepdan.reception.VisitCode;
import vn.tiepdan.shared.DomainException;
import vn.tiepdan.shared.Stale;

/** Cases put together and taken apart, and put back as they were, on a real database; every rule with its refusal. */
class StoredCaseMergingTest {

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
    void everything_of_a_merged_case_belongs_to_the_other_and_its_code_points_there() {
        MatterCode one = open();
        MatterCode other = open();
        PetitionCode petition = letter(COMPLAINT, one);
        PetitionCode gone = letter(COMPLAINT, one);
        house.let(
                "vanphong",
                PetitionIntake.class,
                desk -> desk.voidIt(gone, house.row(gone).version(), "Nhầm"));
        VisitCode visit = come(COMPLAINT, one);
        MoveCode move = merge(one, other);
        assertThat(house.row(petition).matter()).isEqualTo(other);
        assertThat(house.row(gone).matter()).isEqualTo(other);
        assertThat(house.row(visit).matter()).isEqualTo(other);
        assertThat(row(one).mergedInto()).isEqualTo(other);
        assertThat(house.list("vanphong", MatterRegister.class, register -> register.pointingTo(other)))
                .containsExactly(one);
        assertThat(house.list("vanphong", MatterRegister.class, register -> register.moves(other)))
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.code()).isEqualTo(move);
                    assertThat(told.records()).isEqualTo(3);
                    assertThat(told.isUndoable(WholeHouse.TODAY)).isTrue();
                });
    }

    @Test
    void undone_every_record_is_where_it_was_unless_it_was_moved_since() {
        MatterCode one = open();
        MatterCode other = open();
        MatterCode third = open();
        PetitionCode back = letter(COMPLAINT, one);
        PetitionCode since = letter(COMPLAINT, one);
        PetitionCode theirs = letter(COMPLAINT, other);
        VisitCode visit = come(COMPLAINT, one);
        MoveCode move = merge(one, other);
        house.let(
                "vanphong",
                PetitionIntake.class,
                desk -> desk.join(since, house.row(since).version(), third));
        house.day(WholeHouse.TODAY.plusDays(30));
        assertThat(undo(other, move)).isEqualTo(1);
        assertThat(house.row(back).matter()).isEqualTo(one);
        assertThat(house.row(visit).matter()).isEqualTo(one);
        assertThat(house.row(theirs).matter()).isEqualTo(other);
        assertThat(house.row(since).matter()).isEqualTo(third);
        assertThat(row(one).mergedInto()).isNull();
        refused("matter.undo.already", () -> undo(other, move));
    }

    @Test
    void on_the_thirty_first_day_it_stands() throws Exception {
        MatterCode one = open();
        MatterCode other = open();
        MoveCode move = merge(one, other);
        house.day(WholeHouse.TODAY.plusDays(31));
        refused("matter.undo.too-late", () -> undo(other, move));
        assertThat(house.database()
                        .refusal(
                                "update matter_move set undone_by = 'vanphong', undone_on = done_on + 31 where code = '"
                                        + move + "'")
                        .constraint())
                .isEqualTo("matter_move_undone_ck");
    }

    @Test
    void a_case_is_not_merged_into_itself_nor_twice_nor_is_a_signpost_merged_into() {
        MatterCode one = open();
        MatterCode other = open();
        MatterCode third = open();
        refused("matter.merge.itself", () -> merge(one, one));
        merge(one, other);
        refused("matter.merged", () -> merge(one, third));
        refused("matter.merged", () -> merge(third, one));
        refused("matter.merged", () -> letter(COMPLAINT, one));
        PetitionCode petition = letter(COMPLAINT, other);
        refused("matter.merged", () -> split(other, petition, one));
    }

    @Test
    void open_and_confidential_stay_apart() throws Exception {
        MatterCode open = open();
        MatterCode closed = confidential();
        refused("matter.merge.secrecy", () -> merge(open, closed));
        refused("matter.merge.secrecy", () -> merge(closed, open));
        PetitionCode petition = letter(COMPLAINT, open);
        PetitionCode denunciation = letter(DENUNCIATION, closed);
        refused("matter.split.secrecy", () -> split(open, petition, closed));
        refused("matter.split.secrecy", () -> split(closed, denunciation, open));
        assertThat(house.database()
                        .refusal("insert into matter_move (id, code, kind, from_code, to_code, done_by, done_on) values"
                                + " (1, 'CV-0000000000', 'MERGE', '" + open + "', '" + closed
                                + "', 'vanphong', '2024-06-18')")
                        .constraint())
                .isEqualTo("matter_move_secrecy_ck");
    }

    @Test
    void confidential_cases_are_merged_and_the_title_names_nobody_under_seal() {
        MatterCode one = confidential();
        MatterCode other = confidential();
        PetitionCode denunciation = letter(DENUNCIATION, one);
        merge(one, other);
        assertThat(house.row(denunciation).matter()).isEqualTo(other);
        MatterCode open = open();
        PetitionCode sealed = letter(null);
        house.let(
                "vanphong",
                PetitionIntake.class,
                desk -> desk.join(sealed, house.row(sealed).version(), open));
        MatterCode named =
                house.as("vanphong", MatterDesk.class, desk -> desk.open(null, "Nhà Nguyễn Thị Lan", null, false));
        refused("protection.text-names-author", () -> merge(open, named));
        assertThat(house.row(sealed).matter()).isEqualTo(open);
    }

    @Test
    void records_are_split_off_to_a_case_of_their_own_and_put_back() {
        MatterCode whole = open();
        PetitionCode goes = letter(COMPLAINT, whole);
        PetitionCode stays = letter(COMPLAINT, whole);
        VisitCode visit = come(COMPLAINT, whole);
        MoveCode move = as(desk ->
                desk.split(whole, row(whole).version(), Set.of(goes.value(), visit.value()), null, "Lối đi tổ 5"));
        MatterCode own = house.row(goes).matter();
        assertThat(own).isNotEqualTo(whole);
        assertThat(house.row(visit).matter()).isEqualTo(own);
        assertThat(house.row(stays).matter()).isEqualTo(whole);
        assertThat(row(own).title()).isEqualTo("Lối đi tổ 5");
        assertThat(undo(whole, move)).isZero();
        assertThat(house.row(goes).matter()).isEqualTo(whole);
    }

    @Test
    void a_split_names_records_of_the_case_and_a_title_or_another_case() {
        MatterCode whole = open();
        PetitionCode here = letter(COMPLAINT, whole);
        PetitionCode elsewhere = letter(COMPLAINT, open());
        refused(
                "matter.split.no-records",
                () -> as(desk -> desk.split(whole, row(whole).version(), Set.of(), null, "X")));
        refused("matter.split.not-here", () -> split(whole, elsewhere, open()));
        refused("matter.split.itself", () -> split(whole, here, whole));
        refused(
                "matter.title.missing",
                () -> as(desk -> desk.split(whole, row(whole).version(), Set.of(here.value()), null, " ")));
    }

    @Test
    void who_decided_on_another_version_is_told() {
        MatterCode one = open();
        MatterCode other = open();
        PetitionCode petition = letter(COMPLAINT, one);
        int seen = row(one).version();
        split(one, petition, other);
        assertThatThrownBy(() -> as(desk -> desk.merge(one, seen, other))).isInstanceOf(Stale.class);
    }

    @Test
    void another_wards_case_is_like_one_there_is_not() {
        MatterCode ours = open();
        MatterCode theirs = house.as("vanphong2", MatterDesk.class, desk -> desk.open(null, "Kênh", null, false));
        refused("matter.not-found", () -> merge(ours, theirs));
        refused("matter.move.not-found", () -> undo(ours, new MoveCode("CV-0000000000")));
        refused("matter.move.not-found", () -> new MoveCode("x"));
    }

    @Test
    void who_is_concerned_by_one_case_works_on_nothing_of_both() {
        MatterCode one = open();
        MatterCode other = open();
        PetitionCode about = letter(COMPLAINT, one);
        house.let(
                "vanphong",
                PetitionIntake.class,
                desk -> desk.concerns(about, house.row(about).version(), Set.of(new OfficerCode("diachinh"))));
        PetitionCode beside = letter(COMPLAINT, other);
        house.let(
                "vanphong",
                PetitionIntake.class,
                desk -> desk.assign(beside, house.row(beside).version(), new OfficerCode("diachinh")));
        merge(one, other);
        assertThat(house.row(beside).assignee()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "merged_into = code | matter_merged_into_ck",
                "merged_into = 'VV-X-2024-000001' | matter_merged_into_fk"
            })
    void the_database_keeps_the_rules_too(String change, String constraint) throws Exception {
        MatterCode one = open();
        assertThat(house.database()
                        .refusal("update matter set " + change + " where code = '" + one + "'")
                        .constraint())
                .isEqualTo(constraint);
    }

    private static <R> R as(Function<CaseMerging, R> deed) {
        return house.as("vanphong", CaseMerging.class, deed);
    }

    private static MoveCode merge(MatterCode one, MatterCode into) {
        return as(desk -> desk.merge(one, row(one).version(), into));
    }

    private static MoveCode split(MatterCode from, PetitionCode petition, MatterCode into) {
        return as(desk -> desk.split(from, row(from).version(), Set.of(petition.value()), into, null));
    }

    private static int undo(MatterCode matter, MoveCode move) {
        return as(desk -> desk.undo(matter, row(matter).version(), move));
    }

    private static MatterRow row(MatterCode matter) {
        return house.as("vanphong", MatterRegister.class, register -> register.row(matter));
    }

    private static MatterCode open() {
        return house.as("vanphong", MatterDesk.class, desk -> desk.open(null, "Mương tổ 8", null, false));
    }

    private static MatterCode confidential() {
        return house.as("vanphong", MatterDesk.class, desk -> desk.open(null, "Thu chi tổ 8", null, true));
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
                        : desk.takeIn(Told.letter(), Told.petition(kind, matter, null)));
    }

    private static VisitCode come(PetitionKind kind, MatterCode matter) {
        return house.as("vanphong", ReceptionDesk.class, desk -> desk.register(Told.visit(kind, matter, null)));
    }

    private static void refused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
