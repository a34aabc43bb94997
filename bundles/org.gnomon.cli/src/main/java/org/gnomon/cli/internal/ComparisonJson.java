package org.gnomon.cli.internal;

import com.google.gson.JsonObject;
import org.gnomon.evaluation.Evaluation;
import org.gnomon.report.ExplanationJson;
import org.gnomon.report.Json;
import org.gnomon.report.MethodJson;

/** The means of an evaluation as JSON. */
final class ComparisonJson {

    private ComparisonJson() {}

    static JsonObject of(Evaluation evaluation) {
        JsonObject document = Json.document();
        document.add("metrics", Json.array(evaluation.metrics(), ExplanationJson::metric));
        document.add("methods", Json.array(evaluation.methods(), method -> {
            JsonObject json = MethodJson.name(method.call().method());
            json.add("parameters", MethodJson.values(method.call().parameters()));
            json.addProperty("explanations", method.cases().size());
            json.add("means", Json.numbers(method.means()));
            return json;
        }));
        return document;
    }
}
