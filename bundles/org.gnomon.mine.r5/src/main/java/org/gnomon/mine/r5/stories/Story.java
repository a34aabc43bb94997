package org.gnomon.mine.r5.stories;

import java.util.List;

/**
 * What an instance is to the miner: the relations along its paths, and what they mean.
 *
 * @param paths at least one, each of at least two relations
 * @param label number of an observed relation
 */
public record Story(String id, List<int[]> paths, int label) {

    /** Length of its longest path. */
    public int length() {
        return paths.stream().mapToInt(path -> path.length).max().orElseThrow();
    }
}
