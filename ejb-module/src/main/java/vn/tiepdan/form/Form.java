package vn.tiepdan.form;

import java.time.LocalDate;

/**
 * An official form as one legal instrument lays it down.
 *
 * <p>The same code stands for different forms in different instruments, and for forms and statistical tables, so a form is
 * known by instrument, kind, code and the day from which it is used.
 */
public record Form(
        String instrument, String instrumentName, FormKind kind, String code, LocalDate validFrom, String title) {

    /** Where the template of this form lies. */
    String template() {
        return instrument + "/" + code.toLowerCase(java.util.Locale.ROOT).replace('/', '-') + ".xhtml";
    }
}
