package vn.tiepdan.plan;

import static jakarta.persistence.FetchType.LAZY;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A part of a plan with a heading of its own, named by its place such as {@code II.2}. */
@Entity
@Table(name = "plan_section")
public class PlanSection {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "plan_section_seq")
    @SequenceGenerator(name = "plan_section_seq", sequenceName = "plan_section_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "plan_id")
    private CoordinationPlan plan;

    private int ordinal;
    private String locus;
    private String heading;

    /** Its number as it is printed, where that is not its place. */
    private String label;

    protected PlanSection() {} // for JPA

    static PlanSection of(CoordinationPlan plan, int ordinal, RecordPlan.Section told) {
        PlanSection section = new PlanSection();
        section.plan = plan;
        section.ordinal = ordinal;
        section.locus = told.locus();
        section.says(told);
        return section;
    }

    void says(RecordPlan.Section told) {
        heading = told.heading();
        label = told.label() == null || told.label().isBlank() || told.label().equals(locus) ? null : told.label();
    }

    /** Its number as it is printed; two sections may bear the same one, which is worth a look. */
    String printed() {
        return label == null ? locus : label;
    }

    int ordinal() {
        return ordinal;
    }

    String locus() {
        return locus;
    }

    String heading() {
        return heading;
    }
}
