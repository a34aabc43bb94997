package org.gnomon.install.internal;

import java.util.List;

/** Which set a process starts with. */
sealed interface StartChoice {

    /** The set in force. */
    record Current() implements StartChoice {}

    /** The last one that got ready, as the set in force did not. */
    record LastGood() implements StartChoice {}

    /** None. */
    record Safe() implements StartChoice {}

    /**
     * One failed start of a set that never got ready sends the next one back to the last set that did; two failed starts in a row leave all methods from
     * outside away.
     *
     * @param failed the sets of the starts that failed since the last that got ready, oldest first
     */
    static StartChoice of(int current, int good, List<Integer> failed) {
        if (failed.size() >= 2) {
            return new Safe();
        }
        return failed.contains(current) && good != current ? new LastGood() : new Current();
    }
}
