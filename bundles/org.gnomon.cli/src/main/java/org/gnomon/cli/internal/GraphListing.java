package org.gnomon.cli.internal;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gnomon.model.cg.ComputationGraph;
import org.gnomon.model.cg.Edge;
import org.gnomon.model.cg.Node;
import org.gnomon.model.cg.OpAttributes;
import org.gnomon.model.cg.TensorShape;
import org.gnomon.report.Json;

/** What a computation graph holds, as text and as JSON. */
final class GraphListing {

    private final ComputationGraph graph;

    GraphListing(ComputationGraph graph) {
        this.graph = graph;
    }

    /** A few lines about the whole. */
    List<String> summary() {
        return List.of("network     " + graph.getName(),
                "vocabulary  " + (graph.getVocabulary() == null ? "none" : graph.getVocabulary().getName() + " " + graph.getVocabulary().getVersion()),
                "origin      " + Json.name(graph.getOrigin()),
                "inputs      " + graph.getInputs().stream().map(node -> shape(node.getOut())).collect(Collectors.joining(", ")),
                "outputs     " + graph.getOutputs().stream().map(node -> shape(node.getOut())).collect(Collectors.joining(", ")),
                "nodes       " + graph.getNodes().size() + ", " + Numbers.count(graph.getEdges().size(), "edge"),
                "macs        " + Numbers.grouped(graph.getNodes().stream().mapToLong(Node::getMacs).sum()),
                "parameters  " + Numbers.grouped(graph.getNodes().stream().mapToLong(Node::getParams).sum()),
                "operators   " + operators().entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                        .map(e -> e.getValue() + " " + e.getKey()).collect(Collectors.joining(", ")),
                "digest      " + graph.getDigest());
    }

    private Map<String, Long> operators() {
        return graph.getNodes().stream().collect(Collectors.groupingBy(GraphListing::operator, TreeMap::new, Collectors.counting()));
    }

    /** One row per node. */
    TextTable nodes() {
        TextTable table = new TextTable("NODE", "OPERATOR", "READS", "IN", "OUT", "WINDOW", "PARAMS", "MACS");
        graph.getNodes().forEach(node -> table.row(String.valueOf(node.getId()), operator(node), reads(node), shape(node.getIn()), shape(node.getOut()),
                window(node.getAttributes()), Long.toString(node.getParams()), Long.toString(node.getMacs())));
        return table;
    }

    JsonObject json(boolean withNodes) {
        JsonObject json = Json.document();
        json.addProperty("network", graph.getName());
        json.addProperty("vocabulary", graph.getVocabulary() == null ? "" : graph.getVocabulary().getName());
        json.addProperty("origin", Json.name(graph.getOrigin()));
        json.addProperty("nodeCount", graph.getNodes().size());
        json.addProperty("edgeCount", graph.getEdges().size());
        json.addProperty("macs", graph.getNodes().stream().mapToLong(Node::getMacs).sum());
        json.addProperty("parameters", graph.getNodes().stream().mapToLong(Node::getParams).sum());
        JsonObject operators = new JsonObject();
        operators().forEach(operators::addProperty);
        json.add("operators", operators);
        json.addProperty("digest", graph.getDigest());
        if (withNodes) {
            JsonArray nodes = new JsonArray();
            graph.getNodes().forEach(node -> nodes.add(json(node)));
            json.add("nodes", nodes);
        }
        return json;
    }

    private static JsonObject json(Node node) {
        JsonObject json = new JsonObject();
        json.addProperty("id", node.getId());
        json.addProperty("operator", operator(node));
        json.add("reads", Json.strings(node.getIncoming().stream().map(Edge::getSource).map(source -> source == null ? "" : String.valueOf(source.getId()))
                .toList()));
        json.add("in", dims(node.getIn()));
        json.add("out", dims(node.getOut()));
        json.addProperty("window", window(node.getAttributes()));
        json.addProperty("parameters", node.getParams());
        json.addProperty("macs", node.getMacs());
        return json;
    }

    private static JsonArray dims(TensorShape shape) {
        return Json.integers(shape == null ? List.of() : List.copyOf(shape.getDims()));
    }

    private static String operator(Node node) {
        return node.getOp() == null ? "?" : node.getOp().getName();
    }

    private static String reads(Node node) {
        return node.getIncoming().stream().map(Edge::getSource).map(source -> source == null ? "?" : String.valueOf(source.getId()))
                .collect(Collectors.joining(" "));
    }

    private static String shape(TensorShape shape) {
        return shape == null ? "?" : shape.getDims().stream().map(d -> d < 0 ? "?" : d.toString()).collect(Collectors.joining("x"));
    }

    /** {@code 3x3 /2 groups 4 bias}. */
    private static String window(OpAttributes a) {
        if (a == null) {
            return "";
        }
        StringBuilder text = new StringBuilder(a.getKernelH() > 0 ? a.getKernelH() + "x" + a.getKernelW() : "");
        text.append(a.getStrideH() > 1 || a.getStrideW() > 1 ? " /" + a.getStrideH() + (a.getStrideW() == a.getStrideH() ? "" : "x" + a.getStrideW()) : "");
        text.append(a.getDilationH() > 1 ? " dilation " + a.getDilationH() : "").append(a.getGroups() > 1 ? " groups " + a.getGroups() : "");
        return text.append(a.isBias() ? " bias" : "").toString().strip();
    }
}
