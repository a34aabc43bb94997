package org.gnomon.cli.internal;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.gnomon.api.Provenance.ParameterValue;
import org.gnomon.api.explain.Assessment;
import org.gnomon.api.explain.Assessment.Cost;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explanation;
import org.gnomon.api.explain.MaskedPrediction;
import org.gnomon.api.explain.Selection;
import org.gnomon.api.explain.TrajectoryPoint;
import org.gnomon.evaluation.Evaluation.Case;
import org.gnomon.evaluation.Evaluation.MethodOutcome;
import org.gnomon.evaluation.MetricValues;
import org.gnomon.evaluation.Sweep.Part;
import org.gnomon.host.CallResult;
import org.gnomon.host.MethodDescriptor;
import org.gnomon.model.packed.EdgeUnits;
import org.gnomon.report.Json;
import org.gnomon.report.MethodJson;

/** A part of an evaluation as JSON: all that tables, reports and comparisons read of it. Scores of nodes and features are left out. */
final class PartJson {

    private final MethodDescriptor method;
    private final List<ExplainTask> tasks;
    private final List<String> metrics;

    /**
     * Reads parts.
     *
     * @param tasks the questions, in the order of the part
     * @param metrics ids of the metrics
     */
    PartJson(MethodDescriptor method, List<ExplainTask> tasks, List<String> metrics) {
        this.method = method;
        this.tasks = tasks;
        this.metrics = metrics;
    }

    static JsonObject write(Part part) {
        JsonObject json = Json.document();
        json.addProperty("seed", part.seed());
        json.add("levels", Json.array(part.levels(), PartJson::level));
        List<Case> first = part.levels().getFirst().cases();
        json.add("cases", Json.array(IntStream.range(0, first.size()).boxed().toList(), i -> task(part, i)));
        return json;
    }

    private static JsonObject level(MethodOutcome level) {
        JsonObject json = new JsonObject();
        json.add("parameters", MethodJson.values(level.call().parameters()));
        json.add("means", Json.numbers(level.means()));
        return json;
    }

    /** What all levels of a task share where the method is ranked; each level repeats only what differs from the first. */
    private static JsonObject task(Part part, int index) {
        JsonObject json = new JsonObject();
        Assessment first = part.levels().getFirst().cases().get(index).assessment();
        json.add("candidates", Json.integers(first.candidates()));
        json.add("scores", Json.doubles(first.explanation().unitScores()));
        json.add("levels", Json.array(part.levels(), level -> result(level.cases().get(index), first.explanation())));
        return json;
    }

    private static JsonObject result(Case result, Explanation first) {
        Assessment assessment = result.assessment();
        Explanation explanation = assessment.explanation();
        MaskedPrediction p = assessment.prediction();
        JsonObject json = new JsonObject();
        json.addProperty("class", explanation.targetClass());
        json.add("units", Json.integers(IntStream.of(explanation.selectedUnits()).boxed().toList()));
        if (!Arrays.equals(explanation.unitScores(), first.unitScores())) {
            json.add("scores", Json.doubles(explanation.unitScores()));
        }
        json.add("trajectory", Json.array(explanation.trajectory(), t -> Json.doubles(new double[] {t.size(), t.fidelityMinus(), t.fidelityPlus()})));
        json.add("notes", Json.strings(explanation.notes()));
        json.add("probabilities", Json.doubles(new double[] {p.full(), p.keep(), p.drop()}));
        json.add("classes", Json.integers(List.of(p.fullClass(), p.keepClass(), p.dropClass())));
        json.add("cost", Json.array(List.of(assessment.cost().cpuNanos(), assessment.cost().allocatedBytes()), JsonPrimitive::new));
        json.add("values", Json.numbers(result.values()));
        return json;
    }

