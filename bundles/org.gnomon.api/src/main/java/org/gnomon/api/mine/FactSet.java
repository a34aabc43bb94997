package org.gnomon.api.mine;

import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;

/**
 * Facts of a knowledge graph, packed: names once, 12 bytes per fact. Each fact once, in the order in which they came; entities and relations are numbered in
 * the order in which they first stand. Immutable.
 */
public final class FactSet implements Iterable<Triple> {

    private final List<String> entities;
    private final List<String> relations;
    private final int[] heads;
    private final int[] kinds;
    private final int[] tails;
    private final int repeated;

    private FactSet(Builder builder, int[] kept) {
        entities = List.copyOf(builder.entities.keySet());
        relations = List.copyOf(builder.relations.keySet());
        heads = Arrays.stream(kept).map(i -> builder.heads[i]).toArray();
        kinds = Arrays.stream(kept).map(i -> builder.kinds[i]).toArray();
        tails = Arrays.stream(kept).map(i -> builder.tails[i]).toArray();
        repeated = builder.size - kept.length;
    }

    /** The distinct facts of {@code facts}. */
    public static FactSet of(Iterable<Triple> facts) {
        if (facts instanceof FactSet packed) {
            return packed;
        }
        Builder builder = new Builder();
        facts.forEach(fact -> builder.add(fact.head(), fact.relation(), fact.tail()));
        return builder.build();
    }

    /** Names of the entities, by number. */
    public List<String> entities() {
        return entities;
    }

    /** Names of the relations, by number. */
    public List<String> relations() {
        return relations;
    }

    /** Number of facts. */
    public int size() {
        return heads.length;
    }

    /** How many facts came again and were left out. */
    public int repeated() {
        return repeated;
    }

    /** Number of the first entity of a fact. */
    public int head(int fact) {
        return heads[fact];
    }

    /** Number of the relation of a fact. */
    public int relation(int fact) {
        return kinds[fact];
    }

    /** Number of the second entity of a fact. */
    public int tail(int fact) {
        return tails[fact];
    }

    /** A fact by name. */
    public Triple triple(int fact) {
        return new Triple(entities.get(heads[fact]), relations.get(kinds[fact]), entities.get(tails[fact]));
    }

    @Override
    public Iterator<Triple> iterator() {
        return new Iterator<>() {

            private int next;

            @Override
            public boolean hasNext() {
                return next < size();
            }

            @Override
            public Triple next() {
                if (!hasNext()) {
                    throw new NoSuchElementException("all " + size() + " facts were given");
                }
                return triple(next++);
            }
        };
    }

    /** Takes facts one by one. */
    public static final class Builder {

        private final Map<String, Integer> entities = new LinkedHashMap<>();
        private final Map<String, Integer> relations = new LinkedHashMap<>();
        private int[] heads = new int[1024];
        private int[] kinds = new int[1024];
        private int[] tails = new int[1024];
        private int size;

        /** Adds {@code relation(head, tail)}. */
        public Builder add(String head, String relation, String tail) {
            if (head.isEmpty() || relation.isEmpty() || tail.isEmpty()) {
                throw new IllegalArgumentException("fact is '" + head + "', '" + relation + "', '" + tail + "'; all three need a name");
            }
            if (size == heads.length) {
                heads = Arrays.copyOf(heads, 2 * size);
                kinds = Arrays.copyOf(kinds, 2 * size);
                tails = Arrays.copyOf(tails, 2 * size);
            }
            heads[size] = number(entities, head);
            kinds[size] = number(relations, relation);
            tails[size++] = number(entities, tail);
            return this;
        }

        private static int number(Map<String, Integer> names, String name) {
            Integer known = names.putIfAbsent(name, names.size());
            return known == null ? names.size() - 1 : known;
        }

        /** Number of entities so far. */
        public int entities() {
            return entities.size();
        }

        /** Number of facts taken, repeated ones too. */
        public int size() {
            return size;
        }

        public FactSet build() {
            return new FactSet(this, firsts());
        }

        /** The first of equal facts, ascending. */
        private int[] firsts() {
            int[] table = new int[Integer.highestOneBit(Math.max(1, size)) * 4];
            return IntStream.range(0, size).filter(fact -> enter(table, fact)).toArray();
        }

        /** Open addressing; the table holds facts, counted from 1. */
        private boolean enter(int[] table, int fact) {
            int place = mixed(fact) & table.length - 1;
            while (table[place] != 0) {
                if (same(table[place] - 1, fact)) {
                    return false;
                }
                place = place + 1 & table.length - 1;
            }
            table[place] = fact + 1;
            return true;
        }

        private int mixed(int fact) {
            long key = (heads[fact] * 0x9E3779B97F4A7C15L + kinds[fact]) * 0x9E3779B97F4A7C15L + tails[fact];
            return (int) (key * 0x9E3779B97F4A7C15L >>> 32);
        }

        private boolean same(int one, int other) {
            return heads[one] == heads[other] && kinds[one] == kinds[other] && tails[one] == tails[other];
        }
    }
}
