package org.gnomon.api.explain;

import java.util.List;
import java.util.random.RandomGenerator;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Asks the network of one task again, on parts of its graph; for metrics that need more than the three predictions of an assessment. One thread at a
 * time.
 */
@ProviderType
public interface Probe {

    /** Class probabilities on the whole graph, {@code [C]}. */
    double[] whole();

    /**
     * Class probabilities with only some units left, pooled over the nodes that still have an edge.
     *
     * @param subsets units of each part, each at most once
     * @return {@code [subsets][C]}
     */
    double[][] only(List<int[]> subsets);

    /**
     * The row behind the first linear map of the head with only {@code units} left, {@code [h]}: before the ReLU where the last message-passing layer is
     * GCN, behind it otherwise (GOAt, ICLR 2024). Empty where the network has no such row.
     */
    double[] embedding(int[] units);

    /**
     * A stream of its own for {@code purpose}, fixed by seed, task and name: the same for every method and every sparsity. Asked twice, it starts again.
     */
    RandomGenerator random(String purpose);
}
