package vn.tiepdan.api.exchange;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import vn.tiepdan.shared.Messages;

/** The language of an answer: the caller's first wish among Vietnamese and English, else Vietnamese. */
public final class Languages {

    private Languages() {}

    public static Locale wanted(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Messages.VIETNAMESE;
        }
        List<Locale> wishes = Collections.list(request.getLocales());
        for (Locale wish : wishes) {
            if (wish.getLanguage().equals("en")) {
                return Locale.ENGLISH;
            }
            if (wish.getLanguage().equals("vi")) {
                return Messages.VIETNAMESE;
            }
        }
        return Messages.VIETNAMESE;
    }
}
