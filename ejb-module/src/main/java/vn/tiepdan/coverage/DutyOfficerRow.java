package vn.tiepdan.coverage;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.organisation.OfficerCode;

/** An officer who may stand on duty, as lists show him. */
public record DutyOfficerRow(
        OfficerCode officer,
        String name,
        LocalDate trainedOn,
        String certificate,
        Set<SubjectField> fields,
        boolean active,
        int version)
        implements Serializable {

    public boolean isTrained() {
        return trainedOn != null;
    }
}
