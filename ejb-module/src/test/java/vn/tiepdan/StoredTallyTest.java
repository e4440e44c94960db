package vn.tiepdan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.RegisterBook;
import vn.tiepdan.petition.StageChoice;
import vn.tiepdan.reception.ReceptionDesk;
import vn.tiepdan.reception.VisitCode;
import vn.tiepdan.reception.VisitFilter;
import vn.tiepdan.reception.VisitRegister;
import vn.tiepdan.refusal.RefusalDesk;
import vn.tiepdan.refusal.RefusalGround;
import vn.tiepdan.refusal.RefuseVisit;
import vn.tiepdan.schedule.ReceptionType;
import vn.tiepdan.shared.DomainException;
import vn.tiepdan.tally.Presidence;
import vn.tiepdan.tally.TallyLine;
import vn.tiepdan.tally.TallyPeriod;
import vn.tiepdan.tally.TallyRegister;
import vn.tiepdan.tally.TallyRow;

/** What is counted is what is listed, as the statistical table wants it. */
class StoredTallyTest {

    private static final UnitCode WARD = new UnitCode("TDAN");
    private static final LocalDate TODAY = WholeHouse.TODAY;
    private static final LocalDate FIRST = LocalDate.of(2024, 6, 1);

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
    void the_sums_are_those_of_the_listed_visits() throws Exception {
        told();
        TallyRow row = tally("vanphong");
        assertThat(row.lines())
                .containsExactly(
                        new TallyLine(Presidence.REGULAR, 0, 4, 9, 3, 1, 1, 6, 1, 0),
                        new TallyLine(Presidence.HEAD, 2, 1, 1, 1, 0, 0, 0, 0, 0),
                        new TallyLine(Presidence.DELEGATED, 1, 0, 0, 0, 0, 0, 0, 0, 0));
        assertThat(row.refused()).isOne();
        assertThat(row.denunciations()).isTrue();
        assertThat(row.total().visits())
                .isEqualTo(listed("vanphong", RegisterBook.OPEN) + listed("vanphong", RegisterBook.DENUNCIATION));
        assertThat(row.total().people()).isEqualTo(10);
        assertThat(row.total().cases()).isEqualTo(5);
    }

    @Test
    void who_does_not_see_the_book_of_denunciations_counts_none_of_them() throws Exception {
        told();
        TallyRow row = tally("phochutich");
        assertThat(row.denunciations()).isFalse();
        assertThat(row.total().visits()).isEqualTo(4).isEqualTo(listed("phochutich", RegisterBook.OPEN));
        assertThat(tally("motcua").denunciations()).isFalse();
    }

    @Test
    void nobody_finds_a_visit_counted_that_is_about_him() throws Exception {
        told();
        VisitCode about = house.come(PetitionKind.COMPLAINT);
        assertThat(tally("chutich").total().visits()).isEqualTo(6);
        house.let(
                "vanphong",
                ReceptionDesk.class,
                desk -> desk.concerns(about, house.row(about).version(), Set.of(new OfficerCode("chutich"))));
        assertThat(tally("chutich").total().visits()).isEqualTo(5);
        assertThat(tally("vanphong").total().visits()).isEqualTo(6);
    }

