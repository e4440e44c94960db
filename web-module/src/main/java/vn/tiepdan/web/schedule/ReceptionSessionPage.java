package vn.tiepdan.web.schedule;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.agenda.AgendaDesk;
import vn.tiepdan.booking.BookingCode;
import vn.tiepdan.booking.BookingDesk;
import vn.tiepdan.booking.BookingRegister;
import vn.tiepdan.booking.SlotRow;
import vn.tiepdan.document.AttachFile;
import vn.tiepdan.document.AttachmentRow;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.schedule.DayPart;
import vn.tiepdan.schedule.Delegation;
import vn.tiepdan.schedule.EndedSession;
import vn.tiepdan.schedule.ScheduleRegister;
import vn.tiepdan.schedule.SessionCode;
import vn.tiepdan.schedule.SessionRow;
import vn.tiepdan.web.shared.Me;
import vn.tiepdan.web.shared.Notice;
import vn.tiepdan.web.shared.StaleSave;
import vn.tiepdan.web.shared.Today;

/** Backs {@code schedule/session.xhtml}: one reception session, its posting, its slots, and what may still be changed. */
@Named
@ViewScoped
public class ReceptionSessionPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String SAME_PAGE = "session?faces-redirect=true&code=";

    @Inject
    ScheduleRegister register;

    @Inject
    BookingRegister bookings;

    @Inject
    AgendaDesk desk;

    @Inject
    BookingDesk booking;

    @Inject
    Scope scope;

    @Inject
    Me me;

    @Inject
    Notice notice;

    @Inject
    Today today;

    private SessionCode code;
    private SessionRow row;
    private List<SlotRow> slots = List.of();
    private List<AttachmentRow> proofs = List.of();
    private boolean keeper;
    private boolean counter;
    private LocalDate postedOn;
    private String postedAt;
    private transient Part photo;
    private LocalDate announcedOn;
    private LocalDate newDay;
    private DayPart newPart;
    private String reason;
    private String cancelReason;
    private OfficerCode officer;
    private OfficerCode delegatedBy;
    private String paper;
    private LocalDate delegatedOn;
    private Integer howMany;
    private Integer minutes;
    private String given;

    public void open() {
        read();
        postedOn = today.getDate();
        announcedOn = today.getDate();
        newPart = row.part();
    }

    private void read() {
        row = register.session(code);
        slots = bookings.slots(code);
        keeper = scope.holdsIn(row.unit(), Role.OSU, Role.CHAIR);
        counter = scope.holdsIn(row.unit(), Role.OFFICER, Role.CLERK, Role.OSU);
        proofs = me.isOneOf("OFFICER CLERK OSU SPECIALIST CHAIR VICE_CHAIR COUNCIL INSPECTOR")
                ? desk.proofs(code)
                : List.of();
    }

    /** Somebody else changed the session in between: the page shows how it stands now, what was typed stays. */
    void renew(@Observes(notifyObserver = Reception.IF_EXISTS) StaleSave refused) {
        refused.taken();
        read();
    }

    public String post() throws IOException {
        desk.post(code, row.version(), postedOn, postedAt, photo());
        notice.success("schedule.session.page.posted");
        return SAME_PAGE + code;
    }

    private AttachFile photo() throws IOException {
        if (photo == null
                || photo.getSubmittedFileName() == null
                || photo.getSubmittedFileName().isBlank()) {
            return null;
        }
        Part chosen = photo;
        photo = null;
        try (InputStream content = chosen.getInputStream()) {
            return new AttachFile(null, chosen.getSubmittedFileName(), content.readAllBytes());
        } finally {
            chosen.delete();
        }
    }

    public String announce() {
        desk.announce(code, row.version(), announcedOn);
        notice.success("schedule.session.page.announced");
        return SAME_PAGE + code;
    }

    public String postpone() {
        EndedSession ended = desk.postpone(code, row.version(), newDay, newPart, reason);
        notice.success("schedule.session.page.postponed", code, ended.instead());
        if (ended.carried() > 0) {
            notice.success("schedule.session.page.bookings-carried", ended.carried());
        }
        tellReleased(ended);
        return SAME_PAGE + ended.instead();
    }

    public String cancel() {
        EndedSession ended = desk.cancel(code, row.version(), cancelReason);
        notice.success("schedule.session.page.cancelled");
        tellReleased(ended);
        return SAME_PAGE + code;
    }

    private void tellReleased(EndedSession ended) {
        if (ended.released() > 0) {
            notice.success("schedule.session.page.bookings-released", ended.released());
        }
    }

    public String delegate() {
        Delegation delegation = delegatedBy == null && paper == null && delegatedOn == null
                ? null
                : new Delegation(delegatedBy, paper, delegatedOn);
        desk.delegate(code, row.version(), officer, delegation);
        notice.success("schedule.session.page.delegated");
        return SAME_PAGE + code;
    }

    public String offer() {
        booking.offer(code, howMany, minutes);
        notice.success("schedule.session.page.offered", howMany);
        return SAME_PAGE + code;
    }

    public String book(SlotRow slot) {
        BookingCode told = booking.book(code, slot.number());
        notice.success("schedule.session.page.booked", slot.number(), told);
        return SAME_PAGE + code;
    }

    public String giveBack() {
        booking.cancel(BookingCode.typed(given));
        notice.success("schedule.session.page.given-back");
        return SAME_PAGE + code;
    }

    /** Whether something of the session may still be changed. */
    public boolean isOpenToChange() {
        return keeper && row.isScheduled() && !row.day().isBefore(today.getDate());
    }

    /** Whether slots of it may still be given out. */
    public boolean isBookable() {
        return counter && row.isScheduled() && !row.day().isBefore(today.getDate());
    }

    public DayPart[] getParts() {
        return DayPart.values();
    }

    public SessionCode getCode() {
        return code;
    }

    public void setCode(SessionCode code) {
        this.code = code;
    }

    public SessionRow getRow() {
        return row;
    }

    public List<SlotRow> getSlots() {
        return slots;
    }

    public List<AttachmentRow> getProofs() {
        return proofs;
    }

    public boolean isKeeper() {
        return keeper;
    }

    public boolean isCounter() {
        return counter;
    }

    public LocalDate getPostedOn() {
        return postedOn;
    }

    public void setPostedOn(LocalDate postedOn) {
        this.postedOn = postedOn;
    }

    public String getPostedAt() {
        return postedAt;
    }

    public void setPostedAt(String postedAt) {
        this.postedAt = postedAt;
    }

    public Part getPhoto() {
        return photo;
    }

    public void setPhoto(Part photo) {
        this.photo = photo;
    }

    public LocalDate getAnnouncedOn() {
        return announcedOn;
    }

    public void setAnnouncedOn(LocalDate announcedOn) {
        this.announcedOn = announcedOn;
    }

    public LocalDate getNewDay() {
        return newDay;
    }

    public void setNewDay(LocalDate newDay) {
        this.newDay = newDay;
    }

    public DayPart getNewPart() {
        return newPart;
    }

    public void setNewPart(DayPart newPart) {
        this.newPart = newPart;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getCancelReason() {
        return cancelReason;
    }

    public void setCancelReason(String cancelReason) {
        this.cancelReason = cancelReason;
    }

    public OfficerCode getOfficer() {
        return officer;
    }

    public void setOfficer(OfficerCode officer) {
        this.officer = officer;
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

    public Integer getHowMany() {
        return howMany;
    }

    public void setHowMany(Integer howMany) {
        this.howMany = howMany;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public String getGiven() {
        return given;
    }

    public void setGiven(String given) {
        this.given = given;
    }
}
