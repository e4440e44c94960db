package vn.tiepdan.organisation;

import java.io.Serializable;

/** An officer as pick lists show him on a given day. */
public record OfficerRow(OfficerCode code, String fullName, String titleVi, String titleEn, UnitCode unit)
        implements Serializable {}
