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

    PapersAsked(PaperOwner owner) {
        this.owner = owner;
    }

    public PaperOwner owner() {
        return owner;
    }

    public void grant() {
        granted = true;
    }

    boolean isGranted() {
        return granted;
    }
}
