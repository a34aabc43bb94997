package org.gnomon.rules.metrics;

import java.util.List;
import java.util.Set;
import org.gnomon.api.mine.Answer;
import org.gnomon.api.mine.Answer.Candidate;

/**
 * Rank of the right answer in the filtered setting: other right answers do not count against it. Source: Bordes et al., Translating embeddings for modeling
 * multi-relational data, NeurIPS 2013.
 *
 * @param possible number of values that could be an answer, right ones included: all entities, or all relations
 * @param ties how wrong answers with the same score count
 */
public record FilteredRank(int possible, Ties ties) {

    public FilteredRank {
        if (possible < 1) {
            throw new IllegalArgumentException("number of possible answers is " + possible + "; allowed: 1 or more");
        }
    }

    /**
     * {@code 1 + better + tied * t} with t = 0 (optimistic), 1/2 (mean) or 1 (pessimistic). What is no candidate has no score: all such values are tied with
     * each other behind every candidate, so the right answer, when it is none, has the rank {@code 1 + wrong candidates + other values * t}.
     *
     * @param right one of the right answers
     * @param alsoRight all right answers, with or without {@code right}
     * @return from 1 to {@code possible}, a multiple of 1/2
     * @throws IllegalArgumentException when there are more right answers and candidates than possible ones
     */
    public double of(Answer answer, String right, Set<String> alsoRight) {
        List<Candidate> wrong = answer.candidates().stream().filter(c -> !c.value().equals(right) && !alsoRight.contains(c.value())).toList();
        int unlisted = possible - alsoRight.size() - (alsoRight.contains(right) ? 0 : 1) - wrong.size();
        if (unlisted < 0) {
            throw new IllegalArgumentException((possible - unlisted) + " different right answers and candidates, but only " + possible + " possible answers");
        }
        return answer.candidates().stream().filter(c -> c.value().equals(right)).findFirst().map(own -> among(wrong, own.score()))
                .orElseGet(() -> 1 + wrong.size() + ties.before(unlisted));
    }

    private double among(List<Candidate> wrong, double score) {
        long better = wrong.stream().filter(c -> c.score() > score).count();
        long tied = wrong.stream().filter(c -> c.score() == score).count();
        return 1 + better + ties.before(tied);
    }
}
