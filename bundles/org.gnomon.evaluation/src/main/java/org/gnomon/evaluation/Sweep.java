package org.gnomon.evaluation;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.gnomon.api.explain.CurveMetric;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.ExplanationMetric.Definition;
import org.gnomon.evaluation.Evaluation.MethodOutcome;
import org.gnomon.host.MethodDescriptor;
import org.gnomon.model.packed.Gnn;

/**
 * Explainers compared on one or more networks at several sparsities, with one or more seeds.
 *
 * @param metrics of one explanation and of a set, in table order
 * @param curveMetrics of the whole sweep, in table order
 * @param sparsities that were asked for, rising; empty where the size was left to the parameters of the methods: then there is one level
 * @param subjects the networks, in request order
 */
public record Sweep(List<Definition> metrics, List<CurveMetric> curveMetrics, List<Double> sparsities, List<Subject> subjects) {

    public Sweep {
        metrics = List.copyOf(metrics);
        curveMetrics = List.copyOf(curveMetrics);
        sparsities = List.copyOf(sparsities);
        subjects = List.copyOf(subjects);
    }

    /** Number of levels of every part. */
    public int levels() {
        return Math.max(1, sparsities.size());
    }

    /** One network, what is explained of it, and what every method made of that. */
    public record Subject(Gnn network, List<ExplainTask> tasks, List<Row> rows) {

        public Subject {
            tasks = List.copyOf(tasks);
            rows = List.copyOf(rows);
        }

        /** The rows that hold explanations. */
        public List<Measured> measured() {
            return rows.stream().filter(Measured.class::isInstance).map(Measured.class::cast).toList();
        }

        /** One level of every measured method with its first seed. */
        public Evaluation at(int level, List<Definition> metrics) {
            return new Evaluation(metrics, measured().stream().map(row -> row.parts().getFirst().levels().get(level)).toList());
        }
    }

    /** One method on one network. */
    public sealed interface Row {

        MethodDescriptor method();
    }

    /**
     * A method that gave explanations.
     *
     * @param parts by seed, in request order, at least one
     * @param repeats whether a second seed gave the same explanations, so that no more were tried
     */
    public record Measured(MethodDescriptor method, List<Part> parts, boolean repeats) implements Row {

        public Measured {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A method that gave none.
     *
     * @param failed whether it failed at work; otherwise it refused the task beforehand
     */
    public record Missing(MethodDescriptor method, String reason, boolean failed) implements Row {}

    /**
     * All levels with one seed.
     *
     * @param levels one per sparsity, or one
     */
    public record Part(long seed, List<MethodOutcome> levels) {

        public Part {
            levels = List.copyOf(levels);
        }

        /**
         * The same with the explanations reduced to their chosen edges, which is all that tables need: without scores, trajectory and notes.
         *
         * @param whole places of the cases that are left as they are
         */
        public Part reduced(Set<Integer> whole) {
            return new Part(seed, levels.stream().map(level -> new MethodOutcome(level.call(), IntStream.range(0, level.cases().size())
                    .mapToObj(i -> whole.contains(i) ? level.cases().get(i) : level.cases().get(i).reduced()).toList(), level.means())).toList());
        }

        /** Whether both hold the same scores and the same chosen edges everywhere. */
        public boolean sameExplanations(Part other) {
            for (int level = 0; level < levels.size(); level++) {
                List<Evaluation.Case> mine = levels.get(level).cases();
                List<Evaluation.Case> others = other.levels.get(level).cases();
                for (int i = 0; i < mine.size(); i++) {
                    if (!mine.get(i).sameExplanation(others.get(i))) {
                        return false;
                    }
                }
            }
            return true;
        }
    }
}
