package org.gnomon.api.predict;

import java.util.Optional;
import org.gnomon.api.profile.Device;

/**
 * What is to be predicted of an architecture. Equal tasks have comparable labels; everything that makes labels incomparable belongs into the name.
 *
 * @param name data and protocol: {@code CIFAR-10, 108 epochs}
 * @param metric for example {@code validation accuracy}, {@code PCK}, {@code latency}
 * @param unit of every label and prediction; {@code 1} for a share
 * @param device for costs that belong to one
 */
public record PredictionTask(String name, String metric, String unit, boolean higherIsBetter, Optional<Device> device) {

    public PredictionTask {
        if (name.isEmpty() || metric.isEmpty() || unit.isEmpty()) {
            throw new IllegalArgumentException("task '" + name + "' predicts '" + metric + "' in '" + unit + "'; all three are needed, a share has unit 1");
        }
    }

    /** A task without a device. */
    public static PredictionTask of(String name, String metric, String unit, boolean higherIsBetter) {
        return new PredictionTask(name, metric, unit, higherIsBetter, Optional.empty());
    }
}
