package vn.tiepdan.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class LawTimeTest {

    private static final LocalDate TUESDAY = LocalDate.of(2024, 6, 18);

    private final LawTime time = standingOn(null);
    private final Clock law = time.lawClock();

    @Test
    void the_day_of_the_law_turns_at_midnight_in_viet_nam() throws Exception {
        assertThat(time.tellingAt(TUESDAY.atTime(23, 59), () -> LocalDate.now(law)))
                .isEqualTo(TUESDAY);
        assertThat(time.tellingAt(TUESDAY.plusDays(1).atTime(0, 1), () -> LocalDate.now(law)))
                .isEqualTo(TUESDAY.plusDays(1));
        assertThat(time.tellingAt(TUESDAY.atTime(0, 1), law::instant)).isEqualTo(Instant.parse("2024-06-17T17:01:00Z"));
    }

    @Test
    void another_zone_shows_the_same_moment() throws Exception {
        assertThat(time.tellingAt(TUESDAY.atTime(0, 1), () -> LocalDate.now(law.withZone(ZoneOffset.UTC))))
                .isEqualTo(TUESDAY.minusDays(1));
    }

    @Test
    void a_told_moment_ends_with_its_deed_and_with_a_failed_one_too() throws Exception {
        LocalDateTime outer = TUESDAY.atTime(8, 0);
        time.tellingAt(outer, () -> {
            assertThatThrownBy(() -> time.tellingAt(TUESDAY.minusDays(7).atTime(9, 0), () -> {
                        throw new IllegalStateException("refused");
                    }))
                    .hasMessage("refused");
            assertThat(LocalDateTime.now(law)).isEqualTo(outer);
            return null;
        });
        assertThat(Duration.between(law.instant(), time.machineClock().instant())
                        .abs())
                .isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void nobody_else_sees_the_told_moment() throws Exception {
        LocalDate elsewhere =
                time.tellingAt(TUESDAY.atTime(8, 0), () -> CompletableFuture.supplyAsync(() -> LocalDate.now(law))
                        .get());
        assertThat(elsewhere).isNotEqualTo(TUESDAY);
    }

    @Test
    void moving_the_law_moves_whole_days_and_leaves_the_machine_alone() {
        LawTime moved = standingOn(TUESDAY);
        assertThat(moved.isMoved()).isTrue();
        assertThat(time.isMoved()).isFalse();
        Instant machine = moved.machineClock().instant();
        Duration shift = Duration.between(machine, moved.lawClock().instant());
        assertThat(Math.floorMod(
                        shift.plusSeconds(30).toSeconds(), Duration.ofDays(1).toSeconds()))
                .isBetween(0L, 60L);
        assertThat(Duration.between(Instant.now(), machine).abs()).isLessThan(Duration.ofMinutes(1));
    }

    private static LawTime standingOn(LocalDate day) {
        return new LawTime(new Settings() {
            @Override
            public Optional<LocalDate> today() {
                return Optional.ofNullable(day);
            }
        });
    }
}
