package vn.tiepdan.web.hotspot;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.tiepdan.hotspot.Criterion;
import vn.tiepdan.hotspot.DecideGround;
import vn.tiepdan.hotspot.GroundChip;
import vn.tiepdan.hotspot.HotSpotRegister;
import vn.tiepdan.hotspot.HotSpotRow;
import vn.tiepdan.hotspot.WatchDesk;
import vn.tiepdan.hotspot.WatchGround;
import vn.tiepdan.hotspot.WatchRegister;
import vn.tiepdan.hotspot.WatchRow;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.review.InstructCase;
import vn.tiepdan.review.InstructionDesk;
import vn.tiepdan.review.InstructionOption;
import vn.tiepdan.review.InstructionRegister;
import vn.tiepdan.review.InstructionRow;
import vn.tiepdan.review.ReviewDesk;
import vn.tiepdan.review.ReviewProgramme;
import vn.tiepdan.review.ReviewRegister;
import vn.tiepdan.review.ReviewRow;
import vn.tiepdan.web.shared.Notice;
import vn.tiepdan.web.shared.Today;

/**
 * Backs {@code hotspot/case.xhtml}: why one case is watched, what the leader told, how its review stands (R20–R22, R59, R60, R66, R69).
 */
@Named
@ViewScoped
public class WatchCasePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_REVIEW = 30;

    @Inject
    WatchRegister register;

    @Inject
    WatchDesk desk;

    @Inject
    InstructionRegister instructions;

    @Inject
    InstructionDesk instructing;

    @Inject
    ReviewRegister reviews;

    @Inject
    ReviewDesk reviewing;

    @Inject
    HotSpotRegister spots;

    @Inject
    Scope scope;

    @Inject
    Notice notice;

    @Inject
    Today today;

    private String code;
    private WatchRow row;
    private List<InstructionRow> given = List.of();
    private List<ReviewRow> reviewed = List.of();
    private List<HotSpotRow> hotSpots = List.of();
    private List<Criterion> known = List.of();
    private boolean decider;
    private boolean leader;

    private WatchGround ground;
    private List<String> criteria = new ArrayList<>();
    private String place;
    private String reason;
    private LocalDate reviewOn;

    private Long entry;
    private LocalDate until;
    private String renewReason;

    private String content;
    private OfficerCode owner;
    private LocalDate dueOn;
    private final OptionForm first = new OptionForm();
    private final OptionForm second = new OptionForm();
    private Integer chosen;

    private Long instruction;
    private String result;
    private LocalDate doneOn;

    private List<String> programmes = new ArrayList<>();
    private String listedFor;

    public void open() {
        MatterCode matter = new MatterCode(code);
        row = register.card(matter);
        given = instructions.of(matter);
        reviewed = reviews.of(matter);
        hotSpots = spots.ofCase(matter);
        known = register.criteria();
        decider = scope.holdsIn(row.unit(), Role.OSU, Role.CHAIR, Role.VICE_CHAIR);
        leader = scope.holdsIn(row.unit(), Role.CHAIR, Role.VICE_CHAIR);
        reviewOn = today.getDate().plusDays(USUAL_REVIEW);
        until = reviewOn;
        doneOn = today.getDate();
        ground = row.proposed().isEmpty() ? WatchGround.COMPLEX : row.proposed().get(0);
    }

    public String confirm() {
        desk.confirm(row.matter(), new DecideGround(ground, criteria, place, reason, reviewOn));
        notice.success("hotspot.done.confirmed");
        return here();
    }

    public String reject() {
        desk.reject(row.matter(), new DecideGround(ground, List.of(), null, reason, reviewOn));
        notice.success("hotspot.done.rejected");
        return here();
    }

    public String renew() {
        GroundChip chip = chosenEntry();
        desk.renew(chip.number(), chip.version(), until, renewReason);
        notice.success("hotspot.done.renewed");
        return here();
    }

    public String end() {
        GroundChip chip = chosenEntry();
        desk.end(chip.number(), chip.version(), renewReason);
        notice.success("hotspot.done.ended");
        return here();
    }

    private GroundChip chosenEntry() {
        return row.grounds().stream()
                .filter(chip -> chip.number() == entry)
                .findFirst()
                .orElseThrow();
    }

    public String instruct() {
        List<InstructionOption> options = new ArrayList<>();
        if (first.isTyped()) {
            options.add(first.option(Integer.valueOf(1).equals(chosen)));
        }
        if (second.isTyped()) {
            options.add(second.option(Integer.valueOf(2).equals(chosen)));
        }
        instructing.instruct(row.matter(), new InstructCase(content, owner, dueOn, options));
        notice.success("hotspot.done.instructed");
        return here();
    }

    public String done() {
        InstructionRow one = getOpenInstructions().stream()
                .filter(open -> open.number() == instruction)
                .findFirst()
                .orElseThrow();
        instructing.done(one.number(), one.version(), result, doneOn);
        notice.success("hotspot.done.result");
        return here();
    }

    public String list() {
        Set<ReviewProgramme> chosenProgrammes = new HashSet<>();
        programmes.forEach(programme -> chosenProgrammes.add(ReviewProgramme.valueOf(programme)));
        String review =
                reviewing.list(row.matter(), chosenProgrammes, listedFor).value();
        notice.success("review.done.listed");
        return "/review/file?faces-redirect=true&code=" + review;
    }

    private String here() {
        return "case?faces-redirect=true&code=" + code;
    }

    public List<InstructionRow> getOpenInstructions() {
        return given.stream()
                .filter(one -> !one.isDone() && (decider || one.owner().equals(scope.me())))
                .toList();
    }

    public boolean isReviewable() {
        return decider && reviewed.stream().allMatch(review -> review.is("NOTIFIED_IN_WRITING"));
    }

    /** The written notice of a review that is over, which proves one point of article 9.3; null for none. */
    public ReviewRow getNotified() {
        return reviewed.stream()
                .filter(review -> review.noticeNumber() != null)
                .findFirst()
                .orElse(null);
    }

    public WatchGround[] getGrounds() {
        return WatchGround.values();
    }

    public ReviewProgramme[] getAllProgrammes() {
        return ReviewProgramme.values();
    }

    public WatchRow getRow() {
        return row;
    }

    public List<InstructionRow> getGiven() {
        return given;
    }

    public List<ReviewRow> getReviewed() {
        return reviewed;
    }

    public List<HotSpotRow> getHotSpots() {
        return hotSpots;
    }

    public List<Criterion> getKnown() {
        return known;
    }

    public boolean isDecider() {
        return decider;
    }

    public boolean isLeader() {
        return leader;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public WatchGround getGround() {
        return ground;
    }

    public void setGround(WatchGround ground) {
        this.ground = ground;
    }

    public List<String> getCriteria() {
        return criteria;
    }

    public void setCriteria(List<String> criteria) {
        this.criteria = criteria;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }

    public Long getEntry() {
        return entry;
    }

    public void setEntry(Long entry) {
        this.entry = entry;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getRenewReason() {
        return renewReason;
    }

    public void setRenewReason(String renewReason) {
        this.renewReason = renewReason;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }

    public OfficerCode getOwner() {
        return owner;
    }

    public void setOwner(OfficerCode owner) {
        this.owner = owner;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public OptionForm getFirst() {
        return first;
    }

    public OptionForm getSecond() {
        return second;
    }

    public Integer getChosen() {
        return chosen;
    }

    public void setChosen(Integer chosen) {
        this.chosen = chosen;
    }

    public Long getInstruction() {
        return instruction;
    }

    public void setInstruction(Long instruction) {
        this.instruction = instruction;
    }

    public String getResult() {
        return result;
    }

    public void setResult(String result) {
        this.result = result;
    }

    public LocalDate getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(LocalDate doneOn) {
        this.doneOn = doneOn;
    }

    public List<String> getProgrammes() {
        return programmes;
    }

    public void setProgrammes(List<String> programmes) {
        this.programmes = programmes;
    }

    public String getListedFor() {
        return listedFor;
    }

    public void setListedFor(String listedFor) {
        this.listedFor = listedFor;
    }
}
