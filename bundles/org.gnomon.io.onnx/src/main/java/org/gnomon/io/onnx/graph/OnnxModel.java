package org.gnomon.io.onnx.graph;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A model without the data of its large tensors.
 *
 * @param part the file it came from
 * @param opsets version of each operator set by domain; the empty domain is ONNX's own
 * @param functions names of operators that the model itself defines
 * @param externalData places of tensor data outside the file, with the number of tensors there
 */
public record OnnxModel(String part, long irVersion, String producer, Map<String, Long> opsets, OnnxGraph graph, List<String> functions,
        Map<String, Integer> externalData) {

    public static final long OLDEST_OPSET = 7;
    public static final long NEWEST_OPSET = 23;

    public OnnxModel {
        opsets = Collections.unmodifiableMap(new TreeMap<>(opsets));
        functions = List.copyOf(functions);
        externalData = Collections.unmodifiableMap(new TreeMap<>(externalData));
    }
}
