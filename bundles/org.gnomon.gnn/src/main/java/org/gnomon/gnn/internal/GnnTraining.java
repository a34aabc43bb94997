package org.gnomon.gnn.internal;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import ai.djl.training.optimizer.Optimizer;
import ai.djl.training.tracker.Tracker;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.gnomon.api.Run;
import org.gnomon.gnn.Split;
import org.gnomon.gnn.TrainedGnn.Epoch;
import org.gnomon.model.packed.GnnNetwork;

/** One training: Adam on the cross-entropy, early stopping on the validation loss. Every random choice comes from a named stream of the run. */
final class GnnTraining {

    /** Epochs between two checkpoints at least. */
    private static final int CHECKPOINT_EVERY = 10;

    private final Items items;
    private final Split split;
    private final GnnTrainingParameters wanted;
    private final Run run;
    private final Engine engine;
    private final RandomGenerator order;
    private final RandomGenerator masks;
    private final Optimizer optimizer;

    GnnTraining(Items items, Split split, GnnTrainingParameters wanted, Run run, Engine engine) {
        this.items = items;
        this.split = split;
        this.wanted = wanted;
        this.run = run;
        this.engine = engine;
        this.order = run.random("order");
        this.masks = run.random("dropout");
        this.optimizer = Optimizer.adam().optLearningRateTracker(Tracker.fixed((float) wanted.learningRate()))
                .optWeightDecays((float) wanted.weightDecay()).build();
    }

    /** The best network and how it was reached. */
    record Outcome(GnnNetwork network, int bestEpoch, List<Epoch> history) {}

    Outcome train(Consumer<? super GnnNetwork> checkpoint) {
        try (NDManager manager = engine.newBaseManager()) {
            Weights weights = new Weights(manager, run.random("weights"));
            TorchNetwork network = TorchNetwork.create(wanted, items.data().featureCount(), items.data().classCount(), weights);
            run.phase("train " + wanted.architecture(), wanted.epochs());
            return epochs(network, weights, manager, checkpoint);
        }
    }

    private Outcome epochs(TorchNetwork network, Weights weights, NDManager manager, Consumer<? super GnnNetwork> checkpoint) {
        List<Epoch> history = new ArrayList<>();
        GnnNetwork best = export(network);
        int bestEpoch = 0;
        int saved = 0;
        for (int epoch = 1; epoch <= wanted.epochs() && epoch - bestEpoch <= wanted.patience(); epoch++) {
            history.add(epoch(network, weights, manager));
            if (bestEpoch == 0 || history.getLast().validationLoss() < history.get(bestEpoch - 1).validationLoss()) {
                best = export(network);
                bestEpoch = epoch;
                if (saved == 0 || epoch - saved >= CHECKPOINT_EVERY) {
                    checkpoint.accept(best);
                    saved = epoch;
                }
            }
            run.step();
        }
        return new Outcome(best, bestEpoch, history);
    }

    private GnnNetwork export(TorchNetwork network) {
        return network.export(wanted.architecture() + "-" + items.data().name(), items.data().task());
    }

    private Epoch epoch(TorchNetwork network, Weights weights, NDManager manager) {
        List<Integer> shuffled = new ArrayList<>(split.training());
        Collections.shuffle(shuffled, order);
        double loss = 0;
        for (List<Integer> chosen : items.batches(shuffled, wanted.batchSize())) {
            run.checkCancelled();
            loss += step(network, weights, chosen, manager);
        }
        return validated(network, loss / shuffled.size(), manager);
    }

    /** One step of the optimiser; the sum of the losses of the batch. */
    private double step(TorchNetwork network, Weights weights, List<Integer> chosen, NDManager manager) {
        try (NDManager own = manager.newSubManager(); GradientCollector gradients = engine.newGradientCollector()) {
            Batch batch = Batch.of(items, chosen, own);
            NDArray logits = network.logits(batch.features(), batch.adjacency(), batch.readout(), true, dropout(own));
            NDArray loss = batch.loss(logits);
            gradients.backward(loss.div(batch.items()));
            weights.update(optimizer);
            return loss.getFloat();
        }
    }

    /** Kept values grow by {@code 1 / (1 - dropout)}, so that nothing is left to do when the network is used. */
    private UnaryOperator<NDArray> dropout(NDManager manager) {
        return values -> {
            Shape shape = values.getShape();
            float[] mask = new float[(int) shape.size()];
            for (int i = 0; i < mask.length; i++) {
                mask[i] = masks.nextDouble() < wanted.dropout() ? 0 : (float) (1 / (1 - wanted.dropout()));
            }
            return values.mul(manager.create(mask, shape));
        };
    }

    private Epoch validated(TorchNetwork network, double trainingLoss, NDManager manager) {
        double loss = 0;
        long hits = 0;
        for (List<Integer> chosen : items.batches(split.validation(), wanted.batchSize())) {
            try (NDManager own = manager.newSubManager()) {
                Batch batch = Batch.of(items, chosen, own);
                NDArray logits = network.logits(batch.features(), batch.adjacency(), batch.readout(), false, UnaryOperator.identity());
                loss += batch.loss(logits).getFloat();
                hits += batch.hits(logits);
            }
        }
        int count = split.validation().size();
        return new Epoch(trainingLoss, loss / count, (double) hits / count);
    }
}
