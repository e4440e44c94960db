package vn.tiepdan.web.shared;

import java.util.regex.Pattern;

/** Addresses inside this product: whoever follows one from a parameter never leaves it. */
public final class Local {

    private static final Pattern SAFE = Pattern.compile("/(?!/)[A-Za-z0-9/_.~%-]*(\\?[A-Za-z0-9/_.~%=&+-]*)?");

    private Local() {}

    /** The path as it was asked for, or the home page when it leads elsewhere or nowhere. */
    public static String path(String wanted) {
        return wanted != null && SAFE.matcher(wanted).matches() && !wanted.contains("..") ? wanted : "/";
    }
}
