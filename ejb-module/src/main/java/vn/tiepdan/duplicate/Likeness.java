package vn.tiepdan.duplicate;

/** Why a petition is proposed as like another, the strongest reason first; and how much each tells. */
public enum Likeness {
    /** The same number of papers. */
    PAPER(100),
    TELEPHONE(70),
    /** The same name and year of birth. */
    BORN(60),
    /** The same name at the same address. */
    NEIGHBOUR(60),
    /** The same plot on the same map sheet. */
    PLOT(50),
    ADDRESS(40),
    HOUSE(35),
    NAME(30),
    PROJECT(30),
    /** The same number of a plot, on which sheet is not told. */
    PLOT_NUMBER(25),
    /** The same hamlet or group, without a house. */
    AREA(10),
    /** The words: as much as they share. */
    TEXT(60);

    private final int weight;

    Likeness(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }
}
