package vn.tiepdan.web.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.tiepdan.occasion.MovePhase;
import vn.tiepdan.occasion.OccasionDesk;
import vn.tiepdan.occasion.OccasionRegister;
import vn.tiepdan.occasion.OpenWindow;
import vn.tiepdan.occasion.StageSpan;
import vn.tiepdan.occasion.WindowCode;
import vn.tiepdan.occasion.WindowRow;
import vn.tiepdan.occasion.WindowType;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.web.shared.Notice;

/** Backs {@code plan/windows.xhtml}: the events and their phases; a new one is announced, a phase gets other dates with the reason. */
@Named
@ViewScoped
public class WindowsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MARGIN = 15;

    @Inject
    OccasionRegister register;

    @Inject
    OccasionDesk desk;

    @Inject
    Notice notice;

    private List<WindowRow> windows = List.of();
    private String code;
    private WindowType type = WindowType.NA_SESSION;
    private String title;
    private String titleEn;
    private int daysBefore = MARGIN;
    private int daysAfter = MARGIN;
    private LocalDate firstFrom;
    private LocalDate firstTo;
    private LocalDate secondFrom;
    private LocalDate secondTo;
    private String phase;
    private LocalDate from;
    private LocalDate to;
    private String reason;

    public void open() {
        windows = register.windows();
    }

    public String announce() {
        List<Invalid> wrong = new ArrayList<>();
        Invalid.unless(code != null && !code.isBlank(), wrong, "code", "plan.window.code-missing");
        Invalid.unless(title != null && !title.isBlank(), wrong, "title", "plan.head.title-missing");
        Invalid.unless(firstFrom != null, wrong, "firstFrom", "plan.window.day-missing");
        Invalid.unless(firstTo != null, wrong, "firstTo", "plan.window.day-missing");
        Invalid.unless((secondFrom == null) == (secondTo == null), wrong, "secondTo", "plan.window.day-missing");
        Invalid.refuse(wrong);
        List<OpenWindow.Phase> phases = new ArrayList<>();
        phases.add(new OpenWindow.Phase(firstFrom, firstTo));
        if (secondFrom != null) {
            phases.add(new OpenWindow.Phase(secondFrom, secondTo));
        }
        WindowCode opened = new WindowCode(code.strip().toUpperCase(Locale.ROOT));
        desk.open(new OpenWindow(
                opened,
                type,
                title.strip(),
                titleEn == null || titleEn.isBlank() ? title.strip() : titleEn.strip(),
                daysBefore,
                daysAfter,
                phases));
        notice.success("plan.told.announced", opened);
        return "windows?faces-redirect=true";
    }

    public String move() {
        List<Invalid> wrong = new ArrayList<>();
        Invalid.unless(phase != null && !phase.isBlank(), wrong, "phase", "plan.window.phase-missing");
        Invalid.unless(from != null, wrong, "from", "plan.window.day-missing");
        Invalid.unless(to != null, wrong, "to", "plan.window.day-missing");
        Invalid.unless(reason != null && !reason.isBlank(), wrong, "reason", "occasion.move.without-reason");
        Invalid.refuse(wrong);
        String[] chosen = phase.split("/");
        WindowRow window = windows.stream()
                .filter(row -> row.code().value().equals(chosen[0]))
                .findFirst()
                .orElseThrow();
        desk.movePhase(
                new MovePhase(window.code(), window.version(), Integer.parseInt(chosen[1]), from, to, reason.strip()));
        notice.success("plan.told.moved");
        return "windows?faces-redirect=true";
    }

    /** The phases of all events, to choose from. */
    public List<PhaseChoice> getPhases() {
        return windows.stream()
                .flatMap(window -> window.phases().stream()
                        .map(span -> new PhaseChoice(window.code() + "/" + span.phase(), window.title(), span)))
                .toList();
    }

    /** A phase and what it is chosen by. */
    public record PhaseChoice(String key, String title, StageSpan span) implements Serializable {}

    public List<WindowRow> getWindows() {
        return windows;
    }

    public WindowType[] getTypes() {
        return WindowType.values();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public WindowType getType() {
        return type;
    }

    public void setType(WindowType type) {
        this.type = type;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public int getDaysBefore() {
        return daysBefore;
    }

    public void setDaysBefore(int daysBefore) {
        this.daysBefore = daysBefore;
    }

    public int getDaysAfter() {
        return daysAfter;
    }

    public void setDaysAfter(int daysAfter) {
        this.daysAfter = daysAfter;
    }

    public LocalDate getFirstFrom() {
        return firstFrom;
    }

    public void setFirstFrom(LocalDate firstFrom) {
        this.firstFrom = firstFrom;
    }

    public LocalDate getFirstTo() {
        return firstTo;
    }

    public void setFirstTo(LocalDate firstTo) {
        this.firstTo = firstTo;
    }

    public LocalDate getSecondFrom() {
        return secondFrom;
    }

    public void setSecondFrom(LocalDate secondFrom) {
        this.secondFrom = secondFrom;
    }

    public LocalDate getSecondTo() {
        return secondTo;
    }

    public void setSecondTo(LocalDate secondTo) {
        this.secondTo = secondTo;
    }

    public String getPhase() {
        return phase;
    }

    public void setPhase(String phase) {
        this.phase = phase;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
