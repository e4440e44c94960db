package vn.tiepdan.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.tiepdan.matter.SubjectField;

/** What is usual, what is not, and how early a planted outbreak is told. */
class SurgeScanTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 18);
    private static final LocalDate LONG_AGO = LocalDate.of(2023, 1, 1);
    private static final double LIMIT = SurgeScan.chanceLimit(1, 135);

    @Test
    void the_tail_of_a_known_rate_is_that_of_poisson_and_of_a_learnt_one_heavier() {
        // P(X >= 5) for Poisson with mean 1 is 0.00366.
        assertThat(SurgeScan.atLeast(5, 1e6, 1e6, 1)).isCloseTo(0.003660, within(1e-5));
        assertThat(SurgeScan.atLeast(5, 2, 2, 1)).isGreaterThan(0.01);
        assertThat(SurgeScan.atLeast(0, 2, 2, 1)).isEqualTo(1);
        assertThat(SurgeScan.atLeast(40, 1, 100, 5)).isPositive().isLessThan(1e-40);
    }

    @Test
    void six_households_in_four_days_where_hardly_anybody_comes_are_a_surge() {
        List<Sign> cell = new ArrayList<>();
        for (int k = 0; k < 6; k++) {
            cell.add(sign(TODAY.minusDays(k % 4), "P" + k, 1));
        }
        assertThat(scan(LONG_AGO).surge(cell, 0.02, LIMIT, 5)).hasValueSatisfying(surge -> {
            assertThat(surge.parties()).isEqualTo(6);
            assertThat(surge.people()).isEqualTo(6);
            assertThat(surge.days()).isEqualTo(5);
            assertThat(surge.expected()).isLessThan(1);
        });
    }

    @Test
    void one_person_who_comes_every_day_is_none() {
        List<Sign> cell = new ArrayList<>();
        for (int k = 0; k < 14; k++) {
            cell.add(sign(TODAY.minusDays(k), "P1", 1));
        }
        assertThat(scan(LONG_AGO).surge(cell, 0.02, LIMIT, 5)).isEmpty();
    }

    @Test
    void four_people_are_too_few_however_rare_it_is() {
        List<Sign> cell = new ArrayList<>();
        for (int k = 0; k < 4; k++) {
            cell.add(sign(TODAY, "P" + k, 1));
        }
        assertThat(scan(LONG_AGO).surge(cell, 0.0001, LIMIT, 5)).isEmpty();
    }

    @Test
    void as_many_as_always_are_none() {
        List<Sign> cell = new ArrayList<>();
        for (int k = 0; k < 120; k++) {
            cell.add(sign(TODAY.minusDays(k), "P" + k, 1));
        }
        assertThat(scan(LONG_AGO).surge(cell, 1, LIMIT, 5)).isEmpty();
    }

    @Test
    void a_ward_of_which_little_is_known_yet_is_not_warned() {
        List<Sign> cell = new ArrayList<>();
        for (int k = 0; k < 30; k++) {
            cell.add(sign(TODAY, "P" + k, 1));
        }
        assertThat(scan(TODAY.minusDays(30)).isLearning()).isTrue();
        assertThat(scan(TODAY.minusDays(30)).surge(cell, 0.02, LIMIT, 5)).isEmpty();
    }

    /** Outbreaks of three to five parties a day at the peak, ten to twenty-one days after the first. */
    @Test
    void nine_of_ten_planted_outbreaks_are_told_three_days_before_their_peak() {
        Random random = new Random(40);
        int plants = 60;
        int inTime = 0;
        int falseAlarms = 0;
        for (int n = 0; n < plants; n++) {
            PlantedWard.Outcome outcome = new PlantedWard(
                            random.nextLong(), 15, 6, 3 + 2 * random.nextDouble(), 10 + random.nextInt(12))
                    .watch(1);
            inTime += outcome.inTime() ? 1 : 0;
            falseAlarms += outcome.falseAlarms();
        }
        assertThat((double) inTime / plants).isGreaterThanOrEqualTo(0.9);
        assertThat((double) falseAlarms / plants).isLessThanOrEqualTo(1);
    }

    @Test
    void a_ward_of_which_nothing_is_planted_is_warned_at_most_once_a_quarter() {
        Random random = new Random(41);
        int wards = 40;
        int falseAlarms = 0;
        for (int n = 0; n < wards; n++) {
            falseAlarms +=
                    new PlantedWard(random.nextLong(), 15, 6, 0, 0).watch(1).falseAlarms();
        }
        assertThat((double) falseAlarms / wards).isLessThanOrEqualTo(1);
    }

    private static SurgeScan scan(LocalDate first) {
        return new SurgeScan(TODAY, first, 84, day -> day.getDayOfWeek().getValue() < 6);
    }

    private static Sign sign(LocalDate day, String party, int people) {
        return new Sign(day, "T12", SubjectField.LAND, party, people);
    }
}
