package org.gnomon.io.safetensors;

import java.util.List;

/**
 * One tensor of the file's header.
 *
 * @param begin first byte, counted from the start of the data
 * @param end byte behind the last
 */
record TensorEntry(String name, Dtype dtype, List<Long> shape, long begin, long end) {

    /** Number of values. */
    long count() {
        return (end - begin) / dtype.bytes();
    }
}
