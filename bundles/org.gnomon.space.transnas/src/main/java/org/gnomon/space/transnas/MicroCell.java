package org.gnomon.space.transnas;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gnomon.api.search.Architecture;
import org.gnomon.model.computation.ComputationBuilder;
import org.gnomon.model.computation.FeatureShape;
import org.gnomon.model.computation.Operation;
import org.gnomon.model.computation.Operator;
import org.gnomon.model.computation.Window;

/**
 * A cell of four nodes: node 0 is what comes in, node 3 what goes out. Edges from node 0 change size and channels. Edges that nothing reaches are
 * left out.
 *
 * @param operators of the edges 0-1, 0-2, 1-2, 0-3, 1-3, 2-3
 */
record MicroCell(List<CellOperator> operators) implements Cell {

    static final int NODES = 4;
    static final int EDGES = 6;

    static MicroCell of(Architecture architecture) {
        return new MicroCell(Arrays.stream(architecture.options()).mapToObj(o -> CellOperator.values()[o]).toList());
    }

    static int edge(int source, int target) {
        return target * (target - 1) / 2 + source;
    }

    @Override
    public int after(ComputationBuilder net, int x, int channels, int stride) {
        boolean[] used = leading();
        List<Optional<Integer>> nodes = new ArrayList<>(List.of(Optional.of(x)));
        for (int target = 1; target < NODES; target++) {
            List<Integer> arriving = new ArrayList<>();
            for (int source = 0; used[target] && source < target; source++) {
                CellOperator operator = operators.get(edge(source, target));
                int step = source == 0 ? stride : 1;
                nodes.get(source).flatMap(node -> operator.after(net, node, channels, step)).ifPresent(arriving::add);
            }
            nodes.add(arriving.isEmpty() ? Optional.empty() : Optional.of(net.sum(arriving)));
        }
        return nodes.getLast().orElseGet(() -> nothing(net, x, channels, stride));
    }

    /** Which nodes lead to the last one. */
    private boolean[] leading() {
        boolean[] leading = new boolean[NODES];
        leading[NODES - 1] = true;
        for (int target = NODES - 1; target > 0; target--) {
            for (int source = 0; source < target; source++) {
                leading[source] |= leading[target] && operators.get(edge(source, target)) != CellOperator.NONE;
            }
        }
        return leading;
    }

    private static int nothing(ComputationBuilder net, int x, int channels, int stride) {
        FeatureShape in = net.shape(x);
        FeatureShape out = Window.square(1, stride).output(in).withChannels(channels);
        return net.append(new Operation(Operator.ZERO, in, out, Window.NONE, false), x);
    }
}
