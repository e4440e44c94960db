package vn.tiepdan.web.roster;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.coverage.RequiredDuty;
import vn.tiepdan.dutylog.DutyLogDesk;
import vn.tiepdan.dutylog.DutyLogRegister;
import vn.tiepdan.dutylog.DutyShiftRow;
import vn.tiepdan.dutylog.SwapRow;
import vn.tiepdan.dutylog.SwapStage;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.web.shared.Notice;
import vn.tiepdan.web.shared.Texts;
import vn.tiepdan.web.shared.Today;

/** Backs {@code roster/duty.xhtml}: coming to a shift and leaving it, swaps and replacements. */
@Named
@ViewScoped
public class DutyPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String SAME_PAGE = "duty?faces-redirect=true";
    private static final int BEHIND = 7;
    private static final int AHEAD = 30;

    @Inject
    DutyLogDesk desk;

    @Inject
    DutyLogRegister register;

    @Inject
    Scope scope;

    @Inject
    Notice notice;

    @Inject
    Texts text;

    @Inject
    Today today;

    private List<DutyShiftRow> all = List.of();
    private List<SwapRow> swaps = List.of();
    private boolean keeper;
    private boolean leader;
    private OfficerCode me;
    private LocalDate day;
    private String handover;
    private Long swapShift;
    private OfficerCode colleague;
    private String swapReason;
    private Long replacedShift;
    private OfficerCode substitute;
    private String replaceReason;

    public void open() {
        UnitCode unit = scope.home();
        day = today.getDate();
        me = scope.me();
        if (unit != null) {
            all = register.shifts(unit, day.minusDays(BEHIND), day.plusDays(AHEAD));
            swaps = register.openSwaps(unit);
            leader = scope.holdsIn(unit, Role.CHAIR, Role.VICE_CHAIR);
            keeper = leader || scope.holdsIn(unit, Role.OSU);
        }
    }

    public String checkIn(DutyShiftRow shift) {
        desk.checkIn(shift.number());
        notice.success("roster.duty.checked-in");
        return SAME_PAGE;
    }

    public String checkOut() {
        desk.checkOut(getPresent().number(), handover);
        notice.success("roster.duty.checked-out");
        return SAME_PAGE;
    }

    public String ask() {
        desk.askSwap(swapShift, colleague, swapReason);
        notice.success("roster.duty.swap.sent");
        return SAME_PAGE;
    }

    public String answer(SwapRow swap, boolean yes) {
        desk.answerSwap(swap.number(), yes);
        return noted();
    }

    public String withdraw(SwapRow swap) {
        desk.withdrawSwap(swap.number());
        return noted();
    }

    public String decide(SwapRow swap, boolean yes) {
        List<RequiredDuty> opened = desk.decideSwap(swap.number(), swap.version(), yes);
        String page = noted();
        warnOf(opened);
        return page;
    }

    private String noted() {
        notice.success("roster.duty.swap.done");
        return SAME_PAGE;
    }

    public String replace() {
        DutyShiftRow shift = all.stream()
                .filter(one -> one.number() == replacedShift)
                .findFirst()
                .orElseThrow();
        List<RequiredDuty> opened = desk.replace(shift.number(), shift.version(), substitute, replaceReason);
        notice.success("roster.duty.replace.done");
        warnOf(opened);
        return SAME_PAGE;
    }

    private void warnOf(List<RequiredDuty> opened) {
        opened.forEach(place -> notice.warning(
                "roster.duty.opened",
                text.with("roster.board.day", place.day()),
                text.get("schedule.part." + place.part()),
                place.ruleName(),
                text.get(place.needed())));
    }

    public boolean answerable(SwapRow swap) {
        return swap.stage() == SwapStage.ASKED && swap.askedOf().equals(me);
    }

    public boolean withdrawable(SwapRow swap) {
        return swap.askedBy().equals(me);
    }

    public boolean decidable(SwapRow swap) {
        return leader
                && swap.stage() == SwapStage.ACCEPTED
                && !swap.askedBy().equals(me)
                && !swap.askedOf().equals(me);
    }

    /** Day, part and place in words. */
    public String words(DutyShiftRow shift) {
        return text.with("roster.board.day", shift.day()) + ", " + text.get("schedule.part." + shift.part()) + ", "
                + text.get("schedule.place." + shift.place());
    }

    /** My shifts from today on. */
    public List<DutyShiftRow> getMine() {
        return getAhead().stream().filter(shift -> shift.officer().equals(me)).toList();
    }

    /** Every shift from today on. */
    public List<DutyShiftRow> getAhead() {
        return all.stream().filter(shift -> !shift.day().isBefore(day)).toList();
    }

    /** The shift in which I am now, or null. */
    public DutyShiftRow getPresent() {
        return getMine().stream()
                .filter(shift -> shift.day().equals(day) && shift.isCheckedIn() && !shift.isCheckedOut())
                .findFirst()
                .orElse(null);
    }

    public List<DutyShiftRow> getAll() {
        return all;
    }

    public List<SwapRow> getSwaps() {
        return swaps;
    }

    public boolean isKeeper() {
        return keeper;
    }

    public String getHandover() {
        return handover;
    }

    public void setHandover(String handover) {
        this.handover = handover;
    }

    public Long getSwapShift() {
        return swapShift;
    }

    public void setSwapShift(Long swapShift) {
        this.swapShift = swapShift;
    }

    public OfficerCode getColleague() {
        return colleague;
    }

    public void setColleague(OfficerCode colleague) {
        this.colleague = colleague;
    }

    public String getSwapReason() {
        return swapReason;
    }

    public void setSwapReason(String swapReason) {
        this.swapReason = swapReason;
    }

    public Long getReplacedShift() {
        return replacedShift;
    }

    public void setReplacedShift(Long replacedShift) {
        this.replacedShift = replacedShift;
    }

    public OfficerCode getSubstitute() {
        return substitute;
    }

    public void setSubstitute(OfficerCode substitute) {
        this.substitute = substitute;
    }

    public String getReplaceReason() {
        return replaceReason;
    }

    public void setReplaceReason(String replaceReason) {
        this.replaceReason = replaceReason;
    }
}
