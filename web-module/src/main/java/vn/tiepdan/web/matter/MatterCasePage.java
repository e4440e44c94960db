package vn.tiepdan.web.matter;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.matter.MatterDesk;
import vn.tiepdan.matter.MatterRegister;
import vn.tiepdan.matter.MatterRow;
import vn.tiepdan.petition.PetitionFilter;
import vn.tiepdan.petition.PetitionRegister;
import vn.tiepdan.petition.PetitionRow;
import vn.tiepdan.reception.VisitFilter;
import vn.tiepdan.reception.VisitRegister;
import vn.tiepdan.reception.VisitRow;
import vn.tiepdan.web.shared.Me;
import vn.tiepdan.web.shared.Notice;

/** Backs {@code matter/case.xhtml}: one case with the visits and petitions that belong to it. */
@Named
@ViewScoped
public class MatterCasePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 100;

    @Inject
    MatterRegister register;

    @Inject
    MatterDesk desk;

    @Inject
    VisitRegister visitRegister;

    @Inject
    PetitionRegister petitionRegister;

    @Inject
    Me me;

    @Inject
    Notice notice;

    private String code;
    private MatterRow matter;
    private String title;
    private List<VisitRow> visits = List.of();
    private List<PetitionRow> petitions = List.of();
    private long people;

    public void open() {
        matter = register.row(new MatterCode(code));
        title = matter.title();
        visits = visitRegister.find(VisitFilter.ofMatter(matter.code()), 0, SHOWN);
        petitions = petitionRegister.find(PetitionFilter.ofMatter(matter.code()), 0, SHOWN);
        people = visitRegister.people(VisitFilter.ofMatter(matter.code()));
    }

    public String rename() {
        desk.rename(matter.code(), title);
        notice.success("desk.done.rename");
        return "/matter/case?faces-redirect=true&code=" + matter.code();
    }

    public boolean isWriter() {
        return me.isOneOf("OFFICER CLERK OSU SPECIALIST CHAIR VICE_CHAIR");
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public MatterRow getMatter() {
        return matter;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public List<VisitRow> getVisits() {
        return visits;
    }

    public List<PetitionRow> getPetitions() {
        return petitions;
    }

    public long getPeople() {
        return people;
    }
}
