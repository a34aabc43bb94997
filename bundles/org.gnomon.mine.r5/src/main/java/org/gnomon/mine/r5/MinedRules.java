package org.gnomon.mine.r5;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import org.gnomon.api.Run;
import org.gnomon.api.mine.Measures;
import org.gnomon.api.mine.Rule;
import org.gnomon.api.mine.Rule.Step;
import org.gnomon.api.mine.RuleSet;
import org.gnomon.mine.r5.answers.RuleTrust;
import org.gnomon.mine.r5.memory.RuleMemory;
import org.gnomon.mine.r5.search.Heads;
import org.gnomon.mine.r5.stories.StoryCount;
import org.gnomon.rules.Chart;
import org.gnomon.rules.Compositions;
import org.gnomon.rules.Compositions.Composition;
import org.gnomon.rules.Relations;

/**
 * The memory as rules with measures. A rule's body counts the best derivations of an observed relation from a story in which it is used, its support those of
 * the label. The best derivation depends on how far rules are trusted, so it is counted again with the confidence found before.
 */
final class MinedRules {

    private static final int ROUNDS = 3;
    private static final int EXAMPLES = 3;

    private final RuleMemory memory;
    private final Relations relations;
    private final int[] support;
    private final int[] body;
    private final List<List<String>> examples = new ArrayList<>();
    private long explained;

    private MinedRules(RuleMemory memory, Relations relations) {
        this.memory = memory;
        this.relations = relations;
        support = new int[memory.pairs()];
        body = new int[memory.pairs()];
        for (int pair = 0; pair < memory.pairs(); pair++) {
            examples.add(List.of());
        }
    }

    /** The rules as they are, with their scores and the evidence of the episodes; cheap. */
    static RuleSet scored(RuleMemory memory, Relations relations) {
        return new MinedRules(memory, relations).ruleSet(false);
    }

    /** The rules with counts over {@code stories}. */
    static MinedRules counted(RuleMemory memory, Relations relations, List<StoryCount> stories, Run run) {
        MinedRules rules = new MinedRules(memory, relations);
        run.phase("count", (long) ROUNDS * stories.size());
        Compositions trusted = rules.compositions(false);
        for (int round = 0; round < ROUNDS; round++) {
            rules.count(stories, trusted, run);
            trusted = rules.compositions(true);
        }
        return rules;
    }

    private void count(List<StoryCount> stories, Compositions trusted, Run run) {
        Arrays.fill(support, 0);
        Arrays.fill(body, 0);
        examples.replaceAll(none -> new ArrayList<>());
        explained = 0;
        for (StoryCount story : stories) {
            double[] sums = new double[relations.observed()];
            for (int[] path : story.paths()) {
                Chart chart = Chart.of(path, trusted);
                for (int result : chart.results()) {
                    if (!memory.isInvented(result)) {
                        sums[result] += chart.inside(result);
                        count(story, chart.best(result), result == story.label());
                    }
                }
            }
            explained += isHighest(sums, story.label()) ? story.times() : 0;
            run.step();
        }
    }

    private static boolean isHighest(double[] sums, int label) {
        return sums[label] > 0 && Arrays.stream(sums).noneMatch(sum -> sum > sums[label]);
    }

    private void count(StoryCount story, List<Chart.Step> derivation, boolean right) {
        Set<Integer> used = new HashSet<>();
        derivation.forEach(step -> used.add(memory.pair(step.rule().left(), step.rule().right())));
        for (int pair : used) {
            body[pair] += story.times();
            support[pair] += right ? story.times() : 0;
            if (right) {
                story.ids().stream().limit((long) EXAMPLES - examples.get(pair).size()).forEach(examples.get(pair)::add);
            }
        }
    }

    private Compositions compositions(boolean weighted) {
        List<Composition> rules = new ArrayList<>();
        for (int pair = 0; pair < memory.pairs(); pair++) {
            if (memory.head(pair) != Heads.NONE) {
                rules.add(new Composition(memory.left(pair), memory.right(pair), memory.head(pair), weighted ? RuleTrust.of(support[pair], body[pair]) : 1));
            }
        }
        return new Compositions(memory.relations(), rules);
    }

    /** How many stories the label of which is derived with the highest weight. */
    long explained() {
        return explained;
    }

    /** With the counts as measures. */
    RuleSet ruleSet() {
        return ruleSet(true);
    }

    private RuleSet ruleSet(boolean counted) {
        List<RuleSet.Entry> entries = new ArrayList<>();
        Set<String> invented = new HashSet<>();
        for (int pair = 0; pair < memory.pairs(); pair++) {
            if (memory.head(pair) != Heads.NONE) {
                entries.add(entry(pair, counted));
                for (int relation : new int[] {memory.left(pair), memory.right(pair), memory.head(pair)}) {
                    if (memory.isInvented(relation)) {
                        invented.add(relations.name(relation));
                    }
                }
            }
        }
        entries.sort(Comparator.comparingDouble((RuleSet.Entry e) -> -RuleTrust.of(e.measures())).thenComparing(e -> e.rule().toString()));
        return new RuleSet(entries, invented);
    }

    private RuleSet.Entry entry(int pair, boolean counted) {
        Rule rule = Rule.chain(relations.name(memory.head(pair)), List.of(Step.along(relations.name(memory.left(pair))),
                Step.along(relations.name(memory.right(pair)))));
        Measures measures = new Measures(counted ? support[pair] : memory.evidence(pair), counted ? OptionalLong.of(body[pair]) : OptionalLong.empty(),
                OptionalLong.empty(), OptionalLong.empty(), false, OptionalDouble.of(memory.score(pair)));
        return new RuleSet.Entry(rule, measures, examples.get(pair));
    }
}
