package org.gnomon.benchmarks;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gnomon.api.Support;
import org.gnomon.api.explain.Background;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explainer;
import org.gnomon.api.explain.Explanation;
import org.gnomon.engine.djl.TorchEngine;
import org.gnomon.engine.djl.internal.EngineStart;
import org.gnomon.engine.djl.internal.SerialTorchEngine;
import org.gnomon.kernels.Kernels;
import org.gnomon.kernels.vector.VectorKernels;
import org.gnomon.tck.TestParameters;
import org.gnomon.tck.TestRun;
import org.gnomon.tck.reference.ReferenceFiles;

/**
 * CPU time per explanation of every compiled explainer with its defaults, on the first graphs of each reference network, as a Markdown table; for
 * BA-2Motifs also how well the scores find the motif. Arguments: the folder of the reference files, the folder of PyTorch's native libraries, then
 * the networks and the explainers to measure (none: all).
 */
public final class ExplainerCpu {

    private static final List<String> NETWORKS = List.of("gin_ba_2motifs", "gcn_ba_2motifs", "gin_MUTAG", "gcn_MUTAG", "gin_Mutagenicity",
            "gcn_Mutagenicity", "gin_NCI1", "gcn_NCI1");

    /** Some methods take a second for one. */
    private static final int GRAPHS = 10;

    private final CpuClock clock = new CpuClock();

    private ExplainerCpu() {}

    public static void main(String[] arguments) {
        ReferenceFiles files = new ReferenceFiles(Path.of(arguments.length < 2 ? "" : arguments[0]));
        List<String> names = Arrays.asList(arguments).subList(Math.min(2, arguments.length), arguments.length);
        List<Installed<Explainer>> explainers = Installed.all(Explainer.class).stream().filter(e -> names.contains(e.id())).toList();
        List<String> networks = NETWORKS.stream().filter(names::contains).toList();
        if (arguments.length < 2 || !files.exist() || networks.size() + explainers.size() < names.size()) {
            System.err.println("usage: run --explainers FOLDER [NETWORK...] [EXPLAINER...]    FOLDER holds reference/explainers; networks: " + NETWORKS);
            System.exit(2);
        }
        new ExplainerCpu().compare((networks.isEmpty() ? NETWORKS : networks).stream().map(network -> Pair.read(files, network, 0)).toList(),
                explainers.isEmpty() ? Installed.all(Explainer.class) : explainers, Path.of(arguments[1]));
    }

    private void compare(List<Pair> pairs, List<Installed<Explainer>> explainers, Path engine) {
        Kernels kernels = VectorKernels.create();
        TorchEngine torch = new SerialTorchEngine(new EngineStart(Optional.of(engine)));
        System.out.println(Machine.describe());
        System.out.printf("%nms of CPU per explanation, defaults, kernels %s, first %d graphs of each network; in brackets, motif AUC%n%n",
                kernels.name(), GRAPHS);
        System.out.println("| explainer | " + String.join(" | ", pairs.stream().map(Pair::model).toList()) + " |");
        System.out.println("|---|" + "---|".repeat(pairs.size()));
        for (Installed<Explainer> installed : explainers) {
            Optional<Explainer> explainer = installed.with(Map.of(Kernels.class, kernels, TorchEngine.class, torch));
            if (explainer.isPresent()) {
                System.out.println(row(installed.id(), explainer.get(), pairs));
            }
        }
        System.out.printf("%n(check sum %s)%n", clock.used());
    }

    private String row(String id, Explainer explainer, List<Pair> pairs) {
        StringBuilder row = new StringBuilder("| " + id + " |");
        for (Pair pair : pairs) {
            List<ExplainTask> explained = pair.tasks().subList(0, GRAPHS);
            if (!(explainer.check(explained.getFirst()) instanceof Support.Yes)) {
                row.append(" refused |");
                continue;
            }
            Function<ExplainTask, Explanation> explain = fitted(explainer, new Background(pair.tasks().subList(GRAPHS, pair.tasks().size())));
            double seconds = clock.secondsPerItem(explained, task -> Arrays.stream(explain.apply(task).unitScores()).sum());
            row.append(String.format(Locale.ROOT, " %.3f", 1e3 * seconds));
            if (pair.model().endsWith("ba_2motifs")) {
                row.append(String.format(Locale.ROOT, " (%.2f)", explained.stream()
                        .mapToDouble(task -> PlantedMotif.auc(task.graph(), explain.apply(task).unitScores())).average().orElseThrow()));
            }
            row.append(" |");
        }
        return row.toString();
    }

    private static Function<ExplainTask, Explanation> fitted(Explainer explainer, Background background) {
        TestRun run = TestRun.seeded(0);
        Explainer ready = explainer.fitted(background, TestParameters.defaults(), run);
        return task -> ready.explain(task, TestParameters.defaults(), run);
    }
}
