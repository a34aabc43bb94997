package org.gnomon.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.gnomon.model.cg.CgFactory;
import org.gnomon.model.cg.ComputationGraph;
import org.gnomon.model.cg.Node;
import org.gnomon.model.cg.Pad;
import org.gnomon.model.cg.Region;
import org.gnomon.model.cg.TensorRole;
import org.gnomon.model.label.Label;
import org.gnomon.model.label.LabelFactory;
import org.gnomon.model.label.TaskLabel;
import org.junit.jupiter.api.Test;

class GraphChecksTest {

    @Test
    void aSoundGraphHasNoFindings() {
        assertThat(GraphChecks.check(new ConvolutionGraph().graph)).isEmpty();
    }

    @Test
    void anEmptyGraphIsCheckedWithoutFailing() {
        assertThat(GraphChecks.errors(CgFactory.eINSTANCE.createComputationGraph())).extracting(Finding::id).containsExactly("I1", "I3", "I3", "I8");
    }

    @Test
    void aFindingNamesElementValueAndCure() {
        ConvolutionGraph broken = new ConvolutionGraph();
        broken.node("relu").setOut(ConvolutionGraph.shape(16, 20));

        assertThat(GraphChecks.check(broken.graph).getFirst()).isEqualTo(new Finding("I5", Finding.Severity.ERROR, "nodes[2] 'relu'",
                "ReLU makes [1, 16, 16, 20] of [1, 16, 16, 8]; expected: out equals in", "correct the output shape"));
    }

    @Test
    void i1FindsDoubleAndMissingIdsAndForeignElements() {
        finds("I1", g -> g.node("relu").setId("conv"));
        finds("I1", g -> g.node("relu").setId(null));
        finds("I1", g -> g.graph.getEdges().getFirst().setTarget(null));
        finds("I1", g -> g.edge(g.node("input"), CgFactory.eINSTANCE.createNode(), 0));
        finds("I1", g -> g.graph.getEdges().removeFirst());
        finds("I1", g -> g.graph.getTensors().removeFirst());
        finds("I1", g -> {
            Region region = CgFactory.eINSTANCE.createRegion();
            region.setId("region");
            region.getNodes().add(new ConvolutionGraph().node("conv"));
            g.graph.getRegions().add(region);
        });
    }

    @Test
    void i2FindsCycles() {
        finds("I2", g -> g.edge(g.node("gated"), g.node("conv"), 1));
        finds("I2", g -> g.edge(g.node("relu"), g.node("relu"), 1));
    }

    @Test
    void i3FindsMissingEndsAndDeadNodes() {
        finds("I3", g -> g.node("input").setOp(g.op("ReLU")));
        finds("I3", g -> g.node("output").setOp(g.op("ReLU")));
        finds("I3", g -> g.edge(g.node("output"), g.node("relu"), 1));
        ConvolutionGraph dead = new ConvolutionGraph();
        dead.node("dead", "ReLU", ConvolutionGraph.shape(16, 8), ConvolutionGraph.shape(16, 8), dead.node("relu"));
        assertThat(GraphChecks.check(dead.graph)).singleElement().matches(f -> f.id().equals("I3") && f.severity() == Finding.Severity.WARNING);
    }

    @Test
    void i4FindsTooFewTooManyAndRepeatedInputs() {
        finds("I4", g -> g.edge(g.node("conv"), g.node("dense"), 1));
        finds("I4", g -> g.node("lonely", "Concat", ConvolutionGraph.shape(16, 8), ConvolutionGraph.shape(16, 8), g.node("relu")));
        finds("I4", g -> g.node("twice", "Add", ConvolutionGraph.shape(16, 8), ConvolutionGraph.shape(16, 8), g.node("relu"), g.node("relu")));
    }

    @Test
    void i5FindsShapesThatDoNotFollow() {
        finds("I5", g -> g.node("conv").setIn(null));
        finds("I5", g -> g.node("conv").setOut(ConvolutionGraph.shape(15, 8)));
        finds("I5", g -> g.node("conv").getAttributes().setPadMode(Pad.VALID));
        finds("I5", g -> g.node("pool").setAttributes(null));
        finds("I5", g -> g.node("pool").setOut(ConvolutionGraph.shape(16, 12)));
        finds("I5", g -> g.node("concat").setOut(ConvolutionGraph.shape(16, 15)));
        finds("I5", g -> g.node("mean").setOut(ConvolutionGraph.shape(2, 16)));
        finds("I5", g -> g.node("dense").setOut(ConvolutionGraph.shape(2, 10)));
        finds("I5", g -> g.node("relu").setIn(ConvolutionGraph.shape(8, 8)));
    }

    @Test
    void i5OnlyWarnsOfOneCutChannel() {
        ConvolutionGraph cut = new ConvolutionGraph();
        cut.node("relu").setIn(ConvolutionGraph.shape(16, 9));

        assertThat(GraphChecks.check(cut.graph)).extracting(Finding::severity).contains(Finding.Severity.WARNING);
    }

