package org.gnomon.mine.paths;

/** Hears of rules with their counts. */
interface RuleSink {

    /** Whether a chain of this length is worth hearing of; saves making it. */
    boolean wantsChain(int head, int length, long support, long body);

    void counted(Pattern pattern, long support, long body, long pcaBody);
}
