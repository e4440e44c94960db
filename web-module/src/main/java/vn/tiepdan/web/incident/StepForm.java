package vn.tiepdan.web.incident;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.incident.OptionTold;
import vn.tiepdan.organisation.OfficerCode;

/** What is typed for the next step of a gathering; each form of the page fills its own part. */
public class StepForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Days begin with today: most is written on the day it happens. */
    void begin(LocalDate today) {
        requestedOn = today;
        decidedOn = today;
        contactOn = today;
        leftOn = today;
        arrivedOn = today;
        orderOn = today;
        on = today;
        thereOn = today;
    }

    /** The options that were filled in; the second one only when it was begun. */
    List<OptionTold> options() {
        List<OptionTold> options = new ArrayList<>();
        options.add(new OptionTold(what, pros, cons, resources));
        if (what2 != null && !what2.isBlank()) {
            options.add(new OptionTold(what2, pros2, cons2, resources2));
        }
        return options;
    }

    private Long known;
    private String demands;
    private String reason;
    private String facts;
    private String judgement;
    private String what;
    private String pros;
    private String cons;
    private String resources;
    private String what2;
    private String pros2;
    private String cons2;
    private String resources2;
    private String fullName;
    private String standsFor;
    private String requestedBy;
    private String requestedPerson;
    private LocalDate requestedOn;
    private LocalTime requestedAt;
    private String basis;
    private String decision;
    private LocalDate decidedOn;
    private LocalDate contactOn;
    private LocalTime contactAt;
    private String whom;
    private String content;
    private String commitment;
    private String result;
    private String vehicle;
    private LocalDate leftOn;
    private LocalTime leftAt;
    private Integer peopleOut;
    private Integer minorsOut;
    private Integer trip;
    private LocalDate arrivedOn;
    private LocalTime arrivedAt;
    private Integer peopleIn;
    private String differBecause;
    private String bookedRemark;
    private String handedTo;
    private String handover;
    private String report;
    private String orderAct;
    private String orderGround;
    private String orderDecider;
    private String orderDecision;
    private LocalDate orderOn;
    private LocalTime orderAt;
    private String orderResult;
    private String matter;
    private String promised;
    private OfficerCode keeper;
    private LocalDate dueOn;
    private Integer replaces;
    private String replacedBecause;
    private String closing;
    private String hotSpot;
    private LocalDate on;
    private LocalTime at;
    private String words;
    private LocalTime actedAt;
    private String action;
    private LocalDate thereOn;
    private LocalTime thereAt;
    private String memberResult;
    private String scenario;
    private Long activation;
    private String wentWell;
    private String toImprove;

    public Long getKnown() {
        return known;
    }

    public void setKnown(Long known) {
        this.known = known;
    }

    public String getDemands() {
        return demands;
    }

    public void setDemands(String demands) {
        this.demands = demands;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String facts) {
        this.facts = facts;
    }

    public String getJudgement() {
        return judgement;
    }

    public void setJudgement(String judgement) {
        this.judgement = judgement;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getPros() {
        return pros;
    }

    public void setPros(String pros) {
        this.pros = pros;
    }

    public String getCons() {
        return cons;
    }

    public void setCons(String cons) {
        this.cons = cons;
    }

    public String getResources() {
        return resources;
    }

    public void setResources(String resources) {
        this.resources = resources;
    }

    public String getWhat2() {
        return what2;
    }

    public void setWhat2(String what2) {
        this.what2 = what2;
    }

    public String getPros2() {
        return pros2;
    }

    public void setPros2(String pros2) {
        this.pros2 = pros2;
    }

    public String getCons2() {
        return cons2;
    }

    public void setCons2(String cons2) {
        this.cons2 = cons2;
    }

    public String getResources2() {
        return resources2;
    }

    public void setResources2(String resources2) {
        this.resources2 = resources2;
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String fullName) {
        this.fullName = fullName;
    }

    public String getStandsFor() {
        return standsFor;
    }

    public void setStandsFor(String standsFor) {
        this.standsFor = standsFor;
    }

    public String getRequestedBy() {
        return requestedBy;
    }

    public void setRequestedBy(String requestedBy) {
        this.requestedBy = requestedBy;
    }

    public String getRequestedPerson() {
        return requestedPerson;
    }

    public void setRequestedPerson(String requestedPerson) {
        this.requestedPerson = requestedPerson;
    }

    public LocalDate getRequestedOn() {
        return requestedOn;
    }

    public void setRequestedOn(LocalDate requestedOn) {
        this.requestedOn = requestedOn;
    }

    public LocalTime getRequestedAt() {
        return requestedAt;
    }

    public void setRequestedAt(LocalTime requestedAt) {
        this.requestedAt = requestedAt;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public LocalDate getContactOn() {
        return contactOn;
    }

    public void setContactOn(LocalDate contactOn) {
        this.contactOn = contactOn;
    }

    public LocalTime getContactAt() {
        return contactAt;
    }

    public void setContactAt(LocalTime contactAt) {
        this.contactAt = contactAt;
    }

    public String getWhom() {
        return whom;
    }

    public void setWhom(String whom) {
        this.whom = whom;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }

    public String getCommitment() {
        return commitment;
    }

    public void setCommitment(String commitment) {
        this.commitment = commitment;
    }

    public String getResult() {
        return result;
    }

    public void setResult(String result) {
        this.result = result;
    }

    public String getVehicle() {
        return vehicle;
    }

    public void setVehicle(String vehicle) {
        this.vehicle = vehicle;
    }

    public LocalDate getLeftOn() {
        return leftOn;
    }

    public void setLeftOn(LocalDate leftOn) {
        this.leftOn = leftOn;
    }

    public LocalTime getLeftAt() {
        return leftAt;
    }

    public void setLeftAt(LocalTime leftAt) {
        this.leftAt = leftAt;
    }

    public Integer getPeopleOut() {
        return peopleOut;
    }

    public void setPeopleOut(Integer peopleOut) {
        this.peopleOut = peopleOut;
    }

    public Integer getMinorsOut() {
        return minorsOut;
    }

    public void setMinorsOut(Integer minorsOut) {
        this.minorsOut = minorsOut;
    }

    public Integer getTrip() {
        return trip;
    }

    public void setTrip(Integer trip) {
        this.trip = trip;
    }

    public LocalDate getArrivedOn() {
        return arrivedOn;
    }

    public void setArrivedOn(LocalDate arrivedOn) {
        this.arrivedOn = arrivedOn;
    }

    public LocalTime getArrivedAt() {
        return arrivedAt;
    }

    public void setArrivedAt(LocalTime arrivedAt) {
        this.arrivedAt = arrivedAt;
    }

    public Integer getPeopleIn() {
        return peopleIn;
    }

    public void setPeopleIn(Integer peopleIn) {
        this.peopleIn = peopleIn;
    }

    public String getDifferBecause() {
        return differBecause;
    }

    public void setDifferBecause(String differBecause) {
        this.differBecause = differBecause;
    }

    public String getBookedRemark() {
        return bookedRemark;
    }

    public void setBookedRemark(String bookedRemark) {
        this.bookedRemark = bookedRemark;
    }

    public String getHandedTo() {
        return handedTo;
    }

    public void setHandedTo(String handedTo) {
        this.handedTo = handedTo;
    }

    public String getHandover() {
        return handover;
    }

    public void setHandover(String handover) {
        this.handover = handover;
    }

    public String getReport() {
        return report;
    }

    public void setReport(String report) {
        this.report = report;
    }

    public String getOrderAct() {
        return orderAct;
    }

    public void setOrderAct(String orderAct) {
        this.orderAct = orderAct;
    }

    public String getOrderGround() {
        return orderGround;
    }

    public void setOrderGround(String orderGround) {
        this.orderGround = orderGround;
    }

    public String getOrderDecider() {
        return orderDecider;
    }

    public void setOrderDecider(String orderDecider) {
        this.orderDecider = orderDecider;
    }

    public String getOrderDecision() {
        return orderDecision;
    }

    public void setOrderDecision(String orderDecision) {
        this.orderDecision = orderDecision;
    }

    public LocalDate getOrderOn() {
        return orderOn;
    }

    public void setOrderOn(LocalDate orderOn) {
        this.orderOn = orderOn;
    }

    public LocalTime getOrderAt() {
        return orderAt;
    }

    public void setOrderAt(LocalTime orderAt) {
        this.orderAt = orderAt;
    }

    public String getOrderResult() {
        return orderResult;
    }

    public void setOrderResult(String orderResult) {
        this.orderResult = orderResult;
    }

    public String getMatter() {
        return matter;
    }

    public void setMatter(String matter) {
        this.matter = matter;
    }

    public String getPromised() {
        return promised;
    }

    public void setPromised(String promised) {
        this.promised = promised;
    }

    public OfficerCode getKeeper() {
        return keeper;
    }

    public void setKeeper(OfficerCode keeper) {
        this.keeper = keeper;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public Integer getReplaces() {
        return replaces;
    }

    public void setReplaces(Integer replaces) {
        this.replaces = replaces;
    }

    public String getReplacedBecause() {
        return replacedBecause;
    }

    public void setReplacedBecause(String replacedBecause) {
        this.replacedBecause = replacedBecause;
    }

    public String getClosing() {
        return closing;
    }

    public void setClosing(String closing) {
        this.closing = closing;
    }

    public String getHotSpot() {
        return hotSpot;
    }

    public void setHotSpot(String hotSpot) {
        this.hotSpot = hotSpot;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public LocalTime getAt() {
        return at;
    }

    public void setAt(LocalTime at) {
        this.at = at;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public LocalTime getActedAt() {
        return actedAt;
    }

    public void setActedAt(LocalTime actedAt) {
        this.actedAt = actedAt;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }

    public LocalDate getThereOn() {
        return thereOn;
    }

    public void setThereOn(LocalDate thereOn) {
        this.thereOn = thereOn;
    }

    public LocalTime getThereAt() {
        return thereAt;
    }

    public void setThereAt(LocalTime thereAt) {
        this.thereAt = thereAt;
    }

    public String getMemberResult() {
        return memberResult;
    }

    public void setMemberResult(String memberResult) {
        this.memberResult = memberResult;
    }

    public String getScenario() {
        return scenario;
    }

    public void setScenario(String scenario) {
        this.scenario = scenario;
    }

    public Long getActivation() {
        return activation;
    }

    public void setActivation(Long activation) {
        this.activation = activation;
    }

    public String getWentWell() {
        return wentWell;
    }

    public void setWentWell(String wentWell) {
        this.wentWell = wentWell;
    }

    public String getToImprove() {
        return toImprove;
    }

    public void setToImprove(String toImprove) {
        this.toImprove = toImprove;
    }
}
