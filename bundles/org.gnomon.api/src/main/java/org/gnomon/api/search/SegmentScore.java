package org.gnomon.api.search;

import java.util.List;
import org.gnomon.api.predict.PredictionTask;

/**
 * What a search learned of one way to build a segment.
 *
 * @param options the chosen options of the segment's decisions, in their order
 * @param score higher is better; comparable within one segment, and between segments where the README of the searcher says so
 */
public record SegmentScore(Segment segment, List<Integer> options, PredictionTask task, double score) {

    public SegmentScore {
        options = List.copyOf(options);
        if (options.size() != segment.decisions().size()) {
            throw new IllegalArgumentException("score of segment '" + segment.id() + "' names " + options.size() + " options; allowed: "
                    + segment.decisions().size());
        }
        if (!Double.isFinite(score)) {
            throw new IllegalArgumentException("score of segment '" + segment.id() + "' is " + score + "; scores must be finite");
        }
    }
}
