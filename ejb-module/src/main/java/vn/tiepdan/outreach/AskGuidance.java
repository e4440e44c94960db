package vn.tiepdan.outreach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;

/**
 * Asks the Front or an organisation to guide and explain.
 *
 * @param unit the ward; null means the caller's
 * @param organisation who is asked
 * @param matter the case; needed for a sensitive topic
 * @param group the code of the residential group; may be null
 * @param topic null for none
 * @param content what is to be explained
 * @param material what is handed out or read from
 * @param audience before whom, in words; no names
 * @param readers who of the ward may read a guidance about a sensitive topic, beside who asks and the chair
 */
public record AskGuidance(
        UnitCode unit,
        UnitCode organisation,
        MatterCode matter,
        String group,
        Category category,
        SensitiveTopic topic,
        String content,
        String material,
        String audience,
        LocalDate plannedOn,
        Set<OfficerCode> readers) {

    /** A sensitive topic has so few readers. */
    public static final int MOST_READERS = 5;

    public AskGuidance {
        group = Folding.tidy(group);
        content = Folding.tidy(content);
        material = Folding.tidy(material);
        audience = Folding.tidy(audience);
        readers = readers == null ? Set.of() : Set.copyOf(readers);
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(organisation != null, found, "organisation", "outreach.organisation.missing");
        Invalid.unless(category != null, found, "category", "outreach.category.missing");
        text(found, content, "content", "outreach.content.missing", 1500);
        text(found, material, "material", "outreach.material.missing", 500);
        text(found, audience, "audience", "outreach.audience.missing", 300);
        Invalid.unless(plannedOn != null, found, "plannedOn", "outreach.day.missing");
        Invalid.unless(topic == null || matter != null, found, "matter", "outreach.topic.without-case");
        Invalid.unless(readers.size() <= MOST_READERS, found, "readers", "outreach.readers.too-many", MOST_READERS);
        Invalid.refuse(found);
    }

    private static void text(List<Invalid> found, String said, String field, String missing, int longest) {
        Invalid.unless(said != null, found, field, missing);
        Invalid.unless(said == null || said.length() <= longest, found, field, "outreach.text.too-long", longest);
    }
}
