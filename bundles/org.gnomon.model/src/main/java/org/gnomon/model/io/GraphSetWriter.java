package org.gnomon.model.io;

import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.WireFormat;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import org.gnomon.model.packed.GraphSet;
import org.gnomon.model.packed.PackedGraph;

/** Writes a file of packed graphs one graph after the other; the same graphs give the same bytes. The schema is {@code schema/gnomon-graphs.proto}. */
public final class GraphSetWriter implements Closeable {

    private final GraphSetHeader header;
    private final DelimitedOutput out;
    private int written;

    /** Writes the header. Closing this closes {@code out}. */
    public GraphSetWriter(OutputStream out, GraphSetHeader header) throws IOException {
        this.header = header;
        this.out = new DelimitedOutput(out);
        this.out.message(this::header);
    }

    /** Writes all of {@code set}; {@code out} stays open. */
    public static void write(GraphSet set, OutputStream out) throws IOException {
        GraphSetWriter writer = new GraphSetWriter(out, GraphSetHeader.of(set));
        for (PackedGraph graph : set.graphs()) {
            writer.write(graph);
        }
        writer.out.finish();
    }

    /** Writes the next graph. */
    public void write(PackedGraph graph) throws IOException {
        if (graph.featureCount() != header.featureCount() || written == header.graphCount()) {
            throw new IllegalArgumentException("graph '" + graph.id() + "' with " + graph.featureCount() + " features does not belong to a file of "
                    + header.graphCount() + " graphs with " + header.featureCount());
        }
        out.message(fields -> graph(graph, fields));
        written++;
    }

    /** Ends the file; fails where graphs are missing. */
    @Override
    public void close() throws IOException {
        out.close();
        if (written != header.graphCount()) {
            throw new IOException("only " + written + " of " + header.graphCount() + " graphs were written");
        }
    }

    private void header(CodedOutputStream out) throws IOException {
        out.writeUInt32(GraphSetFields.HEADER_VERSION, GraphSetFields.FORMAT_VERSION);
        out.writeString(GraphSetFields.HEADER_NAME, header.name());
        out.writeEnum(GraphSetFields.HEADER_TASK, header.task().ordinal());
        out.writeUInt32(GraphSetFields.HEADER_FEATURE_COUNT, header.featureCount());
        out.writeUInt32(GraphSetFields.HEADER_GRAPH_COUNT, header.graphCount());
        for (String name : header.classNames()) {
            out.writeString(GraphSetFields.HEADER_CLASS_NAME, name);
        }
        for (String name : header.featureNames()) {
            out.writeString(GraphSetFields.HEADER_FEATURE_NAME, name);
        }
    }

    private static void graph(PackedGraph graph, CodedOutputStream out) throws IOException {
        int nodes = graph.nodeCount();
        out.writeString(GraphSetFields.GRAPH_ID, graph.id());
        out.writeUInt32(GraphSetFields.GRAPH_NODE_COUNT, nodes);
        floats(GraphSetFields.GRAPH_FEATURES, nodes, graph.featureCount(), graph::feature, out);
        DelimitedOutput.numbers(GraphSetFields.GRAPH_SOURCE, graph.edgeCount(), graph::source, out);
        DelimitedOutput.numbers(GraphSetFields.GRAPH_TARGET, graph.edgeCount(), graph::target, out);
        if (graph.label().isPresent()) {
            out.writeUInt32(GraphSetFields.GRAPH_LABEL, graph.label().getAsInt());
        }
        DelimitedOutput.numbers(GraphSetFields.GRAPH_NODE_LABELS, graph.hasNodeLabels() ? nodes : 0, graph::nodeLabel, out);
        DelimitedOutput.numbers(GraphSetFields.GRAPH_MOTIF_EDGES, graph.hasMotif() ? graph.edgeCount() : 0, edge -> graph.inMotif(edge) ? 1 : 0, out);
        DelimitedOutput.numbers(GraphSetFields.GRAPH_NODE_TYPES, graph.hasNodeTypes() ? nodes : 0, graph::nodeType, out);
        DelimitedOutput.numbers(GraphSetFields.GRAPH_EDGE_TYPES, graph.hasEdgeTypes() ? graph.edgeCount() : 0, graph::edgeType, out);
        if (graph.edgeFeatureCount() > 0) {
            out.writeUInt32(GraphSetFields.GRAPH_EDGE_FEATURE_COUNT, graph.edgeFeatureCount());
        }
        floats(GraphSetFields.GRAPH_EDGE_FEATURES, graph.edgeCount(), graph.edgeFeatureCount(), graph::edgeFeature, out);
    }

    /** One entry of a matrix. */
    private interface Entry {
        float at(int row, int column);
    }

    private static void floats(int field, int rows, int width, Entry entry, CodedOutputStream out) throws IOException {
        int values = Math.multiplyExact(rows, width);
        if (values == 0) {
            return;
        }
        out.writeTag(field, WireFormat.WIRETYPE_LENGTH_DELIMITED);
        out.writeUInt32NoTag(Math.multiplyExact(values, Float.BYTES));
        for (int i = 0; i < values; i++) {
            out.writeFloatNoTag(entry.at(i / width, i % width));
        }
    }
}
