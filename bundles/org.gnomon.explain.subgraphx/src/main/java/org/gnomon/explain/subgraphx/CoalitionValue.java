package org.gnomon.explain.subgraphx;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gnomon.kernels.BoundTask;
import org.gnomon.kernels.ClassProbabilities;
import org.gnomon.kernels.GatedNetwork;
import org.gnomon.kernels.Pooling;

/**
 * The value of a coalition of nodes: the probability of the target class when only the edges between its nodes are left. All nodes stay in the
 * readout, self loops stay. Every coalition is evaluated once and remembered.
 */
final class CoalitionValue {

    private final GatedNetwork network;
    private final int targetClass;
    private final Map<BitSet, Double> known = new HashMap<>();

    CoalitionValue(BoundTask question) {
        network = question.network();
        targetClass = question.targetClass();
    }

    /** Evaluates what is not known yet in one batch. */
    void learn(List<BitSet> coalitions) {
        Set<BitSet> unknown = new LinkedHashSet<>(coalitions);
        unknown.removeAll(known.keySet());
        List<BitSet> states = new ArrayList<>(unknown);
        double[][] logits = network.logits(states.stream().map(this::gates).toArray(double[][]::new), Pooling.ALL);
        for (int i = 0; i < logits.length; i++) {
            known.put(states.get(i), ClassProbabilities.probability(logits[i], targetClass));
        }
    }

    double of(BitSet coalition) {
        if (!known.containsKey(coalition)) {
            learn(List.of(coalition));
        }
        return known.get(coalition);
    }

    /** Evaluations of the network so far. */
    int evaluations() {
        return known.size();
    }

    private double[] gates(BitSet nodes) {
        double[] gates = network.openGates();
        for (int edge = 0; edge < gates.length; edge++) {
            boolean inside = nodes.get(network.graph().source(edge)) && nodes.get(network.graph().target(edge));
            if (!inside && network.units().unitOf(edge) >= 0) {
                gates[edge] = 0;
            }
        }
        return gates;
    }
}
