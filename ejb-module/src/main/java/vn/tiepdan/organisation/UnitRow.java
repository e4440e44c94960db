package vn.tiepdan.organisation;

import java.io.Serializable;
import java.time.LocalDate;

/** A unit as lists and the API show it on a given day; {@code parent} and {@code stateCode} are those of that day. */
public record UnitRow(
        UnitCode code,
        String nameVi,
        String nameEn,
        UnitKind kind,
        UnitCode parent,
        String stateCode,
        UnitCode successor,
        String address,
        String telephone,
        LocalDate validFrom,
        LocalDate validTo)
        implements Serializable {}
