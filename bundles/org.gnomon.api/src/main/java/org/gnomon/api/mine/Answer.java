package org.gnomon.api.mine;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What rules say to one question: everything they support, or nothing, which is an answer too.
 *
 * @param candidates the best first, scores never rising; each value once. Candidates with equal scores are in the miner's order, which depends on
 *     nothing but task and seed
 * @param reasons why there is no candidate, a sentence each; none where there is one, or where the miner does not say
 */
public record Answer(List<Candidate> candidates, List<String> reasons) {

    /**
     * @param value the relation or entity that fills the gap
     * @param score 0 or more; comparable within one answer
     * @param derivations the strongest first; at least one
     */
    public record Candidate(String value, double score, List<Derivation> derivations) {
        public Candidate {
            derivations = List.copyOf(derivations);
            if (!Double.isFinite(score) || score < 0) {
                throw new IllegalArgumentException("score of candidate '" + value + "' is " + score + "; allowed: finite, 0 or more");
            }
            if (derivations.isEmpty()) {
                throw new IllegalArgumentException("candidate '" + value + "' has no derivation; allowed: one or more");
            }
        }
    }

    public Answer {
        candidates = List.copyOf(candidates);
        reasons = List.copyOf(reasons);
        if (!candidates.isEmpty() && !reasons.isEmpty()) {
            throw new IllegalArgumentException("an answer with candidates has " + reasons.size() + " reasons why there are none; allowed: 0");
        }
        for (int i = 1; i < candidates.size(); i++) {
            if (candidates.get(i).score() > candidates.get(i - 1).score()) {
                throw new IllegalArgumentException("candidate '" + candidates.get(i).value() + "' has a higher score than the one before; "
                        + "allowed: the best first");
            }
        }
        if (candidates.stream().map(Candidate::value).distinct().count() < candidates.size()) {
            throw new IllegalArgumentException("a candidate is there twice; allowed: every value once");
        }
    }

    /** What the rules support, the best first. */
    public Answer(List<Candidate> candidates) {
        this(candidates, List.of());
    }

    /** That the rules support nothing, and why, a sentence each. */
    public static Answer none(List<String> reasons) {
        return new Answer(List.of(), reasons);
    }

    /** Part of all scores that a value has, in [0, 1]; 0 for what is not a candidate, empty where all scores are 0 or there are none. */
    public OptionalDouble share(String value) {
        double total = candidates.stream().mapToDouble(Candidate::score).sum();
        double own = candidates.stream().filter(c -> c.value().equals(value)).mapToDouble(Candidate::score).sum();
        return total > 0 ? OptionalDouble.of(own / total) : OptionalDouble.empty();
    }
}
