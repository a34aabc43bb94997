package org.gnomon.api.mine;

import java.util.List;
import java.util.Set;

/**
 * What rules are mined from. Data are walked, not held: each iteration starts again at the first item, in the same order, and may read from a file.
 */
public sealed interface MiningTask {

    /** @param instances labelled; an instance without a label is not learned from */
    record Instances(Iterable<PathInstance> instances) implements MiningTask {}

    /**
     * One large graph.
     *
     * @param facts each once
     * @param negatives what is known to be false; possibly none, and then absence means unknown
     * @param heads relations whose rules are wanted; empty for all
     */
    record KnowledgeGraph(Iterable<Triple> facts, Iterable<Triple> negatives, Set<String> heads) implements MiningTask {
        public KnowledgeGraph {
            heads = Set.copyOf(heads);
        }

        /** Rules for all relations, from facts alone. */
        public static KnowledgeGraph of(Iterable<Triple> facts) {
            return new KnowledgeGraph(facts, List.of(), Set.of());
        }
    }
}
