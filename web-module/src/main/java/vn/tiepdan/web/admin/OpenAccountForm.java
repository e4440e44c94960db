package vn.tiepdan.web.admin;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import vn.tiepdan.organisation.AppointOfficer;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Invalid;

/** What is typed to open an account: for an officer on the list, or for a new one with his name and post. */
public class OpenAccountForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String username;
    private OfficerCode officer;
    private String fullName;
    private UnitCode unit;
    private String titleVi;
    private String titleEn;
    private LocalDate from;

    String name() {
        return username == null ? "" : username.strip().toLowerCase(Locale.ROOT);
    }

    boolean isForNewOfficer() {
        return officer == null;
    }

    /** A new officer is known under the name of his account; one that cannot be his code is told where it was typed. */
    OfficerCode officerCode() {
        if (officer != null) {
            return officer;
        }
        try {
            return new OfficerCode(name());
        } catch (Invalid malformed) {
            throw new Invalid("username", "access.username.malformed");
        }
    }

    AppointOfficer appointment() {
        return new AppointOfficer(officerCode(), unit, titleVi, titleEn == null ? titleVi : titleEn, from, null);
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public OfficerCode getOfficer() {
        return officer;
    }

    public void setOfficer(OfficerCode officer) {
        this.officer = officer;
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String fullName) {
        this.fullName = fullName;
    }

    public UnitCode getUnit() {
        return unit;
    }

    public void setUnit(UnitCode unit) {
        this.unit = unit;
    }

    public String getTitleVi() {
        return titleVi;
    }

    public void setTitleVi(String titleVi) {
        this.titleVi = titleVi;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
