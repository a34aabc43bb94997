package org.gnomon.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gnomon.api.explain.Background;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explanation;
import org.gnomon.evaluation.ExplainerEvaluation;
import org.gnomon.evaluation.ExplainerEvaluation.Request;
import org.gnomon.host.CallOptions;
import org.gnomon.host.MethodSelector;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.tck.SampleGraphs;
import org.gnomon.tck.SampleNetworks;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.test.common.annotation.InjectService;
import org.osgi.test.junit5.service.ServiceExtension;

/** The same seed gives the same bits for any number of threads. */
@ExtendWith(ServiceExtension.class)
class ThreadCountIT {

    @InjectService(timeout = 5000)
    ExplainerEvaluation evaluation;

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void doesNotChangeAnExplanation(int threads) {
        assertThat(explanations(threads)).isEqualTo(explanations(1));
    }

    private List<Explanation> explanations(int threads) {
        List<Request> requests = Stream.of("eig-search", "saliency", "random").map(id -> new Request(MethodSelector.parse(id), Map.of())).toList();
        return evaluation.evaluate(requests, tasks(), Background.none(), CallOptions.seeded(3).withThreads(threads)).methods().stream()
                .flatMap(m -> m.cases().stream()).map(c -> c.assessment().explanation()).toList();
    }

    private static List<ExplainTask> tasks() {
        List<GnnNetwork> networks = SampleNetworks.all(5, GnnNetwork.Task.GRAPH).toList();
        return IntStream.range(0, 40).mapToObj(i -> ExplainTask.ofGraph(networks.get(i % 3), SampleGraphs.connected(i, 8 + i % 9))).toList();
    }
}
