package vn.tiepdan.competence;

import java.io.Serializable;
import vn.tiepdan.deadline.Regime;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.petition.Competence;

/**
 * Which body is competent, and why.
 *
 * @param competence as seen from the unit that asked
 * @param unit the competent unit where it is one known here; else null
 * @param law the instrument and article
 * @param confidence how sure the source is
 */
public record Finding(
        CompetentBody body, Competence competence, UnitCode unit, Regime regime, String law, String confidence)
        implements Serializable {}
