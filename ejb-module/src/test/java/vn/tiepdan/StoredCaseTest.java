package vn.tiepdan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiepdan.petition.PetitionKind.COMPLAINT;
import static vn.tiepdan.petition.PetitionKind.DENUNCIATION;

import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.matter.MatterDesk;
import vn.tiepdan.matter.MatterRegister;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.petition.PetitionFilter;
import vn.tiepdan.petition.PetitionIntake;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.PetitionRegister;
import vn.tiepdan.reception.ReceptionDesk;
import vn.tiepdan.reception.VisitCode;
import vn.tiepdan.reception.VisitFilter;
import vn.tiepdan.reception.VisitOrdinal;
import vn.tiepdan.reception.VisitRegister;
import vn.tiepdan.shared.DomainException;

/** What may belong to a case, what it may be called, and from whom it is hidden. */
class StoredCaseTest {

    private static WholeHouse house;

    @BeforeAll
    static void start() throws Exception {
        house = new WholeHouse();
    }

    @AfterAll
    static void stop() throws Exception {
        house.close();
    }

    @Test
    void an_open_record_does_not_belong_to_a_confidential_case() {
        MatterCode closed = caseOf(DENUNCIATION);
        PetitionCode unclassified = letter(null);
        PetitionCode complaint = letter(COMPLAINT);
        refused("matter.tie.confidential", () -> letter(COMPLAINT, closed));
        refused("matter.tie.confidential", () -> join(unclassified, closed));
        refused("matter.tie.confidential", () -> join(complaint, closed));
        refused("matter.tie.confidential", () -> come(COMPLAINT, closed));
        VisitCode visit = house.come(COMPLAINT);
        refused("matter.tie.confidential", () -> join(visit, closed));
    }

    @Test
    void a_denunciation_does_not_belong_to_an_open_case() {
        MatterCode open = caseOf(COMPLAINT);
        refused("matter.tie.open-case", () -> letter(DENUNCIATION, open));
        refused("matter.tie.open-case", () -> come(DENUNCIATION, open));
        PetitionCode denunciation = letter(DENUNCIATION);
        refused("matter.tie.open-case", () -> join(denunciation, open));
    }

    @Test
    void what_turns_out_to_denounce_leaves_the_open_case() {
        MatterCode open = caseOf(COMPLAINT);
        PetitionCode letter = letter(null);
        join(letter, open);
        assertThat(house.row(letter).matter()).isEqualTo(open);
        assertThat(house.row(house.classify(letter, DENUNCIATION)).matter()).isNull();
        VisitCode visit = house.come(null);
        join(visit, open);
        assertThat(house.row(house.classify(visit, DENUNCIATION)).matter()).isNull();
    }

    @Test
    void another_wards_case_is_like_one_there_is_not() {
        MatterCode theirs =
                house.as("vanphong2", MatterDesk.class, desk -> desk.open(null, "Bờ kênh tổ 3", null, true));
        MatterCode none = new MatterCode("VTC-TTHINH-2024-000000");
        for (MatterCode code : Set.of(theirs, none)) {
            refused("matter.not-found", () -> letter(DENUNCIATION, code));
            refused("matter.not-found", () -> letter(COMPLAINT, code));
            refused("matter.not-found", () -> come(COMPLAINT, code));
        }
    }

    @Test
    void a_case_of_another_unit_is_refused_also_to_who_sees_both() throws Exception {
        house.database()
                .keep("insert into role_grant (id, officer_code, role, unit_code, valid_from)"
                        + " values (20, 'vanphong', 'INSPECTOR', 'TTHINH', '2024-01-01')");
        try {
            MatterCode theirs =
                    house.as("vanphong2", MatterDesk.class, desk -> desk.open(null, "Bờ kênh tổ 4", null, false));
            refused("matter.tie.other-unit", () -> letter(COMPLAINT, theirs));
        } finally {
            house.database().keep("update role_grant set valid_to = '2024-01-01' where id = 20");
        }
    }

    @ParameterizedTest
    @CsvSource({"petition, T-", "visit, LT-"})
    void the_database_keeps_open_and_confidential_apart(String record, String prefix) throws Exception {
        MatterCode closed = caseOf(DENUNCIATION);
        letter(null);
        house.come(null);
        assertThat(house.database()
                        .refusal("update " + record + " set matter_code = '" + closed + "' where code like '" + prefix
                                + "%'")
                        .constraint())
                .isEqualTo(record + "_matter_ck");
        assertThat(house.database()
                        .refusal("update matter set confidential = false where code = '" + closed + "'")
                        .constraint())
                .isEqualTo("matter_confidential_ck");
    }

    @Test
    void a_case_is_not_called_after_anybody_under_seal() {
        MatterCode closed = caseOf(DENUNCIATION);
        letter(DENUNCIATION, closed);
        refused("protection.text-names-author", () -> rename(closed, "Việc của bà Nguyễn Thị Lan"));
        MatterCode open = house.as("vanphong", MatterDesk.class, desk -> desk.open(null, "Lối đi tổ 5", null, false));
        VisitCode visit = house.come(null);
        join(visit, open);
        refused("protection.text-names-author", () -> rename(open, "Lối đi nhà Nguyễn Thị Lan"));
        rename(open, "Lối đi chung tổ 5");
        assertThat(house.as("vanphong", MatterRegister.class, register -> register.row(open))
                        .title())
                .isEqualTo("Lối đi chung tổ 5");
    }

