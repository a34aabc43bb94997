package org.gnomon.kernels.internal.tape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.gnomon.kernels.GatedNetwork;
import org.gnomon.kernels.Kernels;
import org.gnomon.model.cg.Node;
import org.gnomon.model.convert.GnnModels;
import org.gnomon.model.gnn.GnnModel;
import org.gnomon.model.packed.Gnn;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.model.packed.GnnProgram;
import org.gnomon.model.packed.PackedGraph;
import org.gnomon.model.packed.RefusedInput;
import org.gnomon.tck.SampleGraphs;
import org.gnomon.tck.SamplePrograms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CompiledGraphTest {

    static Stream<GnnProgram> programs() {
        return Stream.of(Task.values()).flatMap(task -> SamplePrograms.all(3, task));
    }

    @ParameterizedTest
    @MethodSource("programs")
    void aComputationGraphCompilesToTheNetworkItWasMadeOf(GnnProgram program) {
        Gnn compiled = GnnModels.network(GnnModels.model(program));
        Stream.of(SampleGraphs.connected(4, 10), SampleGraphs.irregular()).map(SampleGraphs::attributed).forEach(graph -> {
            double[] expected = bound(program, graph).logits();
            double[] actual = bound(compiled, graph).logits();
            for (int c = 0; c < expected.length; c++) {
                assertThat(actual[c]).isCloseTo(expected[c], within(1e-12));
            }
        });
        assertThat(compiled.depth()).isEqualTo(program.depth());
    }

    private static GatedNetwork bound(Gnn network, PackedGraph graph) {
        return network.task() == Task.GRAPH ? Kernels.plain().bind(network, graph) : Kernels.plain().bindNode(network, graph, 1);
    }

    @Test
    void anOperatorThatCannotBeRunIsRefusedWithItsNode() {
        GnnModel model = GnnModels.model(SamplePrograms.attention(3, Task.GRAPH));
        node(model, "elu0").setOp(model.getGraph().getVocabulary().getOps().stream().filter(op -> op.getName().equals("Softmax")).findFirst()
                .orElseThrow());
        assertThatThrownBy(() -> GnnModels.network(model)).isInstanceOf(RefusedInput.class).hasMessageContaining("node 'elu0'")
                .hasMessageContaining("'Softmax' cannot be run; allowed:");
    }

    @Test
    void rowsThatDoNotFitAreRefusedWithTheStep() {
        GnnModel model = GnnModels.model(SamplePrograms.edgeFeatures(3, Task.GRAPH));
        node(model, "message0").getOutgoing().getFirst().setTarget(node(model, "self0"));
        assertThatThrownBy(() -> GnnModels.network(model)).isInstanceOf(RefusedInput.class);
    }

    private static Node node(GnnModel model, String id) {
        return model.getGraph().getNodes().stream().filter(node -> node.getId().equals(id)).findFirst().orElseThrow();
    }
}
