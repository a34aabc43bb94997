package org.gnomon.model.computation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class CanonicalFormTest {

    @RepeatedTest(30)
    void everyOrderHasTheSameForm(RepetitionInfo repetition) {
        PackedComputation graph = Networks.random(new SplittableRandom(repetition.getCurrentRepetition()), 12);
        PackedComputation form = CanonicalForm.of(graph);
        assertThat(StructureDigest.of(form)).isEqualTo(StructureDigest.of(graph));
        assertThat(CanonicalForm.of(form)).isEqualTo(form);
        for (int seed = 0; seed < 5; seed++) {
            assertThat(CanonicalForm.of(Networks.shuffled(graph, seed))).isEqualTo(form);
        }
    }

    @RepeatedTest(5)
    void statisticsDoNotDependOnTheOrder(RepetitionInfo repetition) {
        PackedComputation graph = Networks.random(new SplittableRandom(repetition.getCurrentRepetition()), 12);
        GraphStatistics statistics = GraphStatistics.of(graph);
        GraphStatistics shuffled = GraphStatistics.of(Networks.shuffled(graph, 1));
        assertThat(shuffled.operators()).isEqualTo(statistics.operators());
        assertThat(shuffled.mostReaders()).isEqualTo(statistics.mostReaders());
        assertThat(statistics.operators().values().stream().mapToInt(GraphStatistics.Part::nodes).sum()).isEqualTo(graph.nodeCount());
        assertThat(statistics.operators().values().stream().mapToLong(GraphStatistics.Part::macs).sum()).isEqualTo(Costs.of(graph).macs());
    }
}
