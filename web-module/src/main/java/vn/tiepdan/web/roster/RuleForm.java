package vn.tiepdan.web.roster;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import vn.tiepdan.coverage.DutyDays;
import vn.tiepdan.coverage.KeepRule;
import vn.tiepdan.coverage.Need;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.occasion.PhaseStage;
import vn.tiepdan.schedule.DayPart;
import vn.tiepdan.schedule.ReceptionPlace;

/** What is typed for a coverage rule. */
public class RuleForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private ReceptionPlace place = ReceptionPlace.ONE_STOP;
    private DayPart part = DayPart.MORNING;
    private LocalTime startsAt = LocalTime.of(7, 30);
    private LocalTime endsAt = LocalTime.of(11, 30);
    private DutyDays days = DutyDays.WORKING;
    private int headcount = 1;
    private Need need = Need.ANYBODY;
    private SubjectField field;
    private PhaseStage stage;
    private LocalDate validFrom;
    private LocalDate validTo;

    KeepRule command() {
        return new KeepRule(
                null, name, place, part, startsAt, endsAt, days, headcount, need, field, stage, validFrom, validTo);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public ReceptionPlace getPlace() {
        return place;
    }

    public void setPlace(ReceptionPlace place) {
        this.place = place;
    }

    public DayPart getPart() {
        return part;
    }

    public void setPart(DayPart part) {
        this.part = part;
    }

    public LocalTime getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(LocalTime startsAt) {
        this.startsAt = startsAt;
    }

    public LocalTime getEndsAt() {
        return endsAt;
    }

    public void setEndsAt(LocalTime endsAt) {
        this.endsAt = endsAt;
    }

    public DutyDays getDays() {
        return days;
    }

    public void setDays(DutyDays days) {
        this.days = days;
    }

    public int getHeadcount() {
        return headcount;
    }

    public void setHeadcount(int headcount) {
        this.headcount = headcount;
    }

    public Need getNeed() {
        return need;
    }

    public void setNeed(Need need) {
        this.need = need;
    }

    public SubjectField getField() {
        return field;
    }

    public void setField(SubjectField field) {
        this.field = field;
    }

    public PhaseStage getStage() {
        return stage;
    }

    public void setStage(PhaseStage stage) {
        this.stage = stage;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }
}
