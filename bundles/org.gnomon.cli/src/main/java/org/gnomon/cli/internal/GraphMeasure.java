package org.gnomon.cli.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.gnomon.model.computation.Costs;
import org.gnomon.model.computation.PackedComputation;

/** What is computed of a graph and can stand where a label column can: {@code graph.macs}. */
enum GraphMeasure {

    MACS(graph -> Costs.of(graph).macs()),
    FLOPS(graph -> Costs.of(graph).flops()),
    PARAMETERS(graph -> Costs.of(graph).parameters()),
    DEPTH(graph -> Costs.of(graph).depth()),
    NODES(PackedComputation::nodeCount);

    private static final String PREFIX = "graph.";

    private final ToDoubleFunction<PackedComputation> measure;

    GraphMeasure(ToDoubleFunction<PackedComputation> measure) {
        this.measure = measure;
    }

    static Optional<GraphMeasure> named(String column) {
        return Arrays.stream(values()).filter(measure -> measure.column().equals(column)).findFirst();
    }

    String column() {
        return PREFIX + name().toLowerCase(Locale.ROOT);
    }

    double of(PackedComputation graph) {
        return measure.applyAsDouble(graph);
    }
}
