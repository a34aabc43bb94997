package org.gnomon.cli.internal;

import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.gnomon.api.predict.LabelSet;
import org.gnomon.ranking.Correlation;

/**
 * Two columns over the architectures that have both.
 *
 * @param x {@code [n]}
 * @param y {@code [n]}
 */
record Joined(String nameX, String nameY, double[] x, double[] y) {

    static final List<String> HEADER = List.of("X", "Y", "ARCHITECTURES", "SRCC", "KENDALL", "PEARSON");

    /**
     * A column with a value for every row of its set.
     *
     * @param values NaN where a row has none
     */
    record Column(LabelSet set, String name, double[] values) {

        boolean has(int row) {
            return !Double.isNaN(values[row]);
        }

        private String identity(int row) {
            return set.space(row) + '\n' + set.architecture(row);
        }
    }

    /** Row by row within one set; between two, each row of the second with the first row of the same architecture. */
    static Joined of(Column one, Column two, Predicate<String> architectures) {
        int[] rows = IntStream.range(0, two.set().size()).filter(row -> two.has(row) && architectures.test(two.set().architecture(row))).toArray();
        int[] partners = one.set() == two.set() ? rows : partners(one, two, rows);
        int[] both = IntStream.range(0, rows.length).filter(i -> partners[i] >= 0 && one.has(partners[i])).toArray();
        return new Joined(one.name(), two.name(), IntStream.of(both).mapToDouble(i -> one.values()[partners[i]]).toArray(),
                IntStream.of(both).mapToDouble(i -> two.values()[rows[i]]).toArray());
    }

    /** -1 where there is none. */
    private static int[] partners(Column one, Column two, int[] rows) {
        Map<String, Integer> rowOf = new HashMap<>();
        IntStream.range(0, one.set().size()).filter(one::has).forEach(row -> rowOf.putIfAbsent(one.identity(row), row));
        return IntStream.of(rows).map(row -> rowOf.getOrDefault(two.identity(row), -1)).toArray();
    }

    private OptionalDouble correlation(Correlation kind) {
        return kind.of(x, y);
    }

    List<String> cells() {
        return List.of(nameX, nameY, Integer.toString(x.length), text(Correlation.SPEARMAN), text(Correlation.KENDALL), text(Correlation.PEARSON));
    }

    private String text(Correlation kind) {
        OptionalDouble value = correlation(kind);
        return value.isPresent() ? Numbers.text(value.getAsDouble()) : "-";
    }

    JsonObject json() {
        JsonObject json = new JsonObject();
        json.addProperty("x", nameX);
        json.addProperty("y", nameY);
        json.addProperty("architectures", x.length);
        for (Correlation kind : Correlation.values()) {
            correlation(kind).ifPresent(value -> json.addProperty(kind.name().toLowerCase(Locale.ROOT), value));
        }
        return json;
    }
}
