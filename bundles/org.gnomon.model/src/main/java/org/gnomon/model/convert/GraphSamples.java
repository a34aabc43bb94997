package org.gnomon.model.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gnomon.model.cg.TensorRole;
import org.gnomon.model.gnn.GnnFactory;
import org.gnomon.model.gnn.GraphSample;
import org.gnomon.model.packed.PackedGraph;
import org.gnomon.model.packed.RefusedInput;

/** Attributed graphs as model objects and packed; one round gives an equal graph. */
public final class GraphSamples {

    private GraphSamples() {}

    /**
     * A new sample with the content of {@code graph}, whose id becomes the name.
     *
     * @param id the id in the document
     */
    public static GraphSample sample(PackedGraph graph, String id) {
        GraphSample sample = GnnFactory.eINSTANCE.createGraphSample();
        sample.setId(id);
        sample.setName(graph.id());
        int nodes = graph.nodeCount();
        sample.setNodeCount(nodes);
        sample.setX(Tensors.ofFloats(id + ".x", TensorRole.STATE, features(graph), List.of(nodes, graph.featureCount())));
        List<Integer> ends = new ArrayList<>(2 * graph.edgeCount());
        for (int e = 0; e < graph.edgeCount(); e++) {
            ends.add(graph.source(e));
            ends.add(graph.target(e));
        }
        sample.getEdges().addAll(ends);
        graph.label().ifPresent(sample::setLabel);
        if (graph.hasNodeLabels()) {
            sample.getNodeLabels().addAll(IntStream.range(0, nodes).mapToObj(graph::nodeLabel).toList());
        }
        sample.setMotifKnown(graph.hasMotif());
        if (graph.hasMotif()) {
            sample.getMotif().addAll(IntStream.range(0, graph.edgeCount()).filter(graph::inMotif).boxed().toList());
        }
        addAttributes(graph, sample);
        return sample;
    }

    private static void addAttributes(PackedGraph graph, GraphSample sample) {
        if (graph.hasNodeTypes()) {
            sample.getNodeTypes().addAll(IntStream.range(0, graph.nodeCount()).mapToObj(graph::nodeType).toList());
        }
        if (graph.hasEdgeTypes()) {
            sample.getEdgeTypes().addAll(IntStream.range(0, graph.edgeCount()).mapToObj(graph::edgeType).toList());
        }
        int width = graph.edgeFeatureCount();
        if (width > 0) {
            float[] values = new float[graph.edgeCount() * width];
            for (int i = 0; i < values.length; i++) {
                values[i] = graph.edgeFeature(i / width, i % width);
            }
            sample.setEdgeAttr(Tensors.ofFloats(sample.getId() + ".edgeAttr", TensorRole.STATE, values, List.of(graph.edgeCount(), width)));
        }
    }

    private static float[] features(PackedGraph graph) {
        float[] values = new float[graph.nodeCount() * graph.featureCount()];
        for (int i = 0; i < values.length; i++) {
            values[i] = graph.feature(i / graph.featureCount(), i % graph.featureCount());
        }
        return values;
    }

    /**
     * The packed form of {@code sample}; its name, or its id where it has none, becomes the id.
     *
     * @throws RefusedInput when an edge, label or feature is not possible
     */
    public static PackedGraph pack(GraphSample sample) {
        String name = sample.getName() == null ? String.valueOf(sample.getId()) : sample.getName();
        try {
            return packed(sample, name);
        } catch (IllegalArgumentException | ArithmeticException | IndexOutOfBoundsException e) {
            throw new RefusedInput(name, "", e.getMessage(), e);
        }
    }

    private static PackedGraph packed(GraphSample sample, String name) {
        require(sample.getX() != null && sample.getX().getDims().size() == 2, name, "has no features [nodes, features]");
        List<Integer> dims = sample.getX().getDims();
        require(dims.getFirst() == sample.getNodeCount(), name, "has " + dims.getFirst() + " rows of features for " + sample.getNodeCount() + " nodes");
        float[] features = Tensors.floats(name, sample.getX(), dims);
        require(sample.getEdges().size() % 2 == 0, name, "the last edge has no target");
        int edges = sample.getEdges().size() / 2;
        PackedGraph.Builder builder = PackedGraph.builder(name, sample.getNodeCount(), dims.getLast()).features(features)
                .edges(everySecond(sample.getEdges(), 0), everySecond(sample.getEdges(), 1));
        if (sample.getLabel() != null) {
            builder.label(sample.getLabel());
        }
        if (!sample.getNodeLabels().isEmpty()) {
            builder.nodeLabels(sample.getNodeLabels().stream().mapToInt(Integer::intValue).toArray());
        }
        if (sample.isMotifKnown()) {
            boolean[] marks = new boolean[edges];
            sample.getMotif().forEach(edge -> marks[edge] = true);
            builder.motifEdges(marks);
        }
        addAttributes(sample, name, edges, builder);
        return builder.build();
    }

    private static void addAttributes(GraphSample sample, String name, int edges, PackedGraph.Builder builder) {
        if (!sample.getNodeTypes().isEmpty()) {
            builder.nodeTypes(sample.getNodeTypes().stream().mapToInt(Integer::intValue).toArray());
        }
        if (!sample.getEdgeTypes().isEmpty()) {
            builder.edgeTypes(sample.getEdgeTypes().stream().mapToInt(Integer::intValue).toArray());
        }
        if (sample.getEdgeAttr() != null) {
            List<Integer> dims = sample.getEdgeAttr().getDims();
            require(dims.size() == 2 && dims.getFirst() == edges, name, "has edge features " + dims + "; expected [" + edges + ", features]");
            builder.edgeFeatures(dims.getLast(), Tensors.floats(name, sample.getEdgeAttr(), dims));
        }
    }

    private static int[] everySecond(List<Integer> values, int first) {
        int[] chosen = new int[values.size() / 2];
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = values.get(2 * i + first);
        }
        return chosen;
    }

    private static void require(boolean holds, String name, String reason) {
        if (!holds) {
            throw new RefusedInput(name, "", reason);
        }
    }
}
