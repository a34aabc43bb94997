package org.gnomon.cli.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.gnomon.evaluation.Sweep;
import org.gnomon.host.RunFolder;
import org.gnomon.model.packed.GraphSet;
import org.gnomon.report.HtmlReport;
import org.gnomon.report.Json;
import org.gnomon.report.SweepReportInput;

/** Writes what an evaluation found into its run folder. Times differ from run to run, so the files that hold them are not compared. */
record SweepFiles(RunFolder run, HtmlReport report) {

    static final String RESULT = "evaluation.json";
    static final String MEANS = "means.csv";
    static final String CASES = "explanations.csv";

    /**
     * Returns where the report is.
     *
     * @param drawn places of the cases that the report draws, per model
     */
    Path write(Sweep sweep, GraphSet data, List<List<Integer>> drawn, List<String> facts) throws IOException {
        run.output(RESULT, Json.bytes(SweepJson.reproducible(sweep, data.name())));
        run.volatileOutput(MEANS, SweepCsv.means(sweep).getBytes(StandardCharsets.UTF_8));
        run.volatileOutput(CASES, SweepCsv.cases(sweep).getBytes(StandardCharsets.UTF_8));
        SweepReportInput input = new SweepReportInput("Explainers on " + data.name(), data, sweep, drawn, facts, run.id());
        return run.volatileOutput(Explaining.REPORT, report.render(input).getBytes(StandardCharsets.UTF_8));
    }
}
