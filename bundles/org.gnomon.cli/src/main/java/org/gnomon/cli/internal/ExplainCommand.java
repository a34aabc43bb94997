package org.gnomon.cli.internal;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.gnomon.cli.internal.Explaining.Outcome;
import org.gnomon.report.ExplanationJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Explains predictions, one by one. */
@Command(name = "explain", mixinStandardHelpOptions = true, description = "Explain what a graph neural network saw in graphs or nodes.",
        footer = {"", "The table has a row per explanation; a random explainer is always run beside.", "", "Examples:",
            "  gnomon explain --data path/to/MUTAG --model path/to/model --method eig-search --graphs 0..20 --json",
            "  gnomon explain --data ba-shapes --model 0001-train --nodes 300..310 --set edges=6"})
final class ExplainCommand implements Callable<Integer> {

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

    @Option(names = "--method", split = ",", paramLabel = "METHOD", defaultValue = "eig-search",
            description = "Explainers, with commas between (default: ${DEFAULT-VALUE}).")
    private List<String> methods;

    ExplainCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        ExplainInputs inputs = ExplainInputs.load(session, flags, output, wanted, methods, settings);
        return new Recording(session, flags, spec).of(run -> {
            Outcome outcome = inputs.explain(new Explaining(session, flags, output), run, flags.seed());
            if (output.json()) {
                output.document(outcome.into(ExplanationJson.complete(outcome.evaluation(), inputs.data().value()), run));
            } else {
                printCases(outcome);
                outcome.printTo(output, run);
            }
            return outcome.exitCode();
        });
    }

    private void printCases(Outcome outcome) {
        outcome.evaluation().methods().stream().filter(m -> methods.stream().anyMatch(name -> Selectors.parse(name).id().equals(m.call().method().id())))
                .forEach(m -> {
                    output.line(m.call().method().label() + " " + m.call().method().version());
                    output.table(MetricTables.cases(outcome.evaluation(), m));
                    output.line("");
                });
    }
}
