package org.gnomon.tck;

import java.util.stream.Stream;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.model.packed.Gnn;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.model.packed.PackedGraph;

/** The questions of the contract of explainers, made anew each time and always the same. */
final class SampleTasks {

    private SampleTasks() {}

    /** Every network on every graph that it can read. */
    static Stream<ExplainTask> all() {
        return Stream.concat(layered().flatMap(net -> graphs().map(graph -> of(net, graph))), programs());
    }

    /** One for each network. */
    static Stream<ExplainTask> few() {
        PackedGraph graph = SampleGraphs.connected(12, 14);
        return Stream.concat(layered().map(net -> of(net, graph)), programs());
    }

    /** Networks of every kind but GCN, GIN and GraphSAGE, on graphs with types and features of edges. */
    static Stream<ExplainTask> programs() {
        PackedGraph whole = SampleGraphs.attributed(SampleGraphs.connected(13, 7));
        PackedGraph irregular = SampleGraphs.attributed(SampleGraphs.irregular());
        return Stream.concat(SamplePrograms.all(5, Task.GRAPH).map(net -> of(net, whole)),
                SamplePrograms.all(6, Task.NODE).map(net -> of(net, irregular)));
    }

    /** About networks that give class 1 to everything. */
    static Stream<ExplainTask> constant() {
        return Stream.of(Task.values()).flatMap(task -> SampleNetworks.constant(5, task)).map(net -> of(net, SampleGraphs.connected(11, 9)));
    }

    /** About networks whose logits are not finite. */
    static Stream<ExplainTask> overflowing() {
        return Stream.of(Task.values()).flatMap(task -> SampleNetworks.overflowing(5, task)).map(net -> of(net, SampleGraphs.connected(11, 9)));
    }

    private static Stream<Gnn> layered() {
        return Stream.concat(SampleNetworks.all(5, Task.GRAPH), SampleNetworks.all(6, Task.NODE));
    }

    private static Stream<PackedGraph> graphs() {
        return Stream.concat(Stream.of(SampleGraphs.connected(11, 9), SampleGraphs.connected(12, 14)), SampleGraphs.unusual());
    }

    private static ExplainTask of(Gnn network, PackedGraph graph) {
        return network.task() == Task.NODE ? ExplainTask.ofNode(network, graph, graph.nodeCount() - 1) : ExplainTask.ofGraph(network, graph);
    }
}
