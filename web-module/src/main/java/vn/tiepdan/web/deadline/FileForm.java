package vn.tiepdan.web.deadline;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import vn.tiepdan.lawchange.BringFile;
import vn.tiepdan.lawchange.LawChangeCode;
import vn.tiepdan.shared.Invalid;

/** A file of days or terms chosen to be brought into a change. */
public class FileForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private transient Part file;
    private String source;

    BringFile command(LawChangeCode change) throws IOException {
        if (file == null || file.getSubmittedFileName() == null) {
            throw new Invalid("file", "deadline.change.file-missing");
        }
        try (InputStream content = file.getInputStream()) {
            return new BringFile(
                    change, file.getSubmittedFileName(), content.readNBytes(BringFile.LARGEST + 1), source);
        }
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
