package org.gnomon.gnn.internal;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.gnomon.api.Run;
import org.gnomon.engine.djl.TorchAdam;
import org.gnomon.engine.djl.Weights;
import org.gnomon.gnn.Split;
import org.gnomon.gnn.TrainedGnn.Epoch;

/** Passes over the items of a split: Adam on the cross-entropy of the training items, then the loss of the validation items. */
final class Passes {

    private final Items items;
    private final Split split;
    private final Run run;
    private final Engine engine;
    private final NDManager manager;
    private final TorchNetwork network;
    private final Weights weights;
    private final TorchAdam optimizer;
    private final RandomGenerator order;
    private final RandomGenerator masks;
    private final int batchSize;
    private final double dropout;

    /** @param manager owns {@code network}; what a step computes lives in a child of it and goes with the step */
    Passes(Items items, Split split, GnnTrainingParameters wanted, Run run, Engine engine, NDManager manager, TorchNetwork network, Weights weights) {
        this.items = items;
        this.split = split;
        this.run = run;
        this.engine = engine;
        this.manager = manager;
        this.network = network;
        this.weights = weights;
        this.optimizer = new TorchAdam((float) wanted.learningRate(), (float) wanted.weightDecay());
        this.order = run.random("order");
        this.masks = run.random("dropout");
        this.batchSize = wanted.batchSize();
        this.dropout = wanted.dropout();
    }

    /** Trains on every training item once, in random order, and validates. */
    Epoch epoch() {
        List<Integer> shuffled = new ArrayList<>(split.training());
        Collections.shuffle(shuffled, order);
        double loss = 0;
        for (List<Integer> chosen : items.batches(shuffled, batchSize)) {
            run.checkCancelled();
            loss += step(chosen);
        }
        return validated(loss / shuffled.size());
    }

    /** One step of the optimiser; the sum of the losses of the batch. */
    private double step(List<Integer> chosen) {
        try (NDManager own = manager.newSubManager(); GradientCollector gradients = engine.newGradientCollector()) {
            Batch batch = Batch.of(items, chosen, own);
            NDArray loss = batch.loss(network.logits(batch.features(), batch.adjacency(), batch.readout(), true, dropout(own)));
            gradients.backward(loss.div(chosen.size()));
            weights.update(optimizer);
            return loss.getFloat();
        }
    }

    /** Kept values grow by {@code 1 / (1 - dropout)}, so that nothing is left to do when the network is used. */
    private UnaryOperator<NDArray> dropout(NDManager own) {
        float kept = (float) (1 / (1 - dropout));
        return values -> {
            Shape shape = values.getShape();
            float[] mask = new float[(int) shape.size()];
            for (int i = 0; i < mask.length; i++) {
                mask[i] = masks.nextDouble() < dropout ? 0 : kept;
            }
            return values.mul(own.create(mask, shape));
        };
    }

    private Epoch validated(double trainingLoss) {
        double loss = 0;
        long hits = 0;
        for (List<Integer> chosen : items.batches(split.validation(), batchSize)) {
            run.checkCancelled();
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
