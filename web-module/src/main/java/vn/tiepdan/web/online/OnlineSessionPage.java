package vn.tiepdan.web.online;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiepdan.online.EndOnline;
import vn.tiepdan.online.OnlineCode;
import vn.tiepdan.online.OnlineDesk;
import vn.tiepdan.online.OnlineRegister;
import vn.tiepdan.online.OnlineRow;
import vn.tiepdan.online.PointKind;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.reception.VisitCode;
import vn.tiepdan.web.shared.Notice;
import vn.tiepdan.web.shared.Today;

/** Backs {@code online/session.xhtml}: one online session and its next step. */
@Named
@ViewScoped
public class OnlineSessionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    OnlineRegister register;

    @Inject
    OnlineDesk desk;

    @Inject
    Scope scope;

    @Inject
    Notice notice;

    @Inject
    Today today;

    private String code;
    private OnlineRow row;
    private String visitNow;
    private boolean worker;
    private boolean chair;
    private boolean secrecy;
    private PointKind kind;
    private String name;
    private LocalDate on;
    private LocalTime at;
    private String visit;
    private String hash;
    private Integer minutes;
    private String place;
    private String reason;
    private final List<Attendance> attendance = new ArrayList<>();

    public void open() {
        row = register.row(new OnlineCode(code));
        visitNow = register.visitNow(row);
        worker = scope.holdsIn(row.unit(), Role.OFFICER, Role.CLERK, Role.OSU, Role.CHAIR);
        chair = scope.holdsIn(row.unit(), Role.CHAIR);
        on = today.getDate();
        if (attendance.isEmpty()) {
            row.points().stream().map(Attendance::new).forEach(attendance::add);
        }
    }

    public String approve() {
        desk.approve(row.code(), row.version(), secrecy);
        return done("approved");
    }

    public String decline() {
        desk.decline(row.code(), row.version(), reason);
        return done("declined");
    }

    public String addPoint() {
        desk.addPoint(row.code(), row.version(), kind, name);
        return done("point");
    }

    public String invited() {
        desk.invited(row.code(), row.version(), on);
        return done("invited");
    }

    public String tested() {
        desk.tested(row.code(), row.version(), on);
        return done("tested");
    }

    public String connected() {
        desk.connected(row.code(), row.version(), at);
        return done("connected");
    }

    public String begin() {
        Map<Integer, String> whom = new HashMap<>();
        attendance.stream()
                .filter(one -> one.getAttendees() != null)
                .forEach(one -> whom.put(one.getPoint().ordinal(), one.getAttendees()));
        desk.begin(row.code(), row.version(), at, whom);
        return done("begun");
    }

    public String end() {
        desk.end(
                row.code(),
                row.version(),
                at,
                new EndOnline(
                        visit == null || visit.isBlank() ? null : new VisitCode(visit.strip()), hash, minutes, place));
        return done("ended");
    }

    public String cancel() {
        desk.cancel(row.code(), row.version(), reason);
        return done("cancelled");
    }

    private String done(String what) {
        notice.success("online.done." + what);
        return "session?faces-redirect=true&code=" + code;
    }

    public PointKind[] getKinds() {
        return PointKind.values();
    }

    public OnlineRow getRow() {
        return row;
    }

    public String getVisitNow() {
        return visitNow;
    }

    public boolean isWorker() {
        return worker;
    }

    public boolean isChair() {
        return chair;
    }

    public List<Attendance> getAttendance() {
        return attendance;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public boolean isSecrecy() {
        return secrecy;
    }

    public void setSecrecy(boolean secrecy) {
        this.secrecy = secrecy;
    }

    public PointKind getKind() {
        return kind;
    }

    public void setKind(PointKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
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

    public String getVisit() {
        return visit;
    }

    public void setVisit(String visit) {
        this.visit = visit;
    }

    public String getHash() {
        return hash;
    }

    public void setHash(String hash) {
        this.hash = hash;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
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
}
