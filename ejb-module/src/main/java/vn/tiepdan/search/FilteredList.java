package vn.tiepdan.search;

/** The lists whose filters can be kept. */
public enum FilteredList {
    PETITIONS,
    VISITS
}
