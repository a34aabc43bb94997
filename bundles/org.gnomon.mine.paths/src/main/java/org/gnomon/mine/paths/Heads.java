package org.gnomon.mine.paths;

import java.util.Set;
import java.util.stream.IntStream;
import org.gnomon.rules.FactIndex;

/** The relations whose rules are wanted, each in its more functional direction: the PCA body of a rule then follows from where its body begins. */
final class Heads {

    private final FactIndex facts;
    private final boolean[] wanted;
    private final long[] sizes;

    /** @param relations names; empty for all */
    Heads(FactIndex facts, Set<String> relations) {
        this.facts = facts;
        wanted = new boolean[facts.directed()];
        sizes = new long[facts.directed()];
        for (int directed = 0; directed < wanted.length; directed++) {
            wanted[directed] = facts.functional(directed / 2) == directed && (relations.isEmpty() || relations.contains(facts.relation(directed)));
            sizes[directed] = facts.facts(directed) - loops(directed);
        }
    }

    private long loops(int directed) {
        return IntStream.range(0, facts.subjects(directed)).map(at -> facts.subject(directed, at)).filter(x -> facts.holds(x, directed, x)).count();
    }

    /** Whether rules of a directed relation are wanted and it is the more functional direction. */
    boolean functional(int directed) {
        return wanted[directed];
    }

    /** Whether rules of a relation are wanted, whichever way it is directed. */
    boolean wanted(int directed) {
        return wanted[directed] || wanted[FactIndex.inverse(directed)];
    }

    int relations() {
        return wanted.length / 2;
    }

    /** The direction in which a relation is concluded. */
    int functionalDirection(int relation) {
        return facts.functional(relation);
    }

    /** Facts of the head of a pattern between two different entities. */
    long size(Pattern pattern) {
        return switch (pattern) {
            case Pattern.Chain chain -> sizes[chain.head()];
            case Pattern.Unary unary -> size(unary.head(), unary.constant());
            case Pattern.Prior prior -> size(prior.head(), prior.constant());
        };
    }

    private long size(int head, int constant) {
        return facts.degree(constant, FactIndex.inverse(head)) - (facts.holds(constant, head, constant) ? 1 : 0);
    }
}
