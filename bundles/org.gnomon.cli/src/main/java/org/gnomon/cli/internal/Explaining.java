package org.gnomon.cli.internal;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gnomon.api.Cancelled;
import org.gnomon.api.explain.ExplanationMetric;
import org.gnomon.evaluation.Asked;
import org.gnomon.evaluation.Evaluation;
import org.gnomon.evaluation.Evaluation.MethodOutcome;
import org.gnomon.evaluation.ExplainerEvaluation.Request;
import org.gnomon.host.RunFolder;
import org.gnomon.model.packed.Gnn;
import org.gnomon.model.packed.GraphSet;
import org.gnomon.report.ExplanationJson;
import org.gnomon.report.Json;
import org.gnomon.report.ReportInput;

/** Runs explainers under a run record and writes what they gave. */
final class Explaining {

    static final String REPORT = "report.html";
    static final String EXPLANATIONS = "explanations.json";
    static final String METRICS = "metrics.csv";

    private final Session session;
    private final WorkFlags flags;
    private final Output output;

    Explaining(Session session, WorkFlags flags, Output output) {
        this.session = session;
        this.flags = flags;
        this.output = output;
    }

    /**
     * What came out.
     *
     * @param complete {@code false} when the time limit ended the work after some of the methods
     */
    record Outcome(Evaluation evaluation, Path report, boolean complete) {

        /** Ends a JSON document: the run, whether all was done, and the report. */
        JsonObject into(JsonObject document, RunFolder run) {
            document.addProperty("runId", run.id());
            document.addProperty("complete", complete);
            document.addProperty("report", report.toString());
            return document;
        }

        /** Ends a text: the comparison, what its columns mean, and where the files are. */
        void printTo(Output output, RunFolder run) {
            output.table(MetricTables.means(evaluation));
            MetricTables.definitions(evaluation).forEach(output::note);
            output.line("report  " + report);
            output.line("run     " + run.folder());
        }

        int exitCode() {
            return complete ? ExitCode.OK : ExitCode.LIMIT;
        }
    }

    /** Every method over every task, one after the other, so that a time limit costs only what was not complete. */
    Outcome explain(RunFolder run, Gnn network, GraphSet data, Asked asked, List<Request> requests, String title, List<String> facts)
            throws IOException {
        run.environment("kernels", session.services().evaluation().kernels());
        List<MethodOutcome> outcomes = new ArrayList<>();
        List<ExplanationMetric.Definition> metrics = List.of();
        boolean complete = true;
        try (ProgressLine progress = flags.progress(output)) {
            for (Request request : requests) {
                Evaluation one = session.services().evaluation().evaluate(List.of(request), asked.tasks(), asked.background(),
                        flags.options(progress));
                metrics = one.metrics();
                outcomes.addAll(one.methods());
                run.method(one.methods().getFirst().call());
            }
        } catch (Cancelled e) {
            if (e.reason() == Cancelled.Cause.REQUEST || outcomes.isEmpty()) {
                throw e;
            }
            complete = false;
        }
        Evaluation evaluation = new Evaluation(metrics, outcomes);
        return new Outcome(evaluation, write(run, new ReportInput(title, network, data, evaluation, facts, run.id())), complete);
    }

    /** Times differ from run to run, so the files that hold them are not compared. */
    private Path write(RunFolder run, ReportInput input) throws IOException {
        Evaluation evaluation = input.evaluation();
        run.output(EXPLANATIONS, Json.bytes(ExplanationJson.reproducible(evaluation, input.data())));
        run.volatileOutput(METRICS, MetricTables.csv(evaluation).getBytes(StandardCharsets.UTF_8));
        return run.volatileOutput(REPORT, session.services().report().render(input).getBytes(StandardCharsets.UTF_8));
    }
}
