package vn.tiepdan.web.incident;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.tiepdan.incident.Destination;
import vn.tiepdan.incident.IncidentCode;
import vn.tiepdan.incident.IncidentDesk;
import vn.tiepdan.incident.SignalSource;
import vn.tiepdan.web.shared.Notice;
import vn.tiepdan.web.shared.Today;

/** Backs {@code incident/new.xhtml}: the quick entry of a sign, short enough for a phone. */
@Named
@ViewScoped
public class IncidentNewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    IncidentDesk desk;

    @Inject
    Notice notice;

    @Inject
    Today today;

    private final SignForm form = new SignForm();

    public String record() {
        IncidentCode code = desk.signal(form.getUnit(), form.command(today.getDate()));
        notice.success("incident.done.signal");
        return "incident?faces-redirect=true&code=" + code;
    }

    public Destination[] getDestinations() {
        return Destination.values();
    }

    public SignalSource[] getSources() {
        return SignalSource.values();
    }

    public SignForm getForm() {
        return form;
    }
}
