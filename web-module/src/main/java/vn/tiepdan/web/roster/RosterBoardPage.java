package vn.tiepdan.web.roster;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.tiepdan.coverage.CoverageDay;
import vn.tiepdan.coverage.CoverageRegister;
import vn.tiepdan.coverage.CoverageRuleRow;
import vn.tiepdan.coverage.CoveredSeat;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.roster.ProposalCode;
import vn.tiepdan.roster.ProposalRow;
import vn.tiepdan.roster.ProposeRoster;
import vn.tiepdan.roster.RosterDesk;
import vn.tiepdan.roster.RosterRegister;
import vn.tiepdan.schedule.ReceptionPlace;
import vn.tiepdan.web.shared.Texts;
import vn.tiepdan.web.shared.Today;

/** Backs {@code roster/board.xhtml}: what must be covered in a period, what is, and the rosters proposed for it. */
@Named
@ViewScoped
public class RosterBoardPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int DAYS = 14;
    private static final int LONGEST = 92;

    @Inject
    CoverageRegister coverage;

    @Inject
    RosterRegister register;

    @Inject
    RosterDesk desk;

    @Inject
    Scope scope;

    @Inject
    Today today;

    @Inject
    Texts text;

    private LocalDate from;
    private LocalDate to;
    private ReceptionPlace place;
    private List<CoverageDay> days = List.of();
    private List<CoverageRuleRow> rules = List.of();
    private List<ProposalRow> proposals = List.of();
    private boolean proposer;

    public void open() {
        from = from == null ? today.getDate() : from;
        to = to == null || to.isBefore(from) ? from.plusDays(DAYS - 1) : to;
        to = to.isAfter(from.plusDays(LONGEST)) ? from.plusDays(LONGEST) : to;
        UnitCode unit = scope.home();
        if (unit == null) {
            return;
        }
        days = coverage.days(unit, place, from, to);
        rules = coverage.rules(unit, from, to).stream()
                .filter(rule -> place == null || rule.place() == place)
                .filter(rule -> days.stream().anyMatch(day -> day.seats().stream()
                        .anyMatch(seat -> seat.duty().rule().equals(rule.code()))))
                .toList();
        proposals = register.rows(unit);
        proposer = scope.holdsIn(unit, Role.OSU, Role.CHAIR);
    }

    /** The places that a rule asks for on a day. */
    public List<CoveredSeat> seats(CoverageDay day, CoverageRuleRow rule) {
        return day.seats().stream()
                .filter(seat -> seat.duty().rule().equals(rule.code()))
                .toList();
    }

    public String show() {
        return "board?faces-redirect=true&includeViewParams=true";
    }

    public String propose() {
        ProposalCode code = desk.propose(new ProposeRoster(null, place, from, to));
        return "proposal?faces-redirect=true&code=" + code;
    }

    public long getGaps() {
        return days.stream().mapToLong(CoverageDay::gaps).sum();
    }

    public long getDaysWithGaps() {
        return days.stream().filter(day -> day.gaps() > 0).count();
    }

    /** The days off in a phase of an event for which no leader gave an order, in words. */
    public String getWanting() {
        return days.stream()
                .filter(CoverageDay::wantsOrder)
                .map(day -> text.with("roster.board.day", day.day()))
                .collect(Collectors.joining(", "));
    }

    public List<CoverageDay> getDays() {
        return days;
    }

    public List<CoverageRuleRow> getRules() {
        return rules;
    }

    public List<ProposalRow> getProposals() {
        return proposals;
    }

    public boolean isProposer() {
        return proposer;
    }

    public ReceptionPlace[] getPlaces() {
        return ReceptionPlace.values();
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

    public ReceptionPlace getPlace() {
        return place;
    }

    public void setPlace(ReceptionPlace place) {
        this.place = place;
    }
}
