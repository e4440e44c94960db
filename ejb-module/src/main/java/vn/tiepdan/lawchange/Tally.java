package vn.tiepdan.lawchange;

/** How many clocks a change moves, how many of them become overdue by it, and how many are no longer overdue. */
record Tally(long moved, long fallsOverdue, long noMoreOverdue) {

    static final Tally NONE = new Tally(0, 0, 0);

    @Override
    public String toString() {
        return moved + " (+" + fallsOverdue + " -" + noMoreOverdue + ")";
    }
}
