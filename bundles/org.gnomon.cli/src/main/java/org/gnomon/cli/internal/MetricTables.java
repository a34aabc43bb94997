package org.gnomon.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.ExplanationMetric.Definition;
import org.gnomon.api.explain.ExplanationMetric.Direction;
import org.gnomon.evaluation.Evaluation;
import org.gnomon.evaluation.Evaluation.Case;
import org.gnomon.evaluation.Evaluation.MethodOutcome;
import org.gnomon.report.ExplanationJson;

/** Evaluations as tables. */
final class MetricTables {

    private MetricTables() {}

    /** One row per method: means over all explanations. */
    static TextTable means(Evaluation evaluation) {
        List<Definition> shown = shown(evaluation);
        List<String> header = new ArrayList<>(List.of("METHOD"));
        shown.forEach(metric -> header.add(header(metric)));
        TextTable table = new TextTable(header);
        for (MethodOutcome method : evaluation.methods()) {
            table.row(row(method.call().method().id(), method.means(), shown));
        }
        return table;
    }

    /** One row per explanation of one method. */
    static TextTable cases(Evaluation evaluation, MethodOutcome method) {
        List<Definition> shown = shown(evaluation).stream().filter(m -> method.cases().stream().anyMatch(c -> c.values().containsKey(m.id()))).toList();
        List<String> header = new ArrayList<>(List.of("EXPLAINED", "CLASS"));
        shown.forEach(metric -> header.add(header(metric)));
        header.add("EDGES");
        TextTable table = new TextTable(header);
        for (Case c : method.cases()) {
            List<String> cells = row(name(c.assessment().task()), c.values(), shown);
            cells.add(1, Integer.toString(c.assessment().explanation().targetClass()));
            cells.add(edges(c));
            table.row(cells);
        }
        return table;
    }

    /** What each column means, for below the table. */
    static List<String> definitions(Evaluation evaluation) {
        return shown(evaluation).stream().map(MetricTables::definition).toList();
    }

    static String definition(Definition metric) {
        return "  " + metric.label() + ": " + metric.definition() + better(metric.better());
    }

    private static String better(Direction direction) {
        return switch (direction) {
            case HIGHER -> "; higher is better";
            case LOWER -> "; lower is better";
            case NEITHER -> "";
        };
    }

    /** Whether a metric has a column in text; those of higher rank are in the files only, as a wider table cannot be read. */
    static boolean inText(Definition metric) {
        return metric.rank() < 100;
    }

    /** Metrics that are defined for some explanation. */
    private static List<Definition> shown(Evaluation evaluation) {
        return evaluation.metrics().stream().filter(MetricTables::inText)
                .filter(metric -> evaluation.methods().stream().anyMatch(m -> m.means().containsKey(metric.id()))).toList();
    }

    static String header(Definition metric) {
        return ExplanationJson.varies(metric) ? metric.label() + " " + metric.unit() : metric.label();
    }

    private static List<String> row(String name, Map<String, Double> values, List<Definition> shown) {
        List<String> cells = new ArrayList<>(List.of(name));
        shown.forEach(metric -> cells.add(values.containsKey(metric.id()) ? Numbers.text(values.get(metric.id())) : "-"));
        return cells;
    }

    static String name(ExplainTask task) {
        return task.graph().id() + (task.node().isPresent() ? " node " + task.node().getAsInt() : "");
    }

    private static String edges(Case c) {
        int[] units = c.assessment().explanation().selectedUnits();
        int shown = Math.min(units.length, 6);
        String some = IntStream.range(0, shown).mapToObj(i -> edge(c, units[i])).collect(Collectors.joining(" "));
        return some + (units.length > shown ? " ..." : "");
    }

    private static String edge(Case c, int unit) {
        int edge = c.assessment().units().edge(unit, 0);
        return c.assessment().task().graph().source(edge) + "-" + c.assessment().task().graph().target(edge);
    }

    /** Every value of every explanation, one per line; empty where not defined. */
    static String csv(Evaluation evaluation) {
        StringBuilder csv = new StringBuilder("method,version,graph,node,class");
        evaluation.metrics().forEach(metric -> csv.append(',').append(metric.id()));
        csv.append('\n');
        for (MethodOutcome method : evaluation.methods()) {
            method.cases().forEach(c -> line(csv, evaluation, method, c));
        }
        return csv.toString();
    }

    private static void line(StringBuilder csv, Evaluation evaluation, MethodOutcome method, Case c) {
        ExplainTask task = c.assessment().task();
        csv.append(method.call().method().id()).append(',').append(method.call().method().version()).append(',').append(quoted(task.graph().id())).append(',')
                .append(task.node().isPresent() ? Integer.toString(task.node().getAsInt()) : "").append(',')
                .append(c.assessment().explanation().targetClass());
        evaluation.metrics().forEach(metric -> csv.append(',').append(c.values().containsKey(metric.id()) ? c.values().get(metric.id()).toString() : ""));
        csv.append('\n');
    }

    static String quoted(String text) {
        return text.matches("[\\w./ -]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
