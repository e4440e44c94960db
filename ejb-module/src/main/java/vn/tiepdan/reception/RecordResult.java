package vn.tiepdan.reception;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;

/**
 * Tell what became of a visit: the decision or conclusion with its day, a sentence, or both ({@code reception.result.missing}).
 *
 * @param words in words of one's own; never of a visit that denounces
 * @param documentNumber of the decision or conclusion, or null
 * @param documentOn its day; told with the number, and only then
 * @param reason why what was told before is put right; null the first time
 */
public record RecordResult(String words, String documentNumber, LocalDate documentOn, String reason)
        implements Serializable {

    public RecordResult {
        words = Folding.tidy(words);
        documentNumber = Folding.tidy(documentNumber);
        reason = Folding.tidy(reason);
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(
                words != null || documentNumber != null || documentOn != null,
                found,
                "words",
                "reception.result.missing");
        Invalid.unless(words == null || words.length() <= 500, found, "words", "reception.result.too-long");
        Invalid.unless(
                documentNumber != null || documentOn == null,
                found,
                "documentNumber",
                "reception.result.number-missing");
        Invalid.unless(
                documentNumber == null || documentNumber.length() <= 60,
                found,
                "documentNumber",
                "reception.result.number-too-long");
        Invalid.unless(
                documentNumber == null || documentOn != null, found, "documentOn", "reception.result.day-missing");
        Invalid.unless(reason == null || reason.length() <= 300, found, "reason", "reception.reason.too-long");
        Invalid.refuse(found);
    }

    @Override
    public String toString() {
        return "RecordResult[…]";
    }
}
