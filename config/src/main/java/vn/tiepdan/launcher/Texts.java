package vn.tiepdan.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The sentences the launcher speaks: Vietnamese for everything, English beside every refusal. */
final class Texts {

    private static final Properties VIETNAMESE = read("messages_vi.properties");
    private static final Properties ENGLISH = read("messages_en.properties");

    private Texts() {}

    static String of(String key, Object... arguments) {
        return sentence(VIETNAMESE, key, arguments);
    }

    static String refusal(String code, Object... arguments) {
        return sentence(VIETNAMESE, code, arguments) + System.lineSeparator() + sentence(ENGLISH, code, arguments);
    }

    private static String sentence(Properties texts, String key, Object... arguments) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no text for " + key);
        }
        return String.format(text, arguments);
    }

    private static Properties read(String name) {
        try (Reader reader = new InputStreamReader(Texts.class.getResourceAsStream(name), UTF_8)) {
            Properties texts = new Properties();
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
