package vn.tiepdan.web.shared;

/** A save was refused because somebody else had saved in between; the page that asked reads its record anew. */
public record StaleSave() {}
