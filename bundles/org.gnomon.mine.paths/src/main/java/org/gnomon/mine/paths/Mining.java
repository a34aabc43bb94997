package org.gnomon.mine.paths;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.gnomon.api.Run;
import org.gnomon.rules.FactIndex;
import org.gnomon.rules.Matching;
import org.gnomon.rules.RuleApplication;

/**
 * Mines block by block: chains by their first relation, then rules with constants by their head, then weights by relation. It can stop after any batch of
 * blocks and go on from there.
 */
final class Mining {

    /** Blocks that are worked on at once, whatever the number of threads. */
    static final int BATCH = 8;
    /** Atoms of the longest chain that is counted from every start; chains of one and two atoms more are sampled. */
    private static final int COUNTED_LENGTH = 3;
    static final int LONGEST = COUNTED_LENGTH + 2;

    private final FactIndex facts;
    private final Heads heads;
    private final MiningSettings settings;
    private final KeptRules kept;
    private List<Counted> weighed;
    private int done;

    Mining(FactIndex facts, MiningSettings settings, Progress from) {
        this.facts = facts;
        this.settings = settings;
        heads = new Heads(facts, settings.heads());
        kept = new KeptRules(facts.directed() / 2, settings.room());
        kept.offerAll(from.rules());
        weighed = from.rules();
        done = from.done();
    }

    /** Blocks over {@code facts}: three per directed relation in which rules are counted, and one per relation for weights. */
    static int blocks(FactIndex facts) {
        return 3 * facts.directed() + facts.directed() / 2;
    }

    Progress progress() {
        return new Progress(done, rules());
    }

    private List<Counted> rules() {
        return done > counting() ? weighed : kept.rules();
    }

    /** All blocks that are left; {@code afterEach} is called when a batch is done. */
    void run(Run run, Runnable afterEach) {
        run.phase("count", Math.max(0, counting() - done));
        while (done < counting()) {
            int end = Math.min(done + BATCH, counting());
            List<Block> batch = IntStream.range(done, end).mapToObj(number -> block(number, run)).toList();
            run.parallel(batch, this::count).forEach(kept::offerAll);
            done = end;
            afterEach.run();
        }
        if (settings.weights().rounds() > 0) {
            weigh(run, afterEach);
        }
    }

    private int counting() {
        return 3 * facts.directed();
    }

    private sealed interface Block {

        record Chains(int first, int[] starts) implements Block {}

        record Constants(int head) implements Block {}

        record LongChains(int head, int length, RandomGenerator random) implements Block {}
    }

    private Block block(int number, Run run) {
        if (number < facts.directed()) {
            return new Block.Chains(number, starts(number, run));
        }
        if (number < 2 * facts.directed()) {
            return new Block.Constants(number - facts.directed());
        }
        int head = facts.functional(number / 2 - facts.directed());
        int length = COUNTED_LENGTH + 1 + number % 2;
        return new Block.LongChains(head, length, run.random("chains-of-" + length + "-to-" + head));
    }

    private int[] starts(int relation, Run run) {
        List<Integer> all = new ArrayList<>(IntStream.range(0, facts.subjects(relation)).map(at -> facts.subject(relation, at)).boxed().toList());
        if (all.size() > settings.starts()) {
            Collections.shuffle(all, run.random("starts-" + relation));
        }
        return all.stream().limit(settings.starts()).mapToInt(x -> x).sorted().toArray();
    }

    private List<Counted> count(Block block, Run run) {
        return switch (block) {
            case Block.Chains(int first, int[] starts) -> {
                BlockRules rules = new BlockRules(heads, settings, starts.length / (double) facts.subjects(first));
                int length = Math.min(COUNTED_LENGTH, settings.bounds().maxLength());
                new ChainBlock(facts, heads, first, starts, length).count(settings.bounds().minSupport(), rules, run);
                yield rules.rules();
            }
            case Block.Constants(int head) -> {
                BlockRules rules = new BlockRules(heads, settings, 1);
                if (settings.constants() && heads.wanted(head)) {
                    new UnaryBlock(facts, head).count(settings.bounds().minSupport(), rules, run);
                }
                yield rules.rules();
            }
            case Block.LongChains(int head, int length, RandomGenerator random) -> {
                BlockRules rules = new BlockRules(heads, settings, 1);
                if (length <= settings.bounds().maxLength() && heads.wanted(head)) {
                    new BottomUpChains(facts, head, random).find(length, settings.room().longChains(), run).forEach(rules::measured);
                }
                yield rules.rules();
            }
        };
    }

    private void weigh(Run run, Runnable afterEach) {
        RuleApplication application = new RuleApplication(facts, new Progress(done, rules()).ruleSet(facts), Matching.INJECTIVE, Counted.PSEUDO);
        weighed = new ArrayList<>(rules());
        run.phase("weigh", blocks(facts) - (long) done);
        while (done < blocks(facts)) {
            int end = Math.min(done + BATCH, blocks(facts));
            List<Integer> relations = IntStream.range(done - counting(), end - counting()).boxed().toList();
            run.parallel(relations, (relation, own) -> weights(application, relation, own)).forEach(weights -> weights.forEach(
                    (rule, weight) -> weighed.set(rule, weighed.get(rule).weighing(weight))));
            done = end;
            afterEach.run();
        }
    }

    /** By the number of the rule. */
    private Map<Integer, Double> weights(RuleApplication application, int relation, Run run) {
        return new WeightLearning(application, TrainingSet.of(application, relation, settings.weights(), run)).learn(settings.weights(), run);
    }
}
