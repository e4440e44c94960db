package vn.tiepdan.reception;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tiepdan.organisation.OfficerCode;

/**
 * Đính chính: a correction of a visit in a closed month, to stand beside what the book had.
 *
 * @param field what was corrected: {@code content}, {@code requests}, {@code previousHandling}, {@code timeOut}, {@code people},
 *     {@code visitedOn}, {@code timeIn} or {@code person}; null where it is not to be told
 * @param before what stood there; null where nothing did, or it is not to be told
 * @param after what stands there since
 * @param reason null where it is not to be told
 */
public record CorrectionRow(LocalDate on, OfficerCode by, String field, String before, String after, String reason)
        implements Serializable {}
