package vn.tiepdan.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Measures how early planted outbreaks are told and how often nothing was the matter; run by its name, for {@code docs/canh-bao-som.md}. */
class EarlyWarningFigures {

    private static final int WARDS = 200;

    @Test
    void figures() {
        System.out.println(
                "| Tổ | Lượt/ngày | Đỉnh (lượt/ngày) | Báo trước đỉnh ≥ 3 ngày | Trung vị ngày báo trước | Không báo | Báo nhầm/phường/quý |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (int[] size : new int[][] {{15, 3}, {15, 6}, {30, 12}}) {
            for (double peak : new double[] {0, 1, 2, 3, 4, 6}) {
                line(size[0], size[1], peak, 1.0);
            }
        }
        for (double allowed : new double[] {0.25, 1, 4}) {
            System.out.println("tham số " + allowed);
            line(15, 6, 3, allowed);
        }
    }

    private static void line(int groups, double perDay, double peak, double allowed) {
        Random random = new Random(20_240_618);
        List<PlantedWard.Outcome> all = new ArrayList<>();
        for (int n = 0; n < WARDS; n++) {
            all.add(new PlantedWard(random.nextLong(), groups, perDay, peak, 10 + random.nextInt(12)).watch(allowed));
        }
        long inTime = all.stream().filter(PlantedWard.Outcome::inTime).count();
        List<Integer> ahead = all.stream()
                .map(PlantedWard.Outcome::daysBeforePeak)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        double others = all.stream()
                .mapToInt(PlantedWard.Outcome::falseAlarms)
                .average()
                .orElse(0);
        assertThat(others).as("false alarms a ward and quarter").isLessThanOrEqualTo(Math.max(1, allowed));
        System.out.printf(
                Locale.ROOT,
                "| %d | %.0f | %.1f | %s | %s | %s | %.3f |%n",
                groups,
                perDay,
                peak,
                peak == 0 ? "–" : String.format(Locale.ROOT, "%.1f %%", 100.0 * inTime / WARDS),
                ahead.isEmpty() ? "–" : ahead.get(ahead.size() / 2),
                peak == 0 ? "–" : WARDS - ahead.size(),
                others);
    }
}
