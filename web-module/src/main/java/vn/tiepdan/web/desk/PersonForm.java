package vn.tiepdan.web.desk;

import java.io.Serializable;
import vn.tiepdan.identity.CitizenKind;
import vn.tiepdan.identity.PaperKind;
import vn.tiepdan.identity.PersonalData;
import vn.tiepdan.identity.Sex;

/** Who comes or writes, as it is typed. */
public class PersonForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private CitizenKind kind = CitizenKind.PERSON;
    private String fullName;
    private Integer birthYear;
    private Sex sex;
    private PaperKind paperKind = PaperKind.IDENTITY_CARD;
    private String paperNumber;
    private String noPaperReason;
    private String address;
    private String telephone;

    /** What is shown of somebody may stand in the form already; the number of his papers is typed anew. */
    public void begin(String name, String livesAt, String calls) {
        fullName = name;
        address = livesAt;
        telephone = calls;
    }

    public PersonalData data() {
        return new PersonalData(
                kind, fullName, birthYear, sex, paperKind, paperNumber, noPaperReason, address, telephone);
    }

    public CitizenKind getKind() {
        return kind;
    }

    public void setKind(CitizenKind kind) {
        this.kind = kind;
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String fullName) {
        this.fullName = fullName;
    }

    public Integer getBirthYear() {
        return birthYear;
    }

    public void setBirthYear(Integer birthYear) {
        this.birthYear = birthYear;
    }

    public Sex getSex() {
        return sex;
    }

    public void setSex(Sex sex) {
        this.sex = sex;
    }

    public PaperKind getPaperKind() {
        return paperKind;
    }

    public void setPaperKind(PaperKind paperKind) {
        this.paperKind = paperKind;
    }

    public String getPaperNumber() {
        return paperNumber;
    }

    public void setPaperNumber(String paperNumber) {
        this.paperNumber = paperNumber;
    }

    public String getNoPaperReason() {
        return noPaperReason;
    }

    public void setNoPaperReason(String noPaperReason) {
        this.noPaperReason = noPaperReason;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getTelephone() {
        return telephone;
    }

    public void setTelephone(String telephone) {
        this.telephone = telephone;
    }
}
