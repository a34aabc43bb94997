package org.gnomon.mine.r5.answers;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gnomon.api.mine.PathInstance;
import org.gnomon.api.mine.Query;
import org.gnomon.api.mine.Triple;
import org.gnomon.rules.Chart;
import org.gnomon.rules.PathSampler;
import org.gnomon.rules.RelationPath;
import org.gnomon.rules.Relations;

/** Says why rules have no answer to a question: by the first of the shortest paths between its nodes. */
record Unanswered(RuleTable rules) {

    /** A sentence per reason; at least one. */
    List<String> reasons(PathInstance instance, RandomGenerator random) {
        Query.Between query = instance.query();
        String ends = "from '" + query.head() + "' to '" + query.tail() + "'";
        List<RelationPath> all = PathSampler.SHORTEST.sample(instance, Relations.of(List.of(instance), 0), random);
        if (all.isEmpty()) {
            boolean straight = instance.facts().stream().anyMatch(fact -> fact.head().equals(query.head()) && fact.tail().equals(query.tail()));
            return List.of(straight ? "Nothing but an edge leads " + ends + ", and that is not used." : "No path leads " + ends + ".");
        }
        List<RelationPath> known = PathSampler.SHORTEST.sample(instance, rules.relations(), random);
        return List.of(known.isEmpty() ? strange(all.getFirst()) : stuck(known.getFirst()));
    }

    /** That relations of every path stand in no rule. */
    private String strange(RelationPath path) {
        return "The path " + names(path) + " has relations that stand in no rule: " + path.facts().stream().map(Triple::relation).distinct()
                .filter(relation -> rules.relations().number(relation) < 0).collect(Collectors.joining(", ")) + ".";
    }

    private String stuck(RelationPath path) {
        Chart chart = Chart.of(path.relations(), rules.compositions());
        int[] results = chart.results();
        if (results.length == 0) {
            return stuck(path, ends(chart, path.length()), chart);
        }
        return IntStream.of(results).allMatch(rules::isInvented)
                ? "The path " + names(path) + " reduces to " + names(results) + ", which the data have no name for."
                : "The search came to no end, but the path " + names(path) + " reduces to " + names(results) + ": read it with prediction=chart.";
    }

    private String stuck(RelationPath path, int[] ends, Chart chart) {
        int[] parts = IntStream.range(1, ends.length).map(part -> chart.results(ends[part - 1], ends[part])[0]).toArray();
        String bodies = IntStream.range(1, parts.length).mapToObj(part -> names(parts[part - 1], parts[part])).distinct().collect(Collectors.joining(" or "));
        return "The path " + names(path) + (parts.length == path.length() ? " does not reduce" : " reduces to " + names(parts) + " and no further")
                + ": no rule has the body " + bodies + ".";
    }

    /** Where the fewest parts into which a path of {@code length} reduces begin and end. */
    private static int[] ends(Chart chart, int length) {
        int[] fewest = new int[length + 1];
        int[] last = new int[length + 1];
        for (int to = 1; to <= length; to++) {
            fewest[to] = Integer.MAX_VALUE;
            for (int from = 0; from < to; from++) {
                if (chart.results(from, to).length > 0 && fewest[from] + 1 < fewest[to]) {
                    fewest[to] = fewest[from] + 1;
                    last[to] = from;
                }
            }
        }
        int[] ends = new int[fewest[length] + 1];
        for (int part = fewest[length], to = length; part >= 0; part--) {
            ends[part] = to;
            to = last[to];
        }
        return ends;
    }

    private static String names(RelationPath path) {
        return path.facts().stream().map(Triple::relation).collect(Collectors.joining(", "));
    }

    private String names(int... relations) {
        return Arrays.stream(relations).mapToObj(rules.relations()::name).collect(Collectors.joining(", "));
    }
}
