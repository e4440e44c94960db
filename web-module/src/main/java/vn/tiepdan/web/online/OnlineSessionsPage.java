package vn.tiepdan.web.online;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import vn.tiepdan.online.OnlineCode;
import vn.tiepdan.online.OnlineDesk;
import vn.tiepdan.online.OnlineRegister;
import vn.tiepdan.online.OnlineRow;
import vn.tiepdan.online.ProposeOnline;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.web.shared.LazyRows;
import vn.tiepdan.web.shared.Me;
import vn.tiepdan.web.shared.Notice;

/** Backs {@code online/sessions.xhtml}: the online sessions, and a new one to propose. */
@Named
@ViewScoped
public class OnlineSessionsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    OnlineRegister register;

    @Inject
    OnlineDesk desk;

    @Inject
    Me me;

    @Inject
    Notice notice;

    private boolean all;
    private LazyRows<OnlineRow> rows;
    private String petition;
    private LocalDate day;
    private LocalTime startsAt;
    private String purpose;

    public void open() {
        boolean open = !all;
        long count = register.count(open);
        rows = new LazyRows<>(() -> count, (first, size) -> register.find(open, first, size));
    }

    public String propose() {
        OnlineCode code = desk.propose(new ProposeOnline(
                petition == null || petition.isBlank() ? null : new PetitionCode(petition.strip()),
                day,
                startsAt,
                purpose));
        notice.success("online.done.proposed");
        return "session?faces-redirect=true&code=" + code;
    }

    public boolean isProposer() {
        return me.isOneOf("OFFICER CLERK OSU CHAIR");
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }

    public LazyRows<OnlineRow> getRows() {
        return rows;
    }

    public String getPetition() {
        return petition;
    }

    public void setPetition(String petition) {
        this.petition = petition;
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

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }
}
