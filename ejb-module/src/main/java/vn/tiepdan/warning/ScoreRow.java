package vn.tiepdan.warning;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.organisation.UnitCode;

/** A case with its points and the facts that make them. */
public record ScoreRow(
        MatterCode matter, UnitCode unit, String title, SubjectField field, LocalDate day, CaseFacts facts, int points)
        implements Serializable {}
