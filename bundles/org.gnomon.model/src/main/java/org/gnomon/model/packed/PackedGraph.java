package org.gnomon.model.packed;

import java.util.Arrays;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * One attributed graph, flat and immutable: {@code n} nodes, {@code m} directed edges in a fixed order, features {@code [n, F]}.
 *
 * <p>Edge {@code e} sends a message from {@link #source(int)} to {@link #target(int)}; an undirected edge is two entries. Memory is
 * {@code 4 n F + 12 m} bytes. Equality is by content.
 */
public final class PackedGraph {

    private final String id;
    private final int nodeCount;
    private final int featureCount;
    private final float[] features;
    private final int[] source;
    private final int[] target;
    private final int label;
    private final int[] nodeLabels;
    private final boolean[] motifEdges;
    private final int[] nodeTypes;
    private final EdgeAttributes edgeAttributes;
    private final int[] incomingStart;
    private final int[] incoming;

    private PackedGraph(Builder builder) {
        id = builder.id;
        nodeCount = builder.nodeCount;
        featureCount = builder.featureCount;
        features = builder.features.clone();
        source = builder.source.clone();
        target = builder.target.clone();
        label = builder.label;
        nodeLabels = builder.nodeLabels.clone();
        motifEdges = builder.motifEdges.clone();
        nodeTypes = builder.nodeTypes.clone();
        edgeAttributes = builder.edgeAttributes;
        incomingStart = new int[nodeCount + 1];
        incoming = new int[source.length];
        groupByTarget();
    }

    /** Starts a graph of {@code nodeCount} nodes with {@code featureCount} features each, all zero, and no edges. */
    public static Builder builder(String id, int nodeCount, int featureCount) {
        return new Builder(id, nodeCount, featureCount);
    }

    private void groupByTarget() {
        for (int t : target) {
            incomingStart[t + 1]++;
        }
        for (int v = 0; v < nodeCount; v++) {
            incomingStart[v + 1] += incomingStart[v];
        }
        int[] next = Arrays.copyOf(incomingStart, nodeCount);
        for (int e = 0; e < target.length; e++) {
            incoming[next[target[e]]++] = e;
        }
    }

    /** Name of the graph in its set, for example {@code MUTAG/17}. */
    public String id() {
        return id;
    }

    public int nodeCount() {
        return nodeCount;
    }

    /** Number of directed edges. */
    public int edgeCount() {
        return source.length;
    }

    public int featureCount() {
        return featureCount;
    }

    /** The node that edge {@code edge} reads its message from. */
    public int source(int edge) {
        return source[edge];
    }

    /** The node that edge {@code edge} sends its message to. */
    public int target(int edge) {
        return target[edge];
    }

    /** Feature {@code feature} of {@code node}. */
    public float feature(int node, int feature) {
        return features[node * featureCount + feature];
    }

    /** A copy of all features, row-major {@code [n, F]}, widened to double. */
    public double[] featuresAsDoubles() {
        double[] copy = new double[features.length];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = features[i];
        }
        return copy;
    }

    /** Number of edges that end in {@code node}. */
    public int inDegree(int node) {
        return incomingStart[node + 1] - incomingStart[node];
    }

    /** The {@code k}-th edge that ends in {@code node}, in edge order; {@code 0 <= k < inDegree(node)}. */
    public int incoming(int node, int k) {
        return incoming[incomingStart[node] + k];
    }

    /** Class of the whole graph, where known. */
    public OptionalInt label() {
        return label < 0 ? OptionalInt.empty() : OptionalInt.of(label);
    }

    public boolean hasNodeLabels() {
        return nodeLabels.length > 0;
    }

    /** Class of {@code node}; only where {@link #hasNodeLabels()}. */
    public int nodeLabel(int node) {
        return nodeLabels[node];
    }

    /** Whether the ground truth of an explanation (the planted motif) is known. */
    public boolean hasMotif() {
        return motifEdges.length > 0;
    }

    /** Whether {@code edge} belongs to the planted motif; only where {@link #hasMotif()}. */
    public boolean inMotif(int edge) {
        return motifEdges[edge];
    }

    /** Whether nodes or edges are of several types: a heterogeneous graph. */
    public boolean isHeterogeneous() {
        return hasNodeTypes() || hasEdgeTypes();
    }

    public boolean hasNodeTypes() {
        return nodeTypes.length > 0;
    }

    public boolean hasEdgeTypes() {
        return edgeAttributes.hasTypes();
    }

    /** Type of {@code node}; 0 where nodes have no types. */
    public int nodeType(int node) {
        return nodeTypes.length > 0 ? nodeTypes[node] : 0;
    }

    /** Type (relation) of {@code edge}; 0 where edges have no types. */
    public int edgeType(int edge) {
        return edgeAttributes.type(edge);
    }

    /** Number of features of every edge; 0 for most graphs. */
    public int edgeFeatureCount() {
        return edgeAttributes.featureCount();
    }

    /** Feature {@code feature} of {@code edge}. */
    public float edgeFeature(int edge, int feature) {
        return edgeAttributes.feature(edge, feature);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PackedGraph g && id.equals(g.id) && nodeCount == g.nodeCount && featureCount == g.featureCount
                && label == g.label && Arrays.equals(source, g.source) && Arrays.equals(target, g.target)
                && Arrays.equals(features, g.features) && Arrays.equals(nodeLabels, g.nodeLabels)
                && Arrays.equals(motifEdges, g.motifEdges) && Arrays.equals(nodeTypes, g.nodeTypes) && edgeAttributes.equals(g.edgeAttributes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, nodeCount, featureCount, label, Arrays.hashCode(source), Arrays.hashCode(target),
                Arrays.hashCode(features));
    }

    @Override
    public String toString() {
        return id + " (" + nodeCount + " nodes, " + source.length + " directed edges)";
    }

    /** Collects the parts of one graph; {@link #build()} checks them and copies them. */
    public static final class Builder {

        private final String id;
        private final int nodeCount;
        private final int featureCount;
        private float[] features;
        private int[] source = {};
        private int[] target = {};
        private int label = -1;
        private int[] nodeLabels = {};
        private boolean[] motifEdges = {};
        private int[] nodeTypes = {};
        private EdgeAttributes edgeAttributes = EdgeAttributes.NONE;

        private Builder(String id, int nodeCount, int featureCount) {
            this.id = Objects.requireNonNull(id);
            this.nodeCount = require(nodeCount >= 0, nodeCount, "number of nodes", ">= 0");
            this.featureCount = require(featureCount >= 0, featureCount, "number of features", ">= 0");
            this.features = new float[Math.multiplyExact(nodeCount, featureCount)];
        }

        /** All features, row-major {@code [n, F]}, finite. */
        public Builder features(float[] rowMajor) {
            require(rowMajor.length == nodeCount * featureCount, rowMajor.length, "number of feature values",
                    nodeCount + " x " + featureCount);
            requireFinite(rowMajor, featureCount, "node");
            features = rowMajor;
            return this;
        }

        /** Directed edges: edge {@code e} goes from {@code source[e]} to {@code target[e]}. */
        public Builder edges(int[] source, int[] target) {
            require(source.length == target.length, target.length, "number of edge targets", "" + source.length);
            for (int e = 0; e < source.length; e++) {
                require(0 <= source[e] && source[e] < nodeCount, source[e], "source of edge " + e, nodeRange());
                require(0 <= target[e] && target[e] < nodeCount, target[e], "target of edge " + e, nodeRange());
            }
            this.source = source;
            this.target = target;
            return this;
        }

        /** Class of the whole graph, {@code >= 0}. */
        public Builder label(int label) {
            this.label = require(label >= 0, label, "graph label", ">= 0");
            return this;
        }

        /** Class of every node, {@code [n]}, each {@code >= 0}. */
        public Builder nodeLabels(int[] labels) {
            require(labels.length == nodeCount, labels.length, "number of node labels", "" + nodeCount);
            for (int label : labels) {
                require(label >= 0, label, "node label", ">= 0");
            }
            nodeLabels = labels;
            return this;
        }

        /** Ground truth per directed edge; call after {@link #edges}. */
        public Builder motifEdges(boolean[] inMotif) {
            require(inMotif.length == source.length, inMotif.length, "number of motif marks", "" + source.length);
            motifEdges = inMotif;
            return this;
        }

        /** Type of every node, {@code [n]}, each {@code >= 0}. */
        public Builder nodeTypes(int[] types) {
            require(types.length == nodeCount, types.length, "number of node types", "" + nodeCount);
            for (int type : types) {
                require(type >= 0, type, "node type", ">= 0");
            }
            nodeTypes = types;
            return this;
        }

        /** Type of every directed edge, {@code [m]}, each {@code >= 0}; call after {@link #edges}. */
        public Builder edgeTypes(int[] types) {
            require(types.length == source.length, types.length, "number of edge types", "" + source.length);
            for (int type : types) {
                require(type >= 0, type, "edge type", ">= 0");
            }
            edgeAttributes = edgeAttributes.withTypes(types);
            return this;
        }

        /** Features of every directed edge, row-major {@code [m, count]}, finite; call after {@link #edges}. */
        public Builder edgeFeatures(int count, float[] rowMajor) {
            require(count >= 0 && rowMajor.length == source.length * count, rowMajor.length, "number of edge feature values",
                    source.length + " x " + count);
            requireFinite(rowMajor, count, "edge");
            edgeAttributes = edgeAttributes.withFeatures(count, rowMajor);
            return this;
        }

        public PackedGraph build() {
            return new PackedGraph(this);
        }

        private void requireFinite(float[] rowMajor, int width, String owner) {
            for (int i = 0; i < rowMajor.length; i++) {
                if (!Float.isFinite(rowMajor[i])) {
                    throw new IllegalArgumentException("feature " + i % width + " of " + owner + " " + i / width + " of graph '" + id + "' is "
                            + rowMajor[i] + "; features must be finite");
                }
            }
        }

        private String nodeRange() {
            return "0.." + (nodeCount - 1);
        }

        private int require(boolean holds, int value, String what, String allowed) {
            if (!holds) {
                throw new IllegalArgumentException(what + " of graph '" + id + "' is " + value + "; allowed: " + allowed);
            }
            return value;
        }
    }
}
