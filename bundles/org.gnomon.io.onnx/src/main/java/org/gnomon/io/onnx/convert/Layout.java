package org.gnomon.io.onnx.convert;

import java.util.ArrayList;
import java.util.List;
import org.gnomon.io.onnx.graph.Shape;
import org.gnomon.model.computation.FeatureShape;

/** Where a tensor has its channels; rows and columns are what is left of its axes, leading ones folded into the rows, without the batch. */
enum Layout {
    /** {@code [N, C, ...]}, as convolutions have it. */
    CHANNELS_FIRST,
    /** {@code [N, ..., C]}, as matrix products have it. */
    CHANNELS_LAST;

    int channelAxis(Shape shape) {
        return this == CHANNELS_LAST || shape.rank() < 2 ? shape.rank() - 1 : 1;
    }

    /** The layout behind a transposition. */
    Layout transposed(Shape shape, int[] order) {
        int channels = channelAxis(shape);
        for (int axis = 0; axis < order.length; axis++) {
            if (order[axis] == channels && axis == order.length - 1) {
                return CHANNELS_LAST;
            }
            if (order[axis] == channels && axis == 1) {
                return CHANNELS_FIRST;
            }
        }
        return this;
    }

    /** The layout behind a change of shape: where a small tensor has its channels then, else as before. */
    Layout reformed(Shape from, Shape to) {
        Layout other = this == CHANNELS_FIRST ? CHANNELS_LAST : CHANNELS_FIRST;
        boolean moved = from.rank() > 0 && from.rank() <= 3 && to.rank() > 1
                && !sameChannels(from, to, this) && sameChannels(from, to, other);
        return moved ? other : this;
    }

    private boolean sameChannels(Shape from, Shape to, Layout layout) {
        return from.dim(channelAxis(from)) == to.dim(layout.channelAxis(to));
    }

    /** Shape of one sample of a tensor for {@code batch} samples. */
    FeatureShape feature(Shape shape, int batch) {
        if (shape.rank() == 0) {
            return FeatureShape.vector(1);
        }
        if (shape.rank() == 1) {
            return FeatureShape.vector(shape.dim(0));
        }
        List<Integer> spatial = new ArrayList<>(shape.dims());
        int channels = spatial.remove(channelAxis(shape));
        int samples = spatial.removeFirst();
        int lead = samples % batch == 0 ? samples / batch : samples;
        if (lead != 1 || spatial.isEmpty()) {
            spatial.addFirst(lead);
        }
        int columns = spatial.size() == 1 ? 1 : spatial.removeLast();
        return new FeatureShape(spatial.stream().reduce(1, Math::multiplyExact), columns, channels);
    }
}
