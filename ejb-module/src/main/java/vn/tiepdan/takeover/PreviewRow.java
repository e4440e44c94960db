package vn.tiepdan.takeover;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.RecordStage;

/**
 * A row as it will stand in the book.
 *
 * @param name null where the author is anonymous, or will be under seal
 * @param sealed the author will be under seal: who he is is not shown here either
 */
public record PreviewRow(
        int line,
        int number,
        int year,
        LocalDate receivedOn,
        PetitionKind kind,
        boolean sealed,
        String name,
        String address,
        String summary,
        RecordStage stage,
        LocalDate closedOn)
        implements Serializable {}
