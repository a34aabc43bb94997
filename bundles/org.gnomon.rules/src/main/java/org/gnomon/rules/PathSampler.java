package org.gnomon.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.gnomon.api.mine.PathInstance;
import org.gnomon.api.mine.Query;
import org.gnomon.api.mine.Triple;

/**
 * Finds paths between the two nodes of a question, shorter ones first, each sequence of relations once. Source: R5 (ICLR 2022), section 3.
 *
 * @param most how many paths
 * @param slack how many edges longer than the shortest a path may be
 * @param longest most edges
 * @param revisiting whether a path may come to a node again; it never follows a fact twice
 * @param expansions after which the search ends with what it has
 */
public record PathSampler(int most, int slack, int longest, boolean revisiting, int expansions) {

    /** Ten shortest paths. */
    public static final PathSampler SHORTEST = new PathSampler(10, 0, 64, false, 100_000);

    public PathSampler {
        if (most < 1 || slack < 0 || longest < 1 || expansions < 1) {
            throw new IllegalArgumentException(most + " paths, slack " + slack + ", length " + longest + ", " + expansions
                    + " expansions; allowed: a slack of 0 or more, everything else 1 or more");
        }
    }

    /**
     * Paths of one instance. Facts with a relation that is not in {@code relations} are not used, nor is an edge straight from one node to the other.
     *
     * @param random decides which come first among equally long ones
     * @return empty where the nodes are not connected
     */
    public List<RelationPath> sample(PathInstance instance, Relations relations, RandomGenerator random) {
        return new Search(instance.query(), instance.facts(), relations, random).paths();
    }

    private final class Search {

        private final String from;
        private final String to;
        private final Relations relations;
        private final Map<String, List<Triple>> out = new LinkedHashMap<>();
        private final Map<String, Integer> distance = new HashMap<>();
        private final List<RelationPath> found = new ArrayList<>();
        private final Set<List<String>> sequences = new HashSet<>();
        private final Set<Object> used = new HashSet<>();
        private final List<Triple> path = new ArrayList<>();
        private int left = expansions;

        Search(Query.Between query, List<Triple> facts, Relations relations, RandomGenerator random) {
            from = query.head();
            to = query.tail();
            this.relations = relations;
            Map<String, List<String>> into = new HashMap<>();
            for (Triple fact : facts) {
                if (relations.number(fact.relation()) >= 0 && !(fact.head().equals(from) && fact.tail().equals(to))) {
                    out.computeIfAbsent(fact.head(), node -> new ArrayList<>()).add(fact);
                    into.computeIfAbsent(fact.tail(), node -> new ArrayList<>()).add(fact.head());
                }
            }
            out.values().forEach(edges -> Collections.shuffle(edges, random));
            measure(into);
        }

        private void measure(Map<String, List<String>> into) {
            ArrayDeque<String> open = new ArrayDeque<>(List.of(to));
            distance.put(to, 0);
            while (!open.isEmpty()) {
                String node = open.remove();
                for (String before : into.getOrDefault(node, List.of())) {
                    if (distance.putIfAbsent(before, distance.get(node) + 1) == null) {
                        open.add(before);
                    }
                }
            }
        }

        List<RelationPath> paths() {
            int shortest = from.equals(to) ? 0 : distance.getOrDefault(from, 0);
            for (int length = shortest; shortest > 0 && length <= Math.min(longest, shortest + slack); length++) {
                used.add(from);
                extend(from, length);
                used.remove(from);
            }
            return List.copyOf(found);
        }

        private void extend(String node, int remaining) {
            if (remaining == 0) {
                accept();
                return;
            }
            for (Triple fact : out.getOrDefault(node, List.of())) {
                Integer rest = distance.get(fact.tail());
                if (found.size() >= most || left-- <= 0) {
                    return;
                }
                boolean leads = rest != null && rest <= remaining - 1 && (rest > 0 || remaining == 1 || revisiting);
                Object once = revisiting ? fact : fact.tail();
                if (leads && used.add(once)) {
                    path.add(fact);
                    extend(fact.tail(), remaining - 1);
                    path.removeLast();
                    used.remove(once);
                }
            }
        }

        private void accept() {
            if (sequences.add(path.stream().map(Triple::relation).toList())) {
                found.add(new RelationPath(path.stream().mapToInt(fact -> relations.number(fact.relation())).toArray(), path));
            }
        }
    }
}
