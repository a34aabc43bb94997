package org.gnomon.cli.internal;

import com.google.gson.JsonObject;
import java.util.List;
import org.gnomon.model.computation.Costs;
import org.gnomon.model.computation.GraphStatistics;
import org.gnomon.report.Json;

/** Statistics of an architecture, as text and as JSON. */
record StatisticsListing(GraphStatistics statistics) {

    private static final int SINGLE_PRECISION = 4;

    List<String> summary() {
        Costs costs = statistics.costs();
        return List.of("nodes            " + statistics.nodes() + ", " + Numbers.count(statistics.edges(), "edge"),
                "macs             " + Numbers.grouped(costs.macs()),
                "flops            " + Numbers.grouped(costs.flops()) + " (two per MAC, and one per elementwise operation)",
                "parameters       " + Numbers.grouped(costs.parameters()),
                "activations      " + Numbers.grouped(costs.activations()) + " values",
                "peak memory      " + Numbers.text(costs.peakMemory(SINGLE_PRECISION) / (1024.0 * 1024.0)) + " MiB of activations in single precision",
                "depth            " + costs.depth() + " nodes, " + costs.weightedDepth() + " of them weighted",
                "most inputs      " + statistics.mostInputs(),
                "most readers     " + statistics.mostReaders(),
                "unknown          " + statistics.outOfVocabulary() + " nodes out of vocabulary");
    }

    TextTable operators() {
        TextTable table = new TextTable("OPERATOR", "NODES", "MACS", "PARAMS");
        statistics.operators().forEach((operator, part) -> table.row(operator.label(), Integer.toString(part.nodes()), Long.toString(part.macs()),
                Long.toString(part.parameters())));
        return table;
    }

    JsonObject json() {
        JsonObject json = Json.document();
        json.addProperty("nodes", statistics.nodes());
        json.addProperty("edges", statistics.edges());
        CostsJson.addTo(json, statistics.costs());
        json.addProperty("mostInputs", statistics.mostInputs());
        json.addProperty("mostReaders", statistics.mostReaders());
        json.addProperty("outOfVocabulary", statistics.outOfVocabulary() + " nodes out of vocabulary");
        JsonObject operators = new JsonObject();
        statistics.operators().forEach((operator, part) -> {
            JsonObject entry = new JsonObject();
            entry.addProperty("nodes", part.nodes());
            entry.addProperty("macs", part.macs());
            entry.addProperty("parameters", part.parameters());
            operators.add(operator.label(), entry);
        });
        json.add("operators", operators);
        return json;
    }
}
