package org.gnomon.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.gnomon.api.Cancelled;
import org.gnomon.api.Run;
import org.gnomon.api.data.GraphSetGenerator;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.model.packed.GraphSet;
import org.gnomon.model.packed.PackedGraph;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;

/** What every generator of graph sets promises. Subclass it and give it the generator, and parameters that make a small set. */
public abstract class GraphSetGeneratorContract extends MethodContract<GraphSetGenerator> {

    /** A new instance of the generator under test. */
    protected abstract GraphSetGenerator generator();

    /** Parameters of a small set; the defaults unless overridden. */
    protected TestParameters small() {
        return TestParameters.defaults();
    }

    /** The contract as dynamic tests over an installed generator. */
    public static DynamicNode over(String name, Supplier<GraphSetGenerator> installed) {
        GraphSetGeneratorContract contract = new GraphSetGeneratorContract() {
            @Override
            protected GraphSetGenerator generator() {
                return installed.get();
            }
        };
        return ContractTests.of(name, GraphSetGeneratorContract.class, contract, () -> {});
    }

    @Override
    final GraphSetGenerator method() {
        return generator();
    }

    @Override
    final GraphSet use(GraphSetGenerator generator, Run run) {
        return generator.generate(small(), run);
    }

    @Test
    protected void anotherSeedGivesAnotherSet() {
        assertThat(use(generator(), TestRun.seeded(7))).isNotEqualTo(use(generator(), TestRun.seeded(8)));
    }

    @Test
    protected void everythingHasALabelOfAKnownClassAndAnIdOfItsOwn() {
        GraphSet set = use(generator(), TestRun.seeded(7));
        assertThat(set.graphs()).isNotEmpty().extracting(PackedGraph::id).doesNotHaveDuplicates();
        assertThat(set.graphs()).allSatisfy(graph -> assertThat(labels(set, graph)).isNotEmpty().allMatch(l -> l >= 0 && l < set.classCount()));
        assertThat(set.graphs().stream().flatMap(graph -> labels(set, graph).stream()).distinct().count()).as("classes that occur").isEqualTo(set.classCount());
    }

    private static List<Integer> labels(GraphSet set, PackedGraph graph) {
        return set.task() == Task.NODE ? IntStream.range(0, graph.nodeCount()).map(graph::nodeLabel).boxed().toList() : List.of(graph.label().orElse(-1));
    }

    @Test
    protected void theGroundTruthIsMarked() {
        assertThat(use(generator(), TestRun.seeded(7)).graphs())
                .anyMatch(graph -> graph.hasMotif() && IntStream.range(0, graph.edgeCount()).anyMatch(graph::inMotif));
    }

    @Test
    protected void aCancelledRunEnds() {
        assertThatThrownBy(() -> use(generator(), TestRun.cancelledAfter(0))).isInstanceOf(Cancelled.class);
    }
}
