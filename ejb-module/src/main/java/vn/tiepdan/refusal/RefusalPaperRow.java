package vn.tiepdan.refusal;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tiepdan.document.AttachmentCode;
import vn.tiepdan.reception.VisitCode;

/**
 * What proves a refusal, as the caller may see it.
 *
 * @param file null also of a visit under seal, but for who chose it
 * @param earlierVisit by the code it has now; null also where the caller does not see it
 */
public record RefusalPaperRow(
        RefusalProof purpose, AttachmentCode file, String documentNumber, LocalDate documentOn, VisitCode earlierVisit)
        implements Serializable {}
