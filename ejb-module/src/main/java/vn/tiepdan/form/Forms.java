package vn.tiepdan.form;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** All official forms there are, and which of them is in force on a day. */
@ApplicationScoped
public class Forms {

    private static final String CATALOGUE = "/templates/forms.csv";

    private final List<Form> all = read();

    /** The form of this code that is used on this day: the youngest one already in force. */
    public Form inForce(FormKind kind, String code, LocalDate day) {
        return all.stream()
                .filter(form -> form.kind() == kind && form.code().equals(code))
                .filter(form -> !form.validFrom().isAfter(day))
                .max(Comparator.comparing(Form::validFrom))
                .orElseThrow(() -> new IllegalArgumentException("no form " + kind + " " + code + " on " + day));
    }

    /** The same; on days before any form of this code was in force, the first one there was. */
    public Form firstOrInForce(FormKind kind, String code, LocalDate day) {
        LocalDate first = all.stream()
                .filter(form -> form.kind() == kind && form.code().equals(code))
                .map(Form::validFrom)
                .min(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalArgumentException("no form " + kind + " " + code));
        return inForce(kind, code, day.isBefore(first) ? first : day);
    }

    /** The form as one instrument laid it down, in force or not: for printing an old document again. */
    public Form of(String instrument, FormKind kind, String code) {
        return all.stream()
                .filter(form -> form.instrument().equals(instrument))
                .filter(form -> form.kind() == kind && form.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no form " + kind + " " + code + " in " + instrument));
    }

    List<Form> all() {
        return all;
    }

    private static List<Form> read() {
        try (InputStream stream = Forms.class.getResourceAsStream(CATALOGUE)) {
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return lines.lines().skip(1).map(Forms::form).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Form form(String line) {
        String[] cells = line.split(";", -1);
        return new Form(cells[0], cells[1], FormKind.valueOf(cells[2]), cells[3], LocalDate.parse(cells[4]), cells[5]);
    }
}
