package vn.tiepdan.document;

import java.io.Serializable;
import vn.tiepdan.identity.PersonalData;

/** Who handed the papers in, as the receipt is to name him; handed over for printing only, never stored here. */
public record ReceiptGiver(String name, String idDocument, String address) implements Serializable {

    /** Dotted lines, to be filled in by hand. */
    public static final ReceiptGiver BY_HAND = new ReceiptGiver(null, null, null);

    /** As his papers say; only for somebody who is not sealed. */
    public static ReceiptGiver of(PersonalData known) {
        return new ReceiptGiver(known.fullName(), known.paperNumber(), known.address());
    }
}
