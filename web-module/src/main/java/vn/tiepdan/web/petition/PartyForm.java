package vn.tiepdan.web.petition;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.identity.CitizenKind;
import vn.tiepdan.identity.PaperKind;
import vn.tiepdan.identity.PersonalData;
import vn.tiepdan.party.AuthorityKind;
import vn.tiepdan.party.AuthorityPaper;
import vn.tiepdan.party.Certification;
import vn.tiepdan.party.CorrectParty;
import vn.tiepdan.party.CounselKind;
import vn.tiepdan.party.EndParty;
import vn.tiepdan.party.NameParty;
import vn.tiepdan.party.PartyRole;
import vn.tiepdan.party.PartyRow;
import vn.tiepdan.shared.Invalid;

/** One who stands in a petition beside its author, as he is typed: his papers by the length of their number. */
public class PartyForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private PartyRole role = PartyRole.PETITIONER;
    private String fullName;
    private String paperNumber;
    private String address;
    private String telephone;
    private boolean representative;
    private Integer actsFor = 0;
    private CounselKind counsel;
    private String cardNumber;
    private AuthorityKind authority;
    private String authorityNumber;
    private LocalDate authorityOn;
    private Certification certification = Certification.NONE;
    private String certifiedBy;
    private boolean personAnew;
    private boolean paperAnew;
    private LocalDate endedOn;
    private String reason;

    boolean isEmpty() {
        return fullName == null && paperNumber == null && telephone == null && authority == null;
    }

    /** What is shown of him may stand in the form already; the number of his papers is typed anew. */
    void begin(PartyRow row) {
        role = row.role();
        fullName = row.name();
        address = row.address();
        telephone = row.telephone();
        counsel = row.counsel();
        cardNumber = row.cardNumber();
        authority = row.authority();
        authorityNumber = row.authorityNumber();
        authorityOn = row.authorityOn();
        certification = row.certification() == null ? Certification.NONE : row.certification();
        certifiedBy = row.certifiedBy();
    }

    /** Lives where the author lives unless another address is told. */
    NameParty command(String authorsAddress) {
        List<Invalid> found = new ArrayList<>();
        PersonalData person = Invalid.noted(found, () -> person(authorsAddress));
        boolean acts = role != PartyRole.PETITIONER;
        boolean helps = role == PartyRole.COUNSEL;
        boolean authorised = acts && authority != null;
        AuthorityPaper paper = authorised ? Invalid.noted(found, this::paper) : null;
        boolean readable = person != null && (paper != null || !authorised);
        NameParty command = readable
                ? Invalid.noted(
                        found,
                        () -> new NameParty(
                                role,
                                person,
                                acts ? actsFor : null,
                                helps ? counsel : null,
                                helps ? cardNumber : null,
                                paper))
                : null;
        Invalid.refuse(found);
        return command;
    }

    CorrectParty correction(int ordinal) {
        List<Invalid> found = new ArrayList<>();
        PersonalData person = personAnew ? Invalid.noted(found, () -> person(null)) : null;
        AuthorityPaper paper = paperAnew ? Invalid.noted(found, this::paper) : null;
        CorrectParty command = Invalid.noted(
                found,
                () -> new CorrectParty(
                        ordinal, person, paper, paperAnew && role == PartyRole.COUNSEL ? cardNumber : null, reason));
        Invalid.refuse(found);
        return command;
    }

    EndParty end(int ordinal) {
        return new EndParty(ordinal, endedOn, reason);
    }

    private PersonalData person(String authorsAddress) {
        return new PersonalData(
                CitizenKind.PERSON,
                fullName,
                null,
                null,
                paperNumber == null ? PaperKind.NOT_STATED : PaperKind.ofCardNumber(paperNumber),
                paperNumber,
                null,
                address == null ? authorsAddress : address,
                telephone);
    }

    private AuthorityPaper paper() {
        return AuthorityPaper.of(authority, authorityNumber, authorityOn, certification, certifiedBy);
    }

    public PartyRole getRole() {
        return role;
    }

    public void setRole(PartyRole role) {
        this.role = role;
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

    public boolean isRepresentative() {
        return representative;
    }

    public void setRepresentative(boolean representative) {
        this.representative = representative;
    }

    public Integer getActsFor() {
        return actsFor;
    }

    public void setActsFor(Integer actsFor) {
        this.actsFor = actsFor;
    }

    public CounselKind getCounsel() {
        return counsel;
    }

    public void setCounsel(CounselKind counsel) {
        this.counsel = counsel;
    }

    public String getCardNumber() {
        return cardNumber;
    }

    public void setCardNumber(String cardNumber) {
        this.cardNumber = cardNumber;
    }

    public AuthorityKind getAuthority() {
        return authority;
    }

    public void setAuthority(AuthorityKind authority) {
        this.authority = authority;
    }

    public String getAuthorityNumber() {
        return authorityNumber;
    }

    public void setAuthorityNumber(String authorityNumber) {
        this.authorityNumber = authorityNumber;
    }

    public LocalDate getAuthorityOn() {
        return authorityOn;
    }

    public void setAuthorityOn(LocalDate authorityOn) {
        this.authorityOn = authorityOn;
    }

    public Certification getCertification() {
        return certification;
    }

    public void setCertification(Certification certification) {
        this.certification = certification;
    }

    public String getCertifiedBy() {
        return certifiedBy;
    }

    public void setCertifiedBy(String certifiedBy) {
        this.certifiedBy = certifiedBy;
    }

    public boolean isPersonAnew() {
        return personAnew;
    }

    public void setPersonAnew(boolean personAnew) {
        this.personAnew = personAnew;
    }

    public boolean isPaperAnew() {
        return paperAnew;
    }

    public void setPaperAnew(boolean paperAnew) {
        this.paperAnew = paperAnew;
    }

    public LocalDate getEndedOn() {
        return endedOn;
    }

    public void setEndedOn(LocalDate endedOn) {
        this.endedOn = endedOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
