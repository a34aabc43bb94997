package org.gnomon.io.tu;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.gnomon.api.io.ImportSource;
import org.gnomon.api.io.Limits;
import org.gnomon.model.packed.RefusedInput;

/** The files of one set: {@code MUTAG_A.txt}, {@code MUTAG_graph_indicator.txt}, ... with the set's name before each suffix. */
record TuParts(String set, ImportSource source, Limits limits) {

    static final String EDGES = "_A.txt";
    static final String GRAPH_OF_NODE = "_graph_indicator.txt";
    static final String GRAPH_LABELS = "_graph_labels.txt";
    static final String NODE_LABELS = "_node_labels.txt";
    static final String NODE_ATTRIBUTES = "_node_attributes.txt";
    static final String EDGE_LABELS = "_edge_labels.txt";
    static final String EDGE_TRUTH = "_edge_gt.txt";
    static final String LABEL_NAMES = "_label_readme.txt";

    private static final List<String> READ = List.of(EDGES, GRAPH_OF_NODE, GRAPH_LABELS, NODE_LABELS, NODE_ATTRIBUTES, EDGE_LABELS, EDGE_TRUTH,
            LABEL_NAMES);

    /** Finds the set by its edge file; refuses none, several, and more bytes than allowed. */
    static TuParts of(ImportSource source, Limits limits) throws IOException {
        List<String> edges = source.parts().stream().filter(part -> part.endsWith(EDGES)).toList();
        if (edges.size() != 1) {
            throw new RefusedInput(source.name(), "", edges.isEmpty()
                    ? "no part ends in '" + EDGES + "'; a TU folder has one, for example MUTAG" + EDGES
                    : "several sets in one folder: " + String.join(", ", edges) + "; give one folder per set");
        }
        TuParts parts = new TuParts(prefix(edges.getFirst()), source, limits);
        parts.checkSize();
        return parts;
    }

    static String prefix(String edgePart) {
        return edgePart.substring(0, edgePart.length() - EDGES.length());
    }

    private void checkSize() throws IOException {
        long bytes = 0;
        for (String suffix : READ) {
            bytes += has(suffix) ? source.size(part(suffix)) : 0;
        }
        if (bytes > limits.maxBytes()) {
            throw new RefusedInput(source.name(), "", "the parts have " + bytes + " bytes; the limit is " + limits.maxBytes());
        }
    }

    String part(String suffix) {
        return set + suffix;
    }

    boolean has(String suffix) {
        return source.parts().contains(part(suffix));
    }

    InputStream open(String suffix) throws IOException {
        if (!has(suffix)) {
            throw new RefusedInput(part(suffix), "", "missing from folder '" + source.name() + "'");
        }
        return source.open(part(suffix));
    }

    NumberLines lines(String suffix) throws IOException {
        return new NumberLines(part(suffix), open(suffix), limits.maxBytes());
    }
}
