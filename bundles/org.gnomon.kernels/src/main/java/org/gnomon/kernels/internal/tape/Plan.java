package org.gnomon.kernels.internal.tape;

import java.util.List;
import org.gnomon.kernels.spi.RowMath;
import org.gnomon.model.packed.Gnn;
import org.gnomon.model.packed.GnnProgram;
import org.gnomon.model.packed.StepShapes;

/**
 * A program compiled once for all graphs: operators with packed weights. Immutable, shared between threads.
 *
 * @param activations places of the activation functions, in order: the gate layers
 * @param layers places of the rows of nodes behind each round of messages
 * @param attention places of softmax over edges
 * @param hops of every place, the most edges that a message crosses on its way to it
 */
public record Plan(RowMath math, GnnProgram program, StepShapes shapes, List<TapeOp> ops, List<Integer> activations, List<Integer> layers,
        List<Integer> attention, List<Integer> hops) {

    /** Packs the weights of {@code network}; time and memory in proportion to them. */
    public static Plan of(Gnn network, RowMath math) {
        return new PlanBuilder(network.program(), math).plan();
    }

    int gateLayers() {
        return activations.size();
    }
}
