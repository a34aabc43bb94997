package org.gnomon.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Columns of text: numbers to the right, words to the left, two spaces between. */
final class TextTable {

    private static final Pattern NUMBER = Pattern.compile("[-+0-9.,%]*");

    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(String... header) {
        this.header = List.of(header);
    }

    TextTable(List<String> header) {
        this.header = List.copyOf(header);
    }

    TextTable row(String... cells) {
        return row(List.of(cells));
    }

    TextTable row(List<String> cells) {
        if (cells.size() != header.size()) {
            throw new IllegalArgumentException("the row has " + cells.size() + " cells; the table has " + header.size() + " columns");
        }
        rows.add(List.copyOf(cells));
        return this;
    }

    /** One line for the header and one for each row, without trailing spaces. */
    List<String> lines() {
        int[] widths = IntStream.range(0, header.size()).map(this::width).toArray();
        boolean[] right = new boolean[widths.length];
        for (int c = 0; c < right.length; c++) {
            int column = c;
            right[c] = !rows.isEmpty() && rows.stream().allMatch(row -> NUMBER.matcher(row.get(column)).matches());
        }
        List<String> lines = new ArrayList<>();
        lines.add(line(header, widths, right));
        rows.forEach(row -> lines.add(line(row, widths, right)));
        return lines;
    }

    private int width(int column) {
        return Math.max(header.get(column).length(), rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0));
    }

    private static String line(List<String> cells, int[] widths, boolean[] right) {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < widths.length; c++) {
            String padding = " ".repeat(widths[c] - cells.get(c).length());
            line.append(right[c] ? padding + cells.get(c) : cells.get(c) + padding).append("  ");
        }
        return line.toString().stripTrailing();
    }
}
