package org.gnomon.api.mine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A small relational graph with one question about two of its nodes; nodes of different instances have nothing to do with each other. The paths
 * between the two nodes are the miner's to find or sample.
 *
 * @param id unique among its kind, for people and examples
 * @param facts the edges, without the one asked for
 * @param label the relation asked for, where it is known; may be wrong in noisy data
 */
public record PathInstance(String id, List<Triple> facts, Query.Between query, Optional<String> label) {

    public PathInstance {
        facts = List.copyOf(facts);
    }

    /**
     * An instance of which only the relations along its paths are known. The nodes are called {@code head}, {@code tail} and {@code path:position}.
     *
     * @param paths a bag: equal paths count each; none is empty
     */
    public static PathInstance ofPaths(String id, List<List<String>> paths, Optional<String> label) {
        List<Triple> facts = new ArrayList<>();
        for (int p = 0; p < paths.size(); p++) {
            List<String> path = paths.get(p);
            if (path.isEmpty()) {
                throw new IllegalArgumentException("path " + p + " of instance '" + id + "' is empty; allowed: one relation or more");
            }
            String from = "head";
            for (int i = 0; i < path.size(); i++) {
                String to = i == path.size() - 1 ? "tail" : p + ":" + (i + 1);
                facts.add(new Triple(from, path.get(i), to));
                from = to;
            }
        }
        return new PathInstance(id, facts, new Query.Between("head", "tail"), label);
    }
}
