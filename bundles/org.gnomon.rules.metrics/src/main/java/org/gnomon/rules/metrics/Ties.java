package org.gnomon.rules.metrics;

/** Where the right answer stands among wrong ones with the same score. */
public enum Ties {
    /** Before all of them. */
    OPTIMISTIC(0),
    /** Behind half of them, also called realistic: the mean over all orders. */
    MEAN(0.5),
    /** Behind all of them. */
    PESSIMISTIC(1);

    private final double before;

    Ties(double before) {
        this.before = before;
    }

    /** How many of {@code tied} wrong answers count as standing before the right one. */
    double before(long tied) {
        return before * tied;
    }
}