    Part read(JsonObject json) {
        JsonArray levels = json.getAsJsonArray("levels");
        List<JsonObject> cases = objects(json.getAsJsonArray("cases"));
        if (cases.size() != tasks.size()) {
            throw new IllegalArgumentException("it holds " + cases.size() + " cases; expected " + tasks.size());
        }
        List<EdgeUnits> units = tasks.stream().map(task -> EdgeUnits.of(task.graph())).toList();
        List<MethodOutcome> outcomes = new ArrayList<>();
        for (int level = 0; level < levels.size(); level++) {
            JsonObject shared = levels.get(level).getAsJsonObject();
            List<Case> results = new ArrayList<>();
            for (int i = 0; i < cases.size(); i++) {
                results.add(result(tasks.get(i), units.get(i), cases.get(i), level));
            }
            outcomes.add(new MethodOutcome(new CallResult<>(null, method, parameters(shared.getAsJsonObject("parameters")), 0), results,
                    numbers(shared.getAsJsonObject("means"))));
        }
        return new Part(json.get("seed").getAsLong(), outcomes);
    }

    private Case result(ExplainTask task, EdgeUnits units, JsonObject shared, int level) {
        JsonObject json = shared.getAsJsonArray("levels").get(level).getAsJsonObject();
        JsonArray cost = json.getAsJsonArray("cost");
        Assessment assessment = new Assessment(task, units, integers(shared.getAsJsonArray("candidates")), explanation(json, shared), prediction(json),
                new Cost(cost.get(0).getAsLong(), cost.get(1).getAsLong()));
        return new Case(assessment, MetricValues.of(metrics, numbers(json.getAsJsonObject("values"))));
    }

    private static Explanation explanation(JsonObject json, JsonObject shared) {
        List<TrajectoryPoint> trajectory = new ArrayList<>();
        for (JsonElement point : json.getAsJsonArray("trajectory")) {
            double[] values = doubles(point.getAsJsonArray());
            trajectory.add(new TrajectoryPoint((int) values[0], values[1], values[2]));
        }
        int[] units = integers(json.getAsJsonArray("units")).stream().mapToInt(Integer::intValue).toArray();
        Explanation.Builder explanation = Explanation.forClass(json.get("class").getAsInt())
                .unitScores(doubles((json.has("scores") ? json : shared).getAsJsonArray("scores"))).selection(new Selection(units, trajectory));
        json.getAsJsonArray("notes").forEach(note -> explanation.note(note.getAsString()));
        return explanation.build();
    }

    private static MaskedPrediction prediction(JsonObject json) {
        double[] p = doubles(json.getAsJsonArray("probabilities"));
        List<Integer> c = integers(json.getAsJsonArray("classes"));
        return new MaskedPrediction(p[0], p[1], p[2], c.get(0), c.get(1), c.get(2));
    }

    private static Map<String, ParameterValue> parameters(JsonObject json) {
        Map<String, ParameterValue> parameters = new LinkedHashMap<>();
        json.asMap().forEach((name, entry) -> parameters.put(name,
                new ParameterValue(value(entry.getAsJsonObject().getAsJsonPrimitive("value")), entry.getAsJsonObject().get("origin").getAsString())));
        return parameters;
    }

    private static Object value(JsonPrimitive value) {
        if (value.isNumber()) {
            String text = value.getAsString();
            return text.matches("-?[0-9]+") ? (Object) Long.valueOf(text) : (Object) Double.valueOf(text);
        }
        return value.isBoolean() ? (Object) value.getAsBoolean() : value.getAsString();
    }

    private static Map<String, Double> numbers(JsonObject json) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        json.asMap().forEach((name, value) -> numbers.put(name, value.getAsDouble()));
        return numbers;
    }

    private static List<JsonObject> objects(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonElement::getAsJsonObject).toList();
    }

    private static List<Integer> integers(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonElement::getAsInt).toList();
    }

    private static double[] doubles(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false).mapToDouble(JsonElement::getAsDouble).toArray();
    }
}
