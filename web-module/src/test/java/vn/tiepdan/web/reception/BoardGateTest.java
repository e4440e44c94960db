package vn.tiepdan.web.reception;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoardGateTest {

    private final BoardGate gate = new BoardGate();

    @Test
    void an_address_is_let_in_120_times_a_minute_and_anew_in_the_next() {
        for (int time = 0; time < 120; time++) {
            assertThat(gate.isTooOften("10.0.0.1", 7)).isFalse();
        }
        assertThat(gate.isTooOften("10.0.0.1", 7)).isTrue();
        assertThat(gate.isTooOften("10.0.0.2", 7)).isFalse();
        assertThat(gate.isTooOften("10.0.0.1", 8)).isFalse();
    }
}
