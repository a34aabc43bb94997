package org.gnomon.model.check;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.gnomon.model.cg.ComputationGraph;
import org.gnomon.model.cg.Edge;
import org.gnomon.model.cg.Node;

/** I3: at least one input and one output, and every node on a way from one to the other. */
final class Connected implements Invariant {

    @Override
    public String id() {
        return "I3";
    }

    @Override
    public void check(ComputationGraph graph, Findings findings) {
        List<Node> inputs = graph.getInputs();
        List<Node> outputs = graph.getOutputs();
        if (inputs.isEmpty()) {
            findings.error(graph, "has no input node", "add one");
        }
        if (outputs.isEmpty()) {
            findings.error(graph, "has no output node", "add one");
        }
        inputs.stream().filter(node -> !node.getIncoming().isEmpty())
                .forEach(node -> findings.error(node, "is an input with incoming edges", "remove them"));
        outputs.stream().filter(node -> !node.getOutgoing().isEmpty())
                .forEach(node -> findings.error(node, "is an output with outgoing edges", "remove them"));
        Set<Node> fromInput = reached(inputs, Node::getOutgoing, Edge::getTarget);
        Set<Node> toOutput = reached(outputs, Node::getIncoming, Edge::getSource);
        graph.getNodes().stream().filter(node -> !fromInput.contains(node) || !toOutput.contains(node))
                .forEach(node -> findings.warning(node, "is dead: on no way from an input to an output", "connect it or remove it"));
    }

    static Set<Node> reached(Collection<Node> from, Function<Node, List<Edge>> edges, Function<Edge, Node> end) {
        Set<Node> reached = new HashSet<>(from);
        ArrayDeque<Node> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            edges.apply(open.remove()).stream().map(end).filter(Objects::nonNull).filter(reached::add).forEach(open::add);
        }
        return reached;
    }
}
