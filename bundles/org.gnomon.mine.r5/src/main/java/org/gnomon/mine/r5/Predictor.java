package org.gnomon.mine.r5;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gnomon.api.mine.Answer;
import org.gnomon.api.mine.Answer.Candidate;
import org.gnomon.api.mine.Atom;
import org.gnomon.api.mine.Derivation;
import org.gnomon.api.mine.PathInstance;
import org.gnomon.api.mine.Rule;
import org.gnomon.api.mine.RuleSet;
import org.gnomon.rules.Chart;
import org.gnomon.rules.Compositions;
import org.gnomon.rules.Compositions.Composition;
import org.gnomon.rules.PathSampler;
import org.gnomon.rules.RelationPath;
import org.gnomon.rules.Relations;

/**
 * Answers questions with compositions: every path is reduced in all orders at once, and every relation that it can mean gets the sum of its derivations, each
 * the product of how far its rules are trusted. Exact where the public code searches. Immutable.
 */
final class Predictor {

    private static final PathSampler WIDER = new PathSampler(50, 16, 64, true, 100_000);

    private record Meaning(RelationPath path, Chart chart) {}

    private final Relations relations;
    private final Set<String> invented;
    private final Compositions compositions;
    private final Map<Composition, Rule> rules = new HashMap<>();
    private final PathSampler sampler;

    /** @param set compositions alone, see {@link #isComposition} */
    Predictor(RuleSet set, PathSampler sampler) {
        this.sampler = sampler;
        invented = set.invented();
        relations = Relations.of(set.entries().stream().flatMap(e -> Stream.concat(Stream.of(e.rule().head()), e.rule().body().stream()))
                .map(Atom::relation).collect(Collectors.toCollection(TreeSet::new)), 0);
        List<Composition> all = new ArrayList<>();
        for (RuleSet.Entry entry : set.entries()) {
            Composition composition = new Composition(number(entry.rule().body().get(0)), number(entry.rule().body().get(1)), number(entry.rule().head()),
                    Math.min(1, RuleTrust.of(entry.measures())));
            all.add(composition);
            rules.put(composition, entry.rule());
        }
        compositions = new Compositions(relations.size(), all);
    }

    private int number(Atom atom) {
        return relations.number(atom.relation());
    }

    /** Whether a rule has the form {@code head(X,Y) <= left(X,A), right(A,Y)}. */
    static boolean isComposition(Rule rule) {
        return rule.length() == 2 && rule.equals(Rule.chain(rule.head().relation(), List.of(Rule.Step.along(rule.body().get(0).relation()),
                Rule.Step.along(rule.body().get(1).relation()))));
    }

    /** From the paths that the sampler finds; where these say nothing, from longer ones too, which may come to a node again. */
    Answer answer(PathInstance instance, RandomGenerator random) {
        Answer answer = answer(instance, sampler, random);
        return answer.candidates().isEmpty() ? answer(instance, WIDER, random) : answer;
    }

    private Answer answer(PathInstance instance, PathSampler paths, RandomGenerator random) {
        List<Meaning> meanings = paths.sample(instance, relations, random).stream()
                .map(path -> new Meaning(path, Chart.of(path.relations(), compositions))).toList();
        List<Candidate> candidates = new ArrayList<>();
        for (int relation = 0; relation < relations.size(); relation++) {
            if (!invented.contains(relations.name(relation))) {
                add(relation, meanings, candidates);
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::value));
        return new Answer(candidates);
    }

    private void add(int relation, List<Meaning> meanings, List<Candidate> candidates) {
        List<Meaning> supporting = meanings.stream().filter(m -> m.chart().weight(relation) > 0)
                .sorted(Comparator.comparingDouble((Meaning m) -> -m.chart().weight(relation))).toList();
        if (!supporting.isEmpty()) {
            double score = supporting.stream().mapToDouble(m -> m.chart().inside(relation)).sum();
            candidates.add(new Candidate(relations.name(relation), score, supporting.stream().filter(m -> m.path().length() > 1)
                    .map(m -> derivation(m, relation)).toList()));
        }
    }

    private Derivation derivation(Meaning meaning, int relation) {
        return new Derivation(meaning.chart().best(relation).stream().map(step -> new Derivation.Step(rules.get(step.rule()),
                List.of(meaning.path().node(step.from()), meaning.path().node(step.to()), meaning.path().node(step.split())))).toList());
    }
}
