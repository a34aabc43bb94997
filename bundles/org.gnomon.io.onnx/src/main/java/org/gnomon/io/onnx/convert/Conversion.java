package org.gnomon.io.onnx.convert;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gnomon.api.Run;
import org.gnomon.io.onnx.graph.OnnxModel;
import org.gnomon.io.onnx.graph.OnnxNode;
import org.gnomon.io.onnx.graph.OnnxValue;
import org.gnomon.io.onnx.graph.Shape;
import org.gnomon.io.onnx.shape.ShapeInference;
import org.gnomon.io.onnx.shape.TensorFact;
import org.gnomon.model.computation.Operator;
import org.gnomon.model.packed.RefusedInput;

/**
 * Makes a computation graph of a model, node after node. Weights, constants and shape arithmetic vanish; operators that only move or name values are
 * passed over; those that the vocabulary does not have stay as nodes out of it. Where the size of a value is open until the model runs, the graph
 * ends. O(nodes).
 */
public final class Conversion {

    private static final Set<String> ASKS_FOR_SHAPE = Set.of("Shape", "Size");

    private final OnnxModel model;
    private final Map<String, TensorFact> facts;
    private final GraphDraft draft = new GraphDraft();
    private final Values values;
    private final Translation translation;
    private final List<Remark> cuts = new ArrayList<>();
    private final Set<String> lost = new HashSet<>();
    private final Set<Value> ends = new LinkedHashSet<>();

    private Conversion(OnnxModel model, Map<String, TensorFact> facts) {
        this.model = model;
        this.facts = facts;
        this.values = new Values(draft, facts, readers(model), batch());
        this.translation = new Translation(values, draft);
    }

    /**
     * @throws RefusedInput where shapes do not fit, or nothing of the model depends on its inputs
     */
    public static ConvertedModel of(OnnxModel model, Run run) {
        Conversion conversion = new Conversion(model, ShapeInference.of(model, run));
        conversion.inputs();
        run.phase("graph of " + model.part(), model.graph().nodes().size());
        for (OnnxNode node : model.graph().nodes()) {
            conversion.node(node);
            run.step();
        }
        return conversion.finish();
    }

    private static Map<String, Integer> readers(OnnxModel model) {
        Map<String, Integer> readers = new HashMap<>();
        model.graph().nodes().forEach(node -> node.inputs().forEach(input -> readers.merge(input, 1, Integer::sum)));
        model.graph().outputs().forEach(output -> readers.merge(output.name(), 1, Integer::sum));
        return readers;
    }

    private int batch() {
        return DataInputs.of(model.graph()).stream().findFirst().flatMap(input -> facts.get(input.name()).shape())
                .filter(shape -> shape.rank() > 1 && shape.dim(0) > 0).map(shape -> shape.dim(0)).orElse(1);
    }

    private void inputs() {
        for (OnnxValue input : DataInputs.of(model.graph())) {
            Shape shape = facts.get(input.name()).shape().orElseThrow(() -> new RefusedInput(model.part(), "input '" + input.name() + "'",
                    input.signature() + ": the model declares no shape; export it with one"));
            guarded("input '" + input.name() + "'", () -> values.input(input.name(), shape));
        }
    }

    private void node(OnnxNode node) {
        List<String> data = node.inputs().stream().filter(values::has).distinct().toList();
        if (data.isEmpty() || ASKS_FOR_SHAPE.contains(node.operator()) || allConstant(node)) {
            if (node.inputs().stream().anyMatch(lost::contains)) {
                lost.addAll(node.outputs());
            }
            return;
        }
        if (node.outputs().stream().anyMatch(output -> !output.isEmpty() && facts.get(output).shape().isEmpty())) {
            end(node, data);
            return;
        }
        guarded(node.place(), () -> translation.translate(node, data));
    }

    private boolean allConstant(OnnxNode node) {
        return node.outputs().stream().filter(output -> !output.isEmpty()).allMatch(output -> facts.get(output).constant().isPresent());
    }

    private void end(OnnxNode node, List<String> data) {
        data.forEach(input -> ends.add(values.get(input)));
        lost.addAll(node.outputs());
        cuts.add(new Remark(node.place(), node.qualifiedOperator(),
                "the size of what it makes is not known before the model runs: the graph ends before it"));
    }

    private void guarded(String place, Runnable step) {
        try {
            step.run();
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new RefusedInput(model.part(), place, e.getMessage(), e);
        }
    }

    private ConvertedModel finish() {
        Set<Integer> outputs = new LinkedHashSet<>();
        for (OnnxValue output : model.graph().outputs()) {
            if (values.has(output.name())) {
                guarded("output '" + output.name() + "'", () -> outputs.add(values.read(values.get(output.name()))));
            }
        }
        guarded("graph", () -> ends.forEach(end -> outputs.add(values.read(end))));
        if (outputs.isEmpty()) {
            throw new RefusedInput(model.part(), "", "no output depends on an input; there is no architecture in it");
        }
        outputs.forEach(node -> draft.append(Operator.OUTPUT, draft.out(node), node));
        List<Remark> remarks = new ArrayList<>(values.remarks());
        remarks.addAll(cuts);
        return new ConvertedModel(draft.build(model.part().replaceFirst("(?i)\\.onnx$", "")), remarks);
    }
}
