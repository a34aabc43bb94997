package org.gnomon.model.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gnomon.model.cg.ComputationGraph;
import org.gnomon.model.cg.Node;

/** I1: gives every node whose id is missing or taken a new one. */
final class RenameTwins implements Repair {

    private static final int FIRST = 2;

    @Override
    public String invariant() {
        return "I1";
    }

    @Override
    public List<String> apply(ComputationGraph graph) {
        List<String> changes = new ArrayList<>();
        Set<String> all = new HashSet<>();
        graph.getNodes().forEach(node -> all.add(node.getId()));
        Set<String> taken = new HashSet<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (Node node : graph.getNodes()) {
            String id = node.getId();
            if (id == null || !taken.add(id)) {
                node.setId(free(id == null ? "node" : id, all, numbers));
                changes.add("renamed node '" + id + "' to '" + node.getId() + "'");
            }
        }
        return changes;
    }

    /** Takes the next number behind {@code id} that gives an id of its own. */
    private static String free(String id, Set<String> all, Map<String, Integer> numbers) {
        String other;
        do {
            other = id + "-" + numbers.merge(id, FIRST, (number, first) -> number + 1);
        } while (!all.add(other));
        return other;
    }
}
