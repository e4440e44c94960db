package vn.tiepdan.advice;

import java.util.List;
import vn.tiepdan.organisation.Role;

/** Who is advised, and decides. */
public enum Addressee {
    /** Chủ tịch UBND, hoặc Phó Chủ tịch được giao. */
    CHAIR(Role.CHAIR, Role.VICE_CHAIR),
    /** Thường trực HĐND. */
    COUNCIL(Role.COUNCIL);

    private final List<String> deciders;

    Addressee(String... deciders) {
        this.deciders = List.of(deciders);
    }

    String[] deciders() {
        return deciders.toArray(String[]::new);
    }
}
