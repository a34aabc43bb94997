package org.gnomon.model.computation;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Weisfeiler-Leman refinement of the labels of one graph; see {@link StructureDigest}. Labels are pairs of numbers. */
final class Refinement {

    private static final int ROUNDS = 2;

    private final StructureDigest.DataFlow graph;
    private final int n;
    private final int[] firstReader;
    private final int[] readers;
    private final long[] high;
    private final long[] low;
    private long[] scratch = new long[16];

    Refinement(StructureDigest.DataFlow graph) {
        this.graph = graph;
        n = graph.nodeCount();
        firstReader = new int[n + 1];
        readers = new int[IntStream.range(0, n).map(graph::inputCount).sum()];
        groupReaders();
        high = new long[n];
        low = new long[n];
        refine();
    }

    private void groupReaders() {
        for (int v = 0; v < n; v++) {
            for (int i = 0; i < graph.inputCount(v); i++) {
                firstReader[graph.input(v, i) + 1]++;
            }
        }
        for (int v = 0; v < n; v++) {
            firstReader[v + 1] += firstReader[v];
        }
        int[] next = Arrays.copyOf(firstReader, n);
        for (int v = 0; v < n; v++) {
            for (int i = 0; i < graph.inputCount(v); i++) {
                readers[next[graph.input(v, i)]++] = v;
            }
        }
    }

    /** The first number of the label of every node, {@code [n]}. */
    long[] labels() {
        return high.clone();
    }

    /** The labels of all nodes in sorted order, as bytes. */
    byte[] sortedLabels() {
        long[] sorted = new long[2 * n];
        for (int v = 0; v < n; v++) {
            sorted[2 * v] = high[v];
            sorted[2 * v + 1] = low[v];
        }
        sortPairs(sorted, n);
        ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES * sorted.length);
        for (long value : sorted) {
            bytes.putLong(value);
        }
        return bytes.array();
    }

    private void refine() {
        for (int v = 0; v < n; v++) {
            high[v] = graph.label(v);
            low[v] = mix(high[v] ^ 0x5851f42d4c957f2dL);
        }
        sweepForwards();
        sweepBackwards();
        for (int round = 0; round < ROUNDS; round++) {
            mixNeighbours();
        }
    }

    private void sweepForwards() {
        for (int v = 0; v < n; v++) {
            int count = graph.inputCount(v);
            for (int i = 0; i < count; i++) {
                put(i, graph.input(v, i), high, low);
            }
            absorb(v, count, 1, high, low);
        }
    }

    private void sweepBackwards() {
        for (int v = n - 1; v >= 0; v--) {
            int count = firstReader[v + 1] - firstReader[v];
            for (int i = 0; i < count; i++) {
                put(i, readers[firstReader[v] + i], high, low);
            }
            absorb(v, count, 2, high, low);
        }
    }

    private void mixNeighbours() {
        long[] oldHigh = high.clone();
        long[] oldLow = low.clone();
        for (int v = 0; v < n; v++) {
            int count = graph.inputCount(v);
            for (int i = 0; i < count; i++) {
                put(i, graph.input(v, i), oldHigh, oldLow);
            }
            absorb(v, count, 3, high, low);
            int reading = firstReader[v + 1] - firstReader[v];
            for (int i = 0; i < reading; i++) {
                put(i, readers[firstReader[v] + i], oldHigh, oldLow);
            }
            absorb(v, reading, 4, high, low);
        }
    }

    private void put(int place, int node, long[] fromHigh, long[] fromLow) {
        if (2 * place + 2 > scratch.length) {
            scratch = Arrays.copyOf(scratch, 2 * scratch.length);
        }
        scratch[2 * place] = fromHigh[node];
        scratch[2 * place + 1] = fromLow[node];
    }

    /** Takes the first {@code count} labels of the scratch, in sorted order, into the label of {@code v}. */
    private void absorb(int v, int count, int step, long[] toHigh, long[] toLow) {
        sortPairs(scratch, count);
        long a = mix(toHigh[v] + step);
        long b = mix(toLow[v] ^ step);
        for (int i = 0; i < 2 * count; i += 2) {
            a = mix(a * 0x9e3779b97f4a7c15L + scratch[i]);
            b = mix(b * 0xd1342543de82ef95L + scratch[i + 1]);
        }
        toHigh[v] = a;
        toLow[v] = b;
    }

    private static void sortPairs(long[] pairs, int count) {
        if (count > 32) {
            sortMany(pairs, count);
            return;
        }
        for (int i = 1; i < count; i++) {
            long a = pairs[2 * i];
            long b = pairs[2 * i + 1];
            int j = i;
            for (; j > 0 && (pairs[2 * j - 2] > a || pairs[2 * j - 2] == a && pairs[2 * j - 1] > b); j--) {
                pairs[2 * j] = pairs[2 * j - 2];
                pairs[2 * j + 1] = pairs[2 * j - 1];
            }
            pairs[2 * j] = a;
            pairs[2 * j + 1] = b;
        }
    }

    private static void sortMany(long[] pairs, int count) {
        long[][] rows = new long[count][];
        Arrays.setAll(rows, i -> new long[] {pairs[2 * i], pairs[2 * i + 1]});
        Arrays.sort(rows, Arrays::compare);
        for (int i = 0; i < count; i++) {
            pairs[2 * i] = rows[i][0];
            pairs[2 * i + 1] = rows[i][1];
        }
    }

    /** The finaliser of SplitMix64. */
    static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
