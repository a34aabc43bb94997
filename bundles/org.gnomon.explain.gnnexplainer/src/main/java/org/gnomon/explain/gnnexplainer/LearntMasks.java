package org.gnomon.explain.gnnexplainer;

import java.util.random.RandomGenerator;
import org.gnomon.api.Run;
import org.gnomon.kernels.BoundTask;
import org.gnomon.kernels.ClassScore;
import org.gnomon.kernels.GatedNetwork;
import org.gnomon.kernels.GatedNetwork.Gradient;
import org.gnomon.kernels.Trace;

/**
 * Masks of one run: {@code sigmoid(theta)} with {@code theta} at a minimum of {@code -log p_masked(target) + regularisers}.
 *
 * <p>Source: Ying et al., GNNExplainer, NeurIPS 2019, equation 6 with the single-instance objective of section 4.1; details as in PyG.
 *
 * @param edges by directed edge, {@code [m]}, in [0, 1]
 * @param features row-major {@code [n, F]}, in [0, 1]; empty where features are not masked
 */
record LearntMasks(double[] edges, double[] features) {

    /** Standard deviation of feature values at the start, as in PyG. */
    private static final double FEATURE_DEVIATION = 0.1;

    /** One forward and one backward pass per epoch, {@code O(epochs L (m h + n h^2))}; a step of {@code run} each. */
    static LearntMasks of(BoundTask question, GnnExplainerParameters wanted, RandomGenerator random, Run run) {
        GatedNetwork network = question.network();
        Mask edges = edgeMask(network, wanted, random);
        Mask features = featureMask(network, wanted, random);
        double[] x = network.graph().featuresAsDoubles();
        for (int epoch = 0; epoch < wanted.epochs(); epoch++) {
            run.step();
            Trace trace = network.trace(edges.entries(), features.entries());
            Gradient gradient = trace.gradient(ClassScore.LOG_PROBABILITY.gradient(trace.logits(), question.targetClass()));
            edges.step(gradient.edges());
            features.step(times(gradient.features(), x));
        }
        return new LearntMasks(edges.learnt(), features.learnt());
    }

    private static Mask edgeMask(GatedNetwork network, GnnExplainerParameters wanted, RandomGenerator random) {
        int count = network.graph().edgeCount();
        MaskLayout layout = wanted.tied() ? MaskLayout.tied(network.units(), count) : MaskLayout.directed(network.units(), count);
        double deviation = Math.sqrt(2) * Math.sqrt(2.0 / (2 * network.graph().nodeCount()));
        Regulariser regulariser = new Regulariser(wanted.edgeSize(), false, wanted.edgeEntropy());
        return new Mask(layout, deviation, regulariser, wanted.learningRate(), random);
    }

    private static Mask featureMask(GatedNetwork network, GnnExplainerParameters wanted, RandomGenerator random) {
        MaskLayout layout = wanted.features().layout(network.graph().nodeCount(), network.graph().featureCount());
        Regulariser regulariser = new Regulariser(wanted.featureSize(), true, wanted.featureEntropy());
        return new Mask(layout, FEATURE_DEVIATION, regulariser, wanted.learningRate(), random);
    }

    private static double[] times(double[] a, double[] b) {
        double[] products = new double[a.length];
        for (int i = 0; i < products.length; i++) {
            products[i] = a[i] * b[i];
        }
        return products;
    }
}
