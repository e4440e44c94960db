package vn.tiepdan.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.tiepdan.deadline.ClockRow;
import vn.tiepdan.deadline.Deadline;
import vn.tiepdan.deadline.DeadlinePreview;
import vn.tiepdan.web.shared.Texts;

/** Tells why a clock ends on its day, step by step, and what the law would ask of something received on a day. */
@Named
@RequestScoped
public class ClockCard {

    private static final String VISIT = "TCD-12";
    private static final String COMPLAINT = "KN-01";
    private static final String DENUNCIATION = "TC-01";

    @Inject
    DeadlinePreview law;

    @Inject
    Texts text;

    private final Map<List<Object>, Deadline> counted = new HashMap<>();

    public Deadline why(ClockRow row) {
        return counted.computeIfAbsent(
                List.of(row.termCode(), row.triggeredOn()), asked -> law.preview(row.termCode(), row.triggeredOn()));
    }

    /** The length of the term in words: "10 ngày làm việc". */
    public String length(Deadline deadline) {
        return deadline.length() == null ? "" : text.with("deadline.unit." + deadline.unit(), deadline.length());
    }

    public List<Deadline> ofVisit(LocalDate day) {
        return day == null
                ? List.of()
                : Stream.of(VISIT, COMPLAINT, DENUNCIATION)
                        .map(term -> law.preview(term, day))
                        .toList();
    }

    public List<Deadline> ofPetition(LocalDate day) {
        return day == null
                ? List.of()
                : Stream.of(COMPLAINT, DENUNCIATION)
                        .map(term -> law.preview(term, day))
                        .toList();
    }
}
