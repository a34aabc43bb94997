package org.gnomon.space.declared;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The blocks that a file can use, with the arguments that each may have. */
enum BlockKind {

    /** Convolution, normalisation, activation. */
    CONV("channels", "kernel", "stride", "groups", "bias", "norm", "activation"),
    /** Depthwise convolution, normalisation, activation. */
    DEPTHWISE("kernel", "stride", "bias", "norm", "activation"),
    /** Inverted residual of mobile networks. */
    INVERTED("channels", "expansion", "kernel", "stride", "activation", "squeeze"),
    /** Residual of two 3x3 convolutions. */
    RESIDUAL("channels", "kernel", "stride", "activation"),
    /** Residual of 1x1, k x k and 1x1 convolutions. */
    BOTTLENECK("channels", "inner", "kernel", "stride", "activation"),
    /** What comes in; a 1x1 convolution with normalisation where channels or size change. */
    SHORTCUT("channels", "stride"),
    MAXPOOL("kernel", "stride"),
    AVGPOOL("kernel", "stride"),
    IDENTITY,
    NORM,
    ACTIVATION("activation"),
    MEAN,
    /** A dense layer with bias. */
    DENSE("channels"),
    /** Mean and a dense layer with the classes of the space. */
    CLASSIFIER;

    private final Set<String> arguments;

    BlockKind(String... arguments) {
        this.arguments = Set.of(arguments);
    }

    static BlockKind read(Json json) {
        return Arrays.stream(values()).filter(kind -> kind.text().equals(json.text())).findFirst()
                .orElseThrow(() -> json.refused("unknown block; allowed: "
                        + Arrays.stream(values()).map(BlockKind::text).collect(Collectors.joining(", "))));
    }

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<String> arguments() {
        return arguments.stream().sorted().toList();
    }
}
