package org.gnomon.explain.gnnexplainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.kernels.BoundTask;
import org.gnomon.kernels.ClassProbabilities;
import org.gnomon.kernels.Kernels;
import org.gnomon.kernels.Pooling;
import org.gnomon.model.packed.EdgeUnits;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.PackedGraph;
import org.gnomon.tck.SampleGraphs;
import org.gnomon.tck.SampleNetworks;
import org.gnomon.tck.TestParameters;
import org.gnomon.tck.TestRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LearntMasksTest {

    private static final int GCN = 0;
    private static final int GIN = 1;
    private static final int SAGE = 2;
    private static final PackedGraph GRAPH = SampleGraphs.connected(11, 9);
    private static final Offset<Double> DIGITS = within(1e-7);

    /**
     * The loss of PyG 2.3 ({@code edge_mask_type} object, {@code node_mask_type} common_attributes) written out in PyTorch 1.13: 100 epochs with
     * automatic differentiation and torch.optim.Adam in double precision, from the same start. Edges that cannot matter are 0.
     */
    static Stream<Arguments> masksOfPyTorch() {
        return Stream.of(
                Arguments.of(Task.GRAPH, GCN,
                    new double[] {.80659543, .23731880, .17498439, .31024084, .79284608, .82911905, .79929500, .49119791, .17112479, .17857591,
                        .74576130, .82764975, .81112513, .78092363, .17723293, .16821696, .74276658, .82349894, .82543511, .80561513},
                    new double[] {.25595968, .26471497, .27033790}),
                Arguments.of(Task.GRAPH, GIN,
                    new double[] {.81626426, .19981831, .17075845, .18851170, .80682205, .83482591, .82521717, .21266144, .17525000, .17913271,
                        .21763161, .82809292, .83098867, .80123212, .18224003, .17259034, .20667772, .82038313, .83588037, .81182462},
                    new double[] {.26610894, .25799937, .26641228}),
                Arguments.of(Task.GRAPH, SAGE,
                    new double[] {.77324440, .71849902, .19264344, .68379779, .76667349, .81464242, .81066817, .73076374, .63642853, .67580599,
                        .25296356, .79053396, .80665979, .72494164, .30070413, .62579032, .21525375, .78832098, .80858258, .78020024},
                    new double[] {.26328058, .27055669, .26801317}),
                Arguments.of(Task.NODE, SAGE,
                    new double[] {.73580481, .20817303, 0, .18505217, 0, .82759864, 0, .20533778, 0, 0,
                        0, 0, .83435955, .67191323, .54021290, .52309967, 0, 0, 0, 0},
                    new double[] {.26349533, .24563005, .28701203}));
    }

    @ParameterizedTest
    @MethodSource("masksOfPyTorch")
    void masksAreThoseOfPyTorchFromTheSameStart(Task task, int network, double[] edges, double[] features) {
        GnnExplainerParameters asInPyG = parameters(Map.of("tied", false, "features", "COMMON_ATTRIBUTES"));
        LearntMasks masks = LearntMasks.of(question(task, network), asInPyG, start(), TestRun.seeded(0));
        assertThat(masks.edges()).containsExactly(edges, DIGITS);
        assertThat(Arrays.copyOf(masks.features(), 3)).containsExactly(features, DIGITS);
    }

    @Test
    void theLossFallsWithTheEpochs() {
        double before = Double.POSITIVE_INFINITY;
        for (int epochs : new int[] {1, 10, 30, 100}) {
            double loss = loss(learnt(GIN, Map.of("edgeSize", 0, "edgeEntropy", 0, "learningRate", 0.1, "epochs", epochs)));
            assertThat(loss).as("%d epochs", epochs).isLessThan(before);
            before = loss;
        }
    }

    @Test
    void aDearerSizeLeavesLess() {
        assertThat(Arrays.stream(learnt(GIN, Map.of("edgeSize", 1)).edges()).sum()).isLessThan(Arrays.stream(learnt(GIN, Map.of()).edges()).sum());
    }

    @Test
    void tiedDirectionsGetTheSameValue() {
        double[] edges = learnt(SAGE, Map.of()).edges();
        EdgeUnits units = EdgeUnits.of(GRAPH);
        for (int unit = 0; unit < units.count(); unit++) {
            assertThat(edges[units.edge(unit, 0)]).isEqualTo(edges[units.edge(unit, 1)]);
        }
    }

    private static LearntMasks learnt(int network, Map<String, Object> values) {
        return LearntMasks.of(question(Task.GRAPH, network), parameters(values), TestRun.seeded(3).random("mask"), TestRun.seeded(3));
    }

    private static double loss(LearntMasks masks) {
        BoundTask question = question(Task.GRAPH, GIN);
        return -ClassProbabilities.logProbability(question.network().logits(masks.edges(), Pooling.ALL), question.targetClass());
    }

    private static BoundTask question(Task task, int network) {
        GnnNetwork chosen = SampleNetworks.all(5, task).toList().get(network);
        return BoundTask.of(Kernels.plain(), task == Task.NODE ? ExplainTask.ofNode(chosen, GRAPH, 8) : ExplainTask.ofGraph(chosen, GRAPH));
    }

    private static GnnExplainerParameters parameters(Map<String, Object> values) {
        return new TestParameters(values).as(GnnExplainerParameters.class);
    }

    /** Draws that start {@code theta} of edge {@code i} at {@code 0.5 cos(i + 1)}, and that of feature {@code j} at {@code 0.1 cos(m + j + 1)}. */
    private static RandomGenerator start() {
        double deviation = Math.sqrt(2) * Math.sqrt(1.0 / GRAPH.nodeCount());
        return new RandomGenerator() {

            private int drawn;

            @Override
            public double nextGaussian() {
                drawn++;
                return Math.cos(drawn) * (drawn <= GRAPH.edgeCount() ? 0.5 / deviation : 1);
            }

            @Override
            public long nextLong() {
                throw new AssertionError("masks start from normal numbers only");
            }
        };
    }
}
