package vn.tiepdan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RestartsTest {

    private static final long MINUTE = Duration.ofMinutes(1).toNanos();

    private final Restarts restarts = new Restarts();

    @Test
    void a_server_that_dies_is_started_again_three_times_in_ten_minutes() {
        assertThat(restarts.another(0)).isTrue();
        assertThat(restarts.another(MINUTE)).isTrue();
        assertThat(restarts.another(2 * MINUTE)).isTrue();
        assertThat(restarts.count()).isEqualTo(3);
        assertThat(restarts.another(10 * MINUTE)).isFalse();
    }

    @Test
    void one_that_lived_for_a_while_has_its_three_again() {
        restarts.another(0);
        restarts.another(MINUTE);
        restarts.another(2 * MINUTE);
        assertThat(restarts.another(11 * MINUTE)).isTrue();
        assertThat(restarts.count()).isEqualTo(3);
        assertThat(restarts.another(11 * MINUTE)).isFalse();
    }
}
