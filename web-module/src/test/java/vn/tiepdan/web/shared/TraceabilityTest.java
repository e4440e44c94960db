package vn.tiepdan.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every requirement of the ward's plan has its line, and what a line names is there. */
class TraceabilityTest {

    private static final Path TABLE = Path.of("../docs/traceability.md");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path API = Path.of("../api-module/src/main/resources/vn/tiepdan/api/description/openapi.json");
    private static final Pattern LINE = Pattern.compile("(?m)^\\| (R[0-9]+) \\| [^|]+ \\| ([^|]+) \\|$");
    private static final Pattern PAGE = Pattern.compile("`(/[a-z-]+/[a-z-]+)`");
    private static final Pattern PATH = Pattern.compile("`(GET|POST) (/[^`]+)`");

    /** Requirements that nothing serves yet; the number only goes down. */
    private static final int OPEN = 0;

    @Test
    void every_requirement_has_one_line() throws IOException {
        assertThat(lines().stream().map(line -> line.group(1)))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 140)
                        .mapToObj(number -> "R" + number)
                        .toList());
    }

    @Test
    void every_named_page_exists() throws IOException {
        List<String> missing = new ArrayList<>();
        int named = 0;
        for (MatchResult line : lines()) {
            for (MatchResult page : PAGE.matcher(line.group(2)).results().toList()) {
                named++;
                if (!Files.exists(PAGES.resolve(page.group(1).substring(1) + ".xhtml"))) {
                    missing.add(line.group(1) + " " + page.group(1));
                }
            }
        }
        assertThat(named).isGreaterThan(50);
        assertThat(missing).isEmpty();
    }

    @Test
    void every_named_path_is_described() throws IOException {
        String described = Files.readString(API);
        List<String> missing = new ArrayList<>();
        int named = 0;
        for (MatchResult line : lines()) {
            for (MatchResult path : PATH.matcher(line.group(2)).results().toList()) {
                named++;
                if (!described.contains("\"" + path.group(2) + "\": {")) {
                    missing.add(line.group(1) + " " + path.group());
                }
            }
        }
        assertThat(named).isGreaterThan(5);
        assertThat(missing).isEmpty();
    }

    @Test
    void what_is_still_open_is_counted_and_every_other_line_names_something() throws IOException {
        List<String> open = new ArrayList<>();
        for (MatchResult line : lines()) {
            if (line.group(2).equals("—")) {
                open.add(line.group(1));
            } else {
                assertThat(line.group(2)).as(line.group(1)).containsPattern("`[^`]+`");
            }
        }
        assertThat(open).hasSize(OPEN);
    }

    private static List<MatchResult> lines() throws IOException {
        return LINE.matcher(Files.readString(TABLE)).results().toList();
    }
}
