package vn.tiepdan.web.reception;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import vn.tiepdan.reception.ReceptionDesk;
import vn.tiepdan.reception.VisitCode;
import vn.tiepdan.web.desk.Doors;
import vn.tiepdan.web.shared.Notice;
import vn.tiepdan.web.shared.Today;

/** Backs {@code reception/visit-new.xhtml}: one reception, written down while the people talk. */
@Named
@ViewScoped
public class VisitNewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ReceptionDesk desk;

    @Inject
    Doors doors;

    @Inject
    Notice notice;

    @Inject
    Today today;

    @Inject
    transient Clock clock;

    private final VisitForm form = new VisitForm();

    @PostConstruct
    void begin() {
        form.setVisitedOn(today.getDate());
        form.setTimeIn(LocalTime.now(clock).truncatedTo(ChronoUnit.MINUTES));
    }

    public String save() {
        return doors.to(register());
    }

    public String saveAndNext() {
        register();
        return "/reception/visit-new?faces-redirect=true";
    }

    private VisitCode register() {
        VisitCode code = desk.register(form.command());
        notice.success("desk.done.register", code.value());
        return code;
    }

    public VisitForm getForm() {
        return form;
    }
}
