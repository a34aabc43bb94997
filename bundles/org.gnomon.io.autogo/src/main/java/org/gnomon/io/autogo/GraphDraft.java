package org.gnomon.io.autogo;

import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gnomon.api.io.Limits;
import org.gnomon.model.computation.DataFlowOrder;
import org.gnomon.model.computation.Operation;
import org.gnomon.model.computation.PackedComputation;

/** One graph as it is read: nodes of either form, in any order. */
final class GraphDraft {

    private final int mostNodes;
    private final int mostEdges;
    private final List<Operation> weighted = new ArrayList<>();
    private final List<Operation> others = new ArrayList<>();
    private final Map<Integer, Integer> placeOfId = new HashMap<>();
    private int[] ends = {};
    private int edgeCount;
    private String name = "";
    private boolean begun;

    GraphDraft(Limits limits) {
        mostNodes = Math.min(PackedComputation.MOST_NODES, limits.maxNodes());
        mostEdges = limits.maxEdges();
    }

    /** Whether nodes or edges were read. */
    boolean begun() {
        return begun;
    }

    /** Its own name; empty where it has none. */
    String name() {
        return name;
    }

    /** Reads a field that belongs to a graph; false for others, of which nothing was read. */
    boolean take(String field, JsonReader json, JsonFields fields) throws IOException {
        switch (field) {
            case "name" -> name = fields.text();
            case "nodes" -> nodes(json, fields, others, true);
            case "regular_nodes" -> nodes(json, fields, others, false);
            case "weighted_nodes" -> nodes(json, fields, weighted, false);
            case "edges", "edge_pairs" -> edges(json, fields);
            case "net_config", "perfs", "input", "input_shape", "family" -> json.skipValue();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void nodes(JsonReader json, JsonFields fields, List<Operation> into, boolean withIds) throws IOException {
        begun = true;
        json.beginArray();
        while (json.hasNext()) {
            if (weighted.size() + others.size() == mostNodes) {
                throw fields.refused("more than " + mostNodes + " nodes in one graph");
            }
            NodeDraft node = NodeDraft.read(json, fields);
            if (withIds && node.id().isPresent() && placeOfId.put(node.id().getAsInt(), into.size()) != null) {
                throw fields.refused("second node with id " + node.id().getAsInt() + "; each id may stand once");
            }
            into.add(node.operation(fields));
        }
        json.endArray();
    }

    private void edges(JsonReader json, JsonFields fields) throws IOException {
        begun = true;
        json.beginArray();
        while (json.hasNext()) {
            int[] pair = fields.numbers();
            if (pair.length != 2) {
                throw fields.refused("an edge of " + pair.length + " numbers; expected two nodes, from and to");
            }
            if (edgeCount == mostEdges) {
                throw fields.refused("more than " + mostEdges + " edges in one graph");
            }
            if (2 * edgeCount == ends.length) {
                ends = Arrays.copyOf(ends, Math.max(64, Math.multiplyExact(2, ends.length)));
            }
            ends[2 * edgeCount] = pair[0];
            ends[2 * edgeCount + 1] = pair[1];
            edgeCount++;
        }
        json.endArray();
    }

    /** The graph, its nodes sorted so that inputs stand before their readers, otherwise in their order; an edge given twice is there once. */
    PackedComputation graph(JsonFields fields) {
        List<Operation> nodes = new ArrayList<>(weighted);
        nodes.addAll(others);
        DataFlowOrder flow = new DataFlowOrder(nodes.size());
        for (int e = 0; e < edgeCount; e++) {
            flow.edge(place(ends[2 * e], nodes.size(), e, fields), place(ends[2 * e + 1], nodes.size(), e, fields));
        }
        List<Integer> order = flow.sorted().orElseThrow(() -> fields.refused("node " + flow.nodeOnCycle() + " ("
                + nodes.get(flow.nodeOnCycle()).operator().label() + ") is on a cycle; data must not flow back"));
        try {
            return new PackedComputation(name, order.stream().map(nodes::get).toList(), flow.inputs(order));
        } catch (IllegalArgumentException e) {
            throw fields.refused(e.getMessage());
        }
    }

    /** Edges name nodes by their ids where these have some, otherwise by their places, weighted ones first. */
    private int place(int node, int count, int edge, JsonFields fields) {
        Integer place = placeOfId.isEmpty() ? Integer.valueOf(node) : placeOfId.get(node);
        if (place == null || place < 0 || place >= count) {
            throw fields.refused("edge " + edge + " joins node " + node + ", which does not exist; there are " + count + " nodes");
        }
        return place;
    }
}
