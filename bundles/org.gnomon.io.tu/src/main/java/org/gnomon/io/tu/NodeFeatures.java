package org.gnomon.io.tu;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.gnomon.api.Run;
import org.gnomon.model.packed.RefusedInput;

/**
 * Features of all nodes of a set: numeric attributes first, where the set has them, then the one-hot label in the columns
 * {@code smallest label .. largest label} (also those that no node has, as PyTorch Geometric does).
 */
final class NodeFeatures {

    private static final int MAX_COLUMNS = 1 << 12;

    private final float[] attributes;
    private final int attributeCount;
    private final int[] labels;
    private final int smallest;
    private final int labelCount;

    private NodeFeatures(int[] labels, float[] attributes, int attributeCount) {
        this.labels = labels;
        this.attributes = attributes;
        this.attributeCount = attributeCount;
        smallest = IntStream.of(labels).min().orElse(0);
        labelCount = labels.length == 0 ? 0 : (int) Math.min(MAX_COLUMNS + 1L, (long) IntStream.of(labels).max().getAsInt() - smallest + 1);
    }

    static NodeFeatures read(TuParts parts, int nodes, Run run) throws IOException {
        boolean hasLabels = parts.has(TuParts.NODE_LABELS);
        if (!hasLabels && !parts.has(TuParts.NODE_ATTRIBUTES)) {
            throw new RefusedInput(parts.part(TuParts.NODE_LABELS), "", "missing from folder '" + parts.source().name()
                    + "', and there is no " + parts.part(TuParts.NODE_ATTRIBUTES) + " either; nodes need features");
        }
        Columns columns = new Columns(run);
        NodeFeatures features = attributes(parts, nodes, columns, hasLabels ? labels(parts, nodes, columns) : new int[0]);
        features.checkColumns(parts);
        checkSize(parts, nodes, features.width());
        return features;
    }

    private static int[] labels(TuParts parts, int nodes, Columns columns) throws IOException {
        try (NumberLines lines = parts.lines(TuParts.NODE_LABELS)) {
            return columns.exactly(nodes, "node label", "node", lines);
        }
    }

    private static NodeFeatures attributes(TuParts parts, int nodes, Columns columns, int[] labels) throws IOException {
        if (!parts.has(TuParts.NODE_ATTRIBUTES)) {
            return new NodeFeatures(labels, new float[0], 0);
        }
        try (NumberLines lines = parts.lines(TuParts.NODE_ATTRIBUTES)) {
            float[] values = new float[0];
            int width = 0;
            for (int node = 0; node < nodes; node++) {
                Columns.require(columns.next(lines), lines, nodes, "node");
                float[] row = row(lines);
                if (node == 0) {
                    width = row.length;
                    checkSize(parts, nodes, width);
                } else if (row.length != width) {
                    throw lines.refused(row.length + " attributes; line 1 has " + width);
                }
                values = room(values, (node + 1) * width, nodes * width);
                System.arraycopy(row, 0, values, node * width, width);
            }
            Columns.require(!columns.next(lines), lines, nodes, "node");
            return new NodeFeatures(labels, values, width);
        }
    }

    /** Grows with what was read, so that a short file claiming much takes little. */
    private static float[] room(float[] values, int needed, int all) {
        return needed <= values.length ? values : Arrays.copyOf(values, (int) Math.min(all, Math.max(needed, 2L * values.length)));
    }

    private static float[] row(NumberLines lines) {
        float[] row = new float[8];
        int width = 0;
        do {
            row = width == row.length ? Arrays.copyOf(row, 2 * width) : row;
            row[width++] = lines.decimal("attribute");
        } while (lines.comma());
        return Arrays.copyOf(row, width);
    }

    private void checkColumns(TuParts parts) {
        if (labelCount > MAX_COLUMNS) {
            throw new RefusedInput(parts.part(TuParts.NODE_LABELS), "", "node labels from " + smallest + " to "
                    + IntStream.of(labels).max().getAsInt() + " need too many one-hot columns; the limit is " + MAX_COLUMNS);
        }
    }

    private static void checkSize(TuParts parts, int nodes, int width) {
        long bytes = (long) Float.BYTES * nodes * width;
        long limit = Math.min(parts.limits().maxBytes(), Integer.MAX_VALUE);
        if (bytes > limit) {
            throw new RefusedInput(parts.source().name(), "", width + " features of " + nodes + " nodes take " + bytes + " bytes; the limit is "
                    + limit);
        }
    }

    int width() {
        return attributeCount + labelCount;
    }

    /** Features of the nodes {@code from..to-1}, row-major. */
    float[] rows(int from, int to) {
        int width = width();
        float[] rows = new float[(to - from) * width];
        for (int node = from; node < to; node++) {
            int row = (node - from) * width;
            System.arraycopy(attributes, node * attributeCount, rows, row, attributeCount);
            if (labelCount > 0) {
                rows[row + attributeCount + labels[node] - smallest] = 1;
            }
        }
        return rows;
    }

    /** One name per column; {@code known} names the labels. */
    List<String> names(SortedMap<Integer, String> known) {
        List<String> names = new ArrayList<>();
        for (int a = 0; a < attributeCount; a++) {
            names.add("attribute " + a);
        }
        IntStream.range(0, labelCount).map(column -> smallest + column).forEach(label -> names.add(known.getOrDefault(label, "label " + label)));
        return names;
    }
}
