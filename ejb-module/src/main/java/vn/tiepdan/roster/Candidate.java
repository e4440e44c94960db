package vn.tiepdan.roster;

import java.io.Serializable;
import java.util.Set;
import vn.tiepdan.coverage.DutyOfficerRow;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.organisation.OfficerCode;

/**
 * Somebody who may be put on duty, with what he bears already: shifts and days off that stand in the duty roster.
 *
 * @param borne halves of days
 */
record Candidate(
        OfficerCode officer, String name, boolean trained, Set<SubjectField> fields, int borne, int borneDaysOff)
        implements Serializable {

    static Candidate of(DutyOfficerRow row, int borne, int borneDaysOff) {
        return new Candidate(row.officer(), row.name(), row.isTrained(), row.fields(), borne, borneDaysOff);
    }

    @Override
    public String toString() {
        return officer.value();
    }
}
