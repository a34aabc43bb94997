package org.gnomon.io.tables;

import java.math.BigDecimal;
import java.util.OptionalDouble;

/** Numbers as tables write them: {@code -12.5e3}. No NaN, no infinity, no hexadecimal. */
final class Decimal {

    private static final int MAX_LENGTH = 40;

    private Decimal() {}

    /** Empty where {@code text} is no finite decimal number. */
    static OptionalDouble parse(String text) {
        if (text.length() > MAX_LENGTH || !text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == '-' || c == '+' || c == 'e' || c == 'E')) {
            return OptionalDouble.empty();
        }
        try {
            double value = Double.parseDouble(text);
            return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    /** The double nearest to the product; empty where {@code text} is no finite decimal number or the product no finite double. */
    static OptionalDouble scaled(String text, BigDecimal scale) {
        OptionalDouble plain = parse(text);
        if (plain.isEmpty() || scale.compareTo(BigDecimal.ONE) == 0) {
            return plain;
        }
        double value = new BigDecimal(text).multiply(scale).doubleValue();
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }
}
