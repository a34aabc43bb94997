package org.gnomon.mine.r5.memory;

import org.gnomon.mine.r5.search.Heads;

/** Rules with the scores that episodes gave them. */
public interface ScoredRules extends Heads {

    /** 0 for a pair without head. */
    double score(int left, int right);

    boolean isInvented(int relation);
}
