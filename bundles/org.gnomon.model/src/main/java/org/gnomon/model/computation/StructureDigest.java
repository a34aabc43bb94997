package org.gnomon.model.computation;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.IntStream;

/**
 * Identity of a computation graph up to the order of its nodes and of the inputs of a node: Weisfeiler-Leman refinement. Labels start from the operation
 * (operator, shapes, kernel, groups, dilation, bias); one sweep along the data flow and one against it carry the labels of everything before and behind a
 * node, then two rounds mix both neighbourhoods. Names do not count. O((n + m) log m).
 *
 * <p>Like every refinement it may give two graphs that differ one digest; it never gives equal graphs two. Labels have 128 bits and are no defence against
 * graphs made to collide.
 */
public final class StructureDigest {

    private static final int ROUNDS = 2;

    /** A graph whose nodes stand in topological order. */
    public interface DataFlow {

        int nodeCount();

        int inputCount(int node);

        /** Number of a node before {@code node}. */
        int input(int node, int i);

        /** What the node does, as one number; see {@link StructureDigest#label}. */
        long label(int node);
    }

    private final DataFlow graph;
    private final int n;
    private final int[] firstReader;
    private final int[] readers;
    private final long[] high;
    private final long[] low;
    private long[] scratch = new long[16];

    private StructureDigest(DataFlow graph) {
        this.graph = graph;
        n = graph.nodeCount();
        firstReader = new int[n + 1];
        readers = new int[IntStream.range(0, n).map(graph::inputCount).sum()];
        groupReaders();
        high = new long[n];
        low = new long[n];
    }

    /** The digest, 64 hexadecimal digits. */
    public static String of(PackedComputation graph) {
        return of(flow(graph));
    }

    /** The digest of any data flow, 64 hexadecimal digits. */
    public static String of(DataFlow graph) {
        return new StructureDigest(graph).digest();
    }

    /** A label per node, {@code [n]}: equal for nodes that no refinement tells apart. */
    public static long[] labels(PackedComputation graph) {
        StructureDigest digest = new StructureDigest(flow(graph));
        digest.refine();
        return digest.high;
    }

    private static DataFlow flow(PackedComputation graph) {
        long[] labels = graph.operations().stream().mapToLong(StructureDigest::start).toArray();
        return new DataFlow() {
            @Override
            public int nodeCount() {
                return graph.nodeCount();
            }

            @Override
            public int inputCount(int node) {
                return graph.inputCount(node);
            }

            @Override
            public int input(int node, int i) {
                return graph.input(node, i);
            }

            @Override
            public long label(int node) {
                return labels[graph.operationNumber(node)];
            }
        };
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

    private String digest() {
        refine();
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
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.array()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
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

    private static long start(Operation operation) {
        Window window = operation.window();
        return label(operation.operator().label(), operation.in().height(), operation.in().width(), operation.in().channels(), operation.out().height(),
                operation.out().width(), operation.out().channels(), window.kernelH(), window.kernelW(), window.dilationH(), window.dilationW(),
                window.groups(), operation.bias() ? 1 : 0);
    }

    /**
     * The label that a node starts from.
     *
     * @param operator its name
     * @param settings height, width and channels of input and output, kernel height and width, dilation height and width, groups, 1 for a bias
     */
    public static long label(String operator, int... settings) {
        long label = operator.length();
        for (int i = 0; i < operator.length(); i++) {
            label = mix(label * 0x9e3779b97f4a7c15L + operator.charAt(i));
        }
        for (int setting : settings) {
            label = mix(label * 0x9e3779b97f4a7c15L + setting + 1);
        }
        return label;
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
    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
