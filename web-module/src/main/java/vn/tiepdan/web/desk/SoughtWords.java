package vn.tiepdan.web.desk;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The words an officer narrowed lists by, kept in his session: they may be somebody's name, so an address carries only the
 * number under which they lie here.
 */
@SessionScoped
public class SoughtWords implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int KEPT = 50;

    private final Map<String, String> kept = new LinkedHashMap<>();
    private int last;

    /** The number to find the words by; null for no words. */
    public synchronized String keep(String words) {
        if (words == null || words.isBlank()) {
            return null;
        }
        String number = String.valueOf(++last);
        kept.put(number, words.strip());
        if (kept.size() > KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
        return number;
    }

    /** Null when the session does not know them any more: then the list is not narrowed by words. */
    public synchronized String of(String number) {
        return number == null ? null : kept.get(number);
    }
}
