package vn.tiepdan.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Finds the text of a code in the bundles of the features: {@code petition.not-found} in those of {@code petition}. */
@ApplicationScoped
public class Messages {

    /** The language of the screens. */
    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Map<String, ResourceBundle> bundles = new ConcurrentHashMap<>();

    private static final Pattern GAP_OR_QUOTE = Pattern.compile("[{']");

    /** The text in the wanted language, English or else Vietnamese; the code itself where no bundle knows it. */
    public String text(Locale locale, String code, List<?> arguments) {
        Locale spoken = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? Locale.ENGLISH : VIETNAMESE;
        int dot = code.indexOf('.');
        String feature = dot < 0 ? code : code.substring(0, dot);
        try {
            ResourceBundle bundle =
                    bundles.computeIfAbsent(spoken.getLanguage() + feature, name -> bundle(feature, spoken));
            String text = bundle.getString(code);
            return GAP_OR_QUOTE.matcher(text).find()
                    ? new MessageFormat(text, spoken).format(arguments.toArray())
                    : text;
        } catch (MissingResourceException unknown) {
            return code;
        }
    }

    private static ResourceBundle bundle(String feature, Locale spoken) {
        return ResourceBundle.getBundle(
                "vn.tiepdan." + feature + ".messages",
                spoken,
                Messages.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public String text(Locale locale, DomainException refusal) {
        return text(locale, refusal.code(), refusal.arguments());
    }
}
