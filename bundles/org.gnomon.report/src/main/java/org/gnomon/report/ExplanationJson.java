package org.gnomon.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explanation;
import org.gnomon.api.explain.ExplanationMetric.Definition;
import org.gnomon.api.explain.TrajectoryPoint;
import org.gnomon.evaluation.Evaluation;
import org.gnomon.evaluation.Evaluation.Case;
import org.gnomon.evaluation.Evaluation.MethodOutcome;
import org.gnomon.model.packed.EdgeUnits;
import org.gnomon.model.packed.GraphSet;
import org.gnomon.model.packed.PackedGraph;

/** Explanations as JSON. */
public final class ExplanationJson {

    private static final Set<String> VOLATILE_UNITS = Set.of("ms", "MiB");

    private final Evaluation evaluation;
    private final GraphSet data;
    private final Predicate<String> kept;

    private ExplanationJson(Evaluation evaluation, GraphSet data, Predicate<String> kept) {
        this.evaluation = evaluation;
        this.data = data;
        this.kept = kept;
    }

    /**
     * Everything.
     *
     * @param data what was explained: its name and the names of its classes
     */
    public static JsonObject complete(Evaluation evaluation, GraphSet data) {
        return new ExplanationJson(evaluation, data, id -> true).document();
    }

    /** Without what differs from run to run: time and memory. */
    public static JsonObject reproducible(Evaluation evaluation, GraphSet data) {
        List<String> volatileIds = evaluation.metrics().stream().filter(ExplanationJson::varies).map(Definition::id).toList();
        return new ExplanationJson(evaluation, data, id -> !volatileIds.contains(id)).document();
    }

    /** Whether the metric measures what the machine needed, which differs from run to run. */
    public static boolean varies(Definition metric) {
        return VOLATILE_UNITS.contains(metric.unit());
    }

    private JsonObject document() {
        JsonObject document = Json.document();
        document.addProperty("data", data.name());
        document.add("metrics", Json.array(evaluation.metrics().stream().filter(m -> kept.test(m.id())).toList(), ExplanationJson::metric));
        document.add("methods", Json.array(evaluation.methods(), this::method));
        return document;
    }

    /** What a metric measures. */
    public static JsonObject metric(Definition metric) {
        JsonObject json = new JsonObject();
        json.addProperty("id", metric.id());
        json.addProperty("label", metric.label());
        json.addProperty("unit", metric.unit());
        json.addProperty("better", metric.better().name().toLowerCase(Locale.ROOT));
        json.addProperty("definition", metric.definition());
        return json;
    }

    private JsonObject method(MethodOutcome method) {
        JsonObject json = MethodJson.name(method.call().method());
        json.add("parameters", MethodJson.values(method.call().parameters()));
        json.add("means", Json.numbers(kept(method.means())));
        json.add("explanations", Json.array(method.cases(), this::explanation));
        return json;
    }

    private Map<String, Double> kept(Map<String, Double> values) {
        Map<String, Double> some = new LinkedHashMap<>(values);
        some.keySet().removeIf(kept.negate());
        return some;
    }

    private JsonObject explanation(Case c) {
        ExplainTask task = c.assessment().task();
        Explanation explanation = c.assessment().explanation();
        JsonObject json = new JsonObject();
        json.addProperty("graph", task.graph().id());
        task.node().ifPresent(node -> json.addProperty("node", node));
        json.addProperty("class", explanation.targetClass());
        json.addProperty("className", className(explanation.targetClass()));
        json.addProperty("probability", c.assessment().prediction().full());
        json.addProperty("predictedClass", c.assessment().prediction().fullClass());
        json.add("edges", edges(task, c.assessment().units(), explanation.selectedUnits()));
        if (task.graph().hasEdgeTypes()) {
            json.add("edgeTypes", Json.integers(Arrays.stream(explanation.selectedUnits())
                    .mapToObj(unit -> task.graph().edgeType(c.assessment().units().edge(unit, 0))).toList()));
        }
        json.add("scores", scores(task, c.assessment().units(), explanation.unitScores()));
        if (explanation.edgeScores().length > 0) {
            json.add("edgeScores", directed(task.graph(), explanation.edgeScores()));
        }
        if (explanation.nodeScores().length > 0) {
            json.add("nodeScores", Json.doubles(explanation.nodeScores()));
        }
        json.add("metrics", Json.numbers(kept(c.values())));
        json.add("trajectory", Json.array(explanation.trajectory(), ExplanationJson::point));
        json.add("notes", Json.strings(explanation.notes()));
        return json;
    }

    private String className(int index) {
        return index < data.classCount() ? data.classNames().get(index) : "";
    }

    private static JsonArray edges(ExplainTask task, EdgeUnits units, int[] chosen) {
        JsonArray edges = new JsonArray();
        for (int unit : chosen) {
            edges.add(edge(task, units, unit));
        }
        return edges;
    }

    private static JsonArray edge(ExplainTask task, EdgeUnits units, int unit) {
        int edge = units.edge(unit, 0);
        return Json.integers(List.of(task.graph().source(edge), task.graph().target(edge)));
    }

    /** {@code [source, target, score]} for every undirected edge. */
    private static JsonArray scores(ExplainTask task, EdgeUnits units, double[] scores) {
        JsonArray rows = new JsonArray();
        for (int unit = 0; unit < scores.length; unit++) {
            JsonArray row = edge(task, units, unit);
            row.add(scores[unit]);
            rows.add(row);
        }
        return rows;
    }

    /** {@code [source, target, score]} for every directed edge. */
    private static JsonArray directed(PackedGraph graph, double[] scores) {
        JsonArray rows = new JsonArray();
        for (int e = 0; e < scores.length; e++) {
            JsonArray row = Json.integers(List.of(graph.source(e), graph.target(e)));
            row.add(scores[e]);
            rows.add(row);
        }
        return rows;
    }

    private static JsonObject point(TrajectoryPoint point) {
        JsonObject json = new JsonObject();
        json.addProperty("size", point.size());
        json.addProperty("fidelityMinus", point.fidelityMinus());
        json.addProperty("fidelityPlus", point.fidelityPlus());
        return json;
    }
}
