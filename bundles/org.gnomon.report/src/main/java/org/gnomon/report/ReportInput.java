package org.gnomon.report;

import java.util.List;
import org.gnomon.evaluation.Evaluation;
import org.gnomon.model.packed.Gnn;
import org.gnomon.model.packed.GraphSet;

/**
 * What a report is about.
 *
 * @param title heading of the page
 * @param network the network under explanation
 * @param data the graphs, with the names of classes and features
 * @param evaluation the explanations and their metrics
 * @param facts what a reader should know first, one short sentence each, for example {@code test accuracy 0.99}
 * @param runId id of the run that made it; empty where there is none
 */
public record ReportInput(String title, Gnn network, GraphSet data, Evaluation evaluation, List<String> facts, String runId) {

    public ReportInput {
        facts = List.copyOf(facts);
    }
}
