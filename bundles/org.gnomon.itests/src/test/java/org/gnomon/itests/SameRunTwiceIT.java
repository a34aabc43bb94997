package org.gnomon.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gnomon.api.explain.Background;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explanation;
import org.gnomon.evaluation.Evaluation;
import org.gnomon.evaluation.Evaluation.MethodOutcome;
import org.gnomon.evaluation.ExplainerEvaluation;
import org.gnomon.evaluation.ExplainerEvaluation.Request;
import org.gnomon.host.CallOptions;
import org.gnomon.host.MethodSelector;
import org.gnomon.host.RunFolder;
import org.gnomon.host.RunRecord;
import org.gnomon.host.RunStore;
import org.gnomon.host.RunStore.Difference;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.tck.SampleGraphs;
import org.gnomon.tck.SampleNetworks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.test.common.annotation.InjectService;
import org.osgi.test.junit5.service.ServiceExtension;

/** The same evaluation done and recorded twice. */
@ExtendWith(ServiceExtension.class)
class SameRunTwiceIT {

    @InjectService(timeout = 5000)
    ExplainerEvaluation evaluation;

    @InjectService(timeout = 5000)
    RunStore runs;

    @TempDir
    Path root;

    @Test
    void isEqual() throws IOException {
        RunRecord first = evaluate(3, 1, Map.of());
        RunRecord second = evaluate(3, 4, Map.of());
        assertThat(first.outputs()).hasSize(1);
        assertThat(first.methods()).extracting(m -> m.id()).containsExactly("eig-search", "saliency", "random");
        assertThat(runs.diff(runs.find(root, first.id()), runs.find(root, second.id()))).isEmpty();
    }

    @Test
    void isNotEqualWithAnotherSeedOrParameter() throws IOException {
        RunRecord first = evaluate(3, 1, Map.of());
        assertThat(runs.diff(first, evaluate(4, 1, Map.of()))).extracting(Difference::what).containsExactly("seed", "output explanations.txt");
        assertThat(runs.diff(first, evaluate(3, 1, Map.of("edges", "2")))).extracting(Difference::what)
                .containsExactly("explainer random edges", "output explanations.txt");
    }

    private RunRecord evaluate(long seed, int threads, Map<String, String> ofRandom) throws IOException {
        List<Request> requests = Stream.of("eig-search", "saliency", "random")
                .map(id -> new Request(MethodSelector.parse(id), id.equals("random") ? ofRandom : Map.of())).toList();
        try (RunFolder run = runs.start(root, "evaluate", Map.of(), seed)) {
            Evaluation result = evaluation.evaluate(requests, tasks(), Background.none(), CallOptions.seeded(seed).withThreads(threads));
            result.methods().forEach(outcome -> run.method(outcome.call()));
            run.environment("kernels", evaluation.kernels());
            run.output("explanations.txt", text(result).getBytes(StandardCharsets.UTF_8));
            return run.succeed("succeeded");
        }
    }

    private static List<ExplainTask> tasks() {
        List<GnnNetwork> networks = SampleNetworks.all(5, GnnNetwork.Task.GRAPH).toList();
        return IntStream.range(0, 12).mapToObj(i -> ExplainTask.ofGraph(networks.get(i % 3), SampleGraphs.connected(i, 8 + i % 9))).toList();
    }

    private static String text(Evaluation result) {
        return result.methods().stream().map(SameRunTwiceIT::text).collect(Collectors.joining("\n"));
    }

    private static String text(MethodOutcome outcome) {
        return outcome.cases().stream().map(c -> text(c.assessment().explanation())).collect(Collectors.joining("\n"));
    }

    private static String text(Explanation explanation) {
        return Arrays.toString(explanation.unitScores()) + " " + Arrays.toString(explanation.selectedUnits());
    }
}
