package org.gnomon.api;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where a result comes from; enough to compute it again.
 *
 * @param method id of the method
 * @param version version of its bundle
 * @param parameters the values in force, by name
 * @param seed seed of the run
 * @param inputs SHA-256 of every input
 * @param environment host version, JVM, operating system, kernels: what can change the last digits
 */
public record Provenance(String method, String version, Map<String, ParameterValue> parameters, long seed, List<Digest> inputs,
        Map<String, String> environment) {

    /** A value in force and where it came from: {@code default}, {@code configuration} or {@code run}. */
    public record ParameterValue(Object value, String origin) {}

    /** SHA-256 (lower-case hex) of one file or value. */
    public record Digest(String name, String sha256) {}

    public Provenance {
        parameters = java.util.Collections.unmodifiableMap(new TreeMap<>(parameters));
        inputs = List.copyOf(inputs);
        environment = java.util.Collections.unmodifiableMap(new TreeMap<>(environment));
    }
}
