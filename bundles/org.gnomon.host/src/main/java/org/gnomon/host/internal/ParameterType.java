package org.gnomon.host.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gnomon.host.MethodDescriptor.ParameterDescriptor;

/**
 * Which texts are legal values of a parameter, and what they stand for. Bounds of a string are bounds of its length, as Metatype says.
 *
 * @param min empty where there is no bound; likewise {@code max}
 */
record ParameterType(String name, Optional<BigDecimal> min, Optional<BigDecimal> max, List<String> options) {

    /** @throws NumberFormatException when a bound is not a number */
    static ParameterType of(ParameterDescriptor descriptor) {
        return new ParameterType(descriptor.type(), bound(descriptor.min()), bound(descriptor.max()), descriptor.options());
    }

    private static Optional<BigDecimal> bound(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(new BigDecimal(text.strip()));
    }

    /** The value of {@code text}: Boolean, Integer, Long, Double or String; empty when it is not legal. */
    Optional<Object> parse(String text) {
        if (!options.isEmpty() && !options.contains(text)) {
            return Optional.empty();
        }
        return parseDefault(text).filter(value -> inRange(value instanceof String s ? BigDecimal.valueOf(s.length()) : number(value)));
    }

    /** As {@link #parse}, without bounds and options: the author of a method may choose a default outside of them, for example 0 for "off". */
    Optional<Object> parseDefault(String text) {
        try {
            return switch (name) {
                case "boolean" -> truth(text.strip());
                case "integer" -> Optional.of(Integer.valueOf(text.strip()));
                case "long" -> Optional.of(Long.valueOf(text.strip()));
                case "double" -> Optional.<Object>of(Double.valueOf(text.strip())).filter(d -> Double.isFinite((Double) d));
                default -> Optional.of(text);
            };
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Object> truth(String text) {
        return text.equals("true") || text.equals("false") ? Optional.of(Boolean.valueOf(text)) : Optional.empty();
    }

    private static BigDecimal number(Object value) {
        return value instanceof Boolean ? BigDecimal.ZERO : new BigDecimal(value.toString());
    }

    private boolean inRange(BigDecimal size) {
        return name.equals("boolean") || min.map(m -> size.compareTo(m) >= 0).orElse(true) && max.map(m -> size.compareTo(m) <= 0).orElse(true);
    }

    /** For messages: {@code integer from 1 to 10000}. */
    String allowed() {
        if (!options.isEmpty()) {
            return String.join(", ", options);
        }
        return switch (name) {
            case "boolean" -> "true or false";
            case "string" -> bounds().isEmpty() ? "any text" : "text, length" + bounds();
            default -> name + bounds();
        };
    }

    private String bounds() {
        String from = min.map(m -> " from " + m.toPlainString()).orElse("");
        return from + max.map(m -> (from.isEmpty() ? " up to " : " to ") + m.toPlainString()).orElse("");
    }
}
