package vn.tiepdan.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import vn.tiepdan.shared.DomainException;
import vn.tiepdan.shared.Messages;

/**
 * The words of the screens, as {@code #{text['field.username']}} or {@code #{text.with('home.due', days)}}.
 *
 * <p>A key is sought in {@code vn/tiepdan/web/messages}, then in the bundle of its area ({@code reception.…} in
 * {@code vn/tiepdan/web/reception/messages}), then in those of the features; an unknown key shows itself.
 */
@Named("text")
@RequestScoped
public class Texts extends AbstractMap<String, String> {

    private static final ResourceBundle.Control UTF8 =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Inject
    Language language;

    @Inject
    Messages features;

    @Override
    public String get(Object key) {
        String name = String.valueOf(key);
        return own(name, language.getLocale()).orElseGet(() -> features.text(language.getLocale(), name, List.of()));
    }

    @Override
    public boolean containsKey(Object key) {
        return has(String.valueOf(key));
    }

    public boolean has(String key) {
        return !get(key).equals(key);
    }

    /**
     * A label such as {@code field.ground}; a name that begins with its area ({@code field.petition.ground}) is also found in
     * the area's file as {@code petition.ground}.
     */
    public String label(String key) {
        if (has(key)) {
            return get(key);
        }
        String rest = key.substring(key.indexOf('.') + 1);
        return has(rest) ? get(rest) : key;
    }

    public boolean hasHelp(String key) {
        String help = key + ".help";
        return !label(help).equals(help);
    }

    public String help(String key) {
        return label(key + ".help");
    }

    /** The text with its gaps filled. */
    public String with(String key, Object... arguments) {
        Locale locale = language.getLocale();
        return own(key, locale)
                .map(pattern -> new MessageFormat(pattern, locale).format(arguments))
                .orElseGet(() -> features.text(locale, key, Arrays.asList(arguments)));
    }

    public String of(DomainException refusal) {
        return with(refusal.code(), refusal.arguments().toArray());
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return Set.of();
    }

    static Optional<String> own(String key, Locale locale) {
        Optional<String> common = in("vn.tiepdan.web.messages", key, locale);
        int dot = key.indexOf('.');
        return common.isPresent() || dot < 0 ? common : in("vn.tiepdan.web." + key.substring(0, dot) + ".messages", key, locale);
    }

    private static Optional<String> in(String bundle, String key, Locale locale) {
        try {
            ResourceBundle words = ResourceBundle.getBundle(bundle, locale, Texts.class.getClassLoader(), UTF8);
            return words.containsKey(key) ? Optional.of(words.getString(key)) : Optional.empty();
        } catch (MissingResourceException none) {
            return Optional.empty();
        }
    }
}
