package vn.tiepdan.matter;

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
import java.time.LocalDate;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.RuleBroken;

/**
 * A case, from the first visit or petition about it on.
 *
 * <p>Visits and petitions are counted by themselves; the case is counted once. A denunciation belongs to a confidential
 * case, which only those who may read denunciations see, and nothing else belongs to one.
 */
@Entity
@Table(name = "matter")
public class Matter {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "matter_seq")
    @SequenceGenerator(name = "matter_seq", sequenceName = "matter_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private MatterCode code;

    @Column(name = "unit_code")
    private UnitCode unit;

    private String title;

    @Column(name = "folded_title")
    private String foldedTitle;

    @Enumerated(STRING)
    private SubjectField field;

    private boolean confidential;

    @Column(name = "opened_on", updatable = false)
    private LocalDate openedOn;

    @Column(name = "opened_by", updatable = false)
    private OfficerCode openedBy;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    protected Matter() {}

    static Matter opened(
            MatterCode code, UnitCode unit, String title, SubjectField field, OfficerCode by, LocalDate on) {
        Matter matter = new Matter();
        matter.code = code;
        matter.unit = unit;
        matter.field = field == null ? SubjectField.OTHER : field;
        matter.openedBy = by;
        matter.openedOn = on;
        matter.call(title);
        return matter;
    }

    void call(String wanted) {
        String tidy = Folding.tidy(wanted);
        if (tidy == null) {
            throw new Invalid("title", "matter.title.missing");
        }
        if (tidy.length() > 300) {
            throw new Invalid("title", "matter.title.too-long");
        }
        title = tidy;
        foldedTitle = Folding.fold(tidy);
    }

    void keepConfidential() {
        confidential = true;
    }

    /**
     * Refuses a record that may not belong here: an open one in a confidential case would tell of it, a denunciation in an
     * open case would be seen by everybody.
     */
    void requireFor(boolean denounces) {
        if (confidential && !denounces) {
            throw new RuleBroken("matter.tie.confidential");
        }
        if (denounces && !confidential) {
            throw new RuleBroken("matter.tie.open-case");
        }
    }

    public MatterCode code() {
        return code;
    }

    UnitCode unit() {
        return unit;
    }

    String title() {
        return title;
    }
}
