package vn.tiepdan.web.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import vn.tiepdan.meeting.CallMeeting;
import vn.tiepdan.meeting.MeetingCode;
import vn.tiepdan.meeting.MeetingDesk;
import vn.tiepdan.meeting.MeetingKind;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitRow;
import vn.tiepdan.web.coordination.WardParts;
import vn.tiepdan.web.shared.Notice;

/** Backs {@code meeting/new.xhtml}: calls a meeting (R130). */
@Named
@ViewScoped
public class MeetingNewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    MeetingDesk desk;

    @Inject
    WardParts ward;

    @Inject
    Notice notice;

    private MeetingKind kind = MeetingKind.WEEKLY;
    private String subject;
    private String agenda;
    private LocalDate day;
    private LocalTime startsAt;
    private String place;
    private OfficerCode chair;
    private List<String> invited = List.of();
    private String guests;
    private List<UnitRow> parts = List.of();

    public void open() {
        parts = ward.parts();
    }

    public String call() {
        MeetingCode code = desk.call(new CallMeeting(
                null,
                kind,
                subject,
                agenda,
                day,
                startsAt,
                place,
                chair,
                invited.stream().map(UnitCode::new).collect(Collectors.toSet()),
                guests == null ? List.of() : guests.lines().toList()));
        notice.success("meeting.done.called", code.value());
        return "meeting?faces-redirect=true&code=" + code;
    }

    public MeetingKind[] getKinds() {
        return MeetingKind.values();
    }

    public List<UnitRow> getParts() {
        return parts;
    }

    public MeetingKind getKind() {
        return kind;
    }

    public void setKind(MeetingKind kind) {
        this.kind = kind;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getAgenda() {
        return agenda;
    }

    public void setAgenda(String agenda) {
        this.agenda = agenda;
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

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public OfficerCode getChair() {
        return chair;
    }

    public void setChair(OfficerCode chair) {
        this.chair = chair;
    }

    public List<String> getInvited() {
        return invited;
    }

    public void setInvited(List<String> invited) {
        this.invited = invited;
    }

    public String getGuests() {
        return guests;
    }

    public void setGuests(String guests) {
        this.guests = guests;
    }
}
