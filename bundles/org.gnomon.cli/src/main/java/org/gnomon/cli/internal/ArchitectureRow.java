package org.gnomon.cli.internal;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gnomon.api.search.Architecture;
import org.gnomon.api.search.SearchSpace;
import org.gnomon.model.computation.Costs;
import org.gnomon.model.computation.PackedComputation;

/**
 * One architecture as it is listed.
 *
 * @param text the space's own text
 * @param size nodes, edges and costs of its graph, where they were asked for
 */
record ArchitectureRow(String text, Optional<Size> size) {

    /** How large the graph is. */
    record Size(int nodes, int edges, Costs costs) {

        static Size of(PackedComputation graph) {
            return new Size(graph.nodeCount(), graph.edgeCount(), Costs.of(graph));
        }
    }

    static final List<String> SIZE_HEADER = List.of("NODES", "EDGES", "MMACS", "MPARAMS", "DEPTH");

    static ArchitectureRow of(SearchSpace space, Architecture architecture, boolean withSize) {
        return new ArchitectureRow(space.print(architecture), withSize ? Optional.of(Size.of(space.toGraph(architecture))) : Optional.empty());
    }

    List<String> cells() {
        List<String> cells = new ArrayList<>(List.of(text));
        size.ifPresent(s -> cells.addAll(List.of(Integer.toString(s.nodes()), Integer.toString(s.edges()), Numbers.text(s.costs().macs() * 1e-6),
                Numbers.text(s.costs().parameters() * 1e-6), Integer.toString(s.costs().depth()))));
        return cells;
    }

    JsonObject json() {
        JsonObject json = new JsonObject();
        json.addProperty("text", text);
        size.ifPresent(s -> {
            json.addProperty("nodes", s.nodes());
            json.addProperty("edges", s.edges());
            CostsJson.addTo(json, s.costs());
        });
        return json;
    }
}
