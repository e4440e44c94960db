package vn.tiepdan.party;

/** As what somebody stands in a petition beside its first author. */
public enum PartyRole {
    /** Another one who petitions. */
    PETITIONER,
    /** Người được ủy quyền: acts in place of a petitioner by a paper of his. */
    AGENT,
    /** Luật sư, trợ giúp viên pháp lý: helps a petitioner with the law. */
    COUNSEL;

    boolean acts() {
        return this != PETITIONER;
    }
}