    @Test
    void a_case_that_names_the_author_takes_in_no_record_of_his_under_seal() {
        MatterCode named =
                house.as("vanphong", MatterDesk.class, desk -> desk.open(null, "Nhà Nguyễn Thị Lan", null, false));
        PetitionCode letter = letter(null);
        refused("protection.text-names-author", () -> join(letter, named));
    }

    @Test
    void denunciations_are_not_counted_among_the_visits_of_a_case() {
        MatterCode open = caseOf(COMPLAINT);
        assertThat(house.row(come(COMPLAINT, open)).ordinal()).isEqualTo(VisitOrdinal.FIRST);
        assertThat(house.row(come(COMPLAINT, open)).ordinal()).isEqualTo(VisitOrdinal.REPEAT);
        MatterCode closed = caseOf(DENUNCIATION);
        assertThat(house.row(come(DENUNCIATION, closed)).ordinal()).isEqualTo(VisitOrdinal.FIRST);
        assertThat(house.row(come(DENUNCIATION, closed)).ordinal()).isEqualTo(VisitOrdinal.REPEAT);
    }

    @Test
    void whom_a_petition_is_about_sees_neither_its_case_nor_anything_of_it() {
        MatterCode open = caseOf(COMPLAINT);
        PetitionCode about = letter(COMPLAINT, open);
        PetitionCode beside = letter(COMPLAINT, open);
        VisitCode visit = come(COMPLAINT, open);
        seenBy("chutich", open, beside, visit, true);
        concerns(about, "chutich");
        seenBy("chutich", open, beside, visit, false);
        seenBy("vanphong", open, beside, visit, true);
        refused(
                "matter.not-found",
                () -> house.let("chutich", MatterDesk.class, desk -> desk.rename(open, "Tên khác")));
        concerns(about);
        seenBy("chutich", open, beside, visit, true);
    }

    @Test
    void whom_a_visit_is_about_does_not_see_what_was_handed_over_at_it() {
        VisitCode visit = house.come(COMPLAINT);
        PetitionCode linked = house.handOver(visit, COMPLAINT);
        house.let(
                "vanphong",
                ReceptionDesk.class,
                desk -> desk.concerns(visit, house.row(visit).version(), Set.of(new OfficerCode("chutich"))));
        PetitionCode parted = house.handOver(visit, DENUNCIATION);
        for (PetitionCode hidden : Set.of(linked, parted)) {
            refused(
                    "petition.not-found",
                    () -> house.as("chutich", PetitionRegister.class, register -> register.row(hidden)));
        }
    }

    @Test
    void what_was_hidden_stays_hidden_when_visit_and_petition_are_parted() {
        VisitCode visit = house.come(null);
        PetitionCode petition = house.handOver(visit, null);
        concerns(petition, "chutich");
        refused(
                "reception.visit.not-found",
                () -> house.as("chutich", VisitRegister.class, register -> register.row(visit)));
        PetitionCode complaint = house.classify(petition, COMPLAINT);
        assertThat(house.row(complaint).visit()).isNull();
        refused(
                "reception.visit.not-found",
                () -> house.as("chutich", VisitRegister.class, register -> register.row(visit)));
        refused(
                "petition.not-found",
                () -> house.as("chutich", PetitionRegister.class, register -> register.row(complaint)));
    }

    @Test
    void nobody_works_on_a_petition_of_a_case_that_is_about_him() {
        MatterCode open = caseOf(COMPLAINT);
        PetitionCode beside = letter(COMPLAINT, open);
        assign(beside, "diachinh");
        PetitionCode about = letter(COMPLAINT, open);
        concerns(about, "diachinh");
        assertThat(house.row(beside).assignee()).isNull();
        refused("petition.assign.concerned", () -> assign(beside, "diachinh"));
    }

    private static void seenBy(
            String officer, MatterCode matter, PetitionCode petition, VisitCode visit, boolean sees) {
        long expected = sees ? 1 : 0;
        assertThat(house.count(officer, MatterRegister.class, register -> register.count(matter.value())))
                .isEqualTo(expected);
        assertThat(house.count(
                        officer,
                        PetitionRegister.class,
                        register -> register.count(PetitionFilter.words(petition.value()))))
                .isEqualTo(expected);
        assertThat(house.count(
                        officer, VisitRegister.class, register -> register.count(VisitFilter.words(visit.value()))))
                .isEqualTo(expected);
    }

    private static void refused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }

    private static MatterCode caseOf(PetitionKind kind) {
        return house.as(
                "vanphong",
                MatterDesk.class,
                desk -> desk.open(null, "Thu chi làm đường tổ 8", null, kind == DENUNCIATION));
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

    private static void join(PetitionCode petition, MatterCode matter) {
        house.let(
                "vanphong",
                PetitionIntake.class,
                desk -> desk.join(petition, house.row(petition).version(), matter));
    }

    private static void join(VisitCode visit, MatterCode matter) {
        house.let(
                "vanphong",
                ReceptionDesk.class,
                desk -> desk.join(visit, house.row(visit).version(), matter));
    }

    private static void rename(MatterCode matter, String title) {
        house.let("vanphong", MatterDesk.class, desk -> desk.rename(matter, title));
    }

    private static void concerns(PetitionCode petition, String... officers) {
        Set<OfficerCode> named =
                java.util.Arrays.stream(officers).map(OfficerCode::new).collect(java.util.stream.Collectors.toSet());
        house.let(
                "vanphong",
                PetitionIntake.class,
                desk -> desk.concerns(petition, house.row(petition).version(), named));
    }

    private static void assign(PetitionCode petition, String officer) {
        house.let(
                "vanphong",
                PetitionIntake.class,
                desk -> desk.assign(petition, house.row(petition).version(), new OfficerCode(officer)));
    }
}
