package vn.tiepdan.roster;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.time.LocalDate;
import vn.tiepdan.coverage.RequiredDuty;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.schedule.DayPart;

/** An open place of the roster; whom the solver puts there is what it changes. */
@PlanningEntity
public class Seat {

    @PlanningId
    private Integer number;

    private RequiredDuty duty;

    @PlanningVariable(allowsUnassigned = true)
    private Candidate candidate;

    /** For the solver, which copies plans. */
    public Seat() {}

    Seat(int number, RequiredDuty duty) {
        this.number = number;
        this.duty = duty;
    }

    /** The same place with somebody in it. */
    Seat with(Candidate whom) {
        Seat copy = new Seat(number, duty);
        copy.candidate = whom;
        return copy;
    }

    Integer number() {
        return number;
    }

    RequiredDuty duty() {
        return duty;
    }

    Candidate candidate() {
        return candidate;
    }

    OfficerCode officer() {
        return candidate == null ? null : candidate.officer();
    }

    LocalDate day() {
        return duty.day();
    }

    LocalDate nextDay() {
        return duty.day().plusDays(1);
    }

    boolean isDayOff() {
        return duty.dayOff();
    }

    boolean isLate() {
        return duty.isLate();
    }

    boolean lacksOrder() {
        return duty.lacksOrder();
    }

    boolean isAtOnceWith(DayPart part) {
        return duty.part().clashesWith(part);
    }

    boolean isAtOnceWith(Seat other) {
        return isAtOnceWith(other.duty.part());
    }

    /** How many halves of a day it takes. */
    int weight() {
        return duty.part() == DayPart.DAY ? 2 : 1;
    }

    boolean isUnfit() {
        return !fits(candidate);
    }

    boolean fits(Candidate one) {
        return duty.fits(one.trained(), one.fields());
    }

    /** How many fields go unused by whoever stands here without being asked for one. */
    int wasted() {
        return duty.field() == null ? candidate.fields().size() : 0;
    }

    @Override
    public String toString() {
        return duty.key();
    }
}
