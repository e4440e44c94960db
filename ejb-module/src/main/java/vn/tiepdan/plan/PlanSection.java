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

    protected PlanSection() {} // for JPA

    static PlanSection of(CoordinationPlan plan, int ordinal, RecordPlan.Section told) {
        PlanSection section = new PlanSection();
        section.plan = plan;
        section.ordinal = ordinal;
        section.locus = told.locus();
        section.heading = told.heading();
        return section;
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
