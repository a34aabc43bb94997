package org.gnomon.itests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gnomon.api.BadRequest;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explainer;
import org.gnomon.api.explain.Explanation;
import org.gnomon.api.explain.Objective;
import org.gnomon.host.CallOptions;
import org.gnomon.host.Gateway;
import org.gnomon.host.MethodDescriptor;
import org.gnomon.host.MethodSelector;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.tck.SampleGraphs;
import org.gnomon.tck.SampleNetworks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.test.common.annotation.InjectService;
import org.osgi.test.junit5.context.BundleContextExtension;
import org.osgi.test.junit5.service.ServiceExtension;

/** The portfolio asks installed explainers through the host. */
@ExtendWith({BundleContextExtension.class, ServiceExtension.class})
class PortfolioIT {

    private static final List<String> SCORERS = List.of("eig-search", "edge-ig", "saliency");

    @InjectService(timeout = 5000)
    Gateway gateway;

    private final List<ExplainTask> tasks = SampleNetworks.all(5, Task.GRAPH)
            .flatMap(net -> Stream.of(1, 2, 3, 4).map(seed -> ExplainTask.ofGraph(net, SampleGraphs.connected(seed, 20)))).toList();

    private List<Explanation> explain(String method, int threads, Map<String, String> parameters) {
        return gateway.<Explainer, List<Explanation>>call(Explainer.class, MethodSelector.parse(method),
                CallOptions.seeded(0).withThreads(threads).withParameters(parameters),
                (explainer, values, run) -> run.parallel(tasks, (task, own) -> explainer.explain(task, values, own))).value();
    }

    private static double best(Explanation explanation) {
        return explanation.trajectory().stream().mapToDouble(Objective.DIFFERENCE::of).max().orElseThrow();
    }

    @Test
    void isAsGoodAsTheBestOfItsScorers() {
        List<List<Explanation>> alone = SCORERS.stream().map(scorer -> explain(scorer, 1, Map.of())).toList();
        List<Explanation> together = explain("portfolio", 1, Map.of("scorers", String.join(",", SCORERS), "combine", "false", "exchanges", "0"));
        IntStream.range(0, tasks.size()).forEach(i -> assertThat(best(together.get(i)))
                .isCloseTo(alone.stream().mapToDouble(own -> best(own.get(i))).max().orElseThrow(), within(1e-12)));
    }

    @Test
    void answersTheSameWithAnyNumberOfThreads() {
        assertThat(explain("portfolio", 4, Map.of())).isEqualTo(explain("portfolio", 1, Map.of()));
    }

    @Test
    void namesTheVersionThatAnswered() {
        MethodDescriptor eigSearch = gateway.find(Explainer.class, MethodSelector.parse("eig-search"));
        assertThat(explain("portfolio", 1, Map.of("scorers", "eig-search"))).allSatisfy(e -> assertThat(e.notes().getFirst())
                .startsWith("chosen: eig-search " + eigSearch.version() + " ("));
    }

    @Test
    void cannotBeOneOfItsOwnScorers() {
        assertThatExceptionOfType(BadRequest.class).isThrownBy(() -> explain("portfolio", 1, Map.of("scorers", "portfolio")))
                .withMessageContaining("only one may stand between");
    }
}
