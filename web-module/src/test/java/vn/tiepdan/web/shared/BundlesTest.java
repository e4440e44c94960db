package vn.tiepdan.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No page shows a key for want of a text, in either language. */
class BundlesTest {

    private static final Path WORDS = Path.of("src/main/resources/vn/tiepdan/web");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path FEATURES = Path.of("../ejb-module/src/main/resources/vn/tiepdan");
    private static final Path TERMS = Path.of("../config/terms");
    private static final Pattern AREA = Pattern.compile("\"area\": \"([A-Z]+)\"");
    private static final Pattern VARIANT = Pattern.compile("\"code\": \"[A-Z]+-[0-9]+-([A-Z-]+)\"");
    private static final Pattern ASKED =
            Pattern.compile("text(?:\\.with\\(|\\.filled\\(|\\[)'([a-z][A-Za-z0-9._-]*[A-Za-z0-9])'");

    static List<Path> vietnamese() throws IOException {
        try (Stream<Path> files = Files.walk(WORDS)) {
            return files.filter(file -> file.toString().endsWith("_vi.properties"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("vietnamese")
    void both_languages_say_the_same_things(Path vietnamese) throws IOException {
        Path english = Path.of(vietnamese.toString().replace("_vi.", "_en."));
        Set<String> known = keys(vietnamese);
        Set<String> translated = keys(english);
        known.removeIf(key -> key.startsWith("jakarta.faces."));
        translated.removeIf(key -> key.startsWith("jakarta.faces."));
        assertThat(translated).isEqualTo(known);
    }

    @Test
    void every_text_a_page_asks_for_exists() throws IOException {
        Set<String> known = new TreeSet<>();
        for (Path words : vietnamese()) {
            known.addAll(keys(words));
        }
        try (Stream<Path> files = Files.walk(FEATURES)) {
            for (Path words : files.filter(file -> file.toString().endsWith("_vi.properties"))
                    .toList()) {
                known.addAll(keys(words));
            }
        }
        Set<String> asked = new TreeSet<>();
        try (Stream<Path> files = Files.walk(PAGES)) {
            for (Path page :
                    files.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                Matcher key = ASKED.matcher(Files.readString(page));
                while (key.find()) {
                    asked.add(key.group(1));
                }
            }
        }
        assertThat(asked).hasSizeGreaterThan(50);
        asked.removeAll(known);
        assertThat(asked).isEmpty();
    }

    @Test
    void every_area_and_variant_of_the_terms_has_a_name() throws IOException {
        Set<String> asked = new TreeSet<>();
        try (Stream<Path> files = Files.list(TERMS)) {
            for (Path file : files.toList()) {
                String terms = Files.readString(file);
                AREA.matcher(terms).results().forEach(area -> asked.add("terms.area." + area.group(1)));
                VARIANT.matcher(terms)
                        .results()
                        .flatMap(variant -> Stream.of(variant.group(1)
                                .replace("ESPECIALLY-", "ESPECIALLY_")
                                .split("-")))
                        .forEach(word -> asked.add("terms.variant." + word));
            }
        }
        assertThat(asked).hasSizeGreaterThan(10);
        asked.removeAll(keys(WORDS.resolve("messages_vi.properties")));
        assertThat(asked).isEmpty();
    }

    private static Set<String> keys(Path file) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            words.load(reader);
        }
        return new TreeSet<>(words.stringPropertyNames());
    }
}
