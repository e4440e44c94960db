package vn.tiepdan.web.plan;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.plan.RecordPlan;
import vn.tiepdan.plan.SectionRow;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;

/** A section of a plan, as it is typed. */
public class SectionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String locus;
    private String label;
    private String heading;

    RecordPlan.Section command() {
        List<Invalid> wrong = new ArrayList<>();
        Invalid.unless(locus != null && !locus.isBlank(), wrong, "locus", "plan.locus-missing");
        Invalid.unless(heading != null && !heading.isBlank(), wrong, "heading", "plan.section.heading-missing");
        Invalid.refuse(wrong);
        return new RecordPlan.Section(locus.strip(), Folding.tidy(label), heading.strip(), List.of());
    }

    void tell(SectionRow section) {
        locus = section.locus();
        label = section.label();
        heading = section.heading();
    }

    public String getLocus() {
        return locus;
    }

    public void setLocus(String locus) {
        this.locus = locus;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getHeading() {
        return heading;
    }

    public void setHeading(String heading) {
        this.heading = heading;
    }
}
