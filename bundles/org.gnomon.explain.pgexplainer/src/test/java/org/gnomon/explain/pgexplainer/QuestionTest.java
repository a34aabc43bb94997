package org.gnomon.explain.pgexplainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.kernels.ClassProbabilities;
import org.gnomon.kernels.GatedNetwork;
import org.gnomon.kernels.Kernels;
import org.gnomon.kernels.Pooling;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.PackedGraph;
import org.gnomon.tck.SampleGraphs;
import org.gnomon.tck.SampleNetworks;
import org.gnomon.tck.TestParameters;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuestionTest {

    private static final double STEP = 1e-6;
    private static final double TEMPERATURE = 3;
    private static final Kernels KERNELS = Kernels.plain();
    private static final PgExplainerParameters DEAR = new TestParameters(Map.of("edgeSize", 0.3, "edgeEntropy", 0.7)).as(PgExplainerParameters.class);

    @ParameterizedTest
    @EnumSource(Task.class)
    void gradientIsThatOfTheLossWrittenOut(Task task) {
        for (PackedGraph graph : new PackedGraph[] {SampleGraphs.connected(11, 9), SampleGraphs.irregular()}) {
            SampleNetworks.all(5, task).forEach(network -> {
                Question question = question(network, graph);
                double[] logits = new SplittableRandom(3).doubles(question.inputs().count(), -2, 2).toArray();
                double[] gradient = question.lossGradient(logits, TEMPERATURE, DEAR, draws());
                for (int row = 0; row < logits.length; row++) {
                    double slope = (loss(question, moved(logits, row, STEP)) - loss(question, moved(logits, row, -STEP))) / (2 * STEP);
                    assertThat(gradient[row]).as("%s on %s, row %d", network.name(), graph.id(), row).isCloseTo(slope, within(1e-6));
                }
            });
        }
    }

    private static Question question(GnnNetwork network, PackedGraph graph) {
        ExplainTask task = network.task() == Task.NODE ? ExplainTask.ofNode(network, graph, 1) : ExplainTask.ofGraph(network, graph);
        return Question.of(KERNELS, task, KERNELS.embeddings(network, graph));
    }

    private static double[] moved(double[] logits, int row, double by) {
        double[] moved = logits.clone();
        moved[row] += by;
        return moved;
    }

    /** The loss as PyG computes it, edge by edge, with the logit of an edge the mean over its unit. */
    private static double loss(Question question, double[] logits) {
        GatedNetwork network = question.bound().network();
        EdgeInputs inputs = question.inputs();
        RandomGenerator random = draws();
        double[] gates = new double[network.graph().edgeCount()];
        Arrays.fill(gates, 1);
        double size = 0;
        double entropy = 0;
        for (int k = 0; k < inputs.units().length; k++) {
            double logit = IntStream.range(inputs.starts()[k], inputs.starts()[k + 1]).mapToDouble(row -> logits[row]).average().orElseThrow();
            double uniform = random.nextDouble(0.01, 0.99);
            double mask = 1 / (1 + Math.exp(-(logit + Math.log(uniform) - Math.log(1 - uniform)) / TEMPERATURE));
            double inside = 0.99 * mask + 0.005;
            for (int i = 0; i < network.units().size(inputs.units()[k]); i++) {
                gates[network.units().edge(inputs.units()[k], i)] = mask;
                size += mask;
                entropy += -inside * Math.log(inside) - (1 - inside) * Math.log(1 - inside);
            }
        }
        return -ClassProbabilities.logProbability(network.logits(gates, Pooling.ALL), question.bound().targetClass()) + 0.3 * size
                + 0.7 * entropy / inputs.count();
    }

    private static RandomGenerator draws() {
        return new SplittableRandom(5);
    }
}
