package org.gnomon.mine.paths;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.gnomon.api.Run;
import org.gnomon.rules.Aggregation;
import org.gnomon.rules.RuleApplication;

/**
 * Learns what each rule of one relation counts beside the most confident one. For every end of every fact, {@code log(exp(s) / (exp(s) + sum of exp(s') over
 * wrong candidates))} is made large, with {@code s = 2 evidence of the first rule + sum w sqrt(confidence)}, less a ridge penalty on {@code w}: full batch, by
 * Adam. Source of the loss: softmax over filtered candidates, Lacroix et al., ICML 2018.
 */
final class WeightLearning {

    private static final double RATE = 0.1;
    private static final double LATE_RATE = 0.02;
    private static final double FIRST_MOMENT = 0.9;
    private static final double SECOND_MOMENT = 0.99;
    private static final double EPSILON = 1e-6;

    private final TrainingSet set;
    private final double[] feature;
    private final double[] weights;
    private final double[] scaled;
    private final double[] gradient;

    WeightLearning(RuleApplication application, TrainingSet set) {
        this.set = set;
        feature = set.rules().stream().mapToDouble(rule -> Math.sqrt(application.confidence(rule))).toArray();
        weights = new double[feature.length];
        scaled = new double[feature.length];
        gradient = new double[feature.length];
    }

    /** The weight times the square root of the confidence, of every rule that fires in a question, by its number. */
    Map<Integer, Double> learn(WeightSettings settings, Run run) {
        double[] first = new double[weights.length];
        double[] second = new double[weights.length];
        for (int round = 1; round <= settings.rounds(); round++) {
            Arrays.fill(gradient, 0);
            set.questions().forEach(this::follow);
            double rate = 3 * round > 2 * settings.rounds() ? LATE_RATE : RATE;
            for (int i = 0; i < weights.length; i++) {
                double slope = gradient[i] * feature[i] - settings.ridge() * weights[i];
                first[i] = FIRST_MOMENT * first[i] + (1 - FIRST_MOMENT) * slope;
                second[i] = SECOND_MOMENT * second[i] + (1 - SECOND_MOMENT) * slope * slope;
                weights[i] += rate * first[i] / (1 - Math.pow(FIRST_MOMENT, round))
                        / (Math.sqrt(second[i] / (1 - Math.pow(SECOND_MOMENT, round))) + EPSILON);
                scaled[i] = weights[i] * feature[i];
            }
            run.checkCancelled();
        }
        Map<Integer, Double> scores = new TreeMap<>();
        IntStream.range(0, scaled.length).forEach(i -> scores.put(set.rules().get(i), scaled[i]));
        return scores;
    }

    private void follow(Question question) {
        double[] shares = new double[question.candidates()];
        double most = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = sum(question, i);
            most = Math.max(most, shares[i]);
        }
        double wrong = question.silent() * Math.exp(-most);
        for (int i = 0; i < shares.length; i++) {
            shares[i] = Math.exp(shares[i] - most);
            wrong += question.right()[i] ? 0 : shares[i];
        }
        if (wrong == 0) {
            return;
        }
        double pull = 0;
        for (int i = 0; i < shares.length; i++) {
            pull += question.right()[i] ? 1 / (shares[i] + wrong) : 0;
        }
        for (int i = 0; i < shares.length; i++) {
            add(question, i, question.right()[i] ? wrong / (shares[i] + wrong) : -pull * shares[i]);
        }
    }

    private double sum(Question question, int candidate) {
        double sum = Aggregation.TRUST * question.evidence()[candidate];
        int[] rules = question.rules();
        for (int at = question.starts()[candidate]; at < question.starts()[candidate + 1]; at++) {
            sum += scaled[rules[at]];
        }
        return sum;
    }

    private void add(Question question, int candidate, double slope) {
        int[] rules = question.rules();
        for (int at = question.starts()[candidate]; at < question.starts()[candidate + 1]; at++) {
            gradient[rules[at]] += slope;
        }
    }
}
