package vn.tiepdan.form;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Document;

/** Prints an official form: facts in, finished PDF or DOCX out. It stores nothing and knows no one's rights. */
@ApplicationScoped
public class FormPrinter {

    private final Templates templates = new Templates();
    private final PdfWriter pdf = new PdfWriter();
    private final DocxWriter docx = new DocxWriter();

    /**
     * The same form, facts and stamp give the same bytes.
     *
     * @param facts what the template asks for: text, numbers, {@code LocalDate}, {@code LocalDateTime}, public records, lists, maps
     * @param stamp the moment the file itself names as its making
     */
    public PrintedForm print(
            Form form, Map<String, ?> facts, OutputFormat format, LocalDateTime stamp, String fileName) {
        Map<String, Object> all = new HashMap<>(facts);
        all.put("form", form);
        Document filled = templates.fill(form.template(), all);
        byte[] bytes = format == OutputFormat.PDF ? pdf.write(filled, stamp) : docx.write(filled, stamp);
        return new PrintedForm(fileName + "." + format.extension(), format, bytes);
    }
}
