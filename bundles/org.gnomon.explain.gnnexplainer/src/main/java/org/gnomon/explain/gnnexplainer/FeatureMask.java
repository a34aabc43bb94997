package org.gnomon.explain.gnnexplainer;

import java.util.stream.IntStream;

/** What a mask on node features has a value for; the names are those of PyG's {@code node_mask_type}. */
public enum FeatureMask {
    /** Features are not masked. */
    NONE,
    /** A value per node, for all its features. */
    OBJECT,
    /** A value per feature, the same for all nodes. */
    COMMON_ATTRIBUTES,
    /** A value per feature of each node. */
    ATTRIBUTES;

    /** The layout over row-major features {@code [nodes, features]}; no entries for {@link #NONE}. */
    MaskLayout layout(int nodes, int features) {
        IntStream entries = IntStream.range(0, nodes * features);
        return switch (this) {
            case NONE -> new MaskLayout(new int[0], 0);
            case OBJECT -> new MaskLayout(entries.map(i -> i / features).toArray(), nodes);
            case COMMON_ATTRIBUTES -> new MaskLayout(entries.map(i -> i % features).toArray(), features);
            case ATTRIBUTES -> new MaskLayout(entries.toArray(), nodes * features);
        };
    }
}
