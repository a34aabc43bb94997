package org.gnomon.cli.internal;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gnomon.api.explain.ExplanationMetric.Definition;
import org.gnomon.evaluation.Estimate;
import org.gnomon.evaluation.Estimates;
import org.gnomon.evaluation.Sweep;
import org.gnomon.evaluation.Sweep.Measured;
import org.gnomon.evaluation.Sweep.Missing;
import org.gnomon.report.ExplanationJson;
import org.gnomon.report.Json;
import org.gnomon.report.MethodJson;

/** A sweep as JSON. */
final class SweepJson {

    private final Sweep sweep;
    private final String data;
    private final List<Definition> metrics;

    private SweepJson(Sweep sweep, String data, List<Definition> metrics) {
        this.sweep = sweep;
        this.data = data;
        this.metrics = metrics;
    }

    /** Everything. */
    static JsonObject complete(Sweep sweep, String data) {
        return new SweepJson(sweep, data, sweep.metrics()).document();
    }

    /** Without what differs from run to run: time and memory. */
    static JsonObject reproducible(Sweep sweep, String data) {
        return new SweepJson(sweep, data, sweep.metrics().stream().filter(m -> !ExplanationJson.varies(m)).toList()).document();
    }

    private JsonObject document() {
        JsonObject document = Json.document();
        document.addProperty("data", data);
        document.add("sparsities", Json.array(sweep.sparsities(), JsonPrimitive::new));
        document.add("metrics", Json.array(metrics, ExplanationJson::metric));
        document.add("curveMetrics", Json.array(sweep.curveMetrics(), m -> ExplanationJson.metric(m.definition())));
        document.add("models", Json.array(sweep.subjects(), this::subject));
        return document;
    }

    private JsonObject subject(Sweep.Subject subject) {
        JsonObject json = new JsonObject();
        json.addProperty("model", subject.network().name());
        json.addProperty("explanations", subject.tasks().size());
        json.add("methods", Json.array(subject.rows(), this::row));
        return json;
    }

    private JsonObject row(Sweep.Row row) {
        JsonObject json = MethodJson.name(row.method());
        switch (row) {
            case Measured measured -> measured(json, measured);
            case Missing missing -> {
                json.addProperty("status", missing.failed() ? "failed" : "unsupported");
                json.addProperty("reason", missing.reason());
            }
        }
        return json;
    }

    private void measured(JsonObject json, Measured row) {
        Estimates estimates = new Estimates(sweep, row);
        json.addProperty("status", "measured");
        json.add("parameters", MethodJson.values(row.parts().getFirst().levels().getFirst().call().parameters()));
        json.add("seeds", Json.array(row.parts(), part -> new JsonPrimitive(part.seed())));
        json.addProperty("sameForEverySeed", row.repeats());
        json.add("levels", Json.array(IntStream.range(0, sweep.levels()).boxed().toList(), level -> level(level, estimates)));
        json.add("curves", estimates(estimates.overSweep()));
    }

    private JsonObject level(int level, Estimates estimates) {
        JsonObject json = new JsonObject();
        if (!sweep.sparsities().isEmpty()) {
            json.addProperty("sparsity", sweep.sparsities().get(level));
        }
        Map<String, Estimate> at = estimates.at(level);
        Map<String, Double> deviations = estimates.repeatDeviation(level);
        at.keySet().retainAll(metrics.stream().map(Definition::id).toList());
        deviations.keySet().retainAll(at.keySet());
        json.add("means", estimates(at));
        json.add("deviationOverSeeds", Json.numbers(deviations));
        return json;
    }

    private static JsonObject estimates(Map<String, Estimate> estimates) {
        JsonObject json = new JsonObject();
        estimates.forEach((metric, e) -> {
            JsonObject entry = new JsonObject();
            entry.addProperty("mean", e.mean());
            if (e.count() > 1) {
                entry.addProperty("low", e.mean() - e.halfWidth());
                entry.addProperty("high", e.mean() + e.halfWidth());
                entry.addProperty("over", Json.name(e.over()));
            }
            entry.addProperty("count", e.count());
            json.add(metric, entry);
        });
        return json;
    }
}
