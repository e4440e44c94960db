package vn.tiepdan.advice;

import vn.tiepdan.organisation.Role;

/** Who is advised, and decides. */
public enum Addressee {
    /** Chủ tịch UBND, hoặc Phó Chủ tịch được giao. */
    CHAIR,
    /** Thường trực HĐND. */
    COUNCIL;

    String[] deciders() {
        return this == CHAIR ? new String[] {Role.CHAIR, Role.VICE_CHAIR} : new String[] {Role.COUNCIL};
    }
}
