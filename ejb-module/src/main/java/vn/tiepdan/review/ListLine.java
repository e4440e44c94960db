package vn.tiepdan.review;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.hotspot.WatchGround;
import vn.tiepdan.matter.SubjectField;

/** One case of a frozen list, as it stood that day. */
public record ListLine(
        int ordinal,
        String matter,
        String title,
        SubjectField field,
        String place,
        List<WatchGround> grounds,
        List<String> criteria,
        int people,
        int visits,
        int petitions,
        int overdueDays,
        int ageDays,
        int overLevel,
        int visitsNow,
        int visitsBefore,
        LocalDate decidedOn,
        LocalDate reviewOn,
        String inHand,
        LocalDate instructionDue)
        implements Serializable {}
