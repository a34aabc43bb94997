package org.gnomon.space.twopath;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a block is made of. */
enum PathOperator {

    CONV3("conv3x3", false), DOUBLE3("double3x3", false), CONV5("conv5x5", false), BOTTLENECK_R2_K3("bottleneck-r2-k3", false),
    BOTTLENECK_R4_K3("bottleneck-r4-k3", false), BOTTLENECK_E2_K3("bottleneck-e2-k3", false), INCEPTION_S3("inception_s3x3", false),
    INCEPTION_S5("inception_s5x5", false), CONV1("conv1x1", true), BOTTLENECK_R2_K1("bottleneck-r2-k1", true),
    BOTTLENECK_E2_K1("bottleneck-e2-k1", true), AVG_POOL("avgpool3x3", true), MAX_POOL("maxpool3x3", true);

    static final List<PathOperator> CONVS = Arrays.stream(values()).filter(op -> !op.support).toList();
    static final List<PathOperator> SUPPORTS = Arrays.stream(values()).filter(op -> op.support).toList();

    private final String text;
    private final boolean support;

    PathOperator(String text, boolean support) {
        this.text = text;
        this.support = support;
    }

    static Optional<PathOperator> named(String text) {
        return Arrays.stream(values()).filter(op -> op.text.equals(text)).findFirst();
    }

    String text() {
        return text;
    }

    /** Whether a block may have only one of them and not it alone. */
    boolean support() {
        return support;
    }
}
