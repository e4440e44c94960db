package vn.tiepdan.web.online;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.document.AttachmentCode;
import vn.tiepdan.document.AttachmentRow;
import vn.tiepdan.document.FilingCabinet;
import vn.tiepdan.document.PaperOwner;
import vn.tiepdan.online.OnlineDesk;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.petition.PetitionRegister;
import vn.tiepdan.petition.PetitionRow;
import vn.tiepdan.web.shared.Notice;

/** Backs {@code online/paper.xhtml}: a paper that its author handed in of his own accord and that lies in the file already. */
@Named
@ViewScoped
public class VoluntaryPaperPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PetitionRegister petitions;

    @Inject
    FilingCabinet cabinet;

    @Inject
    OnlineDesk desk;

    @Inject
    Notice notice;

    private String petition;
    private List<AttachmentRow> files = List.of();
    private String file;
    private String number;
    private LocalDate on;

    public void open() {
        PetitionRow row = petitions.row(new PetitionCode(petition));
        files = cabinet.of(new PaperOwner("petition", row.intakeCode().value()));
    }

    public String record() {
        desk.recordVoluntaryPaper(new PetitionCode(petition), new AttachmentCode(file), number, on);
        notice.success("online.done.paper");
        return "/petition/dossier?faces-redirect=true&code=" + petition;
    }

    public List<AttachmentRow> getFiles() {
        return files;
    }

    public String getPetition() {
        return petition;
    }

    public void setPetition(String petition) {
        this.petition = petition;
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }
}
