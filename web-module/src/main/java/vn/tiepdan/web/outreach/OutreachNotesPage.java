package vn.tiepdan.web.outreach;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitRow;
import vn.tiepdan.outreach.NoteKind;
import vn.tiepdan.outreach.NoteRow;
import vn.tiepdan.outreach.OutreachDesk;
import vn.tiepdan.outreach.OutreachRegister;
import vn.tiepdan.outreach.WriteNote;
import vn.tiepdan.warning.GroupRow;
import vn.tiepdan.warning.WarningRegister;
import vn.tiepdan.web.shared.LazyRows;
import vn.tiepdan.web.shared.Notice;
import vn.tiepdan.web.shared.Today;

/** Backs {@code outreach/notes.xhtml}: notes from the base, advice, false claims with the answer; one is written by its short form. */
@Named
@ViewScoped
public class OutreachNotesPage implements Serializable {

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

    @Inject
    Today today;

    private NoteKind show;
    private NoteKind kind;
    private LazyRows<NoteRow> rows;
    private long count;
    private List<UnitRow> organisations = List.of();
    private List<GroupRow> groups = List.of();
    private UnitCode organisation;
    private String group;
    private MatterCode matter;
    private String channel;
    private String content;
    private String reply;
    private LocalDate sinceDay;
    private LocalTime sinceHour;

    public void open() {
        NoteKind of = show;
        count = register.countNotes(of);
        long counted = count;
        rows = new LazyRows<>(() -> counted, (first, size) -> register.notes(of, first, size));
        organisations = register.organisations();
        groups = scope.home() == null
                ? List.of()
                : warnings.groups(scope.home()).stream()
                        .filter(one -> one.closedOn() == null)
                        .toList();
        organisation = organisations.size() == 1 ? organisations.get(0).code() : null;
        sinceDay = today.getDate();
        kind = show == null ? NoteKind.BASE : show;
    }

    public String write() {
        LocalDateTime since = sinceDay == null || sinceHour == null ? null : sinceDay.atTime(sinceHour);
        String code = desk.write(new WriteNote(organisation, kind, group, matter, channel, content, reply, since));
        notice.success("outreach.done.written", code);
        return "notes?faces-redirect=true&includeViewParams=true";
    }

    public List<NoteKind> getKinds() {
        return List.of(NoteKind.values());
    }

    public List<UnitRow> getOrganisations() {
        return organisations;
    }

    public List<GroupRow> getGroups() {
        return groups;
    }

    public LazyRows<NoteRow> getRows() {
        return rows;
    }

    public long getCount() {
        return count;
    }

    public NoteKind getKind() {
        return kind;
    }

    public NoteKind getShow() {
        return show;
    }

    public void setShow(NoteKind show) {
        this.show = show;
    }

    public UnitCode getOrganisation() {
        return organisation;
    }

    public void setOrganisation(UnitCode organisation) {
        this.organisation = organisation;
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group;
    }

    public MatterCode getMatter() {
        return matter;
    }

    public void setMatter(MatterCode matter) {
        this.matter = matter;
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }

    public String getReply() {
        return reply;
    }

    public void setReply(String reply) {
        this.reply = reply;
    }

    public LocalDate getSinceDay() {
        return sinceDay;
    }

    public void setSinceDay(LocalDate sinceDay) {
        this.sinceDay = sinceDay;
    }

    public LocalTime getSinceHour() {
        return sinceHour;
    }

    public void setSinceHour(LocalTime sinceHour) {
        this.sinceHour = sinceHour;
    }
}
