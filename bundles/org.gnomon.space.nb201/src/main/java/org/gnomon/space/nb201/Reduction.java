package org.gnomon.space.nb201;

/** The block between stacks, which halves the size and doubles the channels. */
public enum Reduction {
    /** Conv-ReLU-Conv and Avgpool-Conv, added, then ReLU. */
    PLAIN,
    /** ReLU-Conv-BatchNorm twice and Avgpool-Conv, added. */
    RESIDUAL
}
