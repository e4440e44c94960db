package vn.tiepdan.web.shared;

/**
 * A save was refused because somebody else had saved in between.
 *
 * <p>A page that reads its record anew in a manner of its own observes this and says so with {@link #taken}; every other page is opened
 * anew by {@link FreshPage}, with what was typed left in its form.
 */
public final class StaleSave {

    private boolean taken;

    /** The page has read its record anew, and tells itself what changed. */
    public void taken() {
        taken = true;
    }

    boolean isTaken() {
        return taken;
    }
}
