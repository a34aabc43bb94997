package org.gnomon.model.io;

import com.google.protobuf.WireFormat;

/** Field numbers of {@code schema/gnomon-graphs.proto}. */
final class GraphSetFields {

    static final int FORMAT_VERSION = 1;

    static final int HEADER_VERSION = 1;
    static final int HEADER_NAME = 2;
    static final int HEADER_TASK = 3;
    static final int HEADER_FEATURE_COUNT = 4;
    static final int HEADER_GRAPH_COUNT = 5;
    static final int HEADER_CLASS_NAME = 6;
    static final int HEADER_FEATURE_NAME = 7;

    static final int GRAPH_ID = 1;
    static final int GRAPH_NODE_COUNT = 2;
    static final int GRAPH_FEATURES = 3;
    static final int GRAPH_SOURCE = 4;
    static final int GRAPH_TARGET = 5;
    static final int GRAPH_LABEL = 6;
    static final int GRAPH_NODE_LABELS = 7;
    static final int GRAPH_MOTIF_EDGES = 8;
    static final int GRAPH_NODE_TYPES = 9;
    static final int GRAPH_EDGE_TYPES = 10;
    static final int GRAPH_EDGE_FEATURE_COUNT = 11;
    static final int GRAPH_EDGE_FEATURES = 12;

    private GraphSetFields() {}

    static boolean isPacked(int tag) {
        return WireFormat.getTagWireType(tag) == WireFormat.WIRETYPE_LENGTH_DELIMITED;
    }
}
