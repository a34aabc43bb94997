package org.gnomon.io.autogo;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.util.Locale;
import java.util.OptionalInt;
import org.gnomon.model.computation.FeatureShape;
import org.gnomon.model.computation.Operation;
import org.gnomon.model.computation.Operator;
import org.gnomon.model.computation.Padding;
import org.gnomon.model.computation.Window;

/**
 * One node as it is read, in either form. Of the authors' form: the operator by its index, and by its label where that is 0; channels from the
 * resolution, as the shapes of some files are scaled.
 */
final class NodeDraft {

    private static final int RESOLUTION = 6;

    private OptionalInt id = OptionalInt.empty();
    private String label = "";
    private int index;
    private int[] resolution = {};
    private int[] kernel = {};
    private int[] pool = {};
    private double[] shape = {};
    private int[] strides = {};
    private int[] dilations = {};
    private boolean bias;
    private Padding padding = Padding.SAME;

    /** Reads one object. */
    static NodeDraft read(JsonReader json, JsonFields fields) throws IOException {
        NodeDraft node = new NodeDraft();
        node.object(json, fields);
        return node;
    }

    private void object(JsonReader json, JsonFields fields) throws IOException {
        json.beginObject();
        while (json.hasNext()) {
            take(json.nextName(), json, fields);
        }
        json.endObject();
    }

    private void take(String field, JsonReader json, JsonFields fields) throws IOException {
        switch (field) {
            case "id" -> id = OptionalInt.of(json.nextInt());
            case "op", "label" -> label = fields.text();
            case "op_type_idx" -> index = index(json.nextInt(), fields);
            case "res", "resolution" -> resolution = fields.numbers();
            case "k" -> kernel = fields.numbers();
            case "pool", "ksize" -> pool = fields.numbers();
            case "shape" -> shape = fields.decimals();
            case "stride", "strides" -> strides = fields.numbers();
            case "dilations" -> dilations = fields.numbers();
            case "bias", "use_bias" -> bias = fields.truth();
            case "pad", "padding" -> padding = padding(fields.text(), fields);
            case "metadata" -> metadata(json, fields);
            default -> json.skipValue();
        }
    }

    private void metadata(JsonReader json, JsonFields fields) throws IOException {
        if (fields.at(JsonToken.NULL)) {
            json.nextNull();
        } else {
            object(json, fields);
        }
    }

    private static int index(int index, JsonFields fields) {
        if (index < 0 || index >= Operator.values().length) {
            throw fields.refused("operator " + index + "; allowed: 0.." + (Operator.values().length - 1));
        }
        return index;
    }

    private static Padding padding(String text, JsonFields fields) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "same", "" -> Padding.SAME;
            case "valid" -> Padding.VALID;
            default -> throw fields.refused("padding '" + text.substring(0, Math.min(text.length(), 20)) + "'; allowed: same, valid");
        };
    }

    /** What edges call it; empty where it has no id of its own. */
    OptionalInt id() {
        return id;
    }

    Operation operation(JsonFields fields) {
        if (resolution.length != RESOLUTION) {
            throw fields.refused("the resolution has " + resolution.length + " numbers; expected 6: height, width and channels, each in and out");
        }
        Operator operator = index > 0 ? Operator.values()[index] : Operator.within(label);
        return new Operation(operator, new FeatureShape(resolution[0], resolution[2], resolution[4]),
                new FeatureShape(resolution[1], resolution[3], resolution[5]), operator.windowed() ? window(fields) : Window.NONE,
                bias && operator.weighted());
    }

    private Window window(JsonFields fields) {
        int[] size = kernel.length > 0 ? pair(kernel, fields) : pool.length > 0 ? pair(pool, fields) : kernelOfShape();
        int[] step = pair(strides, fields);
        int[] spread = pair(dilations, fields);
        if (Math.max(Math.max(size[0], size[1]), Math.max(step[0], step[1])) > FeatureShape.LARGEST) {
            throw fields.refused("a window of " + size[0] + " x " + size[1] + " with stride " + step[0] + " x " + step[1] + "; allowed: up to "
                    + FeatureShape.LARGEST);
        }
        return new Window(size[0], size[1], step[0], step[1], spread[0], spread[1], padding, 1, false);
    }

    private int[] kernelOfShape() {
        return shape.length == 4 ? new int[] {(int) shape[2], (int) shape[3]} : new int[] {1, 1};
    }

    /** Height and width of one number, two, or four of which the middle ones count. */
    private static int[] pair(int[] numbers, JsonFields fields) {
        return switch (numbers.length) {
            case 0 -> new int[] {1, 1};
            case 1 -> new int[] {numbers[0], numbers[0]};
            case 2 -> numbers;
            case 4 -> new int[] {numbers[1], numbers[2]};
            default -> throw fields.refused(numbers.length + " numbers for height and width; allowed: 1, 2 or 4");
        };
    }
}
