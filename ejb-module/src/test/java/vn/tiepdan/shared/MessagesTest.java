package vn.tiepdan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every refusal has its sentence in both languages, and both bundles of a feature say the same things. */
class MessagesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/vn/tiepdan");
    private static final Path SOURCES = Path.of("src/main/java/vn/tiepdan");
    private static final Pattern REFUSES =
            Pattern.compile("\\b(?:new (?:RuleBroken|NotFound|Stale|Invalid)|require|check|refuse\\w*|super)\\(");
    private static final Pattern CODE = Pattern.compile("\"([a-z]+(?:\\.[a-z][a-z0-9-]*){1,4})\"");
    private static final Pattern GAP = Pattern.compile("\\{(\\d)");

    private final Messages messages = new Messages();

    @Test
    void every_refusal_has_a_vietnamese_and_an_english_sentence() {
        Set<String> codes = refusalCodes();
        assertThat(codes).hasSizeGreaterThan(100);
        assertThat(codes)
                .allSatisfy(code -> assertThat(messages.text(Messages.VIETNAMESE, code, List.of(1, 2, 3, 4)))
                        .isNotEqualTo(code))
                .allSatisfy(code -> assertThat(messages.text(Locale.ENGLISH, code, List.of(1, 2, 3, 4)))
                        .isNotEqualTo(code));
    }

    @Test
    void both_languages_know_the_same_codes_with_the_same_gaps() {
        assertThat(features()).hasSizeGreaterThan(8).allSatisfy(feature -> {
            Properties vietnamese = bundle(feature, "vi");
            Properties english = bundle(feature, "en");
            assertThat(vietnamese.keySet()).isEqualTo(english.keySet());
            assertThat(vietnamese.stringPropertyNames()).allSatisfy(key -> {
                assertThat(key).startsWith(feature + ".");
                assertThat(gaps(vietnamese.getProperty(key))).as(key).isEqualTo(gaps(english.getProperty(key)));
            });
        });
    }

    @Test
    void no_sentence_is_empty_or_loses_an_apostrophe() {
        for (String feature : features()) {
            for (String language : List.of("vi", "en")) {
                bundle(feature, language).forEach((key, sentence) -> assertThat(
                                sentence.toString().replace("''", ""))
                        .as(language + " " + key)
                        .isNotBlank()
                        .doesNotContain("'"));
            }
        }
    }

    @Test
    void gaps_are_filled_and_an_unknown_code_is_shown_as_it_is() {
        RuleBroken refusal = new RuleBroken("organisation.unit.already-dissolved", "TDAN");
        assertThat(messages.text(Messages.VIETNAMESE, refusal)).contains("TDAN").doesNotContain("{");
        assertThat(messages.text(Locale.FRENCH, refusal)).isEqualTo(messages.text(Messages.VIETNAMESE, refusal));
        assertThat(messages.text(Messages.VIETNAMESE, "petition.no-such-code", List.of()))
                .isEqualTo("petition.no-such-code");
        assertThat(messages.text(Messages.VIETNAMESE, "nothing", List.of())).isEqualTo("nothing");
    }

    /** The codes that stand between the parentheses of whatever refuses. */
    private static Set<String> refusalCodes() {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                Matcher refusal = REFUSES.matcher(source);
                while (refusal.find()) {
                    Matcher code = CODE.matcher(source).region(refusal.end(), closing(source, refusal.end()));
                    while (code.find()) {
                        codes.add(code.group(1));
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return codes;
    }

    private static int closing(String source, int from) {
        int open = 1;
        int at = from;
        while (open > 0 && at < source.length()) {
            char sign = source.charAt(at++);
            open += sign == '(' ? 1 : sign == ')' ? -1 : 0;
        }
        return at;
    }

    private static List<String> features() {
        try (Stream<Path> folders = Files.list(BUNDLES)) {
            return folders.filter(folder -> Files.exists(folder.resolve("messages_vi.properties")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Properties bundle(String feature, String language) {
        Properties texts = new Properties();
        try (Reader reader =
                Files.newBufferedReader(BUNDLES.resolve(feature).resolve("messages_" + language + ".properties"))) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }

    private static Set<String> gaps(String sentence) {
        Set<String> gaps = new TreeSet<>();
        Matcher gap = GAP.matcher(sentence);
        while (gap.find()) {
            gaps.add(gap.group(1));
        }
        return gaps;
    }
}
