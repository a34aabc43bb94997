package org.gnomon.space.transnas;

import java.util.List;
import java.util.Optional;
import org.gnomon.api.search.Decision;
import org.gnomon.model.computation.ComputationBuilder;

/** What can stand on an edge of a cell; the ordinal is the digit in texts. */
enum CellOperator {

    NONE(Decision.EdgeChoice.NONE), SKIP("skip"), CONV1("conv1x1"), CONV3("conv3x3");

    private final String text;

    CellOperator(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** Adds the operator behind {@code x}; empty where nothing comes through. */
    Optional<Integer> after(ComputationBuilder net, int x, int channels, int stride) {
        return switch (this) {
            case NONE -> Optional.empty();
            case SKIP -> Optional.of(stride == 1 && channels == net.channels(x) ? net.identity(x) : reduced(net, x, channels, stride));
            case CONV1 -> Optional.of(Cell.activeConv(net, x, channels, 1, stride));
            case CONV3 -> Optional.of(Cell.activeConv(net, x, channels, 3, stride));
        };
    }

    /** Two 1x1 convolutions side by side, the second one pixel further. */
    private static int reduced(ComputationBuilder net, int x, int channels, int stride) {
        int active = net.relu(x);
        return net.batchNorm(net.concat(List.of(net.conv(active, channels / 2, 1, stride), net.conv(active, channels / 2, 1, stride))));
    }
}
