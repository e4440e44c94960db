package vn.tiepdan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HealthTest {

    @Test
    void the_progress_is_read_from_the_problem_document() {
        assertThat(Health.detailOf("{\"type\":\"x\",\"detail\" : \"Đang nạp \\\"dữ liệu\\\": 120\\/400\"}"))
                .isEqualTo("Đang nạp \"dữ liệu\": 120/400");
        assertThat(Health.detailOf("{\"detail\":\"\\u0110ang n\\u1ea1p\"}")).isEqualTo("Đang nạp");
    }

    @Test
    void an_answer_without_progress_says_nothing() {
        assertThat(Health.detailOf("<html>")).isEmpty();
    }

    @Test
    void a_port_nobody_listens_on_is_not_ready() throws Exception {
        assertThat(Health.at(Ports.free()).ready()).isFalse();
    }
}
