package org.gnomon.io.tu;

import java.io.IOException;
import java.util.Arrays;
import org.gnomon.api.Run;

/** Files with one integer per line. */
final class Columns {

    private static final int LINES_BETWEEN_CHECKS = 1 << 13;

    private final Run run;

    Columns(Run run) {
        this.run = run;
    }

    /** All of {@code lines}, of which there may be up to {@code max}. */
    int[] upTo(int max, String item, NumberLines lines) throws IOException {
        int[] values = new int[Math.min(max, 1024)];
        int count = 0;
        while (next(lines)) {
            if (count == max) {
                throw lines.refused("more " + item + "s than the limit of " + max);
            }
            if (count == values.length) {
                values = Arrays.copyOf(values, (int) Math.min(max, 2L * count));
            }
            values[count++] = single(lines, item);
        }
        return Arrays.copyOf(values, count);
    }

    /** All of {@code lines}, of which there must be {@code count}; {@code of} says what has as many. */
    int[] exactly(int count, String item, String of, NumberLines lines) throws IOException {
        int[] values = new int[count];
        for (int i = 0; i < count; i++) {
            require(next(lines), lines, count, of);
            values[i] = single(lines, item);
        }
        require(!next(lines), lines, count, of);
        return values;
    }

    /** Goes to the next line; looks for a cancel now and then. */
    boolean next(NumberLines lines) throws IOException {
        if (lines.line() % LINES_BETWEEN_CHECKS == 0) {
            run.checkCancelled();
        }
        return lines.next();
    }

    static void require(boolean agrees, NumberLines lines, int count, String of) {
        if (!agrees) {
            throw lines.refused("the file must have " + count + " lines, one for each " + of + "; it has "
                    + (lines.line() <= count ? "fewer" : "more"));
        }
    }

    private static int single(NumberLines lines, String item) {
        int value = lines.integer(item);
        lines.end("one " + item);
        return value;
    }
}
