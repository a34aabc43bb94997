package org.gnomon.api;

/** How a number came to be, the most trusted first. Numbers of different trust are never mixed without saying so. */
public enum Trust {
    /** Trained or timed for real. */
    MEASURED,
    /** Read from a published table or a model fitted to measurements. */
    SURROGATE,
    /** A cheap stand-in, for example the score of a shared head. */
    PSEUDO,
    /** The answer of a predictor. */
    PREDICTED
}
