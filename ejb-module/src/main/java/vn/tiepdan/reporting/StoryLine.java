package vn.tiepdan.reporting;

import java.io.Serializable;
import vn.tiepdan.audit.AuditRow;

/**
 * One deed in the life of a case.
 *
 * @param sort on what it was done
 * @param record the code under which the caller sees that
 */
public record StoryLine(AuditRow deed, Sort sort, String record) implements Serializable {

    /** On what a deed was done. */
    public enum Sort {
        CASE,
        VISIT,
        PETITION
    }
}
