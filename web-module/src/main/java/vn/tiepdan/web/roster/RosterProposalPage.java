package vn.tiepdan.web.roster;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.roster.Consequences;
import vn.tiepdan.roster.LoadRow;
import vn.tiepdan.roster.ProposalCode;
import vn.tiepdan.roster.ProposalRow;
import vn.tiepdan.roster.ProposalStage;
import vn.tiepdan.roster.ProposedShiftRow;
import vn.tiepdan.roster.Reason;
import vn.tiepdan.roster.RosterDesk;
import vn.tiepdan.roster.RosterRegister;
import vn.tiepdan.web.shared.Notice;
import vn.tiepdan.web.shared.StaleSave;
import vn.tiepdan.web.shared.Texts;

/** Backs {@code roster/proposal.xhtml}: one proposed roster, from its thinking over to the duty roster. */
@Named
@ViewScoped
public class RosterProposalPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String COMES_AGAIN = "3";
    private static final double MILLIS = 1000.0;

    @Inject
    RosterDesk desk;

    @Inject
    RosterRegister register;

    @Inject
    Scope scope;

    @Inject
    Notice notice;

    @Inject
    Texts text;

    private ProposalCode code;
    private Integer ordinal;
    private ProposalRow proposal;
    private List<ProposedShiftRow> shifts = List.of();
    private List<LoadRow> loads = List.of();
    private ProposedShiftRow chosen;
    private boolean keeper;
    private OfficerCode officer;
    private OfficerCode considered;
    private Consequences consequences;

    public void open() {
        proposal = register.row(code);
        if (proposal.isSolving()) {
            // Without a script: the page comes again by itself until it is thought over.
            FacesContext.getCurrentInstance().getExternalContext().addResponseHeader("Refresh", COMES_AGAIN);
        }
        keeper = scope.holdsIn(proposal.unit(), Role.OSU, Role.CHAIR);
        if (proposal.isReady() || proposal.stage() == ProposalStage.TAKEN_OVER) {
            shifts = register.shifts(code);
            loads = register.loads(code);
        }
        chosen = !proposal.isReady() || !keeper || ordinal == null
                ? null
                : shifts.stream()
                        .filter(shift -> shift.ordinal() == ordinal)
                        .findFirst()
                        .orElse(null);
    }

    void renew(@Observes(notifyObserver = Reception.IF_EXISTS) StaleSave refused) {
        refused.taken();
        consequences = null;
        open();
    }

    /** Tells what would become of the roster with the officer who is chosen. */
    public void consider() {
        consequences = desk.consequences(code, chosen.ordinal(), officer);
        considered = officer;
    }

    /** Puts him there, once its consequences were told. */
    public String replace() {
        if (!officer.equals(considered)) {
            consider();
            return null;
        }
        desk.replace(code, proposal.version(), chosen.ordinal(), officer);
        notice.success("roster.replaced", chosen.ordinal());
        return "proposal?faces-redirect=true&code=" + code;
    }

    public String takeOver() {
        notice.success("roster.taken-over", desk.takeOver(code, proposal.version()));
        return "proposal?faces-redirect=true&code=" + code;
    }

    public String abandon() {
        desk.abandon(code, proposal.version());
        notice.success("roster.abandoned", code);
        return "board?faces-redirect=true";
    }

    /** The sentence of a reason. */
    public String words(Reason reason) {
        return text.with(
                reason.key(),
                reason.arguments().stream()
                        .map(argument ->
                                argument.startsWith("@") ? text.get(argument.substring(1)) : Reason.filling(argument))
                        .toArray());
    }

    /** How far it has come, in words. */
    public String getProgress() {
        if (proposal.spentMillis() == null) {
            return text.get("roster.thinking");
        }
        return text.with(
                proposal.hard() == 0 ? "roster.thinking.feasible" : "roster.thinking.not-yet",
                proposal.spentMillis() / MILLIS);
    }

    /** How long it took, in words. */
    public String getThought() {
        return proposal.firstMillis() == null
                ? text.with("roster.thought.never", proposal.spentMillis() / MILLIS)
                : text.with("roster.thought.first", proposal.firstMillis() / MILLIS, proposal.spentMillis() / MILLIS);
    }

    public boolean isReplaceable() {
        return consequences != null && !consequences.isForbidden();
    }

    /** By how many points the roster would change. */
    public int getMeasure() {
        return Math.abs(consequences.better());
    }

    /** Who may be put in the chosen place. */
    public List<LoadRow> getOthers() {
        return loads.stream()
                .filter(load -> !load.officer().equals(chosen.officer()))
                .toList();
    }

    public ProposalCode getCode() {
        return code;
    }

    public void setCode(ProposalCode code) {
        this.code = code;
    }

    public Integer getOrdinal() {
        return ordinal;
    }

    public void setOrdinal(Integer ordinal) {
        this.ordinal = ordinal;
    }

    public ProposalRow getProposal() {
        return proposal;
    }

    public List<ProposedShiftRow> getShifts() {
        return shifts;
    }

    public List<LoadRow> getLoads() {
        return loads;
    }

    public ProposedShiftRow getChosen() {
        return chosen;
    }

    public boolean isKeeper() {
        return keeper;
    }

    public OfficerCode getOfficer() {
        return officer;
    }

    public void setOfficer(OfficerCode officer) {
        this.officer = officer;
    }

    public Consequences getConsequences() {
        return consequences;
    }
}
