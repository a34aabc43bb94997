package org.gnomon.model.io;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import org.gnomon.model.packed.PackedGraph;

/** Parses one graph of a file; unknown fields are skipped, as protobuf has it. */
final class GraphMessage {

    private String id = "";
    private int nodeCount;
    private int label = -1;
    private boolean labelled;
    private final Numbers features = new Numbers();
    private final Numbers source = new Numbers();
    private final Numbers target = new Numbers();
    private final Numbers nodeLabels = new Numbers();
    private final Numbers motif = new Numbers();
    private final Numbers nodeTypes = new Numbers();
    private final Numbers edgeTypes = new Numbers();
    private int edgeFeatureCount;
    private final Numbers edgeFeatures = new Numbers();

    private GraphMessage() {}

    static PackedGraph read(CodedInputStream in, GraphSetHeader header, GraphTotals totals) throws IOException {
        GraphMessage message = new GraphMessage();
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            message.field(tag, in);
        }
        return message.graph(header, totals);
    }

    private void field(int tag, CodedInputStream in) throws IOException {
        switch (WireFormat.getTagFieldNumber(tag)) {
            case GraphSetFields.GRAPH_ID -> id = in.readStringRequireUtf8();
            case GraphSetFields.GRAPH_NODE_COUNT -> nodeCount = in.readUInt32();
            case GraphSetFields.GRAPH_FEATURES -> features.read(tag, in, CodedInputStream::readFixed32);
            case GraphSetFields.GRAPH_SOURCE -> source.read(tag, in, CodedInputStream::readUInt32);
            case GraphSetFields.GRAPH_TARGET -> target.read(tag, in, CodedInputStream::readUInt32);
            case GraphSetFields.GRAPH_LABEL -> label(in.readUInt32());
            case GraphSetFields.GRAPH_NODE_LABELS -> nodeLabels.read(tag, in, CodedInputStream::readUInt32);
            case GraphSetFields.GRAPH_MOTIF_EDGES -> motif.read(tag, in, bits -> bits.readBool() ? 1 : 0);
            case GraphSetFields.GRAPH_NODE_TYPES -> nodeTypes.read(tag, in, CodedInputStream::readUInt32);
            case GraphSetFields.GRAPH_EDGE_TYPES -> edgeTypes.read(tag, in, CodedInputStream::readUInt32);
            case GraphSetFields.GRAPH_EDGE_FEATURE_COUNT -> edgeFeatureCount = in.readUInt32();
            case GraphSetFields.GRAPH_EDGE_FEATURES -> edgeFeatures.read(tag, in, CodedInputStream::readFixed32);
            default -> in.skipField(tag);
        }
    }

    private void label(int value) {
        label = value;
        labelled = true;
    }

    private PackedGraph graph(GraphSetHeader header, GraphTotals totals) {
        totals.nodes(nodeCount);
        totals.edges(source.size());
        long values = (long) nodeCount * header.featureCount();
        if (features.size() != values) {
            throw new NotAccepted("", "graph '" + id + "' has " + features.size() + " feature values; expected " + nodeCount + " x "
                    + header.featureCount());
        }
        PackedGraph.Builder builder = PackedGraph.builder(id, nodeCount, header.featureCount()).features(features.asFloats())
                .edges(source.toArray(), target.toArray());
        if (labelled) {
            builder.label(label);
        }
        if (nodeLabels.size() > 0) {
            builder.nodeLabels(nodeLabels.toArray());
        }
        if (motif.size() > 0) {
            builder.motifEdges(motif.asBooleans());
        }
        addTypes(builder);
        if ((long) edgeFeatureCount * source.size() != edgeFeatures.size()) {
            throw new NotAccepted("", "graph '" + id + "' has " + edgeFeatures.size() + " edge feature values; expected " + source.size() + " x "
                    + edgeFeatureCount);
        }
        return builder.edgeFeatures(edgeFeatureCount, edgeFeatures.asFloats()).build();
    }

    private void addTypes(PackedGraph.Builder builder) {
        if (nodeTypes.size() > 0) {
            builder.nodeTypes(nodeTypes.toArray());
        }
        if (edgeTypes.size() > 0) {
            builder.edgeTypes(edgeTypes.toArray());
        }
    }
}
