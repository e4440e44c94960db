package vn.tiepdan.processing;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;

/** Record what the body to which a petition went replied. */
public record RecordResponse(String from, String documentNumber, LocalDate receivedOn, String content)
        implements Serializable {

    public RecordResponse {
        from = Folding.tidy(from);
        documentNumber = Folding.tidy(documentNumber);
        content = Folding.tidy(content);
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(from != null, found, "from", "processing.response.from-missing");
        Invalid.unless(from == null || from.length() <= 200, found, "from", "processing.text.too-long", 200);
        Invalid.unless(
                documentNumber == null || documentNumber.length() <= 40,
                found,
                "documentNumber",
                "processing.text.too-long",
                40);
        Invalid.unless(receivedOn != null, found, "receivedOn", "processing.response.day-missing");
        Invalid.unless(content != null, found, "content", "processing.response.content-missing");
        Invalid.unless(content == null || content.length() <= 1000, found, "content", "processing.text.too-long", 1000);
        Invalid.refuse(found);
    }
}
