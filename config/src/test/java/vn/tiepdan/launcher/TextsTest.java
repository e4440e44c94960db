package vn.tiepdan.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Pattern REFUSED =
            Pattern.compile("new Refusal\\((?:\\w+ \\? )?\"([^\"]+)\"(?: : \"([^\"]+)\")?");

    @Test
    void every_refusal_has_a_sentence_in_both_languages() throws IOException {
        TreeSet<String> refusals = new TreeSet<>();
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/vn/tiepdan/launcher"))) {
            for (Path source : sources.toList()) {
                for (MatchResult found :
                        REFUSED.matcher(Files.readString(source)).results().toList()) {
                    refusals.add(found.group(1));
                    if (found.group(2) != null) {
                        refusals.add(found.group(2));
                    }
                }
            }
        }

        assertThat(refusals).hasSizeGreaterThan(20);
        assertThat(keys("messages_vi.properties")).containsAll(refusals);
        assertThat(keys("messages_en.properties")).containsAll(refusals);
    }

    private static TreeSet<String> keys(String name) throws IOException {
        try (Reader reader = new InputStreamReader(Texts.class.getResourceAsStream(name), UTF_8)) {
            Properties texts = new Properties();
            texts.load(reader);
            return texts.stringPropertyNames().stream().collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
