package org.gnomon.io.tensorflow;

import java.util.List;
import java.util.Locale;

/**
 * One node of a frozen graph, with what is needed of it.
 *
 * @param inputs names of the nodes whose data it reads, without the numbers of their outputs; control inputs are left out
 */
record NodeDef(String name, String op, List<String> inputs, NodeAttributes attributes) {

    /** Last segment of the name, small letters. */
    String label() {
        return name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }
}
