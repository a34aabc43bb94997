package org.gnomon.rules;

import java.util.function.IntConsumer;
import org.gnomon.api.Run;

/** Finds what the body of a rule can stand for, atom by atom, the one with the fewest continuations first. Not thread-safe. */
final class BodyJoin {

    private static final int CHECK_EVERY = 1 << 12;

    private final FactIndex facts;
    private final Matching matching;
    private final EntitySet seen;
    private final Run run;
    private NumberedRule rule;
    private int[] nodes;
    private int wanted;
    private IntConsumer found;
    private boolean first;
    private long steps;

    /** @param run asked for cancel now and then */
    BodyJoin(FactIndex facts, Matching matching, Run run) {
        this.facts = facts;
        this.matching = matching;
        this.run = run;
        seen = new EntitySet(facts.entities());
    }

    /** Nodes that were tried so far. */
    long steps() {
        return steps;
    }

    /**
     * Closes the open places of {@code table} with the first match of the body.
     *
     * @param table from {@link NumberedRule#open()}, further places closed or not
     * @return whether there is one; if not, the table is as it was
     */
    boolean complete(NumberedRule of, int[] table) {
        begin(of, table);
        first = true;
        return distinct(table) && !extend(all());
    }

    /** Hears each entity that {@code place} stands for in some match, once, in the order in which they are found. */
    void each(NumberedRule of, int[] table, int place, IntConsumer hears) {
        begin(of, table);
        first = false;
        wanted = place;
        found = hears;
        seen.clear();
        if (distinct(table)) {
            extend(all());
        }
    }

    private void begin(NumberedRule of, int[] table) {
        rule = of;
        nodes = table;
    }

    private long all() {
        return (1L << rule.length()) - 1;
    }

    private boolean distinct(int[] table) {
        for (int i = 0; matching == Matching.INJECTIVE && i < table.length; i++) {
            for (int j = 0; j < i; j++) {
                if (table[i] >= 0 && table[i] == table[j]) {
                    return false;
                }
            }
        }
        return true;
    }

    /** @return whether to go on */
    private boolean extend(long atoms) {
        if (!first && nodes[wanted] >= 0 && seen.contains(nodes[wanted])) {
            return true;
        }
        if (atoms == 0) {
            return matched();
        }
        int atom = cheapest(atoms);
        int along = FactIndex.along(rule.relations()[atom]);
        int subject = nodes[rule.subjects()[atom]];
        int object = nodes[rule.objects()[atom]];
        long rest = atoms & ~(1L << atom);
        if (subject >= 0 && object >= 0) {
            return !facts.holds(subject, along, object) || extend(rest);
        }
        if (subject >= 0) {
            return follow(subject, along, rule.objects()[atom], rest);
        }
        return object >= 0 ? follow(object, FactIndex.inverse(along), rule.subjects()[atom], rest) : start(along, rule.subjects()[atom], atoms);
    }

    private boolean matched() {
        if (first) {
            return false;
        }
        seen.add(nodes[wanted]);
        found.accept(nodes[wanted]);
        return true;
    }

    private boolean follow(int from, int directed, int place, long rest) {
        int list = facts.list(from, directed);
        for (int at = list < 0 ? 0 : facts.start(list); list >= 0 && at < facts.start(list + 1); at++) {
            if (!bind(place, facts.neighbour(at), rest)) {
                return false;
            }
        }
        return true;
    }

    private boolean start(int directed, int place, long atoms) {
        for (int at = 0; at < facts.subjects(directed); at++) {
            if (!bind(place, facts.subject(directed, at), atoms)) {
                return false;
            }
        }
        return true;
    }

    private boolean bind(int place, int entity, long atoms) {
        if (++steps % CHECK_EVERY == 0) {
            run.checkCancelled();
        }
        if (matching == Matching.INJECTIVE && stands(entity)) {
            return true;
        }
        nodes[place] = entity;
        boolean goOn = extend(atoms);
        if (goOn) {
            nodes[place] = NumberedRule.OPEN;
        }
        return goOn;
    }

    private boolean stands(int entity) {
        for (int node : nodes) {
            if (node == entity) {
                return true;
            }
        }
        return false;
    }

    private int cheapest(long atoms) {
        int best = -1;
        int least = Integer.MAX_VALUE;
        for (long left = atoms; left != 0; left &= left - 1) {
            int atom = Long.numberOfTrailingZeros(left);
            int cost = cost(atom);
            if (best < 0 || cost < least) {
                best = atom;
                least = cost;
            }
        }
        return best;
    }

    private int cost(int atom) {
        int along = FactIndex.along(rule.relations()[atom]);
        int subject = nodes[rule.subjects()[atom]];
        int object = nodes[rule.objects()[atom]];
        if (subject >= 0) {
            return object >= 0 ? 0 : facts.degree(subject, along);
        }
        return object >= 0 ? facts.degree(object, FactIndex.inverse(along)) : facts.facts(along);
    }
}
