package vn.tiepdan.document;

/**
 * Asked of the features below before a paper of theirs is added, shown or printed: may the caller see the owner?
 *
 * <p>The feature that keeps the owner looks it up within the caller's scope and then grants; where nobody grants, there is no
 * such paper for this caller.
 */
public class PapersAsked {

    private final PaperOwner owner;
    private boolean granted;
    private boolean underSeal;

    PapersAsked(PaperOwner owner) {
        this.owner = owner;
    }

    public PaperOwner owner() {
        return owner;
    }

    /** The caller may see the owner; {@code underSeal} when the papers may tell who is protected, so that its files stay with who attached them. */
    public void grant(boolean underSeal) {
        this.granted = true;
        this.underSeal = underSeal;
    }

    boolean isUnderSeal() {
        return underSeal;
    }

    boolean isGranted() {
        return granted;
    }
}
