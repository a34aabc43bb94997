package org.gnomon.itests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Forty graphs in the TU format: paths of five nodes (class 0) and rings of five (class 1). */
final class SmallTuSet {

    private static final int GRAPHS = 40;
    private static final int NODES = 5;

    private SmallTuSet() {}

    static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("five_A.txt"), lines(GRAPHS * NODES, SmallTuSet::edges));
        Files.writeString(folder.resolve("five_graph_indicator.txt"), lines(GRAPHS * NODES, v -> v / NODES + 1 + "\n"));
        Files.writeString(folder.resolve("five_graph_labels.txt"), lines(GRAPHS, g -> g % 2 + "\n"));
        Files.writeString(folder.resolve("five_node_attributes.txt"), lines(GRAPHS * NODES, v -> "1.0, 0.5\n"));
    }

    static void withDanglingEdge(Path folder) throws IOException {
        write(folder);
        Files.writeString(folder.resolve("five_A.txt"), Files.readString(folder.resolve("five_A.txt")) + "1, 999\n");
    }

    static void withNaN(Path folder) throws IOException {
        write(folder);
        Files.writeString(folder.resolve("five_node_attributes.txt"),
                Files.readString(folder.resolve("five_node_attributes.txt")).replaceFirst("(?s)^(.*?\n.*?\n)1.0", "$1NaN"));
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining());
    }

    private static String edges(int node) {
        int first = node / NODES * NODES;
        int next = first + (node + 1 - first) % NODES;
        boolean ring = node / NODES % 2 == 1;
        return next > node || ring ? node + 1 + ", " + (next + 1) + "\n" + (next + 1) + ", " + (node + 1) + "\n" : "";
    }
}
