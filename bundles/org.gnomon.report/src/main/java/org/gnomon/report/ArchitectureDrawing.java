package org.gnomon.report;

import org.gnomon.model.computation.PackedComputation;
import org.gnomon.report.internal.architecture.ArchitecturePicture;

/** Draws the computation graph of an architecture as SVG, data flowing downwards. Large graphs are drawn with chains or blocks as single boxes. */
public final class ArchitectureDrawing {

    /** What one box stands for. */
    public enum Detail {
        /** The finest of the others that gives at most 150 boxes, or else blocks. */
        AUTO,
        /** One node. */
        NODES,
        /** Nodes that follow each other without branching, such as convolution, normalisation, activation. */
        CHAINS,
        /** All between two nodes that every path passes, such as a cell or a residual block. */
        BLOCKS
    }

    private ArchitectureDrawing() {}

    /**
     * A file of its own, the same for the same graph.
     *
     * @return well-formed SVG with a title per box that says what is inside
     */
    public static String svg(PackedComputation graph, Detail detail) {
        return ArchitecturePicture.of(graph, detail).svg();
    }
}
