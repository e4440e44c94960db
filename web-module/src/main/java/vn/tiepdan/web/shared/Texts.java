package vn.tiepdan.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.AbstractMap;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import vn.tiepdan.shared.DomainException;

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

    private static final Set<String> ABSENT = ConcurrentHashMap.newKeySet();

    @Inject
    Language language;

    @Override
    public String get(Object key) {
        String name = String.valueOf(key);
        return pattern(name, language.getLocale()).orElse(name);
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

    /** The text with its gaps filled; a date is written as pages write dates. */
    public String with(String key, Object... arguments) {
        Locale locale = language.getLocale();
        Object[] written = Stream.of(arguments)
                .map(argument -> argument instanceof LocalDate date ? Words.date(date) : argument)
                .toArray();
        return pattern(key, locale)
                .map(pattern -> new MessageFormat(pattern, locale).format(written))
                .orElse(key);
    }

    /** The text with its gaps filled from a list, as rows carry their arguments. */
    public String filled(String key, List<?> arguments) {
        return with(key, arguments.toArray());
    }

    public String of(DomainException refusal) {
        return with(refusal.code(), refusal.arguments().toArray());
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return Set.of();
    }

    /** The text of a key outside any request of a page, as error pages need it. */
    static Optional<String> pattern(String key, Locale locale) {
        int dot = key.indexOf('.');
        String area = dot < 0 ? key : key.substring(0, dot);
        return in("vn.tiepdan.web.messages", key, locale)
                .or(() -> in("vn.tiepdan.web." + area + ".messages", key, locale))
                .or(() -> in("vn.tiepdan." + area + ".messages", key, locale));
    }

    /** Areas without a bundle are remembered: every label is first sought under a longer name. */
    private static Optional<String> in(String bundle, String key, Locale locale) {
        if (ABSENT.contains(bundle)) {
            return Optional.empty();
        }
        try {
            ResourceBundle words = ResourceBundle.getBundle(bundle, locale, Texts.class.getClassLoader(), UTF8);
            return words.containsKey(key) ? Optional.of(words.getString(key)) : Optional.empty();
        } catch (MissingResourceException none) {
            ABSENT.add(bundle);
            return Optional.empty();
        }
    }
}
