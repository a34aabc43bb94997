package org.gnomon.model.convert;

import java.util.Optional;
import java.util.stream.Stream;
import org.gnomon.model.cg.OpGroup;
import org.gnomon.model.cg.ShapeRule;

/** The operators of graph neural networks. The ordinal is the index in the vocabulary, so new ones go to the end. */
enum GnnOp {

    UNKNOWN("Unknown", 0, -1, false, ShapeRule.FREE, OpGroup.OTHER),
    INPUT("Input", 0, 0, false, ShapeRule.SOURCE, OpGroup.IO),
    OUTPUT("Output", 1, 1, false, ShapeRule.SINK, OpGroup.IO),
    /** {@code x W^T + b}. */
    MATMUL("MatMul", 1, 1, true, ShapeRule.MATMUL, OpGroup.LINEAR),
    /** Sum over incoming edges of the source's row times the edge's gate: port 0 the rows, port 1 the adjacency with the gates. */
    SPMM("SpMM", 2, 2, false, ShapeRule.PROPAGATE, OpGroup.MESSAGE),
    /** Rows divided by {@code max(L2 norm, 1e-12)}. */
    ROW_NORM("RowNorm", 1, 1, false, ShapeRule.SAME, OpGroup.NORM),
    RELU("ReLU", 1, 1, false, ShapeRule.SAME, OpGroup.ACT),
    /** {@code (1 + epsilon) x}; epsilon is its one state. */
    SELF_LOOP("SelfLoop", 1, 1, false, ShapeRule.SAME, OpGroup.MESSAGE),
    ADD("Add", 2, -1, false, ShapeRule.ELEMENTWISE, OpGroup.MERGE),
    /** At inference; epsilon is its one state. */
    BATCH_NORM("BatchNorm", 1, 1, false, ShapeRule.SAME, OpGroup.NORM),
    POOL_SUM("PoolSum", 1, 1, false, ShapeRule.READOUT, OpGroup.MESSAGE),
    POOL_MEAN("PoolMean", 1, 1, false, ShapeRule.READOUT, OpGroup.MESSAGE),
    POOL_MAX("PoolMax", 1, 1, false, ShapeRule.READOUT, OpGroup.MESSAGE),
    GATHER("Gather", 2, 2, false, ShapeRule.FREE, OpGroup.MESSAGE),
    SCATTER("Scatter", 2, 2, false, ShapeRule.FREE, OpGroup.MESSAGE),
    SOFTMAX("Softmax", 1, 1, false, ShapeRule.SAME, OpGroup.ACT),
    /** Features of the edges. */
    EDGE_INPUT("EdgeInput", 0, 0, false, ShapeRule.SOURCE, OpGroup.IO),
    /** The edges of one type; the type is its one state. */
    EDGES_OF_TYPE("EdgesOfType", 1, 1, false, ShapeRule.SAME, OpGroup.MESSAGE),
    /** The edges with a loop at every node that has none. */
    ADD_LOOPS("AddLoops", 1, 1, false, ShapeRule.SAME, OpGroup.MESSAGE),
    /** Number of edges into every node. */
    DEGREE("Degree", 1, 1, false, ShapeRule.FREE, OpGroup.MESSAGE),
    /** {@code x^(-1/2)}; 0 where {@code x <= 0}. */
    INVERSE_SQRT("InverseSqrt", 1, 1, false, ShapeRule.SAME, OpGroup.NORM),
    /** The row of the edge's target; Gather takes the source's. */
    GATHER_TARGET("GatherTarget", 2, 2, false, ShapeRule.FREE, OpGroup.MESSAGE),
    /** The mean over incoming edges; Scatter takes the sum. */
    SCATTER_MEAN("ScatterMean", 2, 2, false, ShapeRule.FREE, OpGroup.MESSAGE),
    SCATTER_MAX("ScatterMax", 2, 2, false, ShapeRule.FREE, OpGroup.MESSAGE),
    /** Softmax over the edges into one node, column by column. */
    EDGE_SOFTMAX("EdgeSoftmax", 2, 2, false, ShapeRule.FREE, OpGroup.ACT),
    /** {@code factor x}; the factor is its one state. */
    SCALE("Scale", 1, 1, false, ShapeRule.SAME, OpGroup.NORM),
    /** Entry by entry; a column of the second input covers a block of columns of the first. */
    MULTIPLY("Multiply", 2, 2, false, ShapeRule.FREE, OpGroup.OTHER),
    CONCAT("Concat", 2, -1, false, ShapeRule.FREE, OpGroup.MERGE),
    /** Rows of nodes of one type, zero elsewhere; the type is its one state. */
    NODES_OF_TYPE("NodesOfType", 1, 1, false, ShapeRule.SAME, OpGroup.MESSAGE),
    /** The slope below 0 is its one state. */
    LEAKY_RELU("LeakyReLU", 1, 1, false, ShapeRule.SAME, OpGroup.ACT),
    ELU("ELU", 1, 1, false, ShapeRule.SAME, OpGroup.ACT),
    TANH("Tanh", 1, 1, false, ShapeRule.SAME, OpGroup.ACT),
    SIGMOID("Sigmoid", 1, 1, false, ShapeRule.SAME, OpGroup.ACT);

    private final String label;
    private final int minIn;
    private final int maxIn;
    private final boolean weighted;
    private final ShapeRule shapeRule;
    private final OpGroup group;

    GnnOp(String label, int minIn, int maxIn, boolean weighted, ShapeRule shapeRule, OpGroup group) {
        this.label = label;
        this.minIn = minIn;
        this.maxIn = maxIn;
        this.weighted = weighted;
        this.shapeRule = shapeRule;
        this.group = group;
    }

    /** The operator called {@code label}. */
    static Optional<GnnOp> of(String label) {
        return Stream.of(values()).filter(op -> op.label.equals(label)).findFirst();
    }

    /** The port that takes edges instead of rows; -1 where there is none. */
    int edgesPort() {
        return switch (this) {
            case SPMM, GATHER, GATHER_TARGET, SCATTER, SCATTER_MEAN, SCATTER_MAX, EDGE_SOFTMAX -> 1;
            case EDGES_OF_TYPE, ADD_LOOPS, DEGREE -> 0;
            default -> -1;
        };
    }

    /** Whether it works row by row, so that one row needs no other. */
    boolean rowByRow() {
        return switch (this) {
            case MATMUL, RELU, LEAKY_RELU, ELU, TANH, SIGMOID, BATCH_NORM, ROW_NORM, SCALE, SELF_LOOP -> true;
            default -> false;
        };
    }

    String label() {
        return label;
    }

    int minIn() {
        return minIn;
    }

    int maxIn() {
        return maxIn;
    }

    boolean weighted() {
        return weighted;
    }

    ShapeRule shapeRule() {
        return shapeRule;
    }

    OpGroup group() {
        return group;
    }
}
