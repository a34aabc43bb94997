package org.gnomon.io.tables;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Ways to make the text of an architecture of columns that do not hold it as it is. */
enum TextForm {
    /** One column, as it stands. */
    PLAIN("plain", 1) {
        @Override
        String of(List<String> columns) {
            return columns.getFirst();
        }
    },
    /** The official number of a NAS-Bench-201 cell, 0 to 15,624. */
    NB201_INDEX("nb201-index", 1) {
        @Override
        String of(List<String> columns) {
            return Nb201Order.cell(number(columns.getFirst(), 0, Nb201Order.CELLS - 1));
        }
    },
    /** Kernels and expansions of 20 slots (4 for each of 5 units) and the depths of the units: {@code e3k5,e6k7|...}; slots beyond a depth are left out. */
    OFA_SLOTS("ofa-slots", 3) {
        @Override
        String of(List<String> columns) {
            return OfaSlots.text(columns.get(0), columns.get(1), columns.get(2));
        }
    },
    /** The suffix of a space's id for an input resolution: nothing for the usual 224, {@code @192} for others. */
    AT_RESOLUTION("at-resolution", 1) {
        @Override
        String of(List<String> columns) {
            int resolution = number(columns.getFirst(), 1, 4096);
            return resolution == 224 ? "" : "@" + resolution;
        }
    },
    /** Two lists of pairs in round or square brackets become one form, {@code [[(0,1),...],[...]]}. */
    GENOTYPE("genotype", 1) {
        @Override
        String of(List<String> columns) {
            String pairs = columns.getFirst().replace(" ", "");
            return pairs.startsWith("(((") && pairs.endsWith(")))")
                    ? "[[" + pairs.substring(2, pairs.length() - 2).replace(")),((", ")],[(") + "]]" : pairs;
        }
    };

    private final String name;
    private final int columns;

    TextForm(String name, int columns) {
        this.name = name;
        this.columns = columns;
    }

    static TextForm named(String name) {
        return Arrays.stream(values()).filter(form -> form.name.equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown text form '" + name + "'; allowed: "
                        + Arrays.stream(values()).map(form -> form.name).collect(Collectors.joining(", "))));
    }

    /** How many columns it is made of. */
    int columns() {
        return columns;
    }

    /** @throws IllegalArgumentException saying what does not fit */
    abstract String of(List<String> columns);

    static int number(String text, int min, int max) {
        if (!text.matches("[0-9]{1,9}") || Integer.parseInt(text) < min || Integer.parseInt(text) > max) {
            throw new IllegalArgumentException("'" + brief(text) + "' is not accepted; allowed: " + min + ".." + max);
        }
        return Integer.parseInt(text);
    }

    static String brief(String text) {
        return text.length() <= 30 ? text : text.substring(0, 30) + "...";
    }
}
