package vn.tiepdan.document;

/** Attach a file, as it was sent, to a record. */
public record AttachFile(PaperOwner owner, String name, byte[] content) {}
