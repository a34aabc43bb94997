package org.gnomon.io.autogo;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gnomon.api.Run;
import org.gnomon.api.io.Limits;
import org.gnomon.model.computation.PackedComputation;
import org.gnomon.model.packed.RefusedInput;

/**
 * The graphs of one file: a graph a line, or one text that is a graph, a list of graphs, or graphs by key. A graph by key may stand in a field
 * {@code cg} beside its labels. Memory is that of the graphs and of one that is being read.
 */
final class GraphRecords {

    private final String part;
    private final Limits limits;
    private final Run run;
    private final List<PackedComputation> graphs = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private long nodes;
    private long edges;

    GraphRecords(String part, Limits limits, Run run) {
        this.part = part;
        this.limits = limits;
        this.run = run;
    }

    /**
     * All of {@code in}.
     *
     * @param name of a graph that has none
     */
    List<PackedComputation> read(InputStream in, boolean lines, String name) throws IOException {
        try (PushbackReader text = new PushbackReader(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder())))) {
            long room = limits.maxBytes();
            for (long line = 1; more(text); line++) {
                JsonText one = new JsonText(text, part, lines, room);
                readText(new JsonFields(one, part, lines ? line : 0), lines ? name + "-" + line : name);
                room = one.room();
            }
        } catch (CharacterCodingException e) {
            throw new RefusedInput(part, "", "not UTF-8 text", e);
        }
        if (graphs.isEmpty()) {
            throw new RefusedInput(part, "", "holds no graph");
        }
        return graphs;
    }

    private static boolean more(PushbackReader text) throws IOException {
        int next = text.read();
        if (next >= 0) {
            text.unread(next);
        }
        return next >= 0;
    }

    private void readText(JsonFields fields, String name) throws IOException {
        fields.of(json -> {
            if (fields.at(JsonToken.BEGIN_ARRAY)) {
                list(json, fields, name);
            } else {
                object(json, fields, name, false);
            }
            return json.peek();
        });
    }

    private void list(JsonReader json, JsonFields fields, String name) throws IOException {
        json.beginArray();
        while (json.hasNext()) {
            object(json, fields, name + "-" + (graphs.size() + 1), false);
        }
        json.endArray();
    }

    /**
     * A graph, or graphs by key, told apart by the names of the fields.
     *
     * @param named whether {@code name} is a key, which goes before a name that the graph has itself
     */
    private void object(JsonReader json, JsonFields fields, String name, boolean named) throws IOException {
        run.checkCancelled();
        GraphDraft draft = new GraphDraft(limits);
        int before = graphs.size();
        json.beginObject();
        while (json.hasNext()) {
            String field = json.nextName();
            if (field.equals("cg")) {
                object(json, fields, name, named);
            } else if (!draft.take(field, json, fields)) {
                if (fields.at(JsonToken.BEGIN_OBJECT)) {
                    object(json, fields, field, true);
                } else {
                    json.skipValue();
                }
            }
        }
        json.endObject();
        if (draft.begun()) {
            add(draft.graph(fields).withId(named || draft.name().isEmpty() ? name : draft.name()), fields);
        } else if (graphs.size() == before) {
            throw fields.refused("holds no graph; expected the fields nodes and edges, or weighted_nodes, regular_nodes and edge_pairs, or cg");
        }
    }

    private void add(PackedComputation graph, JsonFields fields) {
        nodes += graph.nodeCount();
        edges += graph.edgeCount();
        if (graphs.size() == limits.maxItems() || nodes > limits.maxNodes() || edges > limits.maxEdges()) {
            throw fields.refused("more than " + limits.maxItems() + " graphs, " + limits.maxNodes() + " nodes or " + limits.maxEdges() + " edges");
        }
        if (!ids.add(graph.id())) {
            throw fields.refused("second graph called '" + graph.id() + "'; each name may stand once");
        }
        graphs.add(graph);
    }
}
