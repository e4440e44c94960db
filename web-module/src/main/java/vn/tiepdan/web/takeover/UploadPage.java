package vn.tiepdan.web.takeover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.takeover.BatchCode;
import vn.tiepdan.takeover.TakeoverDesk;
import vn.tiepdan.takeover.TakeoverRegister;
import vn.tiepdan.web.shared.Notice;

/** Backs {@code takeover/upload.xhtml}: a register is chosen and read; the file is gone with the request. */
@Named
@RequestScoped
public class UploadPage {

    @Inject
    TakeoverDesk desk;

    @Inject
    TakeoverRegister register;

    @Inject
    Notice notice;

    private Part file;

    /** Refuses who keeps no register before he chooses a file. */
    public void open() {
        register.count();
    }

    public String upload() throws IOException {
        if (file == null
                || file.getSubmittedFileName() == null
                || file.getSubmittedFileName().isBlank()) {
            throw new Invalid("file", "takeover.file.missing");
        }
        BatchCode code;
        try (InputStream content = file.getInputStream()) {
            code = desk.upload(file.getSubmittedFileName(), content.readNBytes(TakeoverDesk.LARGEST + 1));
        } finally {
            file.delete();
        }
        notice.success("takeover.uploaded");
        return "/takeover/batch?faces-redirect=true&batch=" + code;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
