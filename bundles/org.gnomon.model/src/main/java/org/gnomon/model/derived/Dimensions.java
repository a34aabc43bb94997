package org.gnomon.model.derived;

import java.util.List;
import org.gnomon.model.cg.Layout;
import org.gnomon.model.cg.TensorShape;

/** Height, width and channels of a shape, as its layout says where they are; 0 where the shape has no such dimension. */
public final class Dimensions {

    private Dimensions() {}

    /** Rows; 1 for layouts without space. */
    public static int height(TensorShape shape) {
        return switch (shape.getLayout()) {
            case NHWC -> at(shape, 1);
            case NCHW -> at(shape, 2);
            case NC, GENERIC -> 1;
        };
    }

    /** Columns; 1 for layouts without space. */
    public static int width(TensorShape shape) {
        return switch (shape.getLayout()) {
            case NHWC -> at(shape, 2);
            case NCHW -> at(shape, 3);
            case NC, GENERIC -> 1;
        };
    }

    /** Channels or features: the last dimension, or the second of {@link Layout#NCHW}. */
    public static int channels(TensorShape shape) {
        return shape.getLayout() == Layout.NCHW ? at(shape, 1) : at(shape, shape.getDims().size() - 1);
    }

    private static int at(TensorShape shape, int index) {
        List<Integer> dims = shape.getDims();
        return 0 <= index && index < dims.size() ? dims.get(index) : 0;
    }
}
