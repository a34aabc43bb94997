package org.gnomon.api.explain;

/**
 * What the network says of the whole graph, of the explanation alone and of the rest.
 *
 * @param full probability of the target class on the whole graph
 * @param keep the same on the explanation alone, pooled over its nodes
 * @param drop the same on the rest, pooled over its nodes
 * @param fullClass predicted class of the whole graph; {@code keepClass} and {@code dropClass} likewise
 */
public record MaskedPrediction(double full, double keep, double drop, int fullClass, int keepClass, int dropClass) {}
