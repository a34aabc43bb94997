package org.gnomon.tck;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gnomon.model.packed.BatchNorm;
import org.gnomon.model.packed.Dense;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.model.packed.MessageLayer;

/** Small networks with random weights, one per architecture. */
public final class SampleNetworks {

    private static final int FEATURES = 3;
    private static final int WIDTH = 8;
    private static final int CLASSES = 3;

    private final RandomGenerator random;
    private final Task task;

    private SampleNetworks(long seed, Task task) {
        this.random = new java.util.SplittableRandom(seed);
        this.task = task;
    }

    /** A GCN, a GIN and a GraphSAGE with three layers, 3 features and 3 classes. */
    public static Stream<GnnNetwork> all(long seed, Task task) {
        SampleNetworks networks = new SampleNetworks(seed, task);
        return Stream.of(networks.gcn(), networks.gin(), networks.sage());
    }

    /** The same networks with an output that knows only its bias: class 1 for everything. */
    public static Stream<GnnNetwork> constant(long seed, Task task) {
        return all(seed, task).map(net -> withOutput(net, new Dense(WIDTH, CLASSES, new double[WIDTH * CLASSES], new double[] {0, 1, 0})));
    }

    /** The same networks with finite weights so large that the logits are not. */
    public static Stream<GnnNetwork> overflowing(long seed, Task task) {
        double[] huge = new double[WIDTH * CLASSES];
        Arrays.fill(huge, Double.MAX_VALUE);
        double[] shift = new double[WIDTH];
        Arrays.fill(shift, 1e3);
        return all(seed, task).map(net -> new GnnNetwork(net.name(), task, net.layers(), new Dense(WIDTH, WIDTH, net.hidden().weight(), shift),
                Dense.withoutBias(WIDTH, CLASSES, huge)));
    }

    private static GnnNetwork withOutput(GnnNetwork net, Dense output) {
        return new GnnNetwork("constant-" + net.name(), net.task(), net.layers(), net.hidden(), output);
    }

    private GnnNetwork gcn() {
        return network("gcn", l -> new MessageLayer.Gcn(dense(in(l), WIDTH)));
    }

    private GnnNetwork gin() {
        return network("gin", l -> new MessageLayer.Gin(0.1 * l, dense(in(l), WIDTH), dense(WIDTH, WIDTH), norm()));
    }

    private GnnNetwork sage() {
        return network("sage", l -> new MessageLayer.Sage(dense(in(l), WIDTH), Dense.withoutBias(in(l), WIDTH, values(in(l) * WIDTH))));
    }

    private GnnNetwork network(String name, java.util.function.IntFunction<MessageLayer> layer) {
        List<MessageLayer> layers = IntStream.range(0, 3).mapToObj(layer).toList();
        return new GnnNetwork(name, task, layers, dense(WIDTH, WIDTH), dense(WIDTH, CLASSES));
    }

    private static int in(int layer) {
        return layer == 0 ? FEATURES : WIDTH;
    }

    private Dense dense(int in, int out) {
        return new Dense(in, out, values(in * out), values(out));
    }

    private BatchNorm norm() {
        return new BatchNorm(values(WIDTH), values(WIDTH), values(WIDTH), random.doubles(WIDTH, 0.5, 2).toArray(), 1e-5);
    }

    private double[] values(int count) {
        return random.doubles(count, -0.7, 0.7).toArray();
    }
}
