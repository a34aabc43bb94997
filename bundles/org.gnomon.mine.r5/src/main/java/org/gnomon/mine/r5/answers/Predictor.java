package org.gnomon.mine.r5.answers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import org.gnomon.api.mine.Answer;
import org.gnomon.api.mine.Answer.Candidate;
import org.gnomon.api.mine.Derivation;
import org.gnomon.api.mine.PathInstance;
import org.gnomon.rules.Chart;
import org.gnomon.rules.PathSampler;
import org.gnomon.rules.RelationPath;

/**
 * Answers questions with compositions: every path says what it can mean, and the paths together what the answer is. Immutable.
 *
 * @param aggregation how many paths become one answer
 * @param lengthPenalty a path of {@code k} relations counts {@code exp(-lengthPenalty k)}
 */
public record Predictor(RuleTable rules, PathSampler sampler, PathReader reader, Aggregation aggregation, double lengthPenalty) {

    /** How many paths become one answer. */
    public enum Aggregation {
        /** Every path is read on its own and counts. */
        VOTE,
        /** Paths are reduced together, and the last one decides, as in the public code. */
        DROP
    }

    private static final PathSampler WIDER = new PathSampler(50, 16, 64, true, 100_000);

    /** From the paths that the sampler finds; where these say nothing, from longer ones too, which may come to a node again. Where these do not either, why. */
    public Answer answer(PathInstance instance, RandomGenerator random) {
        List<Candidate> near = candidates(instance, sampler, random);
        List<Candidate> found = near.isEmpty() ? candidates(instance, WIDER, random) : near;
        return found.isEmpty() ? Answer.none(new Unanswered(rules).reasons(instance, random)) : new Answer(found);
    }

    private List<Candidate> candidates(PathInstance instance, PathSampler wanted, RandomGenerator random) {
        List<RelationPath> paths = wanted.sample(instance, rules.relations(), random).stream().filter(path -> path.length() > 1).toList();
        List<Reading> readings = switch (aggregation) {
            case VOTE -> paths.stream().map(path -> reader.read(path, random)).toList();
            case DROP -> reader.survivor(paths, random).stream().toList();
        };
        List<Candidate> candidates = new ArrayList<>();
        for (int relation = 0; relation < rules.relations().size(); relation++) {
            if (!rules.isInvented(relation)) {
                add(relation, readings, candidates);
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::value));
        return candidates;
    }

    private void add(int relation, List<Reading> readings, List<Candidate> candidates) {
        List<Reading> supporting = readings.stream().filter(reading -> reading.of(relation).isPresent())
                .sorted(Comparator.comparingDouble(reading -> -weighed(reading, reading.of(relation).orElseThrow().best()))).toList();
        if (!supporting.isEmpty()) {
            double score = supporting.stream().mapToDouble(reading -> weighed(reading, reading.of(relation).orElseThrow().weight())).sum();
            candidates.add(new Candidate(rules.relations().name(relation), score, supporting.stream()
                    .map(reading -> derivation(reading.path(), reading.of(relation).orElseThrow().steps())).toList()));
        }
    }

    private double weighed(Reading reading, double weight) {
        return Math.exp(-lengthPenalty * reading.path().length()) * weight;
    }

    private Derivation derivation(RelationPath path, List<Chart.Step> steps) {
        return new Derivation(steps.stream().map(step -> new Derivation.Step(rules.rule(step.rule()),
                List.of(path.node(step.from()), path.node(step.to()), path.node(step.split())))).toList());
    }
}
