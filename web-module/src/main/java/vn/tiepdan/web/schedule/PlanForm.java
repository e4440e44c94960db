package vn.tiepdan.web.schedule;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.tiepdan.agenda.PlanSeries;
import vn.tiepdan.agenda.SeriesPattern;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.schedule.DayPart;
import vn.tiepdan.schedule.Delegation;
import vn.tiepdan.schedule.PlaceCode;
import vn.tiepdan.schedule.PublishSession;
import vn.tiepdan.schedule.ReceptionPlace;
import vn.tiepdan.schedule.ReceptionType;
import vn.tiepdan.shared.Invalid;

/** What is typed for a session or a series of them. */
public class PlanForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern DAYS = Pattern.compile("\\s*\\d{1,2}(\\s*[,;\\s]\\s*\\d{1,2})*\\s*");

    private UnitCode body;
    private ReceptionType type = ReceptionType.PERIODIC;
    private String reason;
    private DayPart part = DayPart.MORNING;
    private PlaceCode venue;
    private OfficerCode presiding;
    private OfficerCode delegatedBy;
    private String paper;
    private LocalDate delegatedOn;
    private LocalDate day;
    private LocalTime startsAt;
    private LocalTime endsAt;
    private SeriesPattern pattern = SeriesPattern.WEEKLY;
    private DayOfWeek weekday = DayOfWeek.MONDAY;
    private Integer nth;
    private String monthDays;
    private LocalDate firstDay;
    private LocalDate lastDay;

    PublishSession session() {
        return new PublishSession(
                null,
                body,
                day,
                part,
                type,
                reason,
                presiding,
                ReceptionPlace.RECEPTION_ROOM,
                venue,
                startsAt,
                endsAt,
                delegation());
    }

    PlanSeries series() {
        return new PlanSeries(
                null,
                body,
                pattern,
                weekday,
                nth,
                days(),
                firstDay,
                lastDay,
                part,
                type,
                presiding,
                venue,
                delegation());
    }

    Delegation delegation() {
        return delegatedBy == null && paper == null && delegatedOn == null
                ? null
                : new Delegation(delegatedBy, paper, delegatedOn);
    }

    private Set<Integer> days() {
        Set<Integer> days = new TreeSet<>();
        if (monthDays == null || monthDays.isBlank()) {
            return days;
        }
        if (!DAYS.matcher(monthDays).matches()) {
            throw new Invalid("monthDays", "agenda.series.without-month-days");
        }
        for (String number : monthDays.strip().split("[,;\\s]+")) {
            days.add(Integer.valueOf(number));
        }
        return days;
    }

    public UnitCode getBody() {
        return body;
    }

    public void setBody(UnitCode body) {
        this.body = body;
    }

    public ReceptionType getType() {
        return type;
    }

    public void setType(ReceptionType type) {
        this.type = type;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public DayPart getPart() {
        return part;
    }

    public void setPart(DayPart part) {
        this.part = part;
    }

    public PlaceCode getVenue() {
        return venue;
    }

    public void setVenue(PlaceCode venue) {
        this.venue = venue;
    }

    public OfficerCode getPresiding() {
        return presiding;
    }

    public void setPresiding(OfficerCode presiding) {
        this.presiding = presiding;
    }

    public OfficerCode getDelegatedBy() {
        return delegatedBy;
    }

    public void setDelegatedBy(OfficerCode delegatedBy) {
        this.delegatedBy = delegatedBy;
    }

    public String getPaper() {
        return paper;
    }

    public void setPaper(String paper) {
        this.paper = paper;
    }

    public LocalDate getDelegatedOn() {
        return delegatedOn;
    }

    public void setDelegatedOn(LocalDate delegatedOn) {
        this.delegatedOn = delegatedOn;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
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

    public SeriesPattern getPattern() {
        return pattern;
    }

    public void setPattern(SeriesPattern pattern) {
        this.pattern = pattern;
    }

    public DayOfWeek getWeekday() {
        return weekday;
    }

    public void setWeekday(DayOfWeek weekday) {
        this.weekday = weekday;
    }

    public Integer getNth() {
        return nth;
    }

    public void setNth(Integer nth) {
        this.nth = nth;
    }

    public String getMonthDays() {
        return monthDays;
    }

    public void setMonthDays(String monthDays) {
        this.monthDays = monthDays;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
