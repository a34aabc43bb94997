package org.gnomon.rules.metrics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import org.gnomon.api.mine.Answer;
import org.gnomon.api.mine.Answer.Candidate;
import org.gnomon.api.mine.Derivation;
import org.gnomon.api.mine.Rule;

/** Answers with scores and one derivation each, which does not matter here. */
final class Answers {

    private static final List<Derivation> SOME = List.of(new Derivation(List.of(new Derivation.Step(Rule.chain("r", List.of(Rule.Step.along("s"))),
            List.of("a", "b")))));

    private Answers() {}

    /** Values without spaces and scores in turns: {@code "x", 0.5, "y", 0.25}. */
    static Answer of(Object... valuesAndScores) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < valuesAndScores.length; i += 2) {
            candidates.add(new Candidate((String) valuesAndScores[i], ((Number) valuesAndScores[i + 1]).doubleValue(), SOME));
        }
        return new Answer(candidates);
    }

    /** Some of {@code values} with one of few scores each, so that there are ties. */
    static Answer random(List<String> values, RandomGenerator random) {
        List<Candidate> candidates = new ArrayList<>();
        for (String value : values) {
            if (random.nextInt(3) > 0) {
                candidates.add(new Candidate(value, random.nextInt(4) / 4.0, SOME));
            }
        }
        candidates.sort(Comparator.comparingDouble(c -> -c.score()));
        return new Answer(candidates);
    }
}
