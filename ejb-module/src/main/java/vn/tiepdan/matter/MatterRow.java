package vn.tiepdan.matter;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tiepdan.organisation.UnitCode;

/** A case as lists show it. */
public record MatterRow(
        MatterCode code,
        int version,
        UnitCode unit,
        String title,
        SubjectField field,
        boolean confidential,
        LocalDate openedOn,
        LocalDate closedOn)
        implements Serializable {}
