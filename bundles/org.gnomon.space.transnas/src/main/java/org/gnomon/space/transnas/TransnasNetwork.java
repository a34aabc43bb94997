package org.gnomon.space.transnas;

import java.util.List;
import org.gnomon.model.computation.ComputationBuilder;
import org.gnomon.model.computation.PackedComputation;

/**
 * The network on images of 256 x 256: a stem that divides the size by four, modules of two cells, and the classifier of the 63 scenes. Source:
 * TransNAS-Bench-101 (CVPR 2021), section 3 and public code.
 */
final class TransnasNetwork {

    private static final int SIZE = 256;
    private static final int STEM = 64;
    private static final int CELLS = 2;
    private static final int CLASSES = 63;

    private final List<ModuleKind> modules;
    private final Cell cell;

    TransnasNetwork(List<ModuleKind> modules, Cell cell) {
        this.modules = List.copyOf(modules);
        this.cell = cell;
    }

    PackedComputation graph(String id) {
        ComputationBuilder net = new ComputationBuilder(id);
        int x = net.batchNorm(net.conv(net.input(SIZE, SIZE, 3), STEM / 2, 3, 2));
        x = Cell.activeConv(net, x, STEM, 3, 2);
        for (ModuleKind module : modules) {
            x = after(net, x, module);
        }
        net.output(net.dense(net.mean(x), CLASSES));
        return net.build();
    }

    /** Module {@code number}, counted from 0, between an input of the shape that arrives there and an output. */
    PackedComputation module(String id, int number) {
        int size = SIZE / 4;
        int channels = STEM;
        for (ModuleKind before : modules.subList(0, number)) {
            size /= before.halves() ? 2 : 1;
            channels *= before.doubles() ? 2 : 1;
        }
        ComputationBuilder net = new ComputationBuilder(id);
        net.output(after(net, net.input(size, size, channels), modules.get(number)));
        return net.build();
    }

    private int after(ComputationBuilder net, int input, ModuleKind module) {
        int channels = net.channels(input) * (module.doubles() ? 2 : 1);
        int x = input;
        for (int c = 0; c < CELLS; c++) {
            x = cell.after(net, x, channels, c == 0 && module.halves() ? 2 : 1);
        }
        return x;
    }
}
