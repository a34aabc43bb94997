package org.gnomon.io.safetensors;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gnomon.model.packed.Gnn.Task;

/**
 * What {@code model.json} says: everything about a network but its weights.
 *
 * @param hidden width of the classifier layer {@code lin1}
 * @param names which tensor plays which role
 */
record ModelDescription(String name, Task task, int features, List<LayerShape> layers, int hidden, int classes, TensorNames names) {

    static final String FORMAT = "gnomon-gnn";
    static final int FORMAT_VERSION = 1;
    static final int MAX_LAYERS = 128;
    static final int MAX_WIDTH = 1 << 20;
    static final int MAX_NAME = 200;

    /** Whether a model may be called that: not blank, short, one line, encodable. */
    static boolean isName(String name) {
        return !name.isBlank() && name.length() <= MAX_NAME && name.chars().noneMatch(Character::isISOControl)
                && StandardCharsets.UTF_8.newEncoder().canEncode(name);
    }
}
