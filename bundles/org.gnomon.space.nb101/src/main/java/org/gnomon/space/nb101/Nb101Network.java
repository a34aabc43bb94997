package org.gnomon.space.nb101;

import java.util.ArrayList;
import java.util.List;
import org.gnomon.blocks.ActivationKind;
import org.gnomon.blocks.ConvUnit;
import org.gnomon.model.computation.ComputationBuilder;
import org.gnomon.model.computation.FeatureShape;
import org.gnomon.model.computation.Operation;
import org.gnomon.model.computation.Operator;
import org.gnomon.model.computation.PackedComputation;
import org.gnomon.model.computation.Window;

/**
 * The network of a cell on CIFAR-10: a stem, three stacks of three cells with 128, 256 and 512 channels, a pool between stacks, and a classifier.
 * Source: NAS-Bench-101 (ICML 2019), section 2; nodes as in GENNAPE (AAAI 2023).
 */
final class Nb101Network {

    private static final int CELLS_PER_STACK = 3;
    private static final int[] CHANNELS = {128, 256, 512};
    private static final int CLASSES = 10;

    private final Cell cell;
    private final Skeleton skeleton;

    Nb101Network(Cell cell) {
        this.cell = cell;
        skeleton = cell.skeleton();
    }

    PackedComputation graph(String id) {
        ComputationBuilder net = new ComputationBuilder(id);
        int x = ConvUnit.of(CHANNELS[0], 3, 1, ActivationKind.RELU).after(net, net.input(32, 32, 3));
        for (int stack = 0; stack < CHANNELS.length; stack++) {
            x = stack == 0 ? x : net.maxPool(x, 2, 2);
            for (int i = 0; i < CELLS_PER_STACK; i++) {
                x = cell(net, x, CHANNELS[stack]);
            }
        }
        net.output(net.dense(net.mean(x), CLASSES));
        return net.build();
    }

    private int cell(ComputationBuilder net, int x, int channels) {
        int[] widths = widths(channels);
        int[] made = new int[skeleton.vertices()];
        for (int v = 1; v < skeleton.output(); v++) {
            made[v] = vertex(net, x, made, v, widths[v]);
        }
        List<Integer> summands = new ArrayList<>();
        List<Integer> parts = interiorSources(skeleton.output()).stream().map(v -> made[v]).toList();
        if (!parts.isEmpty()) {
            summands.add(net.concat(parts));
        }
        if (skeleton.edge(0, skeleton.output())) {
            summands.add(projected(net, x, channels));
        }
        return net.sum(summands);
    }

    private int vertex(ComputationBuilder net, int x, int[] made, int v, int width) {
        List<Integer> summands = new ArrayList<>();
        if (skeleton.edge(0, v)) {
            summands.add(projected(net, x, width));
        }
        interiorSources(v).forEach(source -> summands.add(made[source]));
        FeatureShape shape = net.shape(x).withChannels(width);
        int sum = summands.size() == 1 ? summands.getFirst() : cut(net, Operator.ADD, Window.NONE, shape, summands);
        return switch (cell.operator(v)) {
            case CONV3 -> net.relu(net.batchNorm(cut(net, Operator.CONV, Window.square(3, 1), shape, List.of(sum))));
            case CONV1 -> net.relu(net.batchNorm(cut(net, Operator.CONV, Window.square(1, 1), shape, List.of(sum))));
            case MAX_POOL -> cut(net, Operator.MAX_POOL, Window.square(3, 1), shape, List.of(sum));
        };
    }

    /** An operator from {@code shape} to {@code shape}; what arrives may have one channel more, which it does not read. */
    private static int cut(ComputationBuilder net, Operator operator, Window window, FeatureShape shape, List<Integer> from) {
        return net.append(new Operation(operator, shape, shape, window, false), from.stream().mapToInt(Integer::intValue).toArray());
    }

    private static int projected(ComputationBuilder net, int x, int channels) {
        return ConvUnit.of(channels, 1, 1, ActivationKind.RELU).after(net, x);
    }

    private List<Integer> interiorSources(int v) {
        List<Integer> sources = new ArrayList<>();
        for (int x = 1; x < v; x++) {
            if (skeleton.edge(x, v)) {
                sources.add(x);
            }
        }
        return sources;
    }

    /**
     * Channels of the interior vertices: those that lead to the output share its channels, the first of them take one more where that does not
     * divide; any other has as many as the widest that it leads to.
     */
    private int[] widths(int channels) {
        int[] widths = new int[skeleton.vertices()];
        List<Integer> last = interiorSources(skeleton.output());
        for (int i = 0; i < last.size(); i++) {
            widths[last.get(i)] = channels / last.size() + (i < channels % last.size() ? 1 : 0);
        }
        for (int v = skeleton.output() - 1; v > 0; v--) {
            if (!skeleton.edge(v, skeleton.output())) {
                for (int y = v + 1; y < skeleton.output(); y++) {
                    widths[v] = Math.max(widths[v], skeleton.edge(v, y) ? widths[y] : 0);
                }
            }
        }
        return widths;
    }
}
