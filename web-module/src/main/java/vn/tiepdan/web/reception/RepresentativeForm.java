package vn.tiepdan.web.reception;

import java.io.Serializable;
import vn.tiepdan.identity.CitizenKind;
import vn.tiepdan.identity.PaperKind;
import vn.tiepdan.identity.PersonalData;

/** One more of those who came, as he is typed: papers by the length of their number. */
public class RepresentativeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String fullName;
    private String paperNumber;
    private String noPaperReason;
    private String address;
    private String telephone;

    boolean isEmpty() {
        return fullName == null && paperNumber == null && telephone == null;
    }

    /** Lives where the first one lives unless another address is told. */
    PersonalData data(String firstAddress) {
        return new PersonalData(
                CitizenKind.PERSON,
                fullName,
                null,
                null,
                paperNumber == null ? PaperKind.NONE : PaperKind.ofCardNumber(paperNumber),
                paperNumber,
                noPaperReason,
                address == null ? firstAddress : address,
                telephone);
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String fullName) {
        this.fullName = fullName;
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
