package org.gnomon.model.packed;

import java.util.List;

/**
 * One elementary step of a {@link GnnProgram}. A step makes a matrix with a row per node, per directed edge, or one row; it reads the results of earlier
 * steps by their index. The steps that carry messages, {@link Propagate}, {@link Aggregate} and {@link Degree}, count every edge as often as its gate says.
 */
public sealed interface GnnStep {

    /** Name of the node of the computation graph, for messages. */
    String name();

    /** The indices of the steps that it reads. */
    List<Integer> inputs();

    /** What has a row. */
    enum Rows {
        NODE, EDGE, GRAPH
    }

    /** Which end of an edge. */
    enum End {
        SOURCE, TARGET
    }

    /** How rows become one. A mean divides by the sum of the gates; the maximum of no rows is 0. */
    enum Reduction {
        SUM, MEAN, MAX
    }

    /** Every edge, whatever its type. */
    int EVERY_TYPE = -1;

    /** A step without inputs. */
    sealed interface Source extends GnnStep {
        @Override
        default List<Integer> inputs() {
            return List.of();
        }
    }

    /** A step with one input {@code x}. */
    sealed interface Unary extends GnnStep {

        int x();

        @Override
        default List<Integer> inputs() {
            return List.of(x());
        }
    }

    /** The features of the nodes, {@code [n, width]}. */
    record Features(String name, int width) implements Source {}

    /** The features of the edges, {@code [m, width]}. */
    record EdgeFeatures(String name, int width) implements Source {}

    /** {@code y = x W^T + b}, row by row. */
    record Linear(String name, int x, Dense map) implements Unary {}

    /** Batch normalisation at inference. */
    record Normalise(String name, int x, BatchNorm norm) implements Unary {}

    /** An activation function, entry by entry. */
    record Activate(String name, int x, Activation function) implements Unary {}

    /** {@code y = x / max(||x||_2, 1e-12)}, row by row. */
    record RowNorm(String name, int x) implements Unary {}

    /** {@code y = factor x}. */
    record Scale(String name, int x, double factor) implements Unary {}

    /** {@code y = x^(-1/2)}, entry by entry; 0 where {@code x <= 0}. */
    record InverseSqrt(String name, int x) implements Unary {}

    /** Rows of nodes of one type; zero elsewhere. */
    record OfType(String name, int x, int type) implements Unary {}

    /** The row of one end of every edge: {@code [n, h] -> [m, h]}. */
    record Gather(String name, int x, End end) implements Unary {}

    /** Softmax over the edges of one type into the same node, column by column: {@code a_e = exp(x_e) / sum_f w_f exp(x_f)}, {@code [m, h] -> [m, h]}. */
    record EdgeSoftmax(String name, int x, int edgeType) implements Unary {}

    /** {@code y_v = sum w_e x_source(e)} over the edges of one type into {@code v}: {@code [n, h] -> [n, h]}. */
    record Propagate(String name, int x, int edgeType) implements Unary {}

    /** Messages into every node, each times its gate: {@code [m, h] -> [n, h]}. */
    record Aggregate(String name, int x, Reduction reduction, int edgeType) implements Unary {}

    /** The sum of the gates of the edges of one type into every node: {@code [n, 1]}. */
    record Degree(String name, int edgeType) implements Source {}

    /** Nodes to one row: {@code [n, h] -> [1, h]}. */
    record Pool(String name, int x, Reduction reduction) implements Unary {}

    /** The row of the node that is asked about: {@code [n, h] -> [1, h]}. */
    record Root(String name, int x) implements Unary {}

    /** Sum of matrices of one shape. */
    record Add(String name, List<Integer> inputs) implements GnnStep {
        public Add {
            inputs = List.copyOf(inputs);
        }
    }

    /** Matrices side by side. */
    record Concat(String name, List<Integer> inputs) implements GnnStep {
        public Concat {
            inputs = List.copyOf(inputs);
        }
    }

    /** {@code x} times {@code y}, entry by entry; where {@code y} is narrower, each of its columns covers a block of {@code x}. */
    record Multiply(String name, int x, int y) implements GnnStep {
        @Override
        public List<Integer> inputs() {
            return List.of(x, y);
        }
    }
}
