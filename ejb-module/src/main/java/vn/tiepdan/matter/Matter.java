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

    @Column(name = "merged_into")
    private MatterCode mergedInto;

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

    /** Becomes a signpost to the case that holds its records from now on. */
    void mergeInto(Matter other) {
        requireBeside(other, "matter.merge.itself", "matter.merge.secrecy");
        mergedInto = other.code;
    }

    /** Holds records of its own again. */
    void standsAgain() {
        mergedInto = null;
    }

    /** Refuses itself, one of other secrecy, and a signpost on either side. */
    void requireBeside(Matter other, String itself, String secrecy) {
        require(!code.equals(other.code), itself);
        require(confidential == other.confidential, secrecy);
        requireNoSignpost();
        other.requireNoSignpost();
    }

    /** Nothing is tied to a case that only points to another. */
    void requireNoSignpost() {
        if (mergedInto != null) {
            throw new RuleBroken("matter.merged", mergedInto);
        }
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new RuleBroken(rule);
        }
    }

    int version() {
        return version;
    }

    SubjectField field() {
        return field;
    }

    boolean isConfidential() {
        return confidential;
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
