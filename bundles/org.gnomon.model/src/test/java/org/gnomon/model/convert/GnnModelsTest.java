package org.gnomon.model.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.gnomon.model.SampleModels;
import org.gnomon.model.cg.CgFactory;
import org.gnomon.model.cg.DType;
import org.gnomon.model.cg.Edge;
import org.gnomon.model.cg.Node;
import org.gnomon.model.cg.ParameterTensor;
import org.gnomon.model.check.GraphChecks;
import org.gnomon.model.gnn.GnnModel;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.MessageLayer;
import org.gnomon.model.packed.RefusedInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GnnModelsTest {

    @ParameterizedTest
    @CsvSource({"gcn,GRAPH", "gcn,NODE", "gin,GRAPH", "gin,NODE", "sage,GRAPH", "sage,NODE", "mixed,GRAPH", "mixed,NODE"})
    void aNetworkComesBackEqual(String kind, GnnNetwork.Task task) {
        GnnNetwork network = SampleModels.network(kind, task, 7);

        GnnModel model = GnnModels.model(network);

        assertThat(GraphChecks.check(model.getGraph())).isEmpty();
        assertThat(GnnModels.network(model)).isEqualTo(network);
    }

    @Test
    void theGraphHasTheLayersInOrder() {
        GnnModel model = GnnModels.model(SampleModels.network("gin", GnnNetwork.Task.GRAPH, 7));

        assertThat(model.getGraph().getRegions()).extracting("id").containsExactly("layer0", "layer1", "classifier");
        assertThat(model.getGraph().getRegions().getFirst().getNodes()).extracting(node -> node.getOp().getName())
                .containsExactly("SelfLoop", "SpMM", "Add", "MatMul", "ReLU", "MatMul", "ReLU", "BatchNorm");
        assertThat(model.getGraph().getInputs()).extracting(Node::getId).containsExactly("x", "adjacency");
        assertThat(model.getGraph().getOutputs()).extracting(Node::getId).containsExactly("logits");
        assertThat(node(model, "layer0.first").getParams()).isEqualTo(3 * 5 + 5);
        assertThat(node(model, "layer0.first").getMacs()).isEqualTo(3 * 5);
        assertThat(node(model, "x").getTopoIndex()).isZero();
        assertThat(node(model, "logits").getTopoIndex()).isEqualTo(model.getGraph().getNodes().size() - 1);
    }

    @Test
    void weightsKeepEveryBit() {
        GnnNetwork network = SampleModels.network("gcn", GnnNetwork.Task.GRAPH, 3);
        double[] extreme = {-0.0, Double.MIN_VALUE, Double.MAX_VALUE, 1 / 3.0, 0, 1, 2, 3, 4, 5, 6, 7};
        GnnNetwork odd = new GnnNetwork("odd", GnnNetwork.Task.GRAPH,
                List.of(new MessageLayer.Gcn(new org.gnomon.model.packed.Dense(3, 4, extreme, new double[4])), network.layers().getLast()),
                network.hidden(), network.output());

        assertThat(GnnModels.network(GnnModels.model(odd))).isEqualTo(odd);
    }

    @Test
    void theOrderOfNodesAndEdgesDoesNotMatter() {
        GnnNetwork network = SampleModels.network("mixed", GnnNetwork.Task.GRAPH, 5);
        GnnModel model = GnnModels.model(network);
        model.getGraph().getNodes().move(0, model.getGraph().getNodes().size() - 1);
        model.getGraph().getEdges().move(0, 5);

        assertThat(GnnModels.network(model)).isEqualTo(network);
    }

    @Test
    void refusesWhatIsNoNetwork() {
        refused(model -> model.setGraph(null), "the model has no graph");
        refused(model -> model.getGraph().getVocabulary().setName("cg"), "vocabulary 'cg'");
        refused(model -> model.getGraph().getEdges().removeLast(), "I1");
        refused(model -> EcoreUtil.delete(model.getGraph().getEdges().getLast()), "I4");
        refused(model -> node(model, "layer0.relu1").setOp(op(model, GnnOp.SOFTMAX)), "its operator 'Softmax' cannot be run");
        refused(model -> node(model, "layer0.relu1").setOp(op(model, GnnOp.INPUT)), "I3");
        refused(GnnModelsTest::addDeadNode, "expected the adjacency");
        refused(model -> tensor(model, "layer0.norm.epsilon").setData(new byte[] {0, 0, 0, 0, 0, 0, (byte) 0xf0, 0x7f}), "its epsilon is Infinity");
        refused(model -> tensor(model, "layer0.norm.variance").setData(new byte[4 * 8 - 1]), "I7");
        refused(model -> tensor(model, "hidden.weight").setData(null), "it has no data");
        refused(model -> tensor(model, "hidden.weight").setDtype(DType.I64), "it is I64; expected F64");
        refused(model -> node(model, "hidden").getParameters().removeFirst(), "has 0 tensors of role WEIGHT");
        refused(model -> tensor(model, "hidden.bias").getDims().set(0, 3), "I7");
    }

    private static void refused(Consumer<GnnModel> damage, String reason) {
        GnnModel model = GnnModels.model(SampleModels.network("gin", GnnNetwork.Task.GRAPH, 7));
        damage.accept(model);
        assertThatThrownBy(() -> GnnModels.network(model)).isInstanceOf(RefusedInput.class).hasMessageContaining("gin model")
                .hasMessageContaining(reason);
    }

    private static void addDeadNode(GnnModel model) {
        Node dead = EcoreUtil.copy(node(model, "layer0.relu0"));
        dead.setId("dead");
        model.getGraph().getNodes().add(dead);
        Edge edge = CgFactory.eINSTANCE.createEdge();
        edge.setTarget(dead);
        edge.setSource(node(model, "adjacency"));
        dead.getIn().getDims().set(1, -1);
        model.getGraph().getEdges().add(edge);
    }

    private static Node node(GnnModel model, String id) {
        return model.getGraph().getNodes().stream().filter(node -> node.getId().equals(id)).findFirst().orElseThrow();
    }

    private static ParameterTensor tensor(GnnModel model, String id) {
        return model.getGraph().getTensors().stream().filter(tensor -> tensor.getId().equals(id)).findFirst().orElseThrow();
    }

    private static org.gnomon.model.cg.OpType op(GnnModel model, GnnOp op) {
        return model.getGraph().getVocabulary().getOps().get(op.ordinal());
    }
}
