package vn.tiepdan.party;

/** The paper by which somebody acts for a petitioner. */
public enum AuthorityKind {
    /** Giấy ủy quyền. */
    AUTHORISATION,
    /** Giấy giới thiệu of the organisation he comes from. */
    INTRODUCTION,
    /** Giấy yêu cầu, hợp đồng dịch vụ pháp lý: a lawyer is asked for. */
    REQUEST,
    /** Quyết định phân công trợ giúp pháp lý. */
    ASSIGNMENT;

    boolean serves(PartyRole role, CounselKind counsel) {
        return role == PartyRole.AGENT
                ? this == AUTHORISATION || this == INTRODUCTION
                : (counsel == CounselKind.LEGAL_AID) == (this == ASSIGNMENT);
    }
}
