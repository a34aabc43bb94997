package org.gnomon.space.hiaml;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The blocks of a stage. */
enum BlockKind {

    Z, A22, B23, J30, G30, R30, L20, T20, T31, SRC0, SRC1, SRC3, SRC7, SRC8;

    private final String text = name().toLowerCase(Locale.ROOT);

    static Optional<BlockKind> named(String text) {
        return Arrays.stream(values()).filter(kind -> kind.text.equals(text)).findFirst();
    }

    String text() {
        return text;
    }
}
