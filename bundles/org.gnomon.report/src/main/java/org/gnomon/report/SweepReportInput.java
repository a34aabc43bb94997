package org.gnomon.report;

import java.util.List;
import org.gnomon.evaluation.Sweep;
import org.gnomon.model.packed.GraphSet;

/**
 * What a report on a sweep is about.
 *
 * @param title heading of the page
 * @param data the graphs, with the names of classes and features
 * @param drawn places of the cases to draw, one list per network
 * @param facts what a reader should know first, one short sentence each
 * @param runId id of the run that made it; empty where there is none
 */
public record SweepReportInput(String title, GraphSet data, Sweep sweep, List<List<Integer>> drawn, List<String> facts, String runId) {

    public SweepReportInput {
        facts = List.copyOf(facts);
        drawn = drawn.stream().map(List::copyOf).toList();
    }
}
