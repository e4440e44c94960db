package vn.tiepdan.api.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import vn.tiepdan.shared.Messages;

/** The words that stand beside a constant in an answer, in the caller's language. */
@RequestScoped
public class Labels {

    @Inject
    Messages messages;

    @Inject
    HttpServletRequest request;

    /** The label of the constant in the bundle of a feature: {@code petition.kind} + {@code COMPLAINT}; null for null. */
    public String of(String prefix, Enum<?> constant) {
        return constant == null ? null : text(prefix + "." + constant.name());
    }

    public String text(String key, Object... arguments) {
        return messages.text(Languages.wanted(request), key, List.of(arguments));
    }

    /** Whichever of the two the caller reads. */
    public String either(String vietnamese, String english) {
        return Languages.wanted(request).equals(Locale.ENGLISH) && english != null ? english : vietnamese;
    }
}
