package vn.tiepdan.web.outreach;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitRow;
import vn.tiepdan.outreach.AskGuidance;
import vn.tiepdan.outreach.Category;
import vn.tiepdan.outreach.OutreachDesk;
import vn.tiepdan.outreach.OutreachRegister;
import vn.tiepdan.outreach.SensitiveTopic;
import vn.tiepdan.warning.GroupRow;
import vn.tiepdan.warning.WarningRegister;
import vn.tiepdan.web.shared.Notice;

/** Backs {@code outreach/ask.xhtml}: the Front or an organisation is asked for guidance. */
@Named
@ViewScoped
public class GuidanceAskPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    OutreachDesk desk;

    @Inject
    OutreachRegister register;

    @Inject
    WarningRegister warnings;

    @Inject
    Scope scope;

    @Inject
    Notice notice;

    private UnitCode organisation;
    private MatterCode matter;
    private String group;
    private Category category = Category.GENERAL;
    private SensitiveTopic topic;
    private String[] readers = new String[0];
    private String content;
    private String material;
    private String audience;
    private LocalDate plannedOn;
    private List<UnitRow> organisations = List.of();
    private List<GroupRow> groups = List.of();

    public void open() {
        organisations = register.organisations();
        groups = warnings.groups(scope.home()).stream()
                .filter(one -> one.closedOn() == null)
                .toList();
    }

    public String ask() {
        String code = desk.ask(new AskGuidance(
                null,
                organisation,
                matter,
                group,
                category,
                topic,
                content,
                material,
                audience,
                plannedOn,
                Arrays.stream(readers).map(OfficerCode::new).collect(Collectors.toSet())));
        notice.success("outreach.done.asked", code);
        return "guidance?faces-redirect=true&code=" + code;
    }

    public List<Category> getCategories() {
        return List.of(Category.values());
    }

    public List<SensitiveTopic> getTopics() {
        return List.of(SensitiveTopic.values());
    }

    public List<UnitRow> getOrganisations() {
        return organisations;
    }

    public List<GroupRow> getGroups() {
        return groups;
    }

    public UnitCode getOrganisation() {
        return organisation;
    }

    public void setOrganisation(UnitCode organisation) {
        this.organisation = organisation;
    }

    public MatterCode getMatter() {
        return matter;
    }

    public void setMatter(MatterCode matter) {
        this.matter = matter;
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group;
    }

    public Category getCategory() {
        return category;
    }

    public void setCategory(Category category) {
        this.category = category;
    }

    public SensitiveTopic getTopic() {
        return topic;
    }

    public void setTopic(SensitiveTopic topic) {
        this.topic = topic;
    }

    public String[] getReaders() {
        return readers.clone();
    }

    public void setReaders(String[] readers) {
        this.readers = readers == null ? new String[0] : readers.clone();
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }

    public String getMaterial() {
        return material;
    }

    public void setMaterial(String material) {
        this.material = material;
    }

    public String getAudience() {
        return audience;
    }

    public void setAudience(String audience) {
        this.audience = audience;
    }

    public LocalDate getPlannedOn() {
        return plannedOn;
    }

    public void setPlannedOn(LocalDate plannedOn) {
        this.plannedOn = plannedOn;
    }
}
