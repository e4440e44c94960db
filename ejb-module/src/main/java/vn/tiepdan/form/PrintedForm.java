package vn.tiepdan.form;

/** A finished document, to be served as an attachment under a file name without personal data. */
public record PrintedForm(String fileName, OutputFormat format, byte[] bytes) {

    public String mediaType() {
        return format.mediaType();
    }
}
