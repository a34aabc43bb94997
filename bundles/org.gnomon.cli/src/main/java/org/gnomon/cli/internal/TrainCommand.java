package org.gnomon.cli.internal;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gnomon.gnn.GnnTrainer;
import org.gnomon.gnn.TrainedGnn;
import org.gnomon.host.MethodSelector;
import org.gnomon.model.packed.GraphSet;
import org.gnomon.report.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Trains a network. */
@Command(name = "train", mixinStandardHelpOptions = true, description = "Train a graph neural network (GIN, GCN, GraphSAGE) on a graph set.",
        footer = {"", "gnomon methods show gnn-trainer lists the parameters.", "", "Examples:",
            "  gnomon train --data path/to/MUTAG --set architecture=gcn --set hidden=64 --seed 3",
            "  gnomon train --data ba-shapes --out models/ba-shapes"})
final class TrainCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Output output;

    @Mixin
    private WorkFlags flags;

    @Mixin
    private Settings settings;

    @Option(names = {"-d", "--data"}, required = true, paramLabel = "DATA", description = "A file, a folder, or a generator of gnomon data list.")
    private String dataName;

    @Option(names = "--out", paramLabel = "FOLDER", description = "New or empty folder for a copy of the model (default: only the run folder).")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "safetensors", description = "Exporter of the model (default: ${DEFAULT-VALUE}).")
    private String format;

    TrainCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Map<String, String> parameters = settings.of(List.of(session.services().gateway().find(GnnTrainer.class, Training.TRAINER))).getFirst();
        MethodSelector exporter = Selectors.parse(format);
        Optional<OutFolder> copy = out.isPresent() ? Optional.of(OutFolder.at(session.resolve(out.get()))) : Optional.empty();
        Loaded<GraphSet> data;
        try (ProgressLine progress = flags.progress(output)) {
            data = new Data(session).load(dataName, flags.options(progress));
        }
        return new Recording(session, flags, spec).of(run -> {
            data.recordIn(run, flags.seed());
            Training.Outcome outcome = new Training(session, flags, output, exporter).train(run, data.value(), parameters);
            Path model = run.folder().resolve(Models.FOLDER);
            if (copy.isPresent()) {
                copy.get().write(outcome.files());
                model = copy.get().path();
            }
            print(outcome.trained(), model, run.id(), run.folder());
            return ExitCode.OK;
        });
    }

    private void print(TrainedGnn trained, Path model, String id, Path folder) {
        TrainedGnn.Accuracy accuracy = trained.accuracy();
        if (output.json()) {
            JsonObject document = Json.document();
            document.addProperty("runId", id);
            document.addProperty("model", model.toString());
            document.addProperty("network", trained.network().name());
            document.addProperty("bestEpoch", trained.bestEpoch());
            document.addProperty("epochs", trained.history().size());
            document.add("accuracy", Json.numbers(Map.of("training", accuracy.training(), "validation", accuracy.validation(), "test", accuracy.test())));
            output.document(document);
            return;
        }
        output.line(trained.network().name() + ": accuracy " + Numbers.text(accuracy.test()) + " on " + trained.split().test().size() + " test items ("
                + Numbers.text(accuracy.training()) + " training, " + Numbers.text(accuracy.validation()) + " validation), epoch " + trained.bestEpoch()
                + " of " + trained.history().size());
        output.line("model   " + model);
        output.line("run     " + folder);
    }
}
