package org.gnomon.rules;

import java.util.Arrays;
import java.util.List;
import org.gnomon.api.mine.Triple;

/**
 * A path from the first node of a question to the second, along its facts.
 *
 * @param relations their numbers, first to last; at least one
 * @param facts that it follows, one per relation
 */
public record RelationPath(int[] relations, List<Triple> facts) {

    public RelationPath {
        relations = relations.clone();
        facts = List.copyOf(facts);
        if (relations.length == 0 || relations.length != facts.size()) {
            throw new IllegalArgumentException("a path of " + relations.length + " relations along " + facts.size()
                    + " facts; allowed: as many of both, 1 or more");
        }
    }

    @Override
    public int[] relations() {
        return relations.clone();
    }

    public int length() {
        return relations.length;
    }

    public int relation(int at) {
        return relations[at];
    }

    /** The node before step {@code at}; behind the last one for {@code at = length}. */
    public String node(int at) {
        return at < relations.length ? facts.get(at).head() : facts.getLast().tail();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RelationPath p && Arrays.equals(relations, p.relations) && facts.equals(p.facts);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(relations) + facts.hashCode();
    }

    @Override
    public String toString() {
        return facts.toString();
    }
}
