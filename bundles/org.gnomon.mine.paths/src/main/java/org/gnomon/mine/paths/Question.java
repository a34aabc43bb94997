package org.gnomon.mine.paths;

import java.util.Comparator;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.gnomon.api.Run;
import org.gnomon.api.mine.Query;
import org.gnomon.rules.FactIndex;
import org.gnomon.rules.Firings;
import org.gnomon.rules.RuleApplication;

/**
 * One end of facts whose other ends rules are to find. The fact that is asked for never helps: no rule whose entities are all different rests on what it
 * concludes.
 *
 * @param starts of the rules of each candidate, and their end
 * @param rules that fire for the candidates
 * @param evidence of the most confident rule of each candidate
 * @param right which candidates make facts
 * @param silent entities that make no fact and for which no rule fires
 */
record Question(int[] starts, int[] rules, double[] evidence, boolean[] right, int silent) {

    /**
     * @param directed relation from the known entity
     * @param mostWrong candidates that make no fact, those of the most confident rules
     * @param numbers gives rules the numbers that they have here
     */
    static Question of(RuleApplication application, int entity, int directed, int mostWrong, IntUnaryOperator numbers, Run run) {
        FactIndex facts = application.facts();
        String name = facts.entity(entity);
        String relation = facts.relation(directed);
        Firings firings = application.fire(directed == FactIndex.along(directed / 2) ? new Query.Tail(name, relation) : new Query.Head(relation, name), run);
        int[] right = IntStream.range(0, firings.size()).filter(i -> facts.holds(entity, directed, firings.candidate(i))).toArray();
        IntStream wrong = IntStream.range(0, firings.size()).filter(i -> !facts.holds(entity, directed, firings.candidate(i))).boxed()
                .sorted(Comparator.comparingInt(i -> firings.rule(firings.start(i)))).limit(mostWrong).mapToInt(i -> i);
        int[] kept = IntStream.concat(IntStream.of(right), wrong).toArray();
        int silent = facts.entities() - facts.degree(entity, directed) - (firings.size() - right.length);
        return of(application, firings, kept, right.length, silent, numbers);
    }

    /** @param right how many of {@code kept}, from the first, are right */
    private static Question of(RuleApplication application, Firings firings, int[] kept, int right, int silent, IntUnaryOperator numbers) {
        int[] starts = new int[kept.length + 1];
        double[] evidence = new double[kept.length];
        boolean[] isRight = new boolean[kept.length];
        for (int i = 0; i < kept.length; i++) {
            starts[i + 1] = starts[i] + firings.start(kept[i] + 1) - firings.start(kept[i]);
            evidence[i] = application.evidence(firings.rule(firings.start(kept[i])));
            isRight[i] = i < right;
        }
        int[] rules = new int[starts[kept.length]];
        for (int i = 0; i < kept.length; i++) {
            for (int at = starts[i]; at < starts[i + 1]; at++) {
                rules[at] = numbers.applyAsInt(firings.rule(firings.start(kept[i]) + at - starts[i]));
            }
        }
        return new Question(starts, rules, evidence, isRight, silent);
    }

    int candidates() {
        return right.length;
    }
}
