package org.gnomon.model.io;

/** Field numbers of {@code schema/gnomon-computations.proto}. */
final class ComputationSetFields {

    static final int FORMAT_VERSION = 1;

    static final int HEADER_VERSION = 1;
    static final int HEADER_NAME = 2;
    static final int HEADER_FAMILY = 3;
    static final int HEADER_SPACE = 4;
    static final int HEADER_LABEL = 5;
    static final int HEADER_GRAPH_COUNT = 6;

    static final int GRAPH_ID = 1;
    static final int GRAPH_SPACE = 2;
    static final int GRAPH_NEW_OPERATION = 3;
    static final int GRAPH_OPERATION = 4;
    static final int GRAPH_INPUT_COUNT = 5;
    static final int GRAPH_INPUT_DISTANCE = 6;
    static final int GRAPH_LABEL = 7;
    static final int GRAPH_LABEL_VALUE = 8;

    /** Operations that differ in one file, at most. */
    static final int MOST_OPERATIONS = 1 << 18;

    private ComputationSetFields() {}
}
