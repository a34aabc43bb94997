package org.gnomon.oracle.ofa;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.gnomon.model.packed.RefusedInput;

/**
 * An additive latency table of MobileNetV3 Once-for-All networks: a constant of the resolution and a time for every block, by unit, by whether it is the
 * first of it, by expansion and kernel. Immutable, thread-safe.
 */
final class LatencyTable {

    private static final String HEADER = "res,unit,position,expand,kernel,ms";
    private static final int MAX_LINES = 100_000;
    private static final int MAX_LINE = 200;

    private final NavigableMap<Integer, Times> times;

    /** @param blocks ms by cell */
    private record Times(double[] constant, Map<Cell, Double> blocks) {}

    private record Cell(int unit, boolean first, Block block) {}

    private LatencyTable(NavigableMap<Integer, Times> times) {
        this.times = times;
    }

    /**
     * Reads a CSV file with the columns {@code res,unit,position,expand,kernel,ms}; position is {@code const} (unit, expansion and kernel are empty),
     * {@code first} or {@code rest}.
     *
     * @throws RefusedInput with the line, when it is malformed, says something twice or leaves something out
     */
    static LatencyTable read(WeightsFolder folder, String name) throws IOException {
        List<String> lines = new String(folder.read(name), StandardCharsets.UTF_8).lines().limit(MAX_LINES + 1L).toList();
        require(lines.size() <= MAX_LINES, name, MAX_LINES, "more than " + MAX_LINES + " lines");
        require(!lines.isEmpty() && lines.getFirst().equals(HEADER), name, 1, "the header must be '" + HEADER + "'");
        Builder builder = new Builder(name);
        for (int line = 2; line <= lines.size(); line++) {
            builder.add(lines.get(line - 1), line);
        }
        return builder.build();
    }

    private static void require(boolean holds, String source, int line, String reason) {
        if (!holds) {
            throw new RefusedInput(source, "line " + line, reason);
        }
    }

    boolean knows(int resolution) {
        return times.containsKey(resolution);
    }

    /** Resolutions of the table, rising. */
    List<Integer> resolutions() {
        return List.copyOf(times.navigableKeySet());
    }

    /** Sum of the constant and of all blocks in ms; NaN at a resolution that the table does not have. */
    double latency(OfaNetwork network) {
        Times row = times.get(network.resolution());
        if (row == null) {
            return Double.NaN;
        }
        double sum = row.constant()[0];
        List<List<Block>> units = network.blocks().units();
        for (int unit = 0; unit < units.size(); unit++) {
            for (int layer = 0; layer < units.get(unit).size(); layer++) {
                sum += row.blocks().get(new Cell(unit, layer == 0, units.get(unit).get(layer)));
            }
        }
        return sum;
    }

    /** Takes the lines of a table and checks that it is complete. */
    private static final class Builder {

        private static final int CELLS = OfaFamily.MBV3.units() * 2 * 9;

        private final String source;
        private final NavigableMap<Integer, Times> times = new TreeMap<>();

        Builder(String source) {
            this.source = source;
        }

        void add(String text, int line) {
            require(text.length() <= MAX_LINE, source, line, "longer than " + MAX_LINE + " characters");
            String[] fields = text.split(",", -1);
            require(fields.length == 6, source, line, fields.length + " columns; expected 6");
            try {
                Times row = times.computeIfAbsent(Integer.valueOf(fields[0]), r -> new Times(new double[] {Double.NaN}, new HashMap<>()));
                double ms = Double.parseDouble(fields[5]);
                require(Double.isFinite(ms), source, line, "a time of " + ms + "; times must be finite");
                add(row, fields, ms, line);
            } catch (NumberFormatException e) {
                throw new RefusedInput(source, "line " + line, "not a number: " + e.getMessage(), e);
            }
        }

        private void add(Times row, String[] fields, double ms, int line) {
            if (fields[2].equals("const")) {
                require(Double.isNaN(row.constant()[0]), source, line, "a second constant for resolution " + fields[0]);
                row.constant()[0] = ms;
                return;
            }
            require(fields[2].equals("first") || fields[2].equals("rest"), source, line, "position '" + fields[2] + "'; allowed: const, first, rest");
            int unit = Integer.parseInt(fields[1]);
            Block block = new Block(Integer.parseInt(fields[3]), Integer.parseInt(fields[4]));
            require(unit >= 1 && unit <= OfaFamily.MBV3.units() && List.of(3, 4, 6).contains(block.expand()) && List.of(3, 5, 7).contains(block.kernel()),
                    source, line, "no block of ofa-mbv3: units 1..5, expansions 3, 4, 6, kernels 3, 5, 7");
            require(row.blocks().put(new Cell(unit - 1, fields[2].equals("first"), block), ms) == null, source, line, "this block stands twice");
        }

        LatencyTable build() {
            times.forEach((resolution, row) -> {
                if (Double.isNaN(row.constant()[0]) || row.blocks().size() != CELLS) {
                    throw new RefusedInput(source, "", "resolution " + resolution + " has " + row.blocks().size() + " of " + CELLS + " blocks and "
                            + (Double.isNaN(row.constant()[0]) ? "no" : "a") + " constant");
                }
            });
            return new LatencyTable(times);
        }
    }
}
