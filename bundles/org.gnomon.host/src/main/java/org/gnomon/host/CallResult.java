package org.gnomon.host;

import java.util.Map;
import org.gnomon.api.Provenance.ParameterValue;

/**
 * What a call gave and what was in force.
 *
 * @param cpuNanos CPU time of all threads of the call
 */
public record CallResult<R>(R value, MethodDescriptor method, Map<String, ParameterValue> parameters, long cpuNanos) {}
