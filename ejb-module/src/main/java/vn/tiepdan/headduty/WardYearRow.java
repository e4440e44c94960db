package vn.tiepdan.headduty;

import java.io.Serializable;
import vn.tiepdan.organisation.UnitCode;

/** What the head of one ward owes and did in a year. */
public record WardYearRow(UnitCode unit, String nameVi, String nameEn, int year, HeadTotals totals)
        implements Serializable {}
