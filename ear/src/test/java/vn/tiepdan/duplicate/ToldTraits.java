package vn.tiepdan.duplicate;

import java.util.Set;
import vn.tiepdan.organisation.UnitCode;

/** By what the product finds a petition again, told for generated ones. */
public final class ToldTraits {

    private ToldTraits() {}

    public static Set<Long> of(UnitCode ward, String summary, String requests, String address) {
        return Traits.kept(ward, summary + "\n" + (requests == null ? "" : requests), address);
    }
}
