package vn.tiepdan.hotspot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.DomainException;

class WatchRuleTest {

    private static final MatterCode CASE = new MatterCode("VV-TDAN-2024-000001");
    private static final UnitCode WARD = new UnitCode("TDAN");
    private static final OfficerCode OSU = new OfficerCode("vanphong");
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 18);
    private static final List<Criterion> KNOWN = List.of(new Criterion("SEVERAL_BODIES", "Điều 3"));

    @ParameterizedTest
    @CsvSource({
        "5, 0, 0, 1, 1, MASS",
        "4, 0, 0, 1, 1, ''",
        "1, 30, 0, 1, 1, PROLONGED",
        "1, 29, 729, 4, 1, ''",
        "1, 0, 730, 1, 1, PROLONGED",
        "1, 0, 730, 1, 0, ''",
        "1, 0, 10, 5, 1, PROLONGED",
        "12, 31, 0, 1, 1, MASS PROLONGED"
    })
    void grounds_are_proposed_by_the_numbers_of_the_rule(
            int people, int overdue, int age, int visits, int open, String proposed) {
        CaseFigures facts = new CaseFigures(people, visits, 1, overdue, age, 0, false, open, 0, 0);
        assertThat(String.join(
                        " ", rule().proposed(facts).stream().map(Enum::name).toList()))
                .isEqualTo(proposed);
    }

    @Test
    void acute_is_never_a_matter_of_counting_and_an_extension_as_complex_speaks_for_complex() {
        CaseFigures facts = new CaseFigures(900, 90, 90, 900, 9000, 3, true, 9, 9, 0);
        assertThat(rule().proposed(facts))
                .containsExactly(WatchGround.MASS, WatchGround.COMPLEX, WatchGround.PROLONGED, WatchGround.OVER_LEVEL);
    }

    @Test
    void a_matter_of_fewer_than_five_people_has_no_weight() {
        refused("hotspot.weight.too-few", () -> rule().weight(List.of(WatchGround.ACUTE), people(4)));
        assertThat(rule().weight(List.of(WatchGround.MASS, WatchGround.ACUTE), people(5)))
                .isEqualTo(50);
        assertThat(rule().isHot(List.of(WatchGround.values()), people(4))).isFalse();
    }

    @Test
    void a_matter_of_fewer_than_five_people_has_no_place() {
        refused("hotspot.place.too-few", () -> confirmed(WatchGround.ACUTE, "Tổ 8", "Gay gắt", 30, people(4)));
        assertThat(confirmed(WatchGround.ACUTE, "Tổ 8", "Gay gắt", 30, people(5))
                        .isActive(TODAY))
                .isTrue();
    }

    @Test
    void nothing_is_watched_without_a_review_day_or_for_long() {
        refused("hotspot.review-missing", () -> new DecideGround(WatchGround.MASS, List.of(), null, null, null));
        refused("hotspot.review-past", () -> confirmed(WatchGround.MASS, null, null, 0, people(9)));
        refused("hotspot.review-too-far", () -> confirmed(WatchGround.MASS, null, null, 91, people(9)));
    }

    @Test
    void counted_grounds_need_their_numbers_and_judged_ones_their_reason() {
        refused("hotspot.ground.not-by-facts", () -> confirmed(WatchGround.MASS, null, null, 30, people(4)));
        refused("hotspot.acute.reason-missing", () -> confirmed(WatchGround.ACUTE, null, " ", 30, people(9)));
        refused("hotspot.complex.criteria-missing", () -> confirmed(WatchGround.COMPLEX, null, null, 30, people(9)));
        refused(
                "hotspot.complex.criterion-unknown",
                () -> WatchEntry.confirmed(
                        CASE,
                        WARD,
                        new DecideGround(WatchGround.COMPLEX, List.of("RICH"), null, null, TODAY.plusDays(9)),
                        people(9),
                        rule(),
                        KNOWN,
                        OSU,
                        TODAY));
    }

    @Test
    void an_entry_runs_out_after_its_review_day_unless_it_is_renewed() {
        WatchEntry entry = confirmed(WatchGround.MASS, null, null, 30, people(9));
        assertThat(entry.isActive(TODAY.plusDays(30))).isTrue();
        assertThat(entry.isActive(TODAY.plusDays(31))).isFalse();
        refused("hotspot.watch.over", () -> {
            entry.renewed(TODAY.plusDays(60), rule(), TODAY.plusDays(31));
            return null;
        });
        refused("hotspot.review-not-later", () -> {
            entry.renewed(TODAY.plusDays(30), rule(), TODAY.plusDays(1));
            return null;
        });
        entry.renewed(TODAY.plusDays(60), rule(), TODAY.plusDays(30));
        assertThat(entry.isActive(TODAY.plusDays(60))).isTrue();
    }

    private static WatchEntry confirmed(WatchGround ground, String place, String reason, int days, CaseFigures facts) {
        return WatchEntry.confirmed(
                CASE,
                WARD,
                new DecideGround(ground, List.of(), place, reason, TODAY.plusDays(days)),
                facts,
                rule(),
                KNOWN,
                OSU,
                TODAY);
    }

    private static CaseFigures people(int people) {
        return new CaseFigures(people, 4, 1, 0, 10, 0, false, 1, 2, 2);
    }

    private static WatchRule rule() {
        Map<WatchNumber, Integer> numbers = new EnumMap<>(WatchNumber.class);
        numbers.put(WatchNumber.MASS_PEOPLE, 5);
        numbers.put(WatchNumber.PROLONGED_DAYS, 730);
        numbers.put(WatchNumber.PROLONGED_OVERDUE, 30);
        numbers.put(WatchNumber.PROLONGED_VISITS, 5);
        numbers.put(WatchNumber.REVIEW_WITHIN, 90);
        numbers.put(WatchNumber.HOT_SPOT_PEOPLE, 20);
        numbers.put(WatchNumber.HOT_SPOT_VISITS, 3);
        numbers.put(WatchNumber.HOT_SPOT_GROUNDS, 2);
        numbers.put(WatchNumber.WEIGHT_MASS, 30);
        numbers.put(WatchNumber.WEIGHT_ACUTE, 20);
        numbers.put(WatchNumber.WEIGHT_RISING, 10);
        return new WatchRule(numbers);
    }

    private static void refused(String code, Supplier<?> deed) {
        assertThatThrownBy(deed::get)
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(code));
    }
}
