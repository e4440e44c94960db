package vn.tiepdan.organisation;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.tiepdan.shared.RuleBroken;

/**
 * An agency or a part of one, from the day it is set up until the day it is dissolved.
 *
 * <p>A dissolved unit keeps its records and its code; its successor, told apart, takes over the work on them.
 */
@Entity
@Table(name = "unit")
public class Unit {

    @Id
    private UnitCode code;

    @Column(name = "name_vi")
    private String nameVi;

    @Column(name = "name_en")
    private String nameEn;

    @Enumerated(STRING)
    private UnitKind kind;

    private String address;
    private String telephone;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected Unit() {}

    static Unit setUp(UnitCode code, String nameVi, String nameEn, UnitKind kind, LocalDate on) {
        Unit unit = new Unit();
        unit.code = code;
        unit.call(nameVi, nameEn);
        unit.kind = kind;
        unit.validFrom = on;
        return unit;
    }

    void call(String vietnamese, String english) {
        nameVi = vietnamese;
        nameEn = english;
    }

    void locatedAt(String address, String telephone) {
        this.address = address;
        this.telephone = telephone;
    }

    /** Ends the unit; {@code lastDay} is its last day of work. */
    void dissolve(LocalDate lastDay) {
        if (validTo != null) {
            throw new RuleBroken("organisation.unit.already-dissolved", code);
        }
        if (lastDay.isBefore(validFrom)) {
            throw new RuleBroken("organisation.unit.dissolved-before-set-up", code);
        }
        validTo = lastDay;
    }

    public UnitCode code() {
        return code;
    }

    public UnitKind kind() {
        return kind;
    }

    public boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
