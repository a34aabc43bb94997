package org.gnomon.data.stories;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.gnomon.api.BadRequest;

/** Path lengths as users write them: {@code 2,3} or {@code 2..10}; both ends of a range count. */
final class Lengths {

    private static final int LEAST = 2;
    private static final int MOST = 20;

    private Lengths() {}

    /**
     * The lengths that {@code text} names, rising, each once.
     *
     * @param parameter whose value it is
     */
    static List<Integer> parse(String parameter, String text) {
        TreeSet<Integer> lengths = new TreeSet<>();
        for (String part : text.split(",", -1)) {
            String[] ends = part.strip().split("\\.\\.", -1);
            int first = number(parameter, text, ends[0]);
            int last = ends.length == 1 ? first : number(parameter, text, ends[1]);
            if (ends.length > 2 || last < first) {
                throw refused(parameter, text);
            }
            IntStream.rangeClosed(first, last).forEach(lengths::add);
        }
        return List.copyOf(lengths);
    }

    private static int number(String parameter, String text, String digits) {
        if (!digits.matches("[0-9]{1,2}") || Integer.parseInt(digits) < LEAST || Integer.parseInt(digits) > MOST) {
            throw refused(parameter, text);
        }
        return Integer.parseInt(digits);
    }

    private static BadRequest refused(String parameter, String text) {
        return new BadRequest(BadRequest.Reason.USAGE, parameter + " is '" + text + "'; allowed: lengths from " + LEAST + " to " + MOST
                + ", separated by commas, ranges with two dots", "try: 2,3 or 2..10");
    }
}
