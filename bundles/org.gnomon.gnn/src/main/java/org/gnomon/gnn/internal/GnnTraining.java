package org.gnomon.gnn.internal;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.api.Run;
import org.gnomon.engine.djl.Weights;
import org.gnomon.gnn.Split;
import org.gnomon.gnn.TrainedGnn.Epoch;
import org.gnomon.model.packed.GnnNetwork;

/** One training: epochs until the validation loss stays where it is, or is next to nothing. Every random choice comes from a named stream of the run. */
final class GnnTraining {

    /** Epochs between two checkpoints at least. */
    private static final int CHECKPOINT_EVERY = 10;
    /** Nats by which the validation loss must fall to count as better; where it is that small already, nothing is left to gain. */
    private static final double LEAST_GAIN = 1e-3;

    /** A node task takes one step in an epoch. */
    private static final int NODE_PATIENCE = 200;
    private static final int GRAPH_PATIENCE = 50;

    private final Items items;
    private final Split split;
    private final GnnTrainingParameters wanted;
    private final Run run;
    private final Consumer<? super GnnNetwork> checkpoint;

    /** @param checkpoint takes the best network so far, now and then */
    GnnTraining(Items items, Split split, GnnTrainingParameters wanted, Run run, Consumer<? super GnnNetwork> checkpoint) {
        this.items = items;
        this.split = split;
        this.wanted = wanted;
        this.run = run;
        this.checkpoint = checkpoint;
    }

    /** The best network and how it was reached. */
    record Outcome(GnnNetwork network, int bestEpoch, List<Epoch> history) {}

    /** Everything native is freed before it returns or throws. */
    Outcome train(Engine engine) {
        try (NDManager manager = engine.newBaseManager()) {
            Weights weights = new Weights(manager, run.random("weights"));
            TorchNetwork network = TorchNetwork.create(wanted, items.data().featureCount(), items.data().classCount(), weights);
            run.phase("train " + wanted.architecture(), wanted.epochs());
            return epochs(network, new Passes(items, split, wanted, run, engine, manager, network, weights));
        }
    }

    private Outcome epochs(TorchNetwork network, Passes passes) {
        List<Epoch> history = new ArrayList<>();
        GnnNetwork best = export(network, 0);
        double least = Double.POSITIVE_INFINITY;
        int bestEpoch = 0;
        int saved = 0;
        for (int epoch = 1; epoch <= wanted.epochs() && epoch - bestEpoch <= patience() && least > LEAST_GAIN; epoch++) {
            history.add(finite(epoch, passes.epoch()));
            if (history.getLast().validationLoss() < least - LEAST_GAIN) {
                least = history.getLast().validationLoss();
                best = export(network, epoch);
                bestEpoch = epoch;
            }
            if (bestEpoch > saved && (saved == 0 || epoch - saved >= CHECKPOINT_EVERY)) {
                checkpoint.accept(best);
                saved = epoch;
            }
            run.step();
        }
        return new Outcome(best, bestEpoch, history);
    }

    private int patience() {
        return wanted.patience() > 0 ? wanted.patience() : items.nodes() ? NODE_PATIENCE : GRAPH_PATIENCE;
    }

    private Epoch finite(int number, Epoch epoch) {
        if (!Double.isFinite(epoch.trainingLoss()) || !Double.isFinite(epoch.validationLoss())) {
            throw diverged(number, "the training loss is " + epoch.trainingLoss() + ", the validation loss " + epoch.validationLoss());
        }
        return epoch;
    }

    private GnnNetwork export(TorchNetwork network, int epoch) {
        try {
            return network.export(wanted.architecture() + "-" + items.data().name(), items.data().task());
        } catch (ArithmeticException e) {
            throw diverged(epoch, e.getMessage());
        }
    }

    private BadRequest diverged(int epoch, String what) {
        return new BadRequest(Reason.USAGE, "training on '" + items.data().name() + "' diverged in epoch " + epoch + ": " + what + "; the learning rate is "
                + wanted.learningRate(), "try: --set learningRate=" + wanted.learningRate() / 10 + ", or features of a smaller scale");
    }
}
