package vn.tiepdan.web.roster;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import vn.tiepdan.coverage.DutyOfficerRow;
import vn.tiepdan.coverage.KeepDutyOfficer;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.organisation.OfficerCode;

/** What is typed about somebody who may stand on duty. */
public class DutyOfficerForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private OfficerCode officer;
    private LocalDate trainedOn;
    private String certificate;
    private SubjectField[] fields = {};
    private boolean active = true;

    /** What is known of him already. */
    void fill(DutyOfficerRow row) {
        officer = row.officer();
        trainedOn = row.trainedOn();
        certificate = row.certificate();
        fields = row.fields().toArray(SubjectField[]::new);
        active = row.active();
    }

    KeepDutyOfficer command() {
        return new KeepDutyOfficer(null, officer, trainedOn, certificate, Set.of(fields), active);
    }

    public OfficerCode getOfficer() {
        return officer;
    }

    public void setOfficer(OfficerCode officer) {
        this.officer = officer;
    }

    public LocalDate getTrainedOn() {
        return trainedOn;
    }

    public void setTrainedOn(LocalDate trainedOn) {
        this.trainedOn = trainedOn;
    }

    public String getCertificate() {
        return certificate;
    }

    public void setCertificate(String certificate) {
        this.certificate = certificate;
    }

    public SubjectField[] getFields() {
        return fields.clone();
    }

    public void setFields(SubjectField[] fields) {
        this.fields = fields.clone();
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
