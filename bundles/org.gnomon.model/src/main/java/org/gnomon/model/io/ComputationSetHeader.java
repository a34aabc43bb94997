package org.gnomon.model.io;

import java.util.List;

/**
 * What a file of computation graphs says before its first graph.
 *
 * @param name of the set
 * @param family of the architectures
 * @param spaces ids of the search spaces that graphs can be in
 * @param labels names of the labels that graphs can have; what they mean is said elsewhere
 * @param graphCount graphs that follow
 */
public record ComputationSetHeader(String name, String family, List<String> spaces, List<String> labels, int graphCount) {

    public ComputationSetHeader {
        spaces = List.copyOf(spaces);
        labels = List.copyOf(labels);
        if (graphCount < 0) {
            throw new IllegalArgumentException("graph count of '" + name + "' is " + graphCount + "; allowed: 0 or more");
        }
    }
}
