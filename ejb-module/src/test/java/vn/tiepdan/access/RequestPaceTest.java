package vn.tiepdan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RequestPaceTest {

    private final RequestPace pace = new RequestPace();

    @Test
    void a_page_open_to_everybody_is_read_from_one_address_300_times_at_once_and_then_after_a_while() {
        assertThat(asked(300)).allMatch(OptionalLong::isEmpty);
        assertThat(asked(200)).anyMatch(wait -> wait.isPresent() && wait.getAsLong() >= 1);
        assertThat(pace.askForOpenPage("10.0.0.2")).isEmpty();
        assertThat(pace.askAsStranger("10.0.0.1")).isEmpty();
    }

    private List<OptionalLong> asked(int times) {
        return IntStream.range(0, times)
                .mapToObj(time -> pace.askForOpenPage("10.0.0.1"))
                .toList();
    }
}
