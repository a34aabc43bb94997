package org.gnomon.io.tensorflow;

import java.util.Optional;
import org.gnomon.model.computation.Padding;
import org.gnomon.model.computation.Window;

/** Attributes of a node. Filled while it is read. */
final class NodeAttributes {

    private static final int RANK = 4;

    private static final int[] NONE = {};

    private int[] strides = NONE;
    private int[] kernel = NONE;
    private int[] dilations = NONE;
    private int[] explicitPaddings = NONE;
    private int[] shape = NONE;
    private String padding = "";
    private String layout = "NHWC";
    private Tensor value;

    void setNumbers(String name, int[] numbers) {
        switch (name) {
            case "strides" -> strides = numbers;
            case "ksize" -> kernel = numbers;
            case "dilations" -> dilations = numbers;
            case "explicit_paddings" -> explicitPaddings = numbers;
            default -> {
                return;
            }
        }
    }

    void setText(String name, String text) {
        if (name.equals("padding")) {
            padding = text;
        } else if (name.equals("data_format")) {
            layout = text;
        }
    }

    void setShape(String name, int[] sizes) {
        if (name.equals("shape")) {
            shape = sizes;
        }
    }

    void setValue(Tensor tensor) {
        value = tensor;
    }

    boolean channelsFirst() {
        return layout.equals("NCHW");
    }

    /** Of a placeholder; -1 for sizes that are open. */
    int[] shape() {
        return shape;
    }

    Optional<Tensor> value() {
        return Optional.ofNullable(value);
    }

    /** Window of a pool. */
    Window pool() {
        return window(spatial(kernel, 0, "ksize"), spatial(kernel, 1, "ksize"));
    }

    /** Window of a convolution, whose kernel its weights tell. */
    Window window(int kernelH, int kernelW) {
        return new Window(kernelH, kernelW, spatial(strides, 0, "strides"), spatial(strides, 1, "strides"), spatial(dilations, 0, "dilations"),
                spatial(dilations, 1, "dilations"), padding(), 1, false);
    }

    private Padding padding() {
        return switch (padding) {
            case "VALID" -> Padding.VALID;
            case "SAME", "" -> Padding.SAME;
            case "EXPLICIT" -> explicitPadding();
            default -> throw new IllegalArgumentException("has padding '" + padding + "'; allowed: SAME, VALID, EXPLICIT");
        };
    }

    private Padding explicitPadding() {
        if (explicitPaddings.length != 2 * RANK) {
            throw new IllegalArgumentException("has " + explicitPaddings.length + " explicit paddings; expected " + 2 * RANK);
        }
        int h = 2 * firstSpatial();
        return new Padding(Padding.Mode.EXPLICIT, explicitPaddings[h], explicitPaddings[h + 2], explicitPaddings[h + 1], explicitPaddings[h + 3]);
    }

    private int firstSpatial() {
        return channelsFirst() ? 2 : 1;
    }

    private int spatial(int[] numbers, int axis, String name) {
        if (numbers.length == 0) {
            return 1;
        }
        if (numbers.length != RANK) {
            throw new IllegalArgumentException("has " + numbers.length + " " + name + "; expected " + RANK);
        }
        return numbers[firstSpatial() + axis];
    }
}
