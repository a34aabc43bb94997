package org.gnomon.benchmarks;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gnomon.api.explain.Background;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explainer;
import org.gnomon.kernels.Kernels;
import org.gnomon.kernels.vector.VectorKernels;
import org.gnomon.tck.TestParameters;
import org.gnomon.tck.TestRun;
import org.gnomon.tck.reference.ReferenceFiles;

/**
 * CPU time per explanation of every compiled explainer with its defaults, on the first graphs of each reference network, as a Markdown table.
 * Arguments: the folder of the reference files, then the networks to measure (none: all).
 */
public final class ExplainerCpu {

    private static final List<String> NETWORKS = List.of("gin_ba_2motifs", "gcn_ba_2motifs", "gin_MUTAG", "gcn_MUTAG", "gin_Mutagenicity",
            "gcn_Mutagenicity", "gin_NCI1", "gcn_NCI1");

    /** Some methods take a second for one. */
    private static final int GRAPHS = 10;

    private final CpuClock clock = new CpuClock();

    private ExplainerCpu() {}

    public static void main(String[] arguments) {
        ReferenceFiles files = new ReferenceFiles(Path.of(arguments.length == 0 ? "" : arguments[0]));
        List<String> networks = arguments.length < 2 ? NETWORKS : Arrays.asList(arguments).subList(1, arguments.length);
        if (arguments.length == 0 || !files.exist() || !Set.copyOf(NETWORKS).containsAll(networks)) {
            System.err.println("usage: run --explainers FOLDER [NETWORK...]    FOLDER holds reference/explainers; networks: " + NETWORKS);
            System.exit(2);
        }
        new ExplainerCpu().compare(networks.stream().map(network -> Pair.read(files, network, 0)).toList());
    }

    private void compare(List<Pair> pairs) {
        Kernels kernels = VectorKernels.create();
        System.out.println(Machine.describe());
        System.out.printf("%nms of CPU per explanation, defaults, kernels %s, first %d graphs of each network%n%n", kernels.name(), GRAPHS);
        System.out.println("| explainer | " + String.join(" | ", pairs.stream().map(Pair::model).toList()) + " |");
        System.out.println("|---|" + "---|".repeat(pairs.size()));
        for (InstalledExplainer installed : InstalledExplainer.all()) {
            Optional<Explainer> explainer = installed.with(Map.of(Kernels.class, kernels));
            if (explainer.isPresent()) {
                System.out.println(row(installed.id(), explainer.get(), pairs));
            }
        }
        System.out.printf("%n(check sum %s)%n", clock.used());
    }

    private String row(String id, Explainer explainer, List<Pair> pairs) {
        StringBuilder row = new StringBuilder("| " + id + " |");
        for (Pair pair : pairs) {
            row.append(String.format(Locale.ROOT, " %.3f |", 1e3 * secondsPerExplanation(explainer, pair)));
        }
        return row.toString();
    }

    private double secondsPerExplanation(Explainer explainer, Pair pair) {
        TestRun run = TestRun.seeded(0);
        List<ExplainTask> explained = pair.tasks().subList(0, GRAPHS);
        Background others = new Background(pair.tasks().subList(GRAPHS, pair.tasks().size()));
        Explainer ready = explainer.fitted(others, TestParameters.defaults(), run);
        return clock.secondsPerItem(explained, task -> Arrays.stream(ready.explain(task, TestParameters.defaults(), run).unitScores()).sum());
    }
}
