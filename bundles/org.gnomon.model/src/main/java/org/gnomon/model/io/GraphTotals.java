package org.gnomon.model.io;

/** Counts what a file asks for, before it is allocated. */
final class GraphTotals {

    private final GraphSetLimits limits;
    private long nodes;
    private long edges;

    GraphTotals(GraphSetLimits limits) {
        this.limits = limits;
    }

    void graphs(int count) {
        require(0 <= count && count <= limits.maxGraphs(), count, "graphs", limits.maxGraphs());
    }

    void nodes(int count) {
        nodes += count;
        require(0 <= count && nodes <= limits.maxNodes(), nodes, "nodes", limits.maxNodes());
    }

    void edges(int count) {
        edges += count;
        require(edges <= limits.maxEdges(), edges, "edges", limits.maxEdges());
    }

    private static void require(boolean holds, long count, String what, long limit) {
        if (!holds) {
            throw new NotAccepted("", count + " " + what + "; the limit is " + limit);
        }
    }
}
