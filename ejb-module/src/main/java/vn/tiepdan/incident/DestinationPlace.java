package vn.tiepdan.incident;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.scenario.Typed;
import vn.tiepdan.shared.Invalid;

/** A place where groups go, with whom to call there, the way, a bed for the night and the costs (R35 to R37, R114). */
@Entity
@Table(name = "destination_place")
public class DestinationPlace {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST = 300;

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "destination_place_seq")
    @SequenceGenerator(name = "destination_place_seq", sequenceName = "destination_place_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "unit_code")
    private UnitCode unit;

    @Enumerated(STRING)
    private Destination kind;

    private String name;
    private String address;
    private String contact;
    private String travel;
    private String lodging;
    private String costs;

    protected DestinationPlace() {} // for JPA

    /** Known from now on; of the province and the Centre with the way and its costs. */
    static DestinationPlace known(
            UnitCode unit,
            Destination kind,
            String name,
            String address,
            String contact,
            String travel,
            String lodging,
            String costs) {
        List<Invalid> found = new ArrayList<>();
        DestinationPlace place = new DestinationPlace();
        place.unit = unit;
        place.kind = kind;
        Invalid.unless(kind != null, found, "kind", "incident.destination.missing");
        place.name = Typed.required(found, name, "name", LONGEST_NAME);
        place.address = Typed.required(found, address, "address", LONGEST);
        place.contact = Typed.required(found, contact, "contact", LONGEST_NAME);
        boolean far = kind != null && kind.needsPolice();
        place.travel = far
                ? Typed.required(found, travel, "travel", LONGEST)
                : Typed.optional(found, travel, "travel", LONGEST);
        place.lodging = Typed.optional(found, lodging, "lodging", LONGEST);
        place.costs =
                far ? Typed.required(found, costs, "costs", LONGEST) : Typed.optional(found, costs, "costs", LONGEST);
        Invalid.refuse(found);
        return place;
    }

    Destination kind() {
        return kind;
    }

    PlaceRow row() {
        return new PlaceRow(id, kind, name, address, contact, travel, lodging, costs);
    }
}
