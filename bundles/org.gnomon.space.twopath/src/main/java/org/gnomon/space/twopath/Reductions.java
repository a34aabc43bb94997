package org.gnomon.space.twopath;

import java.util.ArrayList;
import java.util.List;

/**
 * The two blocks of a path that reduce.
 *
 * @param first numbered from 0
 * @param second after the first
 */
record Reductions(int first, int second) {

    /** All pairs in a path of {@code blocks} blocks. */
    static List<Reductions> of(int blocks) {
        List<Reductions> pairs = new ArrayList<>();
        for (int first = 0; first < blocks; first++) {
            for (int second = first + 1; second < blocks; second++) {
                pairs.add(new Reductions(first, second));
            }
        }
        return pairs;
    }

    boolean at(int block) {
        return block == first || block == second;
    }

    String text() {
        return first + 1 + "-" + (second + 1);
    }
}
