package vn.tiepdan.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Locale;

/** The language in which this request is answered: the one chosen for the session, else Vietnamese. */
@Named
@RequestScoped
public class Language {

    /** The session attribute that holds the chosen language. */
    public static final String ATTRIBUTE = "vn.tiepdan.language";

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @Inject
    HttpServletRequest request;

    public Locale getLocale() {
        HttpSession session = request.getSession(false);
        return session != null && "en".equals(session.getAttribute(ATTRIBUTE)) ? Locale.ENGLISH : VIETNAMESE;
    }

    public boolean isVietnamese() {
        return "vi".equals(getLocale().getLanguage());
    }

    public String getTag() {
        return getLocale().getLanguage();
    }

    /** The other language, offered in the header. */
    public String getOther() {
        return isVietnamese() ? "en" : "vi";
    }
}
