package vn.tiepdan.web.takeover;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.takeover.BalanceLine;
import vn.tiepdan.takeover.EnterBalance;

/** Counts of a period as they are typed: a line for each kind, a column for each count; an empty field is none. */
public class BalanceForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of(
            "visits",
            "people",
            "cases",
            "carriedOver",
            "received",
            "accepted",
            "guided",
            "transferred",
            "returned",
            "filed",
            "settled",
            "pending");

    private LocalDate from;
    private LocalDate lastDay;
    private String reason;
    private boolean denunciations;
    private final Map<String, Integer> counts = new HashMap<>();

    /** @param denunciations whether their counts are the caller's to see */
    void offer(boolean denunciations) {
        this.denunciations = denunciations;
    }

    void fill(List<BalanceLine> lines) {
        lines.forEach(line -> COLUMNS.forEach(column -> counts.put(line.kind() + "." + column, of(line, column))));
    }

    EnterBalance command() {
        return new EnterBalance(from, lastDay == null ? null : lastDay.plusDays(1), lines(), reason);
    }

    List<BalanceLine> lines() {
        return getKinds().stream().map(this::line).toList();
    }

    private BalanceLine line(PetitionKind kind) {
        return new BalanceLine(
                kind,
                count(kind, "visits"),
                count(kind, "people"),
                count(kind, "cases"),
                count(kind, "carriedOver"),
                count(kind, "received"),
                count(kind, "accepted"),
                count(kind, "guided"),
                count(kind, "transferred"),
                count(kind, "returned"),
                count(kind, "filed"),
                count(kind, "settled"),
                count(kind, "pending"));
    }

    private int count(PetitionKind kind, String column) {
        Integer typed = counts.get(kind + "." + column);
        return typed == null ? 0 : typed;
    }

    private static int of(BalanceLine line, String column) {
        return switch (column) {
            case "visits" -> line.visits();
            case "people" -> line.people();
            case "cases" -> line.cases();
            case "carriedOver" -> line.carriedOver();
            case "received" -> line.received();
            case "accepted" -> line.accepted();
            case "guided" -> line.guided();
            case "transferred" -> line.transferred();
            case "returned" -> line.returned();
            case "filed" -> line.filed();
            case "settled" -> line.settled();
            case "pending" -> line.pending();
            default -> throw new IllegalArgumentException(column);
        };
    }

    public List<PetitionKind> getKinds() {
        return Stream.of(PetitionKind.values())
                .filter(kind -> denunciations || kind != PetitionKind.DENUNCIATION)
                .toList();
    }

    public List<String> getColumns() {
        return COLUMNS;
    }

    public Map<String, Integer> getCounts() {
        return counts;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
