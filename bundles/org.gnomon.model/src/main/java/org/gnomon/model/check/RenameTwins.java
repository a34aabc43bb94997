package org.gnomon.model.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gnomon.model.cg.ComputationGraph;
import org.gnomon.model.cg.Node;

/** I1: gives every node whose id is missing or taken a new one. */
final class RenameTwins implements Repair {

    @Override
    public String invariant() {
        return "I1";
    }

    @Override
    public List<String> apply(ComputationGraph graph) {
        List<String> changes = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Node node : graph.getNodes()) {
            String id = node.getId();
            if (id == null || !taken.add(id)) {
                String other = free(id == null ? "node" : id, taken, graph);
                node.setId(other);
                taken.add(other);
                changes.add("renamed node '" + id + "' to '" + other + "'");
            }
        }
        return changes;
    }

    private static String free(String id, Set<String> taken, ComputationGraph graph) {
        Set<String> all = new HashSet<>(taken);
        graph.getNodes().forEach(node -> all.add(node.getId()));
        int number = 2;
        while (all.contains(id + "-" + number)) {
            number++;
        }
        return id + "-" + number;
    }
}
