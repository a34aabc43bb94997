package org.gnomon.mine.r5;

/** Rules with the scores that episodes gave them. */
interface ScoredRules extends Heads {

    /** 0 for a pair without head. */
    double score(int left, int right);

    boolean isInvented(int relation);
}
