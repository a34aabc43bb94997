package org.gnomon.space.nb201;

import java.util.Optional;
import org.gnomon.model.computation.ComputationBuilder;
import org.gnomon.model.computation.Operator;
import org.gnomon.model.computation.PackedComputation;
import org.gnomon.model.computation.Window;

/**
 * The network of a cell on CIFAR-10: a stem, three stacks of five cells with 16, 32 and 64 channels, a reduction between stacks, and a classifier. Edges
 * without operator and what only they lead to are left out. Source: NAS-Bench-201 (ICLR 2020), section 2; nodes as in GENNAPE (AAAI 2023).
 */
final class Nb201Network {

    private static final int CELLS_PER_STACK = 5;
    private static final int[] CHANNELS = {16, 32, 64};
    private static final int CLASSES = 10;

    private final Cell cell;
    private final Reduction reduction;

    Nb201Network(Cell cell, Reduction reduction) {
        this.cell = cell;
        this.reduction = reduction;
    }

    PackedComputation graph(String id) {
        ComputationBuilder net = new ComputationBuilder(id);
        int x = net.batchNorm(net.conv(net.input(32, 32, 3), CHANNELS[0], 3, 1));
        for (int stack = 0; stack < CHANNELS.length; stack++) {
            if (stack > 0) {
                x = reduced(net, x, CHANNELS[stack]);
            }
            for (int i = 0; i < CELLS_PER_STACK; i++) {
                x = cell(net, x);
            }
        }
        net.output(net.dense(net.identity(net.mean(x)), CLASSES));
        return net.build();
    }

    private int reduced(ComputationBuilder net, int x, int channels) {
        int shortcut = net.conv(net.avgPool(x, 3, 2), channels, 1, 1);
        return switch (reduction) {
            case PLAIN -> {
                int inner = net.relu(net.conv(x, channels / 2, 3, 1));
                yield net.relu(net.sum(net.conv(inner, channels, 3, 2), shortcut));
            }
            case RESIDUAL -> {
                int inner = net.batchNorm(net.conv(net.relu(x), channels, 3, 2));
                yield net.sum(net.batchNorm(net.conv(net.relu(inner), channels, 3, 1)), shortcut);
            }
        };
    }

    private int cell(ComputationBuilder net, int x) {
        Integer[] nodes = new Integer[Cell.NODES];
        nodes[0] = x;
        return node(net, nodes, Cell.NODES - 1).orElseGet(() -> net.add(Operator.ZERO, Window.NONE, net.channels(x), false, x));
    }

    /** The sum of what the edges bring, from the latest source to the first; empty where nothing does. */
    private Optional<Integer> node(ComputationBuilder net, Integer[] nodes, int target) {
        if (nodes[target] == null) {
            Optional<Integer> sum = Optional.empty();
            for (int source = target - 1; source >= 0; source--) {
                Optional<Integer> arriving = edge(net, nodes, source, target);
                sum = sum.isPresent() && arriving.isPresent() ? Optional.of(net.sum(sum.get(), arriving.get())) : sum.or(() -> arriving);
            }
            nodes[target] = sum.orElse(null);
        }
        return Optional.ofNullable(nodes[target]);
    }

    private Optional<Integer> edge(ComputationBuilder net, Integer[] nodes, int source, int target) {
        CellOperator operator = cell.between(source, target);
        return operator == CellOperator.NONE ? Optional.empty() : node(net, nodes, source).map(x -> applied(net, operator, x));
    }

    private static int applied(ComputationBuilder net, CellOperator operator, int x) {
        return switch (operator) {
            case NONE -> throw new IllegalArgumentException("an edge without operator carries nothing");
            case SKIP -> net.identity(x);
            case CONV1 -> net.batchNorm(net.conv(net.relu(x), net.channels(x), 1, 1));
            case CONV3 -> net.batchNorm(net.conv(net.relu(x), net.channels(x), 3, 1));
            case AVG_POOL -> net.batchNorm(net.avgPool(x, 3, 1));
        };
    }
}
