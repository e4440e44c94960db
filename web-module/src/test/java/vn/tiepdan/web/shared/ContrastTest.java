package vn.tiepdan.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The colours of the style sheet, as WCAG 2.2 measures them: text needs 4.5 : 1. */
class ContrastTest {

    private static final Path STYLE = Path.of("src/main/webapp/resources/td/td.css");

    @ParameterizedTest
    @CsvSource({
        "ink, paper",
        "ink, ground",
        "ink-soft, paper",
        "ink-soft, ground",
        "band-ink, band",
        "band-ink, band-deep",
        "accent, paper",
        "accent, ground",
        "accent, accent-ground",
        "accent-deep, accent-ground",
        "green, green-ground",
        "amber, amber-ground",
        "red, paper",
        "red, ground",
        "red-deep, red-ground",
        "grey, grey-ground",
        "paper, accent",
        "paper, accent-deep",
        "paper, grey"
    })
    void text_stands_out_from_its_ground(String text, String ground) throws IOException {
        double first = luminance(colour(text));
        double second = luminance(colour(ground));
        double contrast = (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
        assertThat(contrast).isGreaterThanOrEqualTo(4.5);
    }

    private static int colour(String name) throws IOException {
        Matcher found = Pattern.compile("--" + name + ": #([0-9a-f]{6});").matcher(Files.readString(STYLE));
        assertThat(found.find()).as(name).isTrue();
        return Integer.parseInt(found.group(1), 16);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16 & 0xff)
                + 0.7152 * linear(colour >> 8 & 0xff)
                + 0.0722 * linear(colour & 0xff);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
