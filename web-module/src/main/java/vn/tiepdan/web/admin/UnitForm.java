package vn.tiepdan.web.admin;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitKind;

/** What is typed to set up a unit, to name one, or to end one in favour of its successor. */
public class UnitForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private UnitCode code;
    private String nameVi;
    private String nameEn;
    private UnitKind kind;
    private UnitCode parent;
    private String address;
    private String telephone;
    private LocalDate from;
    private UnitCode renamed;
    private UnitCode dissolved;
    private LocalDate lastDay;
    private UnitCode successor;

    public UnitCode getCode() {
        return code;
    }

    public void setCode(UnitCode code) {
        this.code = code;
    }

    public String getNameVi() {
        return nameVi;
    }

    public void setNameVi(String nameVi) {
        this.nameVi = nameVi;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public UnitKind getKind() {
        return kind;
    }

    public void setKind(UnitKind kind) {
        this.kind = kind;
    }

    public UnitCode getParent() {
        return parent;
    }

    public void setParent(UnitCode parent) {
        this.parent = parent;
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

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public UnitCode getRenamed() {
        return renamed;
    }

    public void setRenamed(UnitCode renamed) {
        this.renamed = renamed;
    }

    public UnitCode getDissolved() {
        return dissolved;
    }

    public void setDissolved(UnitCode dissolved) {
        this.dissolved = dissolved;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public UnitCode getSuccessor() {
        return successor;
    }

    public void setSuccessor(UnitCode successor) {
        this.successor = successor;
    }
}
