package org.gnomon.metrics.explanation;

import java.util.OptionalDouble;
import org.gnomon.api.explain.Assessment;
import org.gnomon.api.explain.ExplanationMetric;
import org.osgi.service.component.annotations.Component;

/** CPU time of one explanation. */
@Component
public final class CpuTime implements ExplanationMetric {

    @Override
    public Definition definition() {
        return new Definition("cpu-time", "CPU", "ms", Direction.LOWER,
                "CPU time of the thread that made the explanation: scores and the search up to the largest size allowed", 90);
    }

    @Override
    public OptionalDouble measure(Assessment assessment) {
        return OptionalDouble.of(assessment.cost().cpuNanos() / 1e6);
    }
}
