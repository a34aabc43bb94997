package org.gnomon.api.explain;

import java.util.OptionalDouble;
import org.osgi.annotation.versioning.ConsumerType;

/** Judges one explanation like an {@link ExplanationMetric}, with further questions to the network. Stateless and thread-safe. */
@ConsumerType
public interface ProbingMetric {

    ExplanationMetric.Definition definition();

    /** The value for one explanation; empty where it is not defined. */
    OptionalDouble measure(Assessment assessment, Probe probe);
}
