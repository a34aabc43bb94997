package org.gnomon.server.internal;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gnomon.api.BadRequest;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.model.packed.GraphSet;
import org.gnomon.model.packed.PackedGraph;
import org.gnomon.server.internal.Fields.Field;
import org.gnomon.server.internal.Fields.Type;

/** A graph that a request brings along. */
final class GraphJson {

    static final String NAME = "inline";

    static final List<Field> FIELDS = List.of(Field.needed("features", Type.ARRAY, "for every node an array of its features"),
            Field.needed("edges", Type.ARRAY, "[source, target] for every directed edge; an edge in both directions stands there twice"),
            Field.optional("nodeTypes", Type.ARRAY, "the type of every node, from 0"),
            Field.optional("edgeTypes", Type.ARRAY, "the type of every edge, from 0"),
            Field.optional("edgeFeatures", Type.ARRAY, "for every edge an array of its features"));

    private GraphJson() {}

    /**
     * The graph as a set of its own, with the names of {@code like}.
     *
     * @throws BadRequest (usage) when it is no graph
     */
    static GraphSet set(JsonObject json, Task task, Optional<GraphSet> like) {
        PackedGraph graph = graph(json);
        return new GraphSet(NAME, task, graph.featureCount(), like.map(GraphSet::classNames).orElse(List.of()),
                like.map(GraphSet::featureNames).orElse(List.of()), List.of(graph));
    }

    private static PackedGraph graph(JsonObject json) {
        Fields fields = new Fields(json, FIELDS);
        JsonArray nodes = fields.array("features").orElseThrow();
        JsonArray edges = fields.array("edges").orElseThrow();
        int width = width(nodes, "features");
        try {
            PackedGraph.Builder graph = PackedGraph.builder(NAME, nodes.size(), width).features(numbers(nodes, width, "features"))
                    .edges(column(edges, 0), column(edges, 1));
            fields.array("nodeTypes").ifPresent(types -> graph.nodeTypes(wholes(types, "nodeTypes")));
            fields.array("edgeTypes").ifPresent(types -> graph.edgeTypes(wholes(types, "edgeTypes")));
            fields.array("edgeFeatures").ifPresent(rows -> {
                int wide = width(rows, "edgeFeatures");
                graph.edgeFeatures(wide, numbers(rows, wide, "edgeFeatures"));
            });
            return graph.build();
        } catch (IllegalArgumentException e) {
            throw Fields.bad(e.getMessage());
        }
    }

    private static int width(JsonArray rows, String field) {
        return rows.isEmpty() ? 0 : row(rows, 0, field).size();
    }

    private static JsonArray row(JsonArray rows, int index, String field) {
        if (rows.get(index) instanceof JsonArray row) {
            return row;
        }
        throw Fields.bad("'" + field + "' of the graph has no array at place " + index);
    }

    private static float[] numbers(JsonArray rows, int width, String field) {
        float[] values = new float[Math.multiplyExact(rows.size(), width)];
        for (int r = 0; r < rows.size(); r++) {
            JsonArray row = row(rows, r, field);
            if (row.size() != width) {
                throw Fields.bad("'" + field + "' of the graph has " + row.size() + " numbers at place " + r + " and " + width + " at place 0");
            }
            for (int c = 0; c < width; c++) {
                values[r * width + c] = number(row.get(c), field).getAsFloat();
            }
        }
        return values;
    }

    private static int[] column(JsonArray edges, int end) {
        return IntStream.range(0, edges.size()).map(e -> {
            JsonArray edge = row(edges, e, "edges");
            if (edge.size() != 2) {
                throw Fields.bad("'edges' of the graph has no pair at place " + e);
            }
            return whole(edge.get(end), "edges");
        }).toArray();
    }

    private static int[] wholes(JsonArray values, String field) {
        return values.asList().stream().mapToInt(value -> whole(value, field)).toArray();
    }

    private static int whole(JsonElement value, String field) {
        long whole = number(value, field).getAsNumber() instanceof Long number ? number : -1;
        if (whole < 0 || whole > Integer.MAX_VALUE) {
            throw Fields.bad("'" + field + "' of the graph holds " + value + "; allowed: whole numbers from 0");
        }
        return (int) whole;
    }

    private static JsonPrimitive number(JsonElement value, String field) {
        if (value instanceof JsonPrimitive primitive && primitive.isNumber()) {
            return primitive;
        }
        throw Fields.bad("'" + field + "' of the graph holds something else than numbers");
    }
}
