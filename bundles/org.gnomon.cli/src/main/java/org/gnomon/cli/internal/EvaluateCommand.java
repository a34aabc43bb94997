package org.gnomon.cli.internal;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.gnomon.cli.internal.Explaining.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Compares explainers. */
@Command(name = "evaluate", mixinStandardHelpOptions = true, description = "Compare explainers over many graphs or nodes.",
        footer = {"", "The table has a row per explainer: means over all explanations. The random explainer is always among them.", "", "Examples:",
            "  gnomon evaluate --data path/to/MUTAG --model 0001-train --graphs test",
            "  gnomon evaluate --data ba-2motifs --model path/to/model --methods eig-search,saliency --set maxFraction=0.5 --json"})
final class EvaluateCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Output output;

    @Mixin
    private WorkFlags flags;

    @Mixin
    private ExplainFlags wanted;

    @Mixin
    private Settings settings;

    @Option(names = "--methods", split = ",", paramLabel = "METHOD", description = "Explainers, with commas between (default: every installed one).")
    private List<String> methods = List.of();

    EvaluateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        ExplainInputs inputs = ExplainInputs.load(session, flags, output, wanted, methods, settings);
        return new Recording(session, flags, spec).of(run -> {
            Outcome outcome = inputs.explain(new Explaining(session, flags, output), run);
            if (output.json()) {
                output.document(outcome.into(ComparisonJson.of(outcome.evaluation()), run));
            } else {
                outcome.printTo(output, run);
            }
            return outcome.exitCode();
        });
    }
}
