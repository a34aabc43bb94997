package org.gnomon.model.convert;

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
    SOFTMAX("Softmax", 1, 1, false, ShapeRule.SAME, OpGroup.ACT);

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
