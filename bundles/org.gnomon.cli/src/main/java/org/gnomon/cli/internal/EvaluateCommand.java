package org.gnomon.cli.internal;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.gnomon.host.RunFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares explainers. */
@Command(name = "evaluate", mixinStandardHelpOptions = true, description = "Compare explainers over many graphs or nodes.",
        footer = {"", "A row per explainer and sparsity: means over all explanations. The random explainer is always among them;",
            "one that cannot explain a model says why.", "", "Examples:",
            "  gnomon evaluate explainers --data path/to/MUTAG --models 0001-train,0002-train --sparsity 0.5..0.9 --seeds 0..4",
            "  gnomon evaluate --data path/to/MUTAG --model 0001-train --graphs test",
            "  gnomon evaluate --data ba-2motifs --model path/to/model --methods eig-search,saliency --set maxFraction=0.5 --json"})
final class EvaluateCommand implements Callable<Integer> {

    /** What can be compared. */
    enum Compared {
        EXPLAINERS
    }

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Output output;

    @Mixin
    private WorkFlags flags;

    @Mixin
    private EvaluateFlags wanted;

    @Mixin
    private Settings settings;

    @Parameters(arity = "0..1", paramLabel = "WHAT", defaultValue = "explainers", description = "What is compared: explainers (the default).")
    private Compared compared;

    EvaluateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Optional<Path> earlier = wanted.resume().map(id -> session.services().runs().find(flags.runs(), id).folder());
        EvaluateInputs inputs = EvaluateInputs.load(session, flags, output, wanted, settings);
        return new Recording(session, flags, spec).of(run -> evaluate(run, inputs, new PartStore(run, earlier)));
    }

    private int evaluate(RunFolder run, EvaluateInputs inputs, PartStore store) throws IOException {
        Sweeping.Outcome outcome = sweep(run, inputs, store);
        if (wanted.resume().isPresent()) {
            output.note(store.taken() + " of " + Numbers.count(store.kept(), "part") + " taken from " + wanted.resume().get());
        }
        Path report = new SweepFiles(run, session.services().report()).write(outcome.sweep(), inputs.data().value(),
                inputs.subjects().stream().map(EvaluateInputs.Subject::drawn).toList(), facts(inputs, outcome));
        if (output.json()) {
            JsonObject document = SweepJson.complete(outcome.sweep(), inputs.data().value().name());
            document.addProperty("runId", run.id());
            document.addProperty("complete", outcome.complete());
            document.addProperty("report", report.toString());
            output.document(document);
        } else {
            new SweepTables(outcome.sweep()).printTo(output);
            output.line("report  " + report);
            output.line("run     " + run.folder());
        }
        return outcome.exitCode();
    }

    private Sweeping.Outcome sweep(RunFolder run, EvaluateInputs inputs, PartStore store) throws IOException {
        boolean complete = false;
        try {
            Sweeping.Outcome outcome = new Sweeping(session, flags, inputs, run, store).sweep(output);
            complete = outcome.complete();
            return outcome;
        } finally {
            if (!complete && store.kept() > 0) {
                output.note(Numbers.count(store.kept(), "finished part") + " kept; to continue, give the same command with --resume " + run.id());
            }
        }
    }

    private List<String> facts(EvaluateInputs inputs, Sweeping.Outcome outcome) {
        List<String> facts = new ArrayList<>();
        facts.add("seeds " + inputs.seeds().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        facts.add("kernels " + session.services().evaluation().kernels());
        if (!outcome.complete()) {
            facts.add("The time limit came before all was done; rows and seeds are missing.");
        }
        return facts;
    }
}
