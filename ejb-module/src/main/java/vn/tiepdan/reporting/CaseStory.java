package vn.tiepdan.reporting;

import java.io.Serializable;
import java.util.List;
import vn.tiepdan.petition.PetitionRow;
import vn.tiepdan.reception.VisitRow;

/**
 * A case with everything of it that the caller sees.
 *
 * @param visits how many visits; {@code people} how many came in them, {@code petitions} how many petitions: each counted by itself
 * @param whole false when there is more than is told
 */
public record CaseStory(
        long visits,
        long people,
        long petitions,
        List<VisitRow> visitRows,
        List<PetitionRow> petitionRows,
        List<StoryLine> lines,
        boolean whole)
        implements Serializable {}
