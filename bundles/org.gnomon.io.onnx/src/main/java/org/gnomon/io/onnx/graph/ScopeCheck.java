package org.gnomon.io.onnx.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.gnomon.model.packed.RefusedInput;

/** Every value is made once, before it is used: so there is no cycle. */
final class ScopeCheck {

    private final String part;

    ScopeCheck(String part) {
        this.part = part;
    }

    void check(OnnxGraph graph) {
        check(graph, null);
    }

    /** Values that a graph may use: its own, and those of the graphs around it. */
    private record Scope(Set<String> own, Scope outer) {
        boolean has(String value) {
            return own.contains(value) || outer != null && outer.has(value);
        }
    }

    private void check(OnnxGraph graph, Scope outer) {
        Map<String, OnnxNode> makers = makers(graph);
        Scope scope = new Scope(new HashSet<>(graph.initialisers().keySet()), outer);
        graph.inputs().forEach(input -> scope.own().add(input.name()));
        for (OnnxNode node : graph.nodes()) {
            for (String input : node.inputs()) {
                if (!input.isEmpty() && !scope.has(input)) {
                    throw refused(node.place(), input, makers);
                }
            }
            OnnxGraph.bodies(node).forEach(body -> check(body, scope));
            scope.own().addAll(node.outputs());
        }
        for (OnnxValue output : graph.outputs()) {
            if (!scope.has(output.name())) {
                throw refused("output", output.name(), makers);
            }
        }
    }

    private Map<String, OnnxNode> makers(OnnxGraph graph) {
        Map<String, OnnxNode> makers = new HashMap<>();
        for (OnnxNode node : graph.nodes()) {
            for (String output : node.outputs()) {
                OnnxNode other = output.isEmpty() ? null : makers.put(output, node);
                if (other != null) {
                    throw new RefusedInput(part, node.place(), "value '" + output + "' is made by " + other.place() + " already");
                }
            }
        }
        return makers;
    }

    private RefusedInput refused(String place, String value, Map<String, OnnxNode> makers) {
        OnnxNode maker = makers.get(value);
        return new RefusedInput(part, place, maker == null
                ? "value '" + value + "' is made nowhere"
                : "value '" + value + "' is made by " + maker.place() + ", which does not come before: the graph has a cycle or is not sorted");
    }
}
