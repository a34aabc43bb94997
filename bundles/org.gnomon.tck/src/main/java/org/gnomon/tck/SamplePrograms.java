package org.gnomon.tck;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.gnomon.model.packed.Activation;
import org.gnomon.model.packed.Dense;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.model.packed.GnnProgram;
import org.gnomon.model.packed.GnnStep;
import org.gnomon.model.packed.GnnStep.End;
import org.gnomon.model.packed.GnnStep.Reduction;

/** Small networks with random weights beyond GCN, GIN and GraphSAGE with sums: two rounds of messages, 3 features, 2 edge features and 3 classes. */
public final class SamplePrograms {

    private static final int FEATURES = 3;
    private static final int EDGE_FEATURES = 2;
    private static final int HEADS = 2;
    private static final int WIDTH = 8;
    private static final int CLASSES = 3;

    private final RandomGenerator random;
    private final Task task;
    private final List<GnnStep> steps = new ArrayList<>();

    private SamplePrograms(long seed, Task task) {
        random = new SplittableRandom(seed);
        this.task = task;
    }

    /** One network of every kind. */
    public static Stream<GnnProgram> all(long seed, Task task) {
        return Stream.of(degreeNormalised(seed, task), attention(seed, task), edgeFeatures(seed, task), neighbourMean(seed, task),
                neighbourMaximum(seed, task), relational(seed, task));
    }

    /** GCN with symmetric degree normalisation and loops (Kipf and Welling, 2017). */
    public static GnnProgram degreeNormalised(long seed, Task task) {
        SamplePrograms sample = new SamplePrograms(seed, task);
        int scale = sample.add(new GnnStep.InverseSqrt("scale", sample.add(new GnnStep.Degree("degree", GnnStep.EVERY_TYPE))));
        int rows = sample.features();
        for (int l = 0; l < 2; l++) {
            int sent = sample.add(new GnnStep.Multiply("send" + l, sample.linear("linear" + l, rows, l == 0 ? FEATURES : WIDTH, WIDTH), scale));
            int got = sample.add(new GnnStep.Propagate("propagate" + l, sent, GnnStep.EVERY_TYPE));
            rows = sample.activate("relu" + l, sample.add(new GnnStep.Multiply("receive" + l, got, scale)), Activation.RELU);
        }
        return sample.program("degree-normalised", rows, WIDTH, Reduction.MEAN, true);
    }

    /** GAT with two heads side by side (Velickovic et al., 2018). */
    public static GnnProgram attention(long seed, Task task) {
        SamplePrograms sample = new SamplePrograms(seed, task);
        int rows = sample.features();
        for (int l = 0; l < 2; l++) {
            int mapped = sample.linear("map" + l, rows, l == 0 ? FEATURES : WIDTH, WIDTH);
            int logits = sample.add(new GnnStep.Add("logits" + l, List.of(
                    sample.add(new GnnStep.Gather("senders" + l, sample.linear("of-sender" + l, mapped, WIDTH, HEADS), End.SOURCE)),
                    sample.add(new GnnStep.Gather("receivers" + l, sample.linear("of-receiver" + l, mapped, WIDTH, HEADS), End.TARGET)))));
            int share = sample.add(new GnnStep.EdgeSoftmax("attention" + l,
                    sample.activate("leaky" + l, logits, new Activation.Relu(0.2)), GnnStep.EVERY_TYPE));
            int sent = sample.add(new GnnStep.Multiply("messages" + l, sample.add(new GnnStep.Gather("rows" + l, mapped, End.SOURCE)), share));
            int got = sample.add(new GnnStep.Aggregate("aggregate" + l, sent, Reduction.SUM, GnnStep.EVERY_TYPE));
            rows = sample.activate("elu" + l, got, new Activation.Elu());
        }
        return sample.program("attention", rows, WIDTH, Reduction.SUM, true);
    }

