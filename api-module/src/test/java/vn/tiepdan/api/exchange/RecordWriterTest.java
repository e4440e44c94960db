package vn.tiepdan.api.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.bind.annotation.JsonbProperty;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordWriterTest {

    record Part(int number) {}

    record Whole(
            String code,
            Integer nothing,
            boolean flag,
            Long count,
            LocalDate day,
            OffsetDateTime at,
            @JsonbProperty("other_name") String renamed,
            Part part,
            List<Part> parts,
            Map<String, Long> numbers) {}

    @Test
    void fields_stand_in_the_order_of_the_record_and_null_is_told() throws IOException {
        Whole whole = new Whole(
                "D-1",
                null,
                true,
                7L,
                LocalDate.of(2024, 6, 18),
                OffsetDateTime.parse("2024-06-18T08:30:00+07:00"),
                "Đơn \"gấp\"",
                new Part(1),
                List.of(new Part(2)),
                Map.of("VISITS", 3L));
        assertThat(RecordWriter.text(whole))
                .isEqualTo("{\"code\":\"D-1\",\"nothing\":null,\"flag\":true,\"count\":7,\"day\":\"2024-06-18\","
                        + "\"at\":\"2024-06-18T08:30:00+07:00\",\"other_name\":\"Đơn \\\"gấp\\\"\",\"part\":{\"number\":1},"
                        + "\"parts\":[{\"number\":2}],\"numbers\":{\"VISITS\":3}}");
    }
}
