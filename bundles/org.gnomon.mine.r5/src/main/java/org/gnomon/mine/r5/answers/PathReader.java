package org.gnomon.mine.r5.answers;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.gnomon.rules.RelationPath;

/** Finds out what paths mean. */
public interface PathReader {

    /** One path on its own. */
    Reading read(RelationPath path, RandomGenerator random);

    /** Paths that are reduced together: a pair that is chosen drops all paths without it. What the last one means; empty where none means anything. */
    Optional<Reading> survivor(List<RelationPath> paths, RandomGenerator random);
}
