package vn.tiepdan.web.reception;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import vn.tiepdan.counter.CounterDesk;
import vn.tiepdan.counter.CounterRegister;
import vn.tiepdan.counter.NameRepresentatives;
import vn.tiepdan.counter.TurnCode;
import vn.tiepdan.counter.TurnNeed;
import vn.tiepdan.counter.TurnRow;
import vn.tiepdan.counter.TurnStage;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.party.Representation;
import vn.tiepdan.petition.Reply;
import vn.tiepdan.reception.VisitCode;
import vn.tiepdan.schedule.DutyRow;
import vn.tiepdan.schedule.ReceptionPlace;
import vn.tiepdan.schedule.ScheduleDay;
import vn.tiepdan.schedule.ScheduleRegister;
import vn.tiepdan.schedule.SessionRow;
import vn.tiepdan.web.desk.ListAddress;
import vn.tiepdan.web.shared.Notice;
import vn.tiepdan.web.shared.StaleSave;
import vn.tiepdan.web.shared.Texts;
import vn.tiepdan.web.shared.Today;

/** Backs {@code reception/counter.xhtml}: the queue, whoever sits at the window, and what can be done with the turn. */
@Named
@ViewScoped
public class CounterPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CounterDesk desk;

    @Inject
    CounterRegister register;

    @Inject
    ScheduleRegister schedule;

    @Inject
    Scope scope;

    @Inject
    Notice notice;

    @Inject
    Texts text;

    @Inject
    Today today;

    @Inject
    transient Clock clock;

    private ReceptionPlace place;
    private Integer window;
    private TurnCode turn;
    private TurnRow current;
    private List<SessionRow> sessions = List.of();
    private VisitForm form = new VisitForm();
    private final AnswerForm answer = new AnswerForm();
    private Integer people;
    private Integer number;
    private boolean signedByAll;
    private String reason;
    private String note;

    /** Where the officer is on duty, the window he called to last, and whoever he has there. */
    public void open() {
        UnitCode unit = scope.home();
        if (unit == null) {
            return;
        }
        ScheduleDay day = schedule.today(unit);
        sessions = day.sessions().stream().filter(SessionRow::isScheduled).toList();
        if (place == null) {
            place = day.duty().stream()
                    .filter(duty -> duty.officer().equals(scope.me()))
                    .map(DutyRow::place)
                    .findFirst()
                    .orElse(ReceptionPlace.RECEPTION_ROOM);
        }
        if (window == null) {
            window = register.lastWindow(unit, place).orElse(1);
        }
        TurnRow found = turn == null ? register.inHand(unit, place).orElse(null) : register.row(turn);
        show(found == null || found.stage().isOver() ? null : found);
    }

    private void show(TurnRow row) {
        current = row;
        turn = row == null ? null : row.code();
        if (row == null) {
            return;
        }
        people = row.people();
        form = new VisitForm();
        form.begin(row, session());
        answer.setProof(text.with("counter.proof", text.get("reception.place." + row.place())));
    }

    void renew(@Observes(notifyObserver = Reception.IF_EXISTS) StaleSave refused) {
        refused.taken();
        TurnRow now = register.row(turn);
        current = now.stage().isOver() ? null : now;
    }

    public String callNext() {
        turn = desk.callNext(place, window());
        return here(turn);
    }

    public String call() {
        desk.call(turn, window());
        return here(turn);
    }

    private int window() {
        return window == null ? 0 : window;
    }

    public String didNotAnswer() {
        desk.didNotAnswer(turn, current.version());
        return told("counter.told.no-answer", null);
    }

    public String count() {
        desk.count(turn, current.version(), people == null ? 0 : people);
        return told("counter.told.counted", turn);
    }

    public String begin() {
        desk.begin(turn, current.version());
        return here(turn);
    }

    public String waitForRepresentatives() {
        desk.waitForRepresentatives(turn, current.version());
        return told("counter.told.choosing", null);
    }

    public String nameRepresentatives() {
        desk.nameRepresentatives(
                turn, current.version(), new NameRepresentatives(number == null ? 0 : number, signedByAll));
        return told("counter.told.represented", turn);
    }

    public String goOnWithout() {
        desk.goOnWithout(turn, current.version(), reason);
        return told("counter.told.without", turn);
    }

    public String abandon() {
        desk.abandon(turn, current.version(), note);
        return told("counter.told.abandoned", null);
    }

    public String record() {
        write();
        return here(null);
    }

    /** The next one is called only when this one is written down; nobody waiting is nothing to be told of. */
    public String recordAndCallNext() {
        write();
        current = null;
        turn = null;
        return register.waiting(scope.home(), place).isEmpty() ? here(null) : callNext();
    }

    private void write() {
        Reply reply = answer.reply(today.getDate());
        form.setTimeOut(reply == null ? null : LocalTime.now(clock).truncatedTo(ChronoUnit.MINUTES));
        VisitCode code = desk.record(turn, current.version(), form.command(), reply);
        notice.success("counter.told.recorded", current.number(), code.value());
    }

    private String told(String words, TurnCode next) {
        notice.success(words, current.number());
        return here(next);
    }

    private String here(TurnCode next) {
        return new ListAddress("/reception/counter")
                .with("place", place)
                .with("window", window)
                .with("turn", next)
                .toString();
    }

    /** The same address for who comes back to it by a link. */
    public String getQuery() {
        return "place=" + place + "&window=" + window;
    }

    /** The session of the day to which the turn belongs; null for none. */
    public SessionRow session() {
        return current == null
                ? null
                : sessions.stream()
                        .filter(session -> session.code().equals(current.session()))
                        .findFirst()
                        .orElse(null);
    }

    public SessionRow getSession() {
        return session();
    }

    /** Whether what was brought can be written down now. */
    public boolean isWritable() {
        return current != null
                && (current.stage() == TurnStage.IN_RECEPTION
                        || current.stage() == TurnStage.SCREENING && !current.isGroup());
    }

    /** Whether the window is free for another number. */
    public boolean isFree() {
        return current == null || !current.stage().isAtWindow();
    }

    /** Whether the group at hand is asked, or may be asked, who speaks for it. */
    public boolean isChoosing() {
        return current != null
                && current.isGroup()
                && (current.stage() == TurnStage.SCREENING || current.stage() == TurnStage.WAITING_REPRESENTATIVES);
    }

    public Representation getAllowed() {
        return Representation.of(current.people());
    }

    public String getDraft() {
        return "reception/counter-" + turn.value().toLowerCase(Locale.ROOT);
    }

    public TurnNeed[] getNeeds() {
        return TurnNeed.values();
    }

    public ReceptionPlace[] getPlaces() {
        return ReceptionPlace.values();
    }

    public List<SessionRow> getSessions() {
        return sessions;
    }

    public TurnRow getCurrent() {
        return current;
    }

    public VisitForm getForm() {
        return form;
    }

    public AnswerForm getAnswer() {
        return answer;
    }

    public ReceptionPlace getPlace() {
        return place;
    }

    public void setPlace(ReceptionPlace place) {
        this.place = place;
    }

    public Integer getWindow() {
        return window;
    }

    public void setWindow(Integer window) {
        this.window = window;
    }

    public TurnCode getTurn() {
        return turn;
    }

    public void setTurn(TurnCode turn) {
        this.turn = turn;
    }

    public Integer getPeople() {
        return people;
    }

    public void setPeople(Integer people) {
        this.people = people;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    public boolean isSignedByAll() {
        return signedByAll;
    }

    public void setSignedByAll(boolean signedByAll) {
        this.signedByAll = signedByAll;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
