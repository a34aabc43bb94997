package org.gnomon.api.search;

import java.util.List;

/**
 * A part of the network and the decisions that shape it: what can be exchanged, scored and profiled as a whole.
 *
 * @param id unique in its space: {@code unit2}, {@code unit2.layer3}
 * @param level which sort of part: {@code unit}, {@code layer}, {@code cell}; segments of one level share no decision
 * @param parent id of the segment around it; empty for the outermost
 * @param decisions places of its decisions in {@link SearchSpace#decisions()}, rising
 */
public record Segment(String id, String level, String parent, List<Integer> decisions) {

    public Segment {
        decisions = List.copyOf(decisions);
        for (int i = 0; i < decisions.size(); i++) {
            if (decisions.get(i) < 0 || i > 0 && decisions.get(i) <= decisions.get(i - 1)) {
                throw new IllegalArgumentException("segment '" + id + "' has the decisions " + decisions + "; allowed: 0 or more, rising");
            }
        }
    }
}
