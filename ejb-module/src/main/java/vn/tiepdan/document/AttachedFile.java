package vn.tiepdan.document;

/** The content of an attached file, to be served as a download and never shown inside a page. */
public record AttachedFile(String name, FileKind kind, byte[] content) {}
