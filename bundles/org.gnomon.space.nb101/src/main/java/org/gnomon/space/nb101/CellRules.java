package org.gnomon.space.nb101;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What a skeleton must keep to beyond its form. */
final class CellRules {

    private CellRules() {}

    /** One sentence per broken rule. */
    static List<String> faults(Skeleton skeleton) {
        List<String> faults = new ArrayList<>();
        if (skeleton.edgeCount() > Skeleton.MOST_EDGES) {
            faults.add("The cell has " + skeleton.edgeCount() + " edges; allowed: at most " + Skeleton.MOST_EDGES + ".");
        }
        int live = skeleton.live();
        List<Integer> dead = IntStream.range(0, skeleton.vertices()).filter(v -> (live >> v & 1) == 0).boxed().toList();
        if (!dead.isEmpty()) {
            faults.add("Vertices " + dead + " are on no path from vertex 0 to vertex " + skeleton.output() + "; take them away.");
        }
        return faults;
    }
}
