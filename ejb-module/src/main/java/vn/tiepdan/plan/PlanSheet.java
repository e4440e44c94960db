package vn.tiepdan.plan;

import java.io.Serializable;
import java.util.List;
import vn.tiepdan.occasion.WindowRow;

/**
 * One edition of a plan, whole, as far as the caller may read it.
 *
 * @param warnings what is worth a look; nothing of it blocks
 * @param lacks what keeps a draft from being reviewed; empty for any other
 * @param editions every edition the caller may read, the first one first
 * @param whole false when the caller reads only what is asked of his own organisation
 */
public record PlanSheet(
        PlanRow plan,
        WindowRow window,
        List<BasisRow> bases,
        List<SectionRow> sections,
        List<RecipientRow> recipients,
        List<PlanWarning> warnings,
        List<PlanWarning> lacks,
        List<EditionRow> editions,
        boolean whole)
        implements Serializable {

    public PlanSheet {
        bases = List.copyOf(bases);
        sections = List.copyOf(sections);
        recipients = List.copyOf(recipients);
        warnings = List.copyOf(warnings);
        lacks = List.copyOf(lacks);
        editions = List.copyOf(editions);
    }

    /** Every task, section by section. */
    public List<TaskRow> tasks() {
        return sections.stream().flatMap(section -> section.tasks().stream()).toList();
    }
}
