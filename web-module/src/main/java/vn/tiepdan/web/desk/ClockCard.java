package vn.tiepdan.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.tiepdan.deadline.ClockCode;
import vn.tiepdan.deadline.ClockDesk;
import vn.tiepdan.deadline.ClockExplanation;
import vn.tiepdan.deadline.ClockRow;
import vn.tiepdan.deadline.Deadline;
import vn.tiepdan.deadline.DeadlinePreview;
import vn.tiepdan.web.shared.Texts;
import vn.tiepdan.web.shared.Words;

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
    ClockDesk desk;

    @Inject
    Texts text;

    private final Map<ClockCode, ClockExplanation> explained = new HashMap<>();

    public ClockExplanation why(ClockRow row) {
        return explained.computeIfAbsent(row.code(), desk::explanation);
    }

    /** The length of the term in words: "10 ngày làm việc". */
    public String length(Deadline deadline) {
        return deadline.length() == null ? "" : text.with("deadline.unit." + deadline.unit(), deadline.length());
    }

    /** A longer total in words, with the day it would end on: "45 ngày (đến 04/07/2024)". */
    public String total(String term, LocalDate trigger) {
        Deadline longer = law.preview(term, trigger);
        return text.with("deadline.total", length(longer), Words.date(longer.due()));
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