    @Test
    void another_ward_and_days_that_run_backwards_are_refused() {
        assertThatThrownBy(
                        () -> house.as("vanphong2", TallyRegister.class, register -> register.of(WARD, FIRST, TODAY)))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo("organisation.unit.not-found"));
        assertThatThrownBy(() -> house.as("vanphong", TallyRegister.class, register -> register.of(WARD, TODAY, FIRST)))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo("tally.days"));
    }

    @ParameterizedTest
    @CsvSource({
        "DAY, 2024-06-18, 2024-06-18, 2024-06-18",
        "MONTH, 2024-02-10, 2024-02-01, 2024-02-29",
        "QUARTER, 2024-06-14, 2024-03-15, 2024-06-14",
        "QUARTER, 2024-06-15, 2024-06-15, 2024-09-14",
        "QUARTER, 2023-12-15, 2023-12-15, 2024-03-14",
        "QUARTER, 2024-01-01, 2023-12-15, 2024-03-14"
    })
    void a_period_has_the_days_of_the_statistics(TallyPeriod period, LocalDate day, LocalDate from, LocalDate to) {
        assertThat(period.from(day)).isEqualTo(from);
        assertThat(period.to(day)).isEqualTo(to);
    }

    /** Four regular visits, one of six people, one that denounces, one refused; one at the head's session; two that do not count. */
    private void told() throws Exception {
        VisitCode first = come(ReceptionType.REGULAR, PetitionKind.COMPLAINT, null, "Đất");
        MatterCode matter = house.row(first).matter();
        VisitCode again = come(ReceptionType.REGULAR, PetitionKind.COMPLAINT, matter, null);
        house.let(
                "motcua",
                RefusalDesk.class,
                desk -> desk.refuse(
                        again,
                        house.row(again).version(),
                        new RefuseVisit(RefusalGround.MISCONDUCT, "Xúc phạm", "Đã nói", null, Set.of(), List.of())));
        house.as(
                "vanphong",
                ReceptionDesk.class,
                desk -> desk.register(Told.group(PetitionKind.FEEDBACK, "Mương", null)));
        come(ReceptionType.REGULAR, PetitionKind.DENUNCIATION, null, null);
        come(ReceptionType.PERIODIC, PetitionKind.FEEDBACK, null, null);
        VisitCode wrong = house.come(PetitionKind.FEEDBACK);
        house.let(
                "vanphong",
                ReceptionDesk.class,
                desk -> desk.voidIt(wrong, house.row(wrong).version(), "Nhập nhầm"));
        house.come(null);
        house.database().keep("""
                insert into reception_session (id, version, code, unit_code, body_code, on_day, part, type, presiding, place, post_by, state, shown) values
                    (901, 1, 'BT-1', 'TDAN', 'TDAN', '2024-06-18', 'MORNING', 'PERIODIC', 'chutich', 'RECEPTION_ROOM', '2024-05-20', 'SCHEDULED', false),
                    (902, 1, 'BT-2', 'TDAN', 'TDAN', '2024-06-11', 'MORNING', 'PERIODIC', 'chutich', 'RECEPTION_ROOM', '2024-05-20', 'SCHEDULED', false),
                    (903, 1, 'BT-3', 'TDAN', 'TDAN', '2024-06-04', 'MORNING', 'PERIODIC', 'phochutich', 'RECEPTION_ROOM', '2024-05-20', 'SCHEDULED', false),
                    (904, 1, 'BT-4', 'TDAN', 'TDAN', '2024-06-25', 'MORNING', 'PERIODIC', 'chutich', 'RECEPTION_ROOM', '2024-05-20', 'SCHEDULED', false)""");
    }

    private VisitCode come(ReceptionType type, PetitionKind kind, MatterCode matter, String newTitle) {
        return house.as(
                "vanphong",
                ReceptionDesk.class,
                desk -> desk.register(Told.visitOn(TODAY, type, kind, null, "Việc đất", matter, newTitle)));
    }

    private TallyRow tally(String officer) {
        return house.as(officer, TallyRegister.class, register -> register.of(WARD, FIRST, LocalDate.of(2024, 6, 30)));
    }

    private long listed(String officer, RegisterBook book) {
        VisitFilter filter = new VisitFilter(
                null, WARD, null, null, null, book, null, FIRST, LocalDate.of(2024, 6, 30), false, null);
        long voided = house.count(
                officer,
                VisitRegister.class,
                register -> register.count(new VisitFilter(
                        null,
                        WARD,
                        null,
                        null,
                        StageChoice.VOIDED,
                        book,
                        null,
                        FIRST,
                        LocalDate.of(2024, 6, 30),
                        false,
                        null)));
        return house.count(officer, VisitRegister.class, register -> register.count(filter)) - voided;
    }
}
