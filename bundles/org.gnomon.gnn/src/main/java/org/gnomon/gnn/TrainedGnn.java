package org.gnomon.gnn;

import java.util.List;
import org.gnomon.model.packed.GnnNetwork;

/**
 * A trained network and how it came to be.
 *
 * @param network of the best epoch
 * @param accuracy of that network, computed by the kernels on its exported weights
 * @param split which items (graphs or nodes, by index in the set) were used for what
 * @param bestEpoch the epoch of {@code network}, from 1
 * @param history one entry per epoch
 */
public record TrainedGnn(GnnNetwork network, Accuracy accuracy, Split split, int bestEpoch, List<Epoch> history) {

    /** Share of items classified right, in [0, 1]. */
    public record Accuracy(double training, double validation, double test) {}

    /**
     * One pass over the training items.
     *
     * @param trainingLoss mean cross-entropy in nats, with dropout
     * @param validationLoss the same without dropout
     * @param validationAccuracy in [0, 1]
     */
    public record Epoch(double trainingLoss, double validationLoss, double validationAccuracy) {}

    public TrainedGnn {
        history = List.copyOf(history);
    }
}
