package org.gnomon.rules;

import java.util.Arrays;
import org.gnomon.api.mine.FactSet;

/**
 * Directed edges in three levels of ranges: keys of entity {@code x} at {@code starts[x]} to {@code starts[x + 1]}, values of key {@code k} at
 * {@code valueStarts[k]} to {@code valueStarts[k + 1]}; ascending throughout.
 */
record Grouped(int[] starts, int[] keys, int[] valueStarts, int[] values) {

    /** @param byRelation whether relations are the keys and neighbours the values, or the other way round */
    static Grouped of(FactSet facts, int entities, boolean byRelation) {
        int[] ends = new int[entities + 1];
        for (int fact = 0; fact < facts.size(); fact++) {
            ends[facts.head(fact) + 1]++;
            ends[facts.tail(fact) + 1]++;
        }
        Arrays.parallelPrefix(ends, Integer::sum);
        long[] edges = new long[2 * facts.size()];
        int[] next = ends.clone();
        for (int fact = 0; fact < facts.size(); fact++) {
            int relation = facts.relation(fact);
            edges[next[facts.head(fact)]++] = edge(FactIndex.along(relation), facts.tail(fact), byRelation);
            edges[next[facts.tail(fact)]++] = edge(FactIndex.against(relation), facts.head(fact), byRelation);
        }
        for (int x = 0; x < entities; x++) {
            Arrays.sort(edges, ends[x], ends[x + 1]);
        }
        return ranges(edges, ends);
    }

    private static long edge(int directed, int neighbour, boolean byRelation) {
        return byRelation ? (long) directed << 32 | neighbour : (long) neighbour << 32 | directed;
    }

    private static Grouped ranges(long[] edges, int[] ends) {
        int[] starts = new int[ends.length];
        int[] keys = new int[edges.length];
        int[] valueStarts = new int[edges.length + 1];
        int[] values = new int[edges.length];
        int count = 0;
        for (int x = 0; x + 1 < ends.length; x++) {
            starts[x] = count;
            for (int at = ends[x]; at < ends[x + 1]; at++) {
                int key = (int) (edges[at] >>> 32);
                if (at == ends[x] || key != keys[count - 1]) {
                    keys[count] = key;
                    valueStarts[count++] = at;
                }
                values[at] = (int) edges[at];
            }
        }
        starts[ends.length - 1] = count;
        valueStarts[count] = edges.length;
        return new Grouped(starts, Arrays.copyOf(keys, count), Arrays.copyOf(valueStarts, count + 1), values);
    }
}
