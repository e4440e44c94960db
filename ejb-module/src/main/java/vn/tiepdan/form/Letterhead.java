package vn.tiepdan.form;

/** The issuing agency as a document names it: the agency above it, if any, itself, and its place for the date line. */
public record Letterhead(String superior, String agency, String place) {}
