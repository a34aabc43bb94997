package org.gnomon.report.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.gnomon.api.explain.Assessment;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explanation;
import org.gnomon.api.explain.ExplanationMetric.Definition;
import org.gnomon.api.explain.MaskedPrediction;
import org.gnomon.evaluation.Evaluation.Case;
import org.gnomon.report.ReportInput;

/** The drawn cases: one card each, one drawing per method in it. */
final class CaseSection {

    private final ReportInput input;
    private final List<String> labels;
    private final List<ExplainTask> tasks;
    private final String idPrefix;
    private final List<Definition> metrics;
    private final Map<Integer, GraphPicture> pictures = new LinkedHashMap<>();
    private final Map<String, Figures> figures = new LinkedHashMap<>();

    /**
     * Lays the drawings out.
     *
     * @param drawn places in {@code tasks}
     * @param idPrefix tells the anchors from those of another section of the page
     */
    CaseSection(ReportInput input, List<String> labels, List<ExplainTask> tasks, List<Integer> drawn, String idPrefix) {
        this.input = input;
        this.labels = labels;
        this.tasks = tasks;
        this.idPrefix = idPrefix;
        this.metrics = ComparisonTable.defined(input.evaluation()).stream().filter(metric -> input.evaluation().methods().stream()
                .anyMatch(method -> method.cases().stream().anyMatch(c -> c.values().containsKey(metric.id())))).toList();
        for (int place : drawn) {
            pictures.put(place, GraphPicture.of(input.data(), tasks.get(place), explanations(place)));
        }
        for (Definition metric : metrics) {
            figures.put(metric.id(), Figures.fitting(pictures.keySet().stream().flatMap(place -> cases(place).stream())
                    .map(c -> c.values().get(metric.id())).filter(Objects::nonNull).toList()));
        }
    }

    private List<Case> cases(int place) {
        return input.evaluation().methods().stream().map(m -> m.cases().get(place)).toList();
    }

    private List<Explanation> explanations(int place) {
        return cases(place).stream().map(c -> c.assessment().explanation()).toList();
    }

    void write(Markup m) {
        m.open("section", "id", idPrefix + "explanations").leaf("h2", "Explanations").newline();
        if (!pictures.isEmpty()) {
            boolean all = pictures.size() == tasks.size();
            m.leaf("p", (all ? "All " + tasks.size() : pictures.size() + " of " + tasks.size()) + (tasks.size() == 1 ? " case is" : " cases are")
                    + " drawn, with the nodes at the same places for every method. Point at an edge for its score.");
            PictureLegend.of(List.copyOf(pictures.values())).write(m);
            pictures.keySet().forEach(place -> card(m, place));
        }
        m.close().newline();
    }

    private void card(Markup m, int place) {
        ExplainTask task = tasks.get(place);
        GraphPicture picture = pictures.get(place);
        String what = task.node().isPresent() ? "Node " + task.node().getAsInt() + " of " + task.graph().id() : task.graph().id();
        m.open("article", "class", "case", "id", idPrefix + "case-" + place).leaf("h3", what).newline();
        m.leaf("p", verdict(cases(place).getFirst().assessment()));
        if (!picture.note().isEmpty()) {
            m.leaf("p", picture.note(), "class", "soft");
        }
        TrajectoryChart chart = TrajectoryChart.scaledTo(explanations(place));
        m.open("div", "class", "panels").newline();
        for (int i = 0; i < labels.size(); i++) {
            panel(m, labels.get(i), cases(place).get(i), picture, chart);
        }
        m.close().close().newline();
    }

    private String verdict(Assessment assessment) {
        MaskedPrediction prediction = assessment.prediction();
        int target = assessment.explanation().targetClass();
        OptionalInt label = CaseChoice.label(assessment.task());
        String predicted = Names.ofClass(input.data(), prediction.fullClass());
        String probability = Figures.share(prediction.full());
        String text = target == prediction.fullClass() ? "Predicted: " + predicted + " with probability " + probability
                : "Predicted: " + predicted + "; explained: " + Names.ofClass(input.data(), target) + " with probability " + probability;
        if (label.isEmpty()) {
            return text + ".";
        }
        boolean correct = label.getAsInt() == prediction.fullClass();
        return text + ". Label: " + Names.ofClass(input.data(), label.getAsInt()) + (correct ? " (correct)." : " (wrong).");
    }

    private void panel(Markup m, String label, Case result, GraphPicture picture, TrajectoryChart chart) {
        Explanation explanation = result.assessment().explanation();
        m.open("figure").leaf("h4", label).newline().open("div", "class", "canvas");
        picture.write(m, label, explanation);
        m.close().newline().open("figcaption").leaf("p", picture.caption(explanation) + ".");
        explanation.notes().forEach(note -> m.leaf("p", "Note: " + note));
        m.close().newline();
        values(m, result);
        if (explanation.trajectory().isEmpty()) {
            m.leaf("p", "The size was given, not searched for.", "class", "soft");
        } else {
            chart.write(m, label, explanation);
        }
        m.close().newline();
    }

    private void values(Markup m, Case result) {
        m.open("dl", "class", "values");
        for (Definition metric : metrics) {
            Double value = result.values().get(metric.id());
            m.open("div").leaf("dt", metric.label() + (metric.unit().isEmpty() ? "" : " (" + metric.unit() + ")"), "title", metric.definition())
                    .leaf("dd", value == null ? "\u2013" : figures.get(metric.id()).write(value)).close();
        }
        m.close().newline();
    }
}
