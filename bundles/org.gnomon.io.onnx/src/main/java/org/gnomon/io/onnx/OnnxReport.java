package org.gnomon.io.onnx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gnomon.api.Run;
import org.gnomon.api.io.ImportReport;
import org.gnomon.api.io.ImportReport.Section;
import org.gnomon.api.io.ImportSource;
import org.gnomon.io.onnx.convert.Conversion;
import org.gnomon.io.onnx.convert.ConvertedModel;
import org.gnomon.io.onnx.convert.DataInputs;
import org.gnomon.io.onnx.graph.OnnxGraph;
import org.gnomon.io.onnx.graph.OnnxModel;
import org.gnomon.io.onnx.graph.OnnxNode;
import org.gnomon.io.onnx.graph.OnnxValue;
import org.gnomon.model.computation.Costs;
import org.gnomon.model.computation.Operator;
import org.gnomon.model.computation.PackedComputation;
import org.gnomon.model.packed.RefusedInput;

/** Writes the report on one model. */
final class OnnxReport {

    private final ImportSource source;
    private final OnnxModel model;

    OnnxReport(ImportSource source, OnnxModel model) {
        this.source = source;
        this.model = model;
    }

    ImportReport write(Run run) {
        List<Section> sections = new ArrayList<>(List.of(header(), inputs(), outputs(), operators()));
        sections.addAll(subgraphs());
        sections.addAll(externalData());
        sections.addAll(conversion(run));
        return new ImportReport(model.part(), "ONNX", sections);
    }

    private Section header() {
        OnnxGraph graph = model.graph();
        String opsets = model.opsets().entrySet().stream().map(e -> (e.getKey().isEmpty() ? "ai.onnx" : e.getKey()) + " " + e.getValue())
                .collect(Collectors.joining(", "));
        return new Section("Model", List.of("property", "value"), List.of(List.of("graph", graph.name()), List.of("producer", model.producer()),
                List.of("IR version", Long.toString(model.irVersion())), List.of("operator sets", opsets),
                List.of("nodes", Integer.toString(graph.nodes().size())), List.of("tensors stored", Integer.toString(graph.initialisers().size())),
                List.of("weights as inputs", Long.toString(weightInputs())),
                List.of("functions", String.join(", ", model.functions()))));
    }

    private Section inputs() {
        return values("Inputs", DataInputs.of(model.graph()).stream());
    }

    private Section outputs() {
        return values("Outputs", model.graph().outputs().stream());
    }

    private long weightInputs() {
        OnnxGraph graph = model.graph();
        return graph.inputs().stream().filter(input -> !graph.initialisers().containsKey(input.name())).count() - DataInputs.of(graph).size();
    }

    private static Section values(String title, Stream<OnnxValue> values) {
        return new Section(title, List.of("name", "type"), values.map(value -> List.of(value.name(), value.signature())).toList());
    }

    private Section operators() {
        Map<String, Long> counts = Stream.concat(Stream.of(model.graph()), model.graph().subgraphs()).flatMap(graph -> graph.nodes().stream())
                .collect(Collectors.groupingBy(OnnxNode::qualifiedOperator, TreeMap::new, Collectors.counting()));
        return new Section("Operators", List.of("operator", "nodes"),
                counts.entrySet().stream().map(e -> List.of(e.getKey(), e.getValue().toString())).toList());
    }

    private List<Section> subgraphs() {
        List<List<String>> rows = model.graph().nodes().stream().flatMap(node -> OnnxGraph.bodies(node)
                .map(body -> List.of(node.place(), body.name(), Integer.toString(body.nodes().size())))).toList();
        return some("Subgraphs", List.of("place", "name", "nodes"), rows);
    }

    private List<Section> externalData() {
        Function<Map.Entry<String, Integer>, List<String>> row = e -> List.of(e.getKey(), e.getValue().toString(),
                source.parts().contains(e.getKey()) ? "there; not read" : "not given; not needed");
        return some("Data outside the file", List.of("place", "tensors", "state"), model.externalData().entrySet().stream().map(row).toList());
    }

    private List<Section> conversion(Run run) {
        try {
            ConvertedModel converted = Conversion.of(model, run);
            List<Section> sections = new ArrayList<>(List.of(graph(converted.graph())));
            sections.addAll(some("Not said exactly", List.of("place", "operator", "in the graph"),
                    converted.remarks().stream().map(remark -> List.of(remark.place(), remark.operator(), remark.consequence())).toList()));
            return sections;
        } catch (RefusedInput e) {
            return List.of(new Section("No computation graph", List.of("place", "reason"), List.of(List.of(e.position(), e.getMessage()))));
        }
    }

    private static Section graph(PackedComputation graph) {
        Costs costs = Costs.of(graph);
        long unknown = IntStream.range(0, graph.nodeCount()).filter(node -> graph.operator(node) == Operator.UNKNOWN).count();
        return new Section("Computation graph", List.of("property", "value"), List.of(List.of("nodes", Integer.toString(graph.nodeCount())),
                List.of("edges", Integer.toString(graph.edgeCount())), List.of("out of the vocabulary", Long.toString(unknown)),
                List.of("multiply-accumulates", Long.toString(costs.macs())), List.of("parameters", Long.toString(costs.parameters()))));
    }

    private static List<Section> some(String title, List<String> columns, List<List<String>> rows) {
        return rows.isEmpty() ? List.of() : List.of(new Section(title, columns, rows));
    }
}
