package vn.tiepdan.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {

    @Test
    void nothing_said_means_the_usual_port_and_a_place_outside_the_sources() {
        Options options = Options.parse(List.of(), Map.of("XDG_DATA_HOME", "/srv"));

        assertThat(options.act()).isEqualTo(Options.Act.RUN);
        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.data()).isEqualTo(Path.of("/srv/tiepdan"));
        assertThat(options.today()).isNull();
        assertThat(options.empty()).isFalse();
    }

    @Test
    void every_option_is_understood_with_a_space_or_an_equals_sign() {
        Options options =
                parsed("--port=8081", "--data", "/tmp/dữ liệu", "--today", "2024-06-18", "--password-file=/tmp/p");

        assertThat(options.port()).isEqualTo(8081);
        assertThat(options.data()).isEqualTo(Path.of("/tmp/dữ liệu"));
        assertThat(options.today()).isEqualTo(LocalDate.of(2024, 6, 18));
        assertThat(options.passwordFile()).isEqualTo(Path.of("/tmp/p"));
    }

    @Test
    void a_backup_names_its_file() {
        Options options = parsed("--data", "/srv/td", "backup", "/tmp/b.zip");

        assertThat(options.act()).isEqualTo(Options.Act.BACKUP);
        assertThat(options.file()).isEqualTo(Path.of("/tmp/b.zip"));
    }

    @ParameterizedTest
    @CsvSource({
        "--prot 1, option.unknown",
        "start, option.unknown",
        "--password x, option.unknown",
        "backup a restore b, option.unknown",
        "--port, option.value-missing",
        "--data --empty, option.value-missing",
        "backup, option.value-missing",
        "--port=, option.value-missing",
        "--port 0, option.port-wrong",
        "--port 65536, option.port-wrong",
        "--port 80a, option.port-wrong",
        "--today 2024-02-30, option.today-wrong",
        "--today 18/06/2024, option.today-wrong",
        "--today 2024-02-29, option.today-too-early",
        "--empty=yes, option.no-value",
        "--empty --today 2024-06-18, today.real-data",
        "backup b.zip --port 8081, option.not-here",
        "--database jdbc:mysql://h/d, option.database-not-postgresql",
        "--database jdbc:postgresql://h/d?user=a&password=b, option.database-password",
        "--database jdbc:postgresql://a:b@h/d, option.database-password",
    })
    void a_slip_is_refused(String words, String code) {
        assertThatThrownBy(() -> parsed(words.split(" ")))
                .isInstanceOf(Refusal.class)
                .hasMessage(code);
    }

    @Test
    void the_first_day_of_the_demonstration_is_the_one_it_is_told_from() throws IOException {
        assertThat(Files.readString(Path.of("demo/organisation.json")))
                .contains("\"begin\": \"" + Options.DEMONSTRATION_BEGINS + "T");
    }

    @Test
    void a_refusal_speaks_vietnamese_first_and_english_under_it() {
        assertThat(new Refusal("port.taken", "8080").sentences().lines())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("Cổng 8080 đang có");
    }

    private static Options parsed(String... words) {
        return Options.parse(List.of(words), Map.of());
    }
}
