package org.gnomon.explain.pgexplainer;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.training.GradientCollector;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import org.gnomon.api.Run;
import org.gnomon.engine.djl.TorchAdam;
import org.gnomon.engine.djl.TorchLinear;
import org.gnomon.engine.djl.Weights;
import org.gnomon.model.packed.Dense;

/**
 * Trains a scorer so that masks drawn from its logits keep the predictions at a small cost. The engine knows the scorer only: the gradient of the
 * loss by its logits comes from the kernels, and goes back through the surrogate {@code sum(logits * gradient)}.
 */
final class ScorerTraining {

    private final List<Question> questions;
    private final PgExplainerParameters wanted;
    private final Run run;
    private final RandomGenerator order;
    private final RandomGenerator draws;

    /** @param questions at least one, each with an edge in reach */
    ScorerTraining(List<Question> questions, PgExplainerParameters wanted, Run run) {
        this.questions = questions;
        this.wanted = wanted;
        this.run = run;
        order = run.random("order");
        draws = run.random("draws");
    }

    /** Everything native is freed before it returns or throws. */
    EdgeScorer train(Engine engine) {
        run.phase("train scorer", wanted.epochs());
        try (NDManager manager = engine.newBaseManager()) {
            Weights weights = new Weights(manager, run.random("weights"));
            Layers layers = new Layers(weights.linear(questions.getFirst().inputs().width(), wanted.hidden()), weights.linear(wanted.hidden(), 1),
                    wanted.firstLogit());
            for (int epoch = 0; epoch < wanted.epochs(); epoch++) {
                epoch(epoch, engine, manager, layers, weights);
                run.step();
            }
            return layers.export();
        }
    }

    private void epoch(int epoch, Engine engine, NDManager manager, Layers layers, Weights weights) {
        List<Question> shuffled = new ArrayList<>(questions);
        Collections.shuffle(shuffled, order);
        for (int from = 0; from < shuffled.size(); from += wanted.batchSize()) {
            run.checkCancelled();
            List<Question> batch = shuffled.subList(from, Math.min(shuffled.size(), from + wanted.batchSize()));
            try (NDManager own = manager.newSubManager(); GradientCollector gradients = engine.newGradientCollector()) {
                NDArray logits = layers.logits(inputs(batch, own));
                float[] gradient = gradient(batch, logits.toFloatArray(), temperature(epoch));
                gradients.backward(logits.mul(own.create(gradient, logits.getShape())).sum());
                weights.update(new TorchAdam((float) wanted.learningRate(), 0));
            }
        }
    }

    private double temperature(int epoch) {
        return wanted.firstTemperature() * Math.pow(wanted.lastTemperature() / wanted.firstTemperature(), (double) epoch / wanted.epochs());
    }

    private static NDArray inputs(List<Question> batch, NDManager own) {
        int width = batch.getFirst().inputs().width();
        int count = batch.stream().mapToInt(question -> question.inputs().count()).sum();
        float[] rows = new float[count * width];
        int at = 0;
        for (Question question : batch) {
            System.arraycopy(question.inputs().rows(), 0, rows, at, question.inputs().rows().length);
            at += question.inputs().rows().length;
        }
        return own.create(rows, new Shape(count, width));
    }

    /** Gradient of the mean loss of the batch by all rows' logits. */
    private float[] gradient(List<Question> batch, float[] logits, double temperature) {
        float[] gradient = new float[logits.length];
        int at = 0;
        for (Question question : batch) {
            double[] own = new double[question.inputs().count()];
            for (int row = 0; row < own.length; row++) {
                own[row] = logits[at + row];
            }
            for (double value : question.lossGradient(own, temperature, wanted, draws)) {
                gradient[at++] = (float) (value / batch.size());
            }
        }
        return gradient;
    }

    /** @param offset added to every logit */
    private record Layers(TorchLinear hidden, TorchLinear output, double offset) {

        NDArray logits(NDArray rows) {
            return output.apply(Activation.relu(hidden.apply(rows))).add(offset);
        }

        EdgeScorer export() {
            Dense last = output.export();
            return new EdgeScorer(hidden.export(), new Dense(last.in(), 1, last.weight(), new double[] {last.bias()[0] + offset}));
        }
    }
}
