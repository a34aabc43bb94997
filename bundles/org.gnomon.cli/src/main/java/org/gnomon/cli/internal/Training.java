package org.gnomon.cli.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.gnomon.gnn.GnnTrainer;
import org.gnomon.gnn.TrainedGnn;
import org.gnomon.gnn.TrainedGnn.Epoch;
import org.gnomon.host.CallOptions;
import org.gnomon.host.CallResult;
import org.gnomon.host.Exchange.Exported;
import org.gnomon.host.MethodSelector;
import org.gnomon.host.RunFolder;
import org.gnomon.model.packed.Gnn;
import org.gnomon.model.packed.GraphSet;

/** Trains under a run record: the model, its split and history in the run folder, and a checkpoint while it lasts. */
final class Training {

    static final MethodSelector TRAINER = MethodSelector.parse("gnn-trainer");

    private final Session session;
    private final WorkFlags flags;
    private final Output output;
    private final MethodSelector format;

    /** @param format exporter of the model */
    Training(Session session, WorkFlags flags, Output output, MethodSelector format) {
        this.session = session;
        this.flags = flags;
        this.output = output;
        this.format = format;
    }

    /** A trained network and its files. */
    record Outcome(TrainedGnn trained, Map<String, byte[]> files) {}

    Outcome train(RunFolder run, GraphSet data, Map<String, String> parameters) throws IOException {
        CallResult<TrainedGnn> call;
        try (ProgressLine progress = flags.progress(output)) {
            CallOptions options = flags.options(progress).withParameters(parameters);
            call = session.services().gateway().call(GnnTrainer.class, TRAINER, options,
                    (trainer, values, own) -> trainer.train(data, values, own, network -> checkpoint(run, network)));
        }
        run.method(call);
        TrainedGnn trained = call.value();
        Exported model = export(trained.network());
        for (Map.Entry<String, byte[]> file : model.files().entrySet()) {
            run.output(Models.FOLDER + "/" + file.getKey(), file.getValue());
        }
        run.output(SplitFile.NAME, SplitFile.write(data.name(), trained.split()));
        run.output("history.csv", history(trained.history()).getBytes(StandardCharsets.UTF_8));
        return new Outcome(trained, model.files());
    }

    private Exported export(Gnn network) {
        return session.services().exchange().write(Gnn.class, network, format, CallOptions.seeded(flags.seed()));
    }

    /** How often depends on nothing but the epochs, yet only the last one is kept; a finished run is judged by its model. */
    private void checkpoint(RunFolder run, Gnn network) {
        try {
            for (Map.Entry<String, byte[]> file : export(network).files().entrySet()) {
                run.volatileOutput("checkpoint/" + file.getKey(), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the checkpoint cannot be written: " + e.getMessage(), e);
        }
    }

    private static String history(List<Epoch> epochs) {
        StringBuilder csv = new StringBuilder("epoch,training-loss,validation-loss,validation-accuracy\n");
        for (int e = 0; e < epochs.size(); e++) {
            Epoch epoch = epochs.get(e);
            csv.append(e + 1).append(',').append(epoch.trainingLoss()).append(',').append(epoch.validationLoss()).append(',')
                    .append(epoch.validationAccuracy()).append('\n');
        }
        return csv.toString();
    }
}
