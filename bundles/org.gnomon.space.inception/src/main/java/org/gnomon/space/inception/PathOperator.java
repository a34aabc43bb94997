package org.gnomon.space.inception;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a path is made of. */
enum PathOperator {

    CONV3("conv3x3", Kind.CONV), CONV5("conv5x5", Kind.CONV), DEPTHWISE3("depthwise3x3", Kind.CONV), DEPTHWISE5("depthwise5x5", Kind.CONV),
    INCEPTION_S3("inception_s3x3", Kind.CONV), INCEPTION_S5("inception_s5x5", Kind.CONV), INCEPTION_P3("inception_p3x3", Kind.CONV),
    INCEPTION_P5("inception_p5x5", Kind.CONV), CONV1("conv1x1", Kind.MIXER), DOUBLE1("double1x1", Kind.MIXER), AVG_POOL("avgpool3x3", Kind.POOL),
    MAX_POOL("maxpool3x3", Kind.POOL);

    /** Support operators are mixers, which can change channels, and pools, which cannot. */
    private enum Kind {
        CONV, MIXER, POOL
    }

    static final List<PathOperator> CONVS = Arrays.stream(values()).filter(op -> !op.support()).toList();
    static final List<PathOperator> SUPPORTS = Arrays.stream(values()).filter(PathOperator::support).toList();

    private final String text;
    private final Kind kind;

    PathOperator(String text, Kind kind) {
        this.text = text;
        this.kind = kind;
    }

    static Optional<PathOperator> named(String text) {
        return Arrays.stream(values()).filter(op -> op.text.equals(text)).findFirst();
    }

    String text() {
        return text;
    }

    /** Whether a path may have only one of them and not it alone. */
    boolean support() {
        return kind != Kind.CONV;
    }

    /** Whether it can change the number of channels. */
    boolean setsChannels() {
        return kind != Kind.POOL;
    }
}
