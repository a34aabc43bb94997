package org.gnomon.cli.internal;

import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How the values of a column are spread. */
record LabelStatistics(String column, int count, double min, double median, double mean, double max, double deviation, long distinct) {

    static final List<String> HEADER = List.of("COLUMN", "VALUES", "DISTINCT", "MIN", "MEDIAN", "MEAN", "MAX", "DEVIATION");

    /** @param values at least one */
    static LabelStatistics of(String column, double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        double mean = Arrays.stream(sorted).average().orElseThrow();
        double squares = Arrays.stream(sorted).map(v -> (v - mean) * (v - mean)).sum();
        return new LabelStatistics(column, n, sorted[0], (sorted[(n - 1) / 2] + sorted[n / 2]) / 2, mean, sorted[n - 1],
                n == 1 ? 0 : Math.sqrt(squares / (n - 1)), Arrays.stream(sorted).distinct().count());
    }

    List<String> cells() {
        return List.of(column, Integer.toString(count), Long.toString(distinct), text(min), text(median), text(mean), text(max), text(deviation));
    }

    private static String text(double value) {
        return String.format(Locale.ROOT, Math.abs(value) >= 1e6 || value != 0 && Math.abs(value) < 1e-3 ? "%.4e" : "%.4f", value);
    }

    JsonObject json() {
        JsonObject json = new JsonObject();
        json.addProperty("column", column);
        json.addProperty("count", count);
        json.addProperty("distinct", distinct);
        json.addProperty("min", min);
        json.addProperty("median", median);
        json.addProperty("mean", mean);
        json.addProperty("max", max);
        json.addProperty("deviation", deviation);
        return json;
    }
}