    /** GINE: messages {@code relu(x_source + map(edge features))} (Hu et al., 2020). */
    public static GnnProgram edgeFeatures(long seed, Task task) {
        SamplePrograms sample = new SamplePrograms(seed, task);
        int rows = sample.linear("embed", sample.features(), FEATURES, WIDTH);
        int edges = sample.add(new GnnStep.EdgeFeatures("e", EDGE_FEATURES));
        for (int l = 0; l < 2; l++) {
            int sum = sample.add(new GnnStep.Add("with-edge" + l, List.of(sample.add(new GnnStep.Gather("senders" + l, rows, End.SOURCE)),
                    sample.linear("edge" + l, edges, EDGE_FEATURES, WIDTH))));
            int got = sample.add(new GnnStep.Aggregate("aggregate" + l, sample.activate("message" + l, sum, Activation.RELU), Reduction.SUM,
                    GnnStep.EVERY_TYPE));
            int own = sample.add(new GnnStep.Add("own" + l, List.of(got, sample.add(new GnnStep.Scale("self" + l, rows, 1.1)))));
            rows = sample.activate("relu" + l, sample.linear("linear" + l, own, WIDTH, WIDTH), Activation.RELU);
        }
        return sample.program("edge-features", rows, WIDTH, Reduction.MAX, false);
    }

    /** GraphSAGE with the mean of the neighbours beside the own row (Hamilton et al., 2017). */
    public static GnnProgram neighbourMean(long seed, Task task) {
        return neighbours(seed, task, "neighbour-mean", Reduction.MEAN, new Activation.Tanh());
    }

    /** GraphSAGE with the maximum of the neighbours. */
    public static GnnProgram neighbourMaximum(long seed, Task task) {
        return neighbours(seed, task, "neighbour-maximum", Reduction.MAX, new Activation.Sigmoid());
    }

    private static GnnProgram neighbours(long seed, Task task, String name, Reduction reduction, Activation function) {
        SamplePrograms sample = new SamplePrograms(seed, task);
        int rows = sample.features();
        int width = FEATURES;
        for (int l = 0; l < 2; l++) {
            int sent = sample.add(new GnnStep.Gather("senders" + l, rows, End.SOURCE));
            int got = sample.add(new GnnStep.Aggregate("aggregate" + l, sent, reduction, GnnStep.EVERY_TYPE));
            int both = sample.add(new GnnStep.Concat("both" + l, List.of(got, rows)));
            rows = sample.activate("activate" + l, sample.linear("linear" + l, both, 2 * width, WIDTH), function);
            width = WIDTH;
        }
        return sample.program(name, rows, WIDTH, Reduction.MEAN, false);
    }

    /** Weights per type of edge and per type of node (R-GCN, Schlichtkrull et al., 2018): for heterogeneous graphs with two types of each. */
    public static GnnProgram relational(long seed, Task task) {
        SamplePrograms sample = new SamplePrograms(seed, task);
        int rows = sample.features();
        for (int l = 0; l < 2; l++) {
            int width = l == 0 ? FEATURES : WIDTH;
            List<Integer> parts = new ArrayList<>();
            for (int type = 0; type < 2; type++) {
                String name = l + "." + type;
                parts.add(sample.add(new GnnStep.Propagate("relation" + name, sample.linear("send" + name, rows, width, WIDTH), type)));
                parts.add(sample.add(new GnnStep.OfType("own" + name, sample.linear("self" + name, rows, width, WIDTH), type)));
            }
            rows = sample.activate("relu" + l, sample.add(new GnnStep.Add("add" + l, parts)), Activation.RELU);
        }
        return sample.program("relational", rows, WIDTH, Reduction.MEAN, false);
    }

    private GnnProgram program(String name, int rows, int width, Reduction reduction, boolean selfLoops) {
        int read = add(task == Task.GRAPH ? new GnnStep.Pool("pool", rows, reduction) : new GnnStep.Root("root", rows));
        int hidden = activate("hidden.relu", linear("hidden", read, width, WIDTH), Activation.RELU);
        linear("output", hidden, WIDTH, CLASSES);
        return new GnnProgram(name, task, steps, selfLoops);
    }

    private int features() {
        return add(new GnnStep.Features("x", FEATURES));
    }

    private int linear(String name, int x, int in, int out) {
        return add(new GnnStep.Linear(name, x, new Dense(in, out, values(in * out), values(out))));
    }

    private int activate(String name, int x, Activation function) {
        return add(new GnnStep.Activate(name, x, function));
    }

    private double[] values(int count) {
        return random.doubles(count, -0.9, 0.9).toArray();
    }

    private int add(GnnStep step) {
        steps.add(step);
        return steps.size() - 1;
    }
}
