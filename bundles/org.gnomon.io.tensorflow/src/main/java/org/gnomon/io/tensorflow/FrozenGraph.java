package org.gnomon.io.tensorflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gnomon.api.Run;
import org.gnomon.model.computation.DataFlowOrder;
import org.gnomon.model.computation.PackedComputation;
import org.gnomon.model.packed.RefusedInput;

/** The nodes of a frozen graph by name, and the way to its computation graph. */
final class FrozenGraph {

    private final String part;
    private final List<NodeDef> nodes;
    private final Map<String, Integer> places = new HashMap<>();

    FrozenGraph(String part, List<NodeDef> nodes) {
        this.part = part;
        this.nodes = nodes;
        for (int i = 0; i < nodes.size(); i++) {
            if (places.put(nodes.get(i).name(), i) != null) {
                throw refused(i, "is there twice");
            }
        }
    }

    /**
     * The computation graph.
     *
     * @param id its name
     */
    PackedComputation computation(String id, Run run) {
        boolean channelsFirst = nodes.stream().anyMatch(node -> node.attributes().channelsFirst());
        Translation translation = new Translation(id, channelsFirst, biased());
        for (int place : order()) {
            run.checkCancelled();
            try {
                translation.add(nodes.get(place));
            } catch (IllegalArgumentException | ArithmeticException e) {
                throw refused(place, e.getMessage());
            }
        }
        try {
            return translation.graph();
        } catch (IllegalArgumentException e) {
            throw new RefusedInput(part, "", e.getMessage(), e);
        }
    }

    private List<Integer> order() {
        DataFlowOrder flow = new DataFlowOrder(nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            for (String input : nodes.get(i).inputs()) {
                Integer source = places.get(input);
                if (source == null) {
                    throw refused(i, "reads '" + input + "', which does not exist");
                }
                flow.edge(source, i);
            }
        }
        return flow.sorted().orElseThrow(() -> refused(flow.nodeOnCycle(), "is on a cycle; loops cannot be said in a computation graph"));
    }

    /** Names of the nodes to which a bias is added. */
    private Set<String> biased() {
        return nodes.stream().filter(node -> node.op().equals("BiasAdd") && !node.inputs().isEmpty()).map(node -> node.inputs().getFirst())
                .collect(Collectors.toUnmodifiableSet());
    }

    private RefusedInput refused(int node, String reason) {
        return new RefusedInput(part, "node '" + nodes.get(node).name() + "' (" + nodes.get(node).op() + ")", reason);
    }
}
