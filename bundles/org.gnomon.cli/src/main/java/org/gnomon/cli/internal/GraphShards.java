package org.gnomon.cli.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.gnomon.api.predict.LabelColumn;
import org.gnomon.api.predict.LabelSet;
import org.gnomon.host.CallOptions;
import org.gnomon.model.computation.PackedComputation;
import org.gnomon.model.io.ComputationSetHeader;
import org.gnomon.model.io.ComputationSetWriter;
import org.gnomon.model.io.LabelledComputation;

/** Writes the computation graphs of a label set with their labels, {@value #SIZE} to a file; no more than a batch is held. */
record GraphShards(LabelSet set, Path folder) {

    private static final int SIZE = 50_000;

    /**
     * Writes the graphs of {@code rows}.
     *
     * @return the files, in order
     */
    List<Path> write(int[] rows, LabelRows architectures, CallOptions options) throws IOException {
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        for (int from = 0; from < rows.length; from += SIZE) {
            Path file = folder.resolve(String.format(Locale.ROOT, "graphs-%04d.computations.pb.gz", files.size() + 1));
            write(Arrays.copyOfRange(rows, from, Math.min(rows.length, from + SIZE)), architectures, options, file);
            files.add(file);
        }
        return files;
    }

    private void write(int[] rows, LabelRows architectures, CallOptions options, Path file) throws IOException {
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part));
                    ComputationSetWriter writer = new ComputationSetWriter(out, header(rows))) {
                architectures.each(rows, "make graphs", options, (space, text) -> space.toGraph(space.parse(text)), (row, graph) -> add(writer, row, graph));
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private ComputationSetHeader header(int[] rows) {
        return new ComputationSetHeader(set.name(), set.family(), set.spaces(), set.columns().stream().map(LabelColumn::name).toList(), rows.length);
    }

    private void add(ComputationSetWriter writer, int row, PackedComputation graph) {
        double[] labels = IntStream.range(0, set.columns().size()).mapToDouble(column -> set.has(row, column) ? set.value(row, column) : Double.NaN).toArray();
        try {
            writer.write(new LabelledComputation(graph, set.spaces().indexOf(set.space(row)), labels));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
