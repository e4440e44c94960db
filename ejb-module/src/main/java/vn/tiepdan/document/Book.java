package vn.tiepdan.document;

/**
 * A book (sổ) in which a unit numbers its records year by year, and how the codes of its records begin.
 *
 * <p>An open book shows its number in the code. A closed one numbers its records too, but their codes are random, so that
 * neither gaps nor counts tell anything to those who may not see it.
 */
public enum Book {
    VISIT("L", true),
    PETITION("D", true),
    CASE("VV", true),
    DENUNCIATION_CASE("VTC", false),
    DENUNCIATION_VISIT("LTC", false),
    DENUNCIATION("TC", false),
    UNCLASSIFIED_VISIT("LT", false),
    UNCLASSIFIED_PETITION("T", false),
    RECEIPT("BN", false);

    private final String prefix;
    private final boolean open;

    Book(String prefix, boolean open) {
        this.prefix = prefix;
        this.open = open;
    }

    public String prefix() {
        return prefix;
    }

    public boolean isOpen() {
        return open;
    }
}
