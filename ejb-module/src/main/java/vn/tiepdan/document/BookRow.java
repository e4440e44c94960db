package vn.tiepdan.document;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One line of the printed reception book (form 03/TCD), in the words to be printed; null leaves a column empty.
 *
 * @param person the name, or the words that stand for a sealed one; never more than the reader may see
 * @param kind the abbreviation KN, TC or KNPA
 * @param people null where they are counted in another line
 * @param withinCompetence marks the matter as our own to settle
 * @param guidedTo the body the citizen was guided to, with the number of the document
 * @param transferredTo the body that accepts it, with the number of the transfer
 */
public record BookRow(
        int number,
        LocalDate on,
        String person,
        String address,
        String idDocument,
        String content,
        String kind,
        Integer people,
        String settledBy,
        boolean withinCompetence,
        String guidedTo,
        String transferredTo,
        String followUp,
        String note)
        implements Serializable {

    /** The same with the alias in the place of the name. */
    public BookRow under(String alias) {
        return new BookRow(
                number,
                on,
                alias,
                null,
                null,
                content,
                kind,
                people,
                settledBy,
                withinCompetence,
                guidedTo,
                transferredTo,
                followUp,
                note);
    }
}
