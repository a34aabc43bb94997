package org.gnomon.rules;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Rules {@code head(X,Y) <= left(X,Z), right(Z,Y)} by number, for fast look-up. A pair may have several heads. Immutable. */
public final class Compositions {

    /**
     * One rule.
     *
     * @param weight how far it is trusted, in (0, 1]
     */
    public record Composition(int left, int right, int head, double weight) {
        public Composition {
            if (left < 0 || right < 0 || head < 0 || !(weight > 0 && weight <= 1)) {
                throw new IllegalArgumentException("composition of " + left + " and " + right + " to " + head + " with weight " + weight
                        + "; allowed: relations by number, a weight above 0 up to 1");
            }
        }
    }

    private static final Composition[] NONE = {};

    private final int relations;
    private final Composition[][] byPair;
    private final List<Composition> all;

    /** @param relations how many there are */
    public Compositions(int relations, Collection<Composition> rules) {
        this.relations = relations;
        all = List.copyOf(rules);
        byPair = new Composition[Math.multiplyExact(relations, relations)][];
        Arrays.fill(byPair, NONE);
        for (Composition rule : all) {
            int pair = rule.left() * relations + rule.right();
            byPair[pair] = Arrays.copyOf(byPair[pair], byPair[pair].length + 1);
            byPair[pair][byPair[pair].length - 1] = rule;
        }
    }

    public int relations() {
        return relations;
    }

    public List<Composition> all() {
        return all;
    }

    /** The rules with this body, in the order given; not to be changed. */
    Composition[] of(int left, int right) {
        return byPair[left * relations + right];
    }

    /** Those with this body. */
    public List<Composition> composing(int left, int right) {
        return List.of(of(left, right));
    }
}
