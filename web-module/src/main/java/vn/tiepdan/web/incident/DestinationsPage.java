package vn.tiepdan.web.incident;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.tiepdan.incident.Destination;
import vn.tiepdan.incident.IncidentDesk;
import vn.tiepdan.incident.IncidentRegister;
import vn.tiepdan.incident.PlaceRow;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.web.shared.Me;
import vn.tiepdan.web.shared.Notice;

/** Backs {@code incident/destinations.xhtml}: where groups of the ward go, whom to call there, the way and its costs. */
@Named
@ViewScoped
public class DestinationsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    IncidentRegister register;

    @Inject
    IncidentDesk desk;

    @Inject
    Me me;

    @Inject
    Scope scope;

    @Inject
    Notice notice;

    private List<PlaceRow> rows = List.of();

    public void open() {
        rows = scope.home() == null ? List.of() : register.places(scope.home());
    }

    public String add() {
        desk.addPlace(kind, name, address, contact, travel, lodging, costs);
        notice.success("incident.done.place");
        return "destinations?faces-redirect=true";
    }

    public boolean isKeeper() {
        return me.isOneOf("OSU CHAIR POLICE");
    }

    public Destination[] getKinds() {
        return Destination.values();
    }

    public List<PlaceRow> getRows() {
        return rows;
    }

    private Destination kind;
    private String name;
    private String address;
    private String contact;
    private String travel;
    private String lodging;
    private String costs;

    public Destination getKind() {
        return kind;
    }

    public void setKind(Destination kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getTravel() {
        return travel;
    }

    public void setTravel(String travel) {
        this.travel = travel;
    }

    public String getLodging() {
        return lodging;
    }

    public void setLodging(String lodging) {
        this.lodging = lodging;
    }

    public String getCosts() {
        return costs;
    }

    public void setCosts(String costs) {
        this.costs = costs;
    }
}
