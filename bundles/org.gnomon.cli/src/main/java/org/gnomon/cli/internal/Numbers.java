package org.gnomon.cli.internal;

import java.util.List;
import java.util.Locale;

/** Numbers as people read them, the same in every locale. */
final class Numbers {

    private Numbers() {}

    /** Three digits behind the point; sizes and times with fewer where they are large. */
    static String text(double value) {
        return String.format(Locale.ROOT, Math.abs(value) >= 100 ? "%.1f" : "%.3f", value);
    }

    /** {@code 12,345}. */
    static String grouped(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /** {@code 1 graph}, {@code 2 graphs}. */
    static String count(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** The first few of many names. */
    static String some(List<String> names) {
        int most = 12;
        return String.join(", ", names.subList(0, Math.min(most, names.size()))) + (names.size() > most ? " and " + (names.size() - most) + " more" : "");
    }

    /** {@code 3 s}, {@code 2 min 5 s}. */
    static String seconds(long seconds) {
        return seconds < 60 ? seconds + " s" : seconds / 60 + " min " + seconds % 60 + " s";
    }
}
