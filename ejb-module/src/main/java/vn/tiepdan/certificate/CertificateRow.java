package vn.tiepdan.certificate;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/**
 * A certificate as whoever verifies it sees it.
 *
 * @param facts what the page says, by name; a list of lines under {@code lines}
 * @param dueNow the last day as the clock has it now; null when the clock was voided
 */
public record CertificateRow(
        CertificateCode code, LocalDateTime issuedAt, LocalDate dueOn, LocalDate dueNow, Facts facts)
        implements Serializable {

    /** Whether the date still is the one on the paper. */
    public boolean isCurrent() {
        return dueOn.equals(dueNow);
    }

    /** What the page says, word for word. */
    public record Facts(Map<String, String> words, List<Map<String, String>> lines, List<String> notes)
            implements Serializable {

        public Facts {
            words = Map.copyOf(words);
            lines = List.copyOf(lines);
            notes = List.copyOf(notes);
        }
    }
}
