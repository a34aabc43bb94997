package org.gnomon.cli.internal;

import com.google.gson.JsonObject;
import org.gnomon.model.computation.Costs;

/** Costs of a computation graph as JSON. */
final class CostsJson {

    private CostsJson() {}

    static void addTo(JsonObject json, Costs costs) {
        json.addProperty("macs", costs.macs());
        json.addProperty("flops", costs.flops());
        json.addProperty("parameters", costs.parameters());
        json.addProperty("activations", costs.activations());
        json.addProperty("peakActivations", costs.peakActivations());
        json.addProperty("depth", costs.depth());
        json.addProperty("weightedDepth", costs.weightedDepth());
    }
}
