package vn.tiepdan.web.desk;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import vn.tiepdan.document.AttachFile;
import vn.tiepdan.document.PaperOwner;
import vn.tiepdan.shared.Invalid;

/** A file chosen to be attached: held for one act only, never by the page that waits for the next. */
public class AttachForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private transient Part file;

    public AttachFile command(PaperOwner owner) throws IOException {
        if (!isChosen()) {
            throw new Invalid("file", "desk.file.missing");
        }
        Part chosen = file;
        file = null;
        try (InputStream content = chosen.getInputStream()) {
            return new AttachFile(owner, chosen.getSubmittedFileName(), content.readAllBytes());
        } finally {
            chosen.delete();
        }
    }

    /** Whether a file was chosen. */
    public boolean isChosen() {
        return file != null
                && file.getSubmittedFileName() != null
                && !file.getSubmittedFileName().isBlank();
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
