package vn.tiepdan.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import vn.tiepdan.form.FormKind;
import vn.tiepdan.form.FormPrinter;
import vn.tiepdan.form.Forms;
import vn.tiepdan.form.Letterhead;
import vn.tiepdan.form.OutputFormat;
import vn.tiepdan.form.PrintedForm;

/** Prints the reception book on form 03/TCD: twelve columns of Circular 04/2021, thirteen of Decree 154/2026. */
@ApplicationScoped
public class ReceptionBookPrint {

    private static final String FORM = "03/TCD";

    @Inject
    Forms forms;

    @Inject
    FormPrinter printer;

    /**
     * The form is the one in force on the last day of the period.
     *
     * @param closes a line for each closed month and year in the period
     */
    public PrintedForm print(
            Letterhead letterhead,
            LocalDate from,
            LocalDate to,
            List<BookRow> rows,
            List<String> closes,
            List<BookCorrection> corrections,
            OutputFormat format,
            LocalDateTime now) {
        return printer.print(
                forms.firstOrInForce(FormKind.FORM, FORM, to),
                Map.of(
                        "letterhead",
                        letterhead,
                        "from",
                        from,
                        "to",
                        to,
                        "rows",
                        rows,
                        "closes",
                        closes,
                        "corrections",
                        corrections),
                format,
                now,
                "so-tiep-cong-dan-" + from + "-" + to);
    }
}
