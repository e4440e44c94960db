package vn.tiepdan.hotspot;

import vn.tiepdan.organisation.Scope;
import vn.tiepdan.shared.NotFound;

/** Who reads what is written about watched cases: not those who are shown counts only, such as the police and the Front. */
public final class CaseReaders {

    private CaseReaders() {}

    /** Answered like a case that there is not ({@code matter.not-found}). */
    public static void require(Scope scope) {
        if (!scope.seesNames()) {
            throw new NotFound("matter.not-found");
        }
    }
}
