package org.gnomon.api.predict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Known values of many architectures of one family: a row per architecture, a column per task. A value may be absent; it is never NaN. Immutable,
 * thread-safe; 8 bytes a value, so 15,625 architectures with 27 latencies are 3.4 MB and their texts.
 *
 * <p>An architecture is the text of its space ({@link org.gnomon.api.search.SearchSpace#parse} reads it). It may stand in several rows, where it was
 * measured several times.
 */
public final class LabelSet {

    private final String name;
    private final String family;
    private final List<LabelColumn> columns;
    private final List<String> spaces;
    private final int[] spaceOfRow;
    private final String[] architectures;
    private final double[][] values;

    private LabelSet(Builder builder) {
        name = builder.name;
        family = builder.family;
        columns = builder.columns;
        spaces = List.copyOf(builder.spaces.keySet());
        spaceOfRow = Arrays.copyOf(builder.spaceOfRow, builder.size);
        architectures = Arrays.copyOf(builder.architectures, builder.size);
        values = new double[columns.size()][];
        Arrays.setAll(values, column -> Arrays.copyOf(builder.values[column], builder.size));
    }

    /** An empty set to be filled. */
    public static Builder builder(String name, String family, List<LabelColumn> columns) {
        return new Builder(name, family, columns);
    }

    /** For people: {@code nb201_accuracy}. */
    public String name() {
        return name;
    }

    /** The space without parameters such as the resolution, as {@link Example#family()} has it. */
    public String family() {
        return family;
    }

    /** Ids of the spaces that architectures are in, in order of their first row; {@code ofa-mbv3@192} beside {@code ofa-mbv3@208}. */
    public List<String> spaces() {
        return spaces;
    }

    public List<LabelColumn> columns() {
        return columns;
    }

    /** Number of the column with this name; empty where there is none. */
    public OptionalInt column(String columnName) {
        return IntStream.range(0, columns.size()).filter(i -> columns.get(i).name().equals(columnName)).findFirst();
    }

    /** Number of rows. */
    public int size() {
        return architectures.length;
    }

    public String space(int row) {
        return spaces.get(spaceOfRow[row]);
    }

    public String architecture(int row) {
        return architectures[row];
    }

    /** Whether a row has a value in a column. */
    public boolean has(int row, int column) {
        return !Double.isNaN(values[column][row]);
    }

    /**
     * A value in the unit of its task, finite.
     *
     * @throws NoSuchElementException where it is absent
     */
    public double value(int row, int column) {
        if (!has(row, column)) {
            throw new NoSuchElementException("'" + architectures[row] + "' has no " + columns.get(column).name());
        }
        return values[column][row];
    }

    /** Rows that have a value in each of {@code wanted}, rising. */
    public int[] rowsWith(int... wanted) {
        return IntStream.range(0, size()).filter(row -> IntStream.of(wanted).allMatch(column -> has(row, column))).toArray();
    }

    /** The values of a column in {@code rows}, all of which must have one. */
    public double[] values(int column, int... rows) {
        return IntStream.of(rows).mapToDouble(row -> value(row, column)).toArray();
    }

    /** What is known of the architecture in one row. */
    public List<Label> labels(int row) {
        return IntStream.range(0, columns.size()).filter(column -> has(row, column)).mapToObj(column -> {
            LabelColumn head = columns.get(column);
            return new Label(head.task(), values[column][row], OptionalDouble.empty(), head.trust(), head.source());
        }).toList();
    }

    /** Fills a label set row by row. Not thread-safe. */
    public static final class Builder {

        private final String name;
        private final String family;
        private final List<LabelColumn> columns;
        private final Map<String, Integer> spaces = new LinkedHashMap<>();
        private int size;
        private int[] spaceOfRow = new int[16];
        private String[] architectures = new String[16];
        private final double[][] values;

        private Builder(String name, String family, List<LabelColumn> columns) {
            this.name = name;
            this.family = family;
            this.columns = List.copyOf(columns);
            if (new HashSet<>(columns.stream().map(LabelColumn::name).toList()).size() < columns.size()) {
                throw new IllegalArgumentException("columns of label set '" + name + "' are " + new ArrayList<>(columns) + "; each name may stand once");
            }
            values = new double[columns.size()][16];
        }

        /** Begins a row without values and returns its number. */
        public int row(String space, String architecture) {
            if (size == architectures.length) {
                grow();
            }
            spaceOfRow[size] = spaces.computeIfAbsent(space, s -> spaces.size());
            architectures[size] = architecture;
            for (double[] column : values) {
                column[size] = Double.NaN;
            }
            return size++;
        }

        private void grow() {
            int room = Math.addExact(size, size >> 1);
            spaceOfRow = Arrays.copyOf(spaceOfRow, room);
            architectures = Arrays.copyOf(architectures, room);
            for (int column = 0; column < values.length; column++) {
                values[column] = Arrays.copyOf(values[column], room);
            }
        }

        /** Whether a row has a value already. */
        public boolean has(int row, int column) {
            return !Double.isNaN(values[column][row]);
        }

        /** @throws IllegalArgumentException where {@code value} is not finite */
        public Builder set(int row, int column, double value) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException(columns.get(column).name() + " of '" + architectures[row] + "' is " + value + "; labels must be finite");
            }
            values[column][row] = value;
            return this;
        }

        public int size() {
            return size;
        }

        public LabelSet build() {
            return new LabelSet(this);
        }
    }
}
