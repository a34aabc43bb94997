package org.gnomon.space.inception;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Channels inside a path, against those that it ends with. */
enum InnerWidth {

    SAME, HALF, DOUBLE;

    static Optional<InnerWidth> named(String text) {
        return Arrays.stream(values()).filter(inner -> inner.text().equals(text)).findFirst();
    }

    /** Those that differ for a path that ends with {@code channels} and has {@code setters} operators that set channels. */
    static List<InnerWidth> of(int channels, int setters) {
        return setters < 2 ? List.of(SAME) : channels > Stage.LEAST_CHANNELS ? List.of(SAME, HALF, DOUBLE) : List.of(SAME, DOUBLE);
    }

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    int channels(int path) {
        return switch (this) {
            case SAME -> path;
            case HALF -> path / 2;
            case DOUBLE -> 2 * path;
        };
    }
}
