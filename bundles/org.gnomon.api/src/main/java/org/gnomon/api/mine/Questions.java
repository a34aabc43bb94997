package org.gnomon.api.mine;

/** What rules are asked, and the facts that they are applied to. Walked, not held, like a {@link MiningTask}. */
public sealed interface Questions {

    /** Every instance is asked on its own facts; labels are not to be used. */
    record Instances(Iterable<PathInstance> instances) implements Questions {}

    /** @param facts what is known; what they already say is no answer */
    record KnowledgeGraph(Iterable<Triple> facts, Iterable<Query> queries) implements Questions {}
}