    @Test
    void i5KnowsTheSizesOfConvolutions() {
        ConvolutionGraph g = new ConvolutionGraph();
        g.node("conv").getAttributes().setPadMode(Pad.EXPLICIT);
        g.node("conv").getAttributes().getPads().addAll(List.of(1, 1, 0, 0));

        assertThat(GraphChecks.check(g.graph)).isEmpty();
    }

    @Test
    void i6FindsKernelsAndBiasesWhereNoneBelong() {
        finds("I6", g -> {
            g.node("relu").setAttributes(CgFactory.eINSTANCE.createOpAttributes());
            g.node("relu").getAttributes().setKernelH(3);
        });
        finds("I6", g -> g.node("pool").getAttributes().setBias(true));
    }

    @Test
    void i7FindsWeightsThatDoNotFit() {
        finds("I7", g -> g.graph.getTensors().getFirst().getDims().set(2, 4));
        finds("I7", g -> g.graph.getTensors().getLast().getDims().set(0, 11));
        finds("I7", g -> g.weight(g.node("conv"), TensorRole.BIAS, 9));
        finds("I7", g -> g.graph.getTensors().getFirst().setData(new byte[5]));
        finds("I7", g -> g.graph.getTensors().getFirst().getDims().set(0, -3));
    }

    @Test
    void i8FindsOperatorsOutsideTheVocabulary() {
        finds("I8", g -> g.graph.setVocabulary(null));
        finds("I8", g -> g.node("relu").setOp(null));
        finds("I8", g -> g.node("relu").setOp(new ConvolutionGraph().op("ReLU")));
        finds("I8", g -> g.op("ReLU").setIndex(3));
        finds("I8", g -> g.op("Unknown").setIndex(77));
        finds("I8", g -> g.node("relu").setOp(g.op("Unknown")));
    }

    @Test
    void i9FindsLabelsWithoutTaskOrDeviceAndRepeatedOnes() {
        finds("I9", g -> ((TaskLabel) g.graph.getLabels().getFirst()).setTask(null));
        finds("I9", g -> g.label(0));
        finds("I9", g -> g.graph.getLabels().add(LabelFactory.eINSTANCE.createLatencyLabel()));
        finds("I9", g -> g.graph.getLabels().getFirst().setValue(Double.NaN));
        ConvolutionGraph two = new ConvolutionGraph();
        Label other = two.label(1);
        assertThat(GraphChecks.check(two.graph)).as("a label with another seed: " + other).isEmpty();
    }

    @Test
    void i10TheDigestDoesNotDependOnOrderNamesOrWeights() {
        String digest = new ConvolutionGraph().graph.getDigest();
        for (long seed = 0; seed < 20; seed++) {
            ComputationGraph shuffled = new ConvolutionGraph().graph;
            Random random = new Random(seed);
            for (int i = 0; i < 30; i++) {
                shuffled.getNodes().move(random.nextInt(10), random.nextInt(10));
                shuffled.getEdges().move(random.nextInt(11), random.nextInt(11));
            }
            shuffled.getNodes().forEach(node -> node.setId("n" + node.getId()));
            shuffled.getTensors().clear();
            assertThat(shuffled.getDigest()).isEqualTo(digest).hasSize(64);
        }
    }

    @Test
    void i10TheDigestDependsOnStructure() {
        assertThat(List.of(digest(g -> g.node("relu").setOp(g.op("Mean"))), digest(g -> g.node("relu").setOut(ConvolutionGraph.shape(16, 9))),
                digest(g -> g.node("conv").getAttributes().setKernelH(5)), digest(g -> g.node("conv").getAttributes().setBias(true)),
                digest(g -> g.edge(g.node("input"), g.node("mean"), 1)), digest(g -> { }))).doesNotHaveDuplicates();
    }

    @Test
    void theOrderOfDataFlowIsTopological() {
        ComputationGraph graph = new ConvolutionGraph().graph;
        graph.getNodes().move(0, 9);

        graph.getEdges().forEach(edge -> assertThat(edge.getSource().getTopoIndex()).isLessThan(edge.getTarget().getTopoIndex()));
        assertThat(graph.getNodes()).extracting(Node::getTopoIndex).doesNotHaveDuplicates().doesNotContain(-1);
    }

    private static String digest(Consumer<ConvolutionGraph> change) {
        ConvolutionGraph graph = new ConvolutionGraph();
        change.accept(graph);
        return graph.graph.getDigest();
    }

    private static void finds(String id, Consumer<ConvolutionGraph> damage) {
        ConvolutionGraph graph = new ConvolutionGraph();
        damage.accept(graph);
        assertThat(GraphChecks.check(graph.graph)).extracting(Finding::id).contains(id);
    }
}
