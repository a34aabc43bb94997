package org.gnomon.explain.occlusion;

/** What is taken away at a time. */
public enum Occluded {
    /** One undirected edge. */
    EDGE,
    /** All edges of a node; self loops stay. */
    NODE,
    /** All features of a node: they become 0. */
    FEATURES
}
