package org.gnomon.io.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.gnomon.model.computation.Operator;
import org.gnomon.model.computation.PackedComputation;
import org.gnomon.tck.reference.GoldenGraphs;
import org.junit.jupiter.api.Test;

/**
 * The ResNet-50 of the reference graphs is not torchvision's: it has 13 of its 16 blocks, each stage but the last halves the map by a pool behind its
 * last block, with an activation of its own, instead of a stride, and its classifier is a convolution behind a pool. Everything else must agree.
 */
class ReferenceResNetTest {

    private static final int BLOCKS_LESS = 3;
    private static final int HALVED_BY_POOLS = 3;

    @Test
    void operatorsAreThoseOfTheReferenceUpToKnownDifferences() throws IOException {
        Map<Operator, Integer> expected = histogram(Samples.graph("resnet50_bn"));
        add(expected, Operator.CONV, -3 * BLOCKS_LESS);
        add(expected, Operator.BATCH_NORM, -3 * BLOCKS_LESS);
        add(expected, Operator.RELU, -3 * BLOCKS_LESS);
        add(expected, Operator.ADD, -BLOCKS_LESS);
        add(expected, Operator.MAX_POOL, HALVED_BY_POOLS);
        add(expected, Operator.RELU, HALVED_BY_POOLS);
        add(expected, Operator.MEAN, -1);
        add(expected, Operator.AVG_POOL, 1);
        add(expected, Operator.MATMUL, -1);
        add(expected, Operator.CONV, 1);

        assertThat(histogram(GoldenGraphs.named("ResNet-V1-50"))).isEqualTo(expected);
    }

    private static void add(Map<Operator, Integer> histogram, Operator operator, int count) {
        histogram.merge(operator, count, Integer::sum);
        histogram.remove(operator, 0);
    }

    private static Map<Operator, Integer> histogram(PackedComputation graph) {
        Map<Operator, Integer> histogram = new EnumMap<>(Operator.class);
        for (int node = 0; node < graph.nodeCount(); node++) {
            histogram.merge(graph.operator(node), 1, Integer::sum);
        }
        return histogram;
    }
}
