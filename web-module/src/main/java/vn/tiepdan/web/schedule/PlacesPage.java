package vn.tiepdan.web.schedule;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.place.PlaceDesk;
import vn.tiepdan.place.PlaceRegister;
import vn.tiepdan.place.PlaceRow;
import vn.tiepdan.schedule.ReceptionPlace;
import vn.tiepdan.web.shared.Notice;
import vn.tiepdan.web.shared.Today;

/** Backs {@code schedule/places.xhtml}: where the ward receives citizens and when it is open there. */
@Named
@ViewScoped
public class PlacesPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String SAME_PAGE = "places?faces-redirect=true";

    @Inject
    PlaceDesk desk;

    @Inject
    PlaceRegister register;

    @Inject
    Scope scope;

    @Inject
    Notice notice;

    @Inject
    Today today;

    private List<PlaceRow> places = List.of();
    private final PlaceForm form = new PlaceForm();

    public void open() {
        places = register.of(scope.home());
        form.setValidFrom(today.getDate());
    }

    public String keep() {
        desk.open(form.command());
        notice.success("schedule.places.kept", form.getName());
        return SAME_PAGE;
    }

    /** The last day is today. */
    public String close(PlaceRow place) {
        desk.close(place.code(), place.version(), today.getDate());
        notice.success("schedule.places.closed", place.name());
        return SAME_PAGE;
    }

    public ReceptionPlace[] getKinds() {
        return ReceptionPlace.values();
    }

    public List<PlaceRow> getPlaces() {
        return places;
    }

    public PlaceForm getForm() {
        return form;
    }
}
