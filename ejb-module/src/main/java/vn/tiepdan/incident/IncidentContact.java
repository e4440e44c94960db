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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.scenario.Typed;
import vn.tiepdan.shared.Invalid;

/** One talk with the people: with whom, by role or as a representative, about what, what was promised, and what came of it (R67). */
@Entity
@Table(name = "incident_contact")
public class IncidentContact {

    private static final int LONGEST_WHOM = 200;
    private static final int LONGEST_CONTENT = 1000;
    private static final int LONGEST = 500;

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "incident_contact_seq")
    @SequenceGenerator(name = "incident_contact_seq", sequenceName = "incident_contact_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "incident_id")
    private GroupIncident incident;

    private int ordinal;

    private Instant at;

    private String whom;

    private String content;

    private String commitment;

    private String result;

    @Column(name = "written_by")
    private OfficerCode writtenBy;

    protected IncidentContact() {} // for JPA

    static IncidentContact held(
            GroupIncident incident,
            int ordinal,
            Instant at,
            String whom,
            String content,
            String commitment,
            String result,
            OfficerCode by) {
        List<Invalid> found = new ArrayList<>();
        IncidentContact contact = new IncidentContact();
        contact.incident = incident;
        contact.ordinal = ordinal;
        contact.at = at;
        contact.whom = Typed.required(found, whom, "whom", LONGEST_WHOM);
        contact.content = Typed.required(found, content, "content", LONGEST_CONTENT);
        contact.commitment = Typed.optional(found, commitment, "commitment", LONGEST);
        contact.result = Typed.required(found, result, "result", LONGEST);
        contact.writtenBy = by;
        Invalid.refuse(found);
        return contact;
    }

    IncidentRow.Contact row(Function<OfficerCode, String> names, boolean told) {
        return new IncidentRow.Contact(
                ordinal,
                at,
                told ? whom : null,
                told ? content : null,
                told ? commitment : null,
                result == null || !told ? null : result,
                names.apply(writtenBy));
    }
}
