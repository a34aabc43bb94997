package org.gnomon.io.onnx.shape;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gnomon.api.Run;
import org.gnomon.io.onnx.graph.OnnxDimension;
import org.gnomon.io.onnx.graph.OnnxGraph;
import org.gnomon.io.onnx.graph.OnnxModel;
import org.gnomon.io.onnx.graph.OnnxNode;
import org.gnomon.io.onnx.graph.OnnxValue;
import org.gnomon.model.packed.RefusedInput;

/**
 * Works out the shape of every value of a graph, and the values of shape arithmetic; O(nodes). Open sizes of inputs become 1: a batch of one. Values
 * of branches, loops and operators that are not known have no shape, nor has what is computed from them.
 */
public final class ShapeInference {

    private static final int BATCH = 1;

    private final OnnxModel model;
    private final Map<String, TensorFact> facts = new HashMap<>();

    private ShapeInference(OnnxModel model) {
        this.model = model;
    }

    /**
     * What is known of every value, by name.
     *
     * @throws RefusedInput when shapes do not fit each other; it names the node
     */
    public static Map<String, TensorFact> of(OnnxModel model, Run run) {
        ShapeInference inference = new ShapeInference(model);
        inference.sources();
        inference.nodes(run);
        return Collections.unmodifiableMap(inference.facts);
    }

    private void sources() {
        OnnxGraph graph = model.graph();
        for (OnnxValue input : graph.inputs()) {
            facts.put(input.name(), input(input));
        }
        graph.initialisers().forEach((name, tensor) -> facts.put(name, SourceRules.fact(tensor)));
    }

    private TensorFact input(OnnxValue input) {
        List<OnnxDimension> dimensions = input.dimensions().orElse(List.of());
        for (int axis = 2; axis < dimensions.size() && dimensions.size() > 3; axis++) {
            if (dimensions.get(axis) instanceof OnnxDimension.Symbolic open) {
                throw new RefusedInput(model.part(), "input '" + input.name() + "'", input.signature() + ": the size of '" + open
                        + "' is open; export the model with a fixed size (only the batch may be open)");
            }
        }
        try {
            return input.bound(BATCH).map(TensorFact::of).orElse(TensorFact.UNKNOWN);
        } catch (IllegalArgumentException e) {
            throw new RefusedInput(model.part(), "input '" + input.name() + "'", e.getMessage(), e);
        }
    }

    private void nodes(Run run) {
        run.phase("shapes of " + model.part(), model.graph().nodes().size());
        for (OnnxNode node : model.graph().nodes()) {
            List<TensorFact> outputs = outputs(node);
            for (int i = 0; i < node.outputs().size(); i++) {
                String output = node.outputs().get(i);
                facts.put(output, !output.isEmpty() && i < outputs.size() ? outputs.get(i) : TensorFact.UNKNOWN);
            }
            run.step();
        }
    }

    private List<TensorFact> outputs(OnnxNode node) {
        Optional<NodeFacts> known = known(node);
        if (known.isEmpty() || !node.domain().isEmpty()) {
            return List.of();
        }
        try {
            return Rules.outputs(known.get());
        } catch (IllegalArgumentException | ArithmeticException | IndexOutOfBoundsException e) {
            throw new RefusedInput(model.part(), node.place(), e.getMessage(), e);
        }
    }

    private Optional<NodeFacts> known(OnnxNode node) {
        List<TensorFact> inputs = new ArrayList<>(node.inputs().size());
        for (String input : node.inputs()) {
            TensorFact fact = facts.getOrDefault(input, TensorFact.UNKNOWN);
            if (!input.isEmpty() && fact.shape().isEmpty()) {
                return Optional.empty();
            }
            inputs.add(fact);
        }
        return Optional.of(new NodeFacts(node, inputs));
    }
}
