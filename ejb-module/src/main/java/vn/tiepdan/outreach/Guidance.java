package vn.tiepdan.outreach;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.tiepdan.coordination.TaskCode;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.RuleBroken;

/**
 * Guidance that the Front or an organisation is asked for: about what, with which material, before whom, until when; and what came of it.
 * Whether it was granted, declined or carried out stands with its request ({@code coordination}).
 */
@Entity
@Table(name = "guidance")
public class Guidance {

    private static final int LONGEST = 1000;

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "guidance_seq")
    @SequenceGenerator(name = "guidance_seq", sequenceName = "guidance_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private String code;

    @Column(name = "unit_code", updatable = false)
    private UnitCode unit;

    @Column(updatable = false)
    private UnitCode organisation;

    @Column(name = "task_code", updatable = false)
    private TaskCode task;

    @Column(name = "matter_code", updatable = false)
    private MatterCode matter;

    @Column(name = "group_code", updatable = false)
    private String group;

    @Enumerated(STRING)
    private Category category;

    @Enumerated(STRING)
    private SensitiveTopic topic;

    private String content;

    private String material;

    private String audience;

    @Column(name = "planned_on")
    private LocalDate plannedOn;

    @Column(name = "asked_on", updatable = false)
    private LocalDate askedOn;

    @Column(name = "asked_by", updatable = false)
    private OfficerCode askedBy;

    @ElementCollection
    @CollectionTable(name = "guidance_reader", joinColumns = @JoinColumn(name = "guidance_id"))
    @Column(name = "officer_code")
    private Set<String> readers = new HashSet<>();

    @Column(name = "held_on")
    private LocalDate heldOn;

    private Integer attended;

    private String result;

    @Column(name = "recorded_by")
    private OfficerCode recordedBy;

    protected Guidance() {} // for JPA

    static Guidance asked(
            String code, UnitCode unit, AskGuidance said, TaskCode task, OfficerCode by, LocalDate today) {
        Guidance guidance = new Guidance();
        guidance.code = code;
        guidance.unit = unit;
        guidance.organisation = said.organisation();
        guidance.task = task;
        guidance.matter = said.matter();
        guidance.group = said.group();
        guidance.category = said.category();
        guidance.topic = said.topic();
        guidance.content = said.content();
        guidance.material = said.material();
        guidance.audience = said.audience();
        guidance.plannedOn = said.plannedOn();
        guidance.askedOn = today;
        guidance.askedBy = by;
        if (said.topic() != null) {
            said.readers().forEach(reader -> guidance.readers.add(reader.value()));
        }
        return guidance;
    }

    /** The organisation says what came of it; once. */
    void held(LocalDate on, Integer people, String note, OfficerCode by, LocalDate today) {
        if (heldOn != null) {
            throw new RuleBroken("outreach.guidance.already-held", code);
        }
        String tidy = Folding.tidy(note);
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(on != null, found, "heldOn", "outreach.day.missing");
        Invalid.unless(
                on == null || !on.isAfter(today) && !on.isBefore(askedOn),
                found,
                "heldOn",
                "outreach.held.out-of-range");
        Invalid.unless(
                people != null && people >= 0 && people <= 99_999, found, "attended", "outreach.attended.missing");
        Invalid.unless(tidy != null, found, "result", "outreach.result.missing");
        Invalid.unless(tidy == null || tidy.length() <= LONGEST, found, "result", "outreach.text.too-long", LONGEST);
        Invalid.refuse(found);
        heldOn = on;
        attended = people;
        result = tidy;
        recordedBy = by;
    }

    boolean isSensitive() {
        return topic != null;
    }

    GuidanceRow row() {
        return new GuidanceRow(
                code,
                version,
                unit,
                organisation,
                task,
                matter,
                group,
                category,
                topic,
                content,
                material,
                audience,
                plannedOn,
                askedOn,
                askedBy,
                heldOn,
                attended,
                result);
    }

    Long id() {
        return id;
    }

    int version() {
        return version;
    }

    TaskCode task() {
        return task;
    }

    UnitCode organisation() {
        return organisation;
    }

    UnitCode unit() {
        return unit;
    }
}
