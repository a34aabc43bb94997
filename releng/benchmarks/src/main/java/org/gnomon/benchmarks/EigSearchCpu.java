package org.gnomon.benchmarks;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explainer;
import org.gnomon.explain.eigsearch.EigSearchExplainer;
import org.gnomon.kernels.BoundTask;
import org.gnomon.kernels.ClassProbabilities;
import org.gnomon.kernels.Kernels;
import org.gnomon.kernels.vector.VectorKernels;
import org.gnomon.tck.TestParameters;
import org.gnomon.tck.TestRun;
import org.gnomon.tck.reference.ReferenceFiles;

/**
 * CPU time per explanation of EiG-Search on the reference graphs, plain and vector kernels, as a Markdown table beside the official code. Arguments:
 * the folder of the reference files, then the networks to measure (none: all).
 */
public final class EigSearchCpu {

    /** CPU seconds of the official code for the scores of one explanation, mean over whole sets. */
    private static final Map<String, Double> OFFICIAL_SCORES = new TreeMap<>(Map.of("gin_ba_2motifs", .021, "gcn_ba_2motifs", .015,
            "gin_MUTAG", .037, "gcn_MUTAG", .031, "gin_Mutagenicity", .030, "gcn_Mutagenicity", .029, "gin_NCI1", .060, "gcn_NCI1", .041));

    /** The least that the official search was seen to add; the most is four times as much. */
    private static final double OFFICIAL_SEARCH = .010;

    private final CpuClock clock = new CpuClock();

    private record Times(double scores, double all) {}

    private EigSearchCpu() {}

    public static void main(String[] arguments) {
        ReferenceFiles files = new ReferenceFiles(Path.of(arguments.length == 0 ? "" : arguments[0]));
        Set<String> models = arguments.length < 2 ? OFFICIAL_SCORES.keySet() : Set.copyOf(Arrays.asList(arguments).subList(1, arguments.length));
        if (arguments.length == 0 || !files.exist() || !OFFICIAL_SCORES.keySet().containsAll(models)) {
            System.err.println("usage: run FOLDER [NETWORK...]    FOLDER holds reference/explainers; networks: " + OFFICIAL_SCORES.keySet());
            System.exit(2);
        }
        new EigSearchCpu().compare(OFFICIAL_SCORES.keySet().stream().filter(models::contains)
                .map(model -> Pair.read(files, model, OFFICIAL_SCORES.get(model) + OFFICIAL_SEARCH)).toList());
    }

    private void compare(List<Pair> pairs) {
        Kernels vector = VectorKernels.create();
        double cold = clock.coldSecondsPerItem(pairs.getFirst().tasks(), explanation(vector));
        System.out.println(Machine.describe());
        System.out.printf("%nms of CPU per explanation; less = smaller official figure / all%n%n"
                + "| network | official, published | official, same graphs | plain scores | plain all | less | %s scores | %1$s all | less |%n"
                + "|---|---|---|---|---|---|---|---|---|%n", vector.name());
        for (Pair pair : pairs) {
            print(pair, measure(pair, Kernels.plain()), measure(pair, vector));
        }
        System.out.printf(Locale.ROOT, "%nCPU of the process / of the thread, measured blocks: %.2f%n", clock.processShare());
        System.out.printf(Locale.ROOT, "Cold: the first %d explanations of this JVM (%s) took %.1f ms of process CPU each%n(check sum %s)%n",
                pairs.getFirst().tasks().size(), pairs.getFirst().model(), 1e3 * cold, clock.used());
    }

    private Times measure(Pair pair, Kernels kernels) {
        return new Times(clock.secondsPerItem(pair.tasks(), task -> scores(kernels, task)), clock.secondsPerItem(pair.tasks(), explanation(kernels)));
    }

    /** Binds the graph and takes every edge away once. */
    private static double scores(Kernels kernels, ExplainTask task) {
        BoundTask question = BoundTask.of(kernels, task);
        double sum = 0;
        for (double[] logits : question.network().logitsWithoutEach()) {
            sum += ClassProbabilities.logProbability(logits, question.targetClass());
        }
        return sum;
    }

    /** The whole explainer with its defaults: scores, and the search up to 0.3 of the edges. */
    private static ToDoubleFunction<ExplainTask> explanation(Kernels kernels) {
        Explainer explainer = new EigSearchExplainer(kernels);
        TestRun run = TestRun.seeded(0);
        return task -> explainer.explain(task, TestParameters.defaults(), run).selectedUnits()[0];
    }

    private static void print(Pair pair, Times plain, Times vector) {
        System.out.printf(Locale.ROOT, "| %s | %.0f | %.1f | %.3f | %.3f | %.0f | %.3f | %.3f | %.0f |%n", pair.model(), 1e3 * pair.published(),
                1e3 * pair.recorded(), 1e3 * plain.scores, 1e3 * plain.all, Math.floor(pair.official() / plain.all), 1e3 * vector.scores,
                1e3 * vector.all, Math.floor(pair.official() / vector.all));
    }
}
