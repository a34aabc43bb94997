package org.gnomon.host;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gnomon.api.Provenance.Digest;
import org.gnomon.api.Provenance.ParameterValue;

/**
 * What {@code run.json} says.
 *
 * @param status {@code running}, {@code succeeded}, {@code partial}, {@code failed}, {@code cancelled} or {@code damaged}
 * @param started and {@code ended}: ISO-8601 in UTC; empty where unknown
 */
public record RunRecord(String id, Path folder, String verb, String status, String message, Map<String, String> arguments, long seed,
        List<MethodUse> methods, List<Digest> inputs, List<Digest> outputs, Map<String, String> environment, String started, String ended) {

    /** A method that took part. */
    public record MethodUse(String kind, String id, String version, Map<String, ParameterValue> parameters) {

        public MethodUse {
            parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        }
    }

    public RunRecord {
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
        environment = Collections.unmodifiableMap(new LinkedHashMap<>(environment));
        methods = List.copyOf(methods);
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }
}
