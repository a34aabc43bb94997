package org.gnomon.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Candidates of one question by their scores.
 *
 * @param silent entities that could be candidates, but no rule fires for them
 */
record Ranking(RuleApplication application, Firings firings, int silent) {

    /** @param place of the candidate in the firings */
    record Scored(int place, double score) {}

    /** The candidates at {@code places}, the best first, those with equal scores in the order given. */
    List<Scored> of(List<Integer> places, Aggregation aggregation) {
        return switch (aggregation) {
            case MAX_PLUS -> maxPlus(places);
            case NOISY_OR -> sorted(places.stream().map(place -> new Scored(place, noisyOr(place))).toList());
            case WEIGHTED -> shares(sorted(places.stream().map(place -> new Scored(place, weighted(place))).toList()));
        };
    }

    private static List<Scored> sorted(List<Scored> candidates) {
        return candidates.stream().sorted(Comparator.comparingDouble(candidate -> -candidate.score())).toList();
    }

    private List<Scored> maxPlus(List<Integer> places) {
        List<Integer> order = places.stream().sorted(this::byConfidences).toList();
        List<Scored> ranked = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            double confidence = application.confidence(firings.rule(firings.start(order.get(i))));
            boolean tied = i > 0 && byConfidences(order.get(i - 1), order.get(i)) == 0;
            double before = i == 0 ? Double.POSITIVE_INFINITY : ranked.getLast().score();
            ranked.add(new Scored(order.get(i), tied ? before : Math.max(0, Math.min(confidence, Math.nextDown(before)))));
        }
        return ranked;
    }

    /** Negative where the confidences at {@code place} are higher in lexicographic order. */
    private int byConfidences(int place, int other) {
        int length = firings.start(place + 1) - firings.start(place);
        int otherLength = firings.start(other + 1) - firings.start(other);
        for (int i = 0; i < Math.min(length, otherLength); i++) {
            int higher = Double.compare(application.confidence(firings.rule(firings.start(other) + i)),
                    application.confidence(firings.rule(firings.start(place) + i)));
            if (higher != 0) {
                return higher;
            }
        }
        return Integer.compare(otherLength, length);
    }

    private double noisyOr(int place) {
        double sum = 0;
        for (int at = firings.start(place); at < firings.start(place + 1); at++) {
            sum += application.evidence(firings.rule(at));
        }
        return sum;
    }

    private double weighted(int place) {
        double sum = Aggregation.TRUST * application.evidence(firings.rule(firings.start(place)));
        for (int at = firings.start(place); at < firings.start(place + 1); at++) {
            sum += application.score(firings.rule(at));
        }
        return sum;
    }

    private List<Scored> shares(List<Scored> sums) {
        double most = sums.stream().mapToDouble(Scored::score).reduce(0, Math::max);
        double total = silent * Math.exp(-most) + sums.stream().mapToDouble(sum -> Math.exp(sum.score() - most)).sum();
        return sums.stream().map(sum -> new Scored(sum.place(), Math.exp(sum.score() - most) / total)).toList();
    }
}
