package org.gnomon.oracle.ofa;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.gnomon.api.predict.PredictionTask;
import org.gnomon.api.profile.Device;
import org.gnomon.api.profile.Device.Kind;
import org.gnomon.api.profile.Quantity;

/** What the published sequence-graph oracles answer, and for which hardware. Their publishers name neither runtime nor precision. */
enum SeqGraphMetric {
    ACC(Optional.empty()),
    GPU(Optional.of(device("rtx-2080-ti", Kind.GPU))),
    CPU(Optional.of(device("threadripper-2990wx", Kind.CPU))),
    NPU(Optional.of(device("kirin-9000-npu", Kind.NPU)));

    private final Optional<Device> device;

    SeqGraphMetric(Optional<Device> device) {
        this.device = device;
    }

    private static Device device(String id, Kind kind) {
        String unknown = "not published";
        return new Device(id, kind, unknown, 1, unknown, 1);
    }

    /** How the file with its weights ends. */
    String fileName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Accuracy as a share, latency in ms. */
    PredictionTask task() {
        return device.map(d -> new PredictionTask("latency on " + d.id(), Quantity.LATENCY.id(), Quantity.LATENCY.unit(), false, device))
                .orElseGet(() -> PredictionTask.of("ImageNet, subnets of the OFA network", "top-1 accuracy", "1", true));
    }

    static Optional<SeqGraphMetric> of(PredictionTask task) {
        return Arrays.stream(values()).filter(metric -> metric.task().equals(task)).findFirst();
    }
}
