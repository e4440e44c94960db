package vn.tiepdan.web.dossier;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.tiepdan.dossier.DossierClass;
import vn.tiepdan.dossier.DossierDesk;
import vn.tiepdan.dossier.DossierRegister;
import vn.tiepdan.dossier.DossierRow;
import vn.tiepdan.dossier.DossierState;
import vn.tiepdan.dossier.HarmTo;
import vn.tiepdan.dossier.ProhibitedAct;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.OfficerRow;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.scenario.PoliceCode;
import vn.tiepdan.web.shared.Notice;
import vn.tiepdan.web.shared.Today;

/** Backs {@code dossier/dossier.xhtml}: one violation dossier and its next step. */
@Named
@ViewScoped
public class DossierPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    DossierRegister register;

    @Inject
    DossierDesk desk;

    @Inject
    UnitRegister units;

    @Inject
    Scope scope;

    @Inject
    Notice notice;

    @Inject
    Today today;

    private DossierRow row;
    private List<OfficerRow> police = List.of();

    public void open() {
        row = register.open(new PoliceCode(code));
        police = units.officersOf(row.unit(), today.getDate(), Set.of(Role.POLICE));
    }

    public String classify() {
        desk.classify(row.code(), row.version(), type, prohibitedAct, harmTo, harm);
        return done("classify");
    }

    public String need() {
        desk.need(row.code(), row.version(), what, officer, dueOn);
        return done("need");
    }

    public String obtain() {
        desk.obtain(row.code(), row.version(), which == null ? 0 : which, remark);
        return done("obtain");
    }

    public String propose() {
        desk.propose(row.code(), row.version(), proposal, legalGround);
        return done("propose");
    }

    public String check() {
        desk.check(row.code(), row.version(), checkNote);
        return done("check");
    }

    public String decide() {
        desk.decide(row.code(), row.version(), decision);
        return done("decide");
    }

    public String none() {
        desk.findNone(row.code(), row.version(), outcomeNote);
        return done("none");
    }

    private String done(String step) {
        notice.success("dossier.done." + step);
        return "dossier?faces-redirect=true&code=" + code;
    }

    public boolean isPolice() {
        return scope.holdsIn(row.unit(), Role.POLICE);
    }

    private boolean isProposedBy(boolean me) {
        return row.state() == DossierState.PROPOSED && row.proposedBy().equals(scope.me()) == me;
    }

    public boolean isChecking() {
        return isProposedBy(false) && row.checkedByName() == null;
    }

    public boolean isDeciding() {
        return isProposedBy(false) && row.checkedByName() != null;
    }

    /** Whether the reader proposed it, so that others check and decide. */
    public boolean isWaitingForOthers() {
        return isProposedBy(true);
    }

    public DossierClass[] getTypes() {
        return DossierClass.values();
    }

    public ProhibitedAct[] getActs() {
        return ProhibitedAct.values();
    }

    public HarmTo[] getHarmed() {
        return HarmTo.values();
    }

    public List<DossierState> getOutcomes() {
        return Arrays.stream(DossierState.values())
                .filter(DossierState::isSanction)
                .toList();
    }

    public DossierRow getRow() {
        return row;
    }

    public List<OfficerRow> getOfficers() {
        return police;
    }

    private String code;
    private DossierClass type;
    private ProhibitedAct prohibitedAct;
    private HarmTo harmTo;
    private String harm;
    private String what;
    private OfficerCode officer;
    private LocalDate dueOn;
    private Integer which;
    private String remark;
    private DossierState proposal;
    private String legalGround;
    private String checkNote;
    private String decision;
    private String outcomeNote;

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public DossierClass getType() {
        return type;
    }

    public void setType(DossierClass type) {
        this.type = type;
    }

    public ProhibitedAct getProhibitedAct() {
        return prohibitedAct;
    }

    public void setProhibitedAct(ProhibitedAct prohibitedAct) {
        this.prohibitedAct = prohibitedAct;
    }

    public HarmTo getHarmTo() {
        return harmTo;
    }

    public void setHarmTo(HarmTo harmTo) {
        this.harmTo = harmTo;
    }

    public String getHarm() {
        return harm;
    }

    public void setHarm(String harm) {
        this.harm = harm;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public OfficerCode getOfficer() {
        return officer;
    }

    public void setOfficer(OfficerCode officer) {
        this.officer = officer;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public Integer getWhich() {
        return which;
    }

    public void setWhich(Integer which) {
        this.which = which;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public DossierState getProposal() {
        return proposal;
    }

    public void setProposal(DossierState proposal) {
        this.proposal = proposal;
    }

    public String getLegalGround() {
        return legalGround;
    }

    public void setLegalGround(String legalGround) {
        this.legalGround = legalGround;
    }

    public String getCheckNote() {
        return checkNote;
    }

    public void setCheckNote(String checkNote) {
        this.checkNote = checkNote;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }

    public String getOutcomeNote() {
        return outcomeNote;
    }

    public void setOutcomeNote(String outcomeNote) {
        this.outcomeNote = outcomeNote;
    }
}
