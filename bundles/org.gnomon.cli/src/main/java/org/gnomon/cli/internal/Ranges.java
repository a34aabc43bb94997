package org.gnomon.cli.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;

/** Lists of numbers as users write them: {@code 0.5..0.9} goes in steps of 0.1, {@code 0..4} in steps of 1; both ends of a range count. */
final class Ranges {

    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final int MOST = 1000;

    private Ranges() {}

    /** Sparsities in [0, 1), rising, each once: {@code 0.5..0.9} or {@code 0.5,0.75}. */
    static List<Double> sparsities(String text) {
        List<Double> sparsities = parse("sparsity", text, TENTH).stream().map(BigDecimal::doubleValue).toList();
        for (double sparsity : sparsities) {
            if (sparsity < 0 || sparsity > 0.99) {
                throw refused("sparsity", Double.toString(sparsity), "0 to 0.99");
            }
        }
        return sparsities;
    }

    /** Seeds, rising, each once: {@code 0..4} or {@code 1,5}. */
    static List<Long> seeds(String text) {
        try {
            return parse("seed", text, BigDecimal.ONE).stream().map(BigDecimal::longValueExact).toList();
        } catch (ArithmeticException e) {
            throw refused("seed", text, "whole numbers");
        }
    }

    private static List<BigDecimal> parse(String what, String text, BigDecimal step) {
        TreeSet<BigDecimal> values = new TreeSet<>();
        for (String part : text.split(",", -1)) {
            values.addAll(range(what, part.strip(), step));
        }
        return List.copyOf(values);
    }

    private static List<BigDecimal> range(String what, String part, BigDecimal step) {
        int dots = part.indexOf("..");
        BigDecimal first = number(what, dots < 0 ? part : part.substring(0, dots));
        BigDecimal last = dots < 0 ? first : number(what, part.substring(dots + 2));
        if (last.compareTo(first) < 0 || last.subtract(first).compareTo(step.multiply(BigDecimal.valueOf(MOST))) > 0) {
            throw refused(what, part, "a range that rises, in at most " + MOST + " steps of " + step);
        }
        List<BigDecimal> values = new ArrayList<>();
        for (BigDecimal value = first; value.compareTo(last) <= 0; value = value.add(step)) {
            values.add(value.stripTrailingZeros());
        }
        return values;
    }

    private static BigDecimal number(String what, String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw refused(what, text, "a number, a range such as 0.5..0.9, or several with commas");
        }
    }

    private static BadRequest refused(String what, String value, String allowed) {
        return new BadRequest(Reason.USAGE, what + " is '" + value + "'; allowed: " + allowed, "");
    }
}
