package org.gnomon.model.computation;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Identity of a computation graph up to the order of its nodes and of the inputs of a node: Weisfeiler-Leman refinement. Labels start from the operation
 * (operator, shapes, kernel, groups, dilation, bias); one sweep along the data flow and one against it carry the labels of everything before and behind a
 * node, then two rounds mix both neighbourhoods. Names do not count. O((n + m) log m).
 *
 * <p>Like every refinement it may give two graphs that differ one digest; it never gives equal graphs two. Labels have 128 bits and are no defence against
 * graphs made to collide.
 */
public final class StructureDigest {

    /** A graph whose nodes stand in topological order. */
    public interface DataFlow {

        int nodeCount();

        int inputCount(int node);

        /** Number of a node before {@code node}. */
        int input(int node, int i);

        /** What the node does, as one number; see {@link StructureDigest#label}. */
        long label(int node);
    }

    private StructureDigest() {}

    /** The digest, 64 hexadecimal digits. */
    public static String of(PackedComputation graph) {
        return of(flow(graph));
    }

    /** The digest of any data flow, 64 hexadecimal digits. */
    public static String of(DataFlow graph) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(new Refinement(graph).sortedLabels()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    /** A label per node, {@code [n]}: equal for nodes that no refinement tells apart. */
    public static long[] labels(PackedComputation graph) {
        return new Refinement(flow(graph)).labels();
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
            label = Refinement.mix(label * 0x9e3779b97f4a7c15L + operator.charAt(i));
        }
        for (int setting : settings) {
            label = Refinement.mix(label * 0x9e3779b97f4a7c15L + setting + 1);
        }
        return label;
    }
}
