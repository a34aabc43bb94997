package org.gnomon.metrics.explanation;

import java.util.OptionalDouble;
import org.gnomon.api.explain.Assessment;
import org.gnomon.api.explain.ExplanationMetric;
import org.osgi.service.component.annotations.Component;

/** Memory that one explanation allocated. */
@Component
public final class AllocatedMemory implements ExplanationMetric {

    private static final double MEBIBYTE = 1 << 20;

    @Override
    public Definition definition() {
        return new Definition("memory", "Memory", "MiB", Direction.LOWER,
                "memory that the explaining thread allocated, freed or not; where the JVM counts it", 105);
    }

    @Override
    public OptionalDouble measure(Assessment assessment) {
        long bytes = assessment.cost().allocatedBytes();
        return bytes <= 0 ? OptionalDouble.empty() : OptionalDouble.of(bytes / MEBIBYTE);
    }
}
