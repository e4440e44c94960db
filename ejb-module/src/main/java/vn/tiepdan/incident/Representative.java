package vn.tiepdan.incident;

import static jakarta.persistence.FetchType.LAZY;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.scenario.Typed;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;

/** Somebody whom a group chose to speak for it; the others are counted, never named. */
@Entity
@Table(name = "incident_representative")
public class Representative {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST = 200;

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "incident_representative_seq")
    @SequenceGenerator(
            name = "incident_representative_seq",
            sequenceName = "incident_representative_seq",
            allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "incident_id")
    private GroupIncident incident;

    private int ordinal;

    @Column(name = "full_name")
    private String fullName;

    @Column(name = "stands_for")
    private String standsFor;

    protected Representative() {} // for JPA

    static Representative chosen(GroupIncident incident, int ordinal, String fullName, String standsFor) {
        List<Invalid> found = new ArrayList<>();
        Representative chosen = new Representative();
        chosen.incident = incident;
        chosen.ordinal = ordinal;
        chosen.fullName = Typed.required(found, fullName, "fullName", LONGEST_NAME);
        chosen.standsFor = Typed.required(found, standsFor, "standsFor", LONGEST);
        Invalid.refuse(found);
        return chosen;
    }

    /** Whether the text tells his whole name, with or without diacritics; of a single word nobody can say whether it is he. */
    boolean isNamedIn(String text) {
        String name = words(fullName);
        return text != null && name.contains(" ") && (" " + words(text) + " ").contains(" " + name + " ");
    }

    private static String words(String text) {
        return Folding.fold(text).replaceAll("[^a-z0-9]+", " ").strip();
    }

    IncidentRow.Person row(boolean named) {
        return new IncidentRow.Person(ordinal, named ? fullName : null, standsFor);
    }
}
