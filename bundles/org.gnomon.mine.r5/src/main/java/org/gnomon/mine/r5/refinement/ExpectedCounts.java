package org.gnomon.mine.r5.refinement;

import java.util.List;
import org.gnomon.mine.r5.stories.StoryCount;

/** How often every production is expected in the derivations of the labels of stories. */
final class ExpectedCounts {

    private final Productions productions;
    private final double[][] counts;
    private double logLikelihood;

    ExpectedCounts(Productions productions) {
        this.productions = productions;
        int n = productions.relations();
        counts = new double[n * n][n];
    }

    /** Adds a story; its paths share its count, each by its part in the probability of the label. Where that is 0, nothing is added. */
    void add(StoryCount story) {
        List<InsideOutside> charts = story.paths().stream().map(path -> new InsideOutside(path, productions)).toList();
        double total = charts.stream().mapToDouble(chart -> chart.inside(story.label())).sum();
        if (total > 0) {
            charts.forEach(chart -> chart.count(story.label(), story.times() / total, counts));
            logLikelihood += story.times() * Math.log(total);
        }
    }

    /** Adds what another one has counted. */
    void add(ExpectedCounts other) {
        for (int pair = 0; pair < counts.length; pair++) {
            for (int head = 0; head < counts[pair].length; head++) {
                counts[pair][head] += other.counts[pair][head];
            }
        }
        logLikelihood += other.logLikelihood;
    }

    /** By pair and head, {@code [relations^2, relations]}. */
    double[][] counts() {
        return counts;
    }

    /** Of the labels that can be derived. */
    double logLikelihood() {
        return logLikelihood;
    }
}
