package org.gnomon.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.assertj.core.api.Assumptions;
import org.gnomon.api.Cancelled;
import org.gnomon.api.MethodState;
import org.gnomon.api.Run;
import org.gnomon.api.Support;
import org.gnomon.api.mine.Answer;
import org.gnomon.api.mine.Derivation;
import org.gnomon.api.mine.MiningTask;
import org.gnomon.api.mine.PathInstance;
import org.gnomon.api.mine.Query;
import org.gnomon.api.mine.Questions;
import org.gnomon.api.mine.RuleMiner;
import org.gnomon.api.mine.RuleSet;
import org.gnomon.api.mine.Snapshot;
import org.gnomon.api.mine.Snapshots;
import org.gnomon.api.mine.Triple;
import org.gnomon.model.packed.RefusedInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;

/** What every miner of rules from path instances promises. Subclass it and give it a fresh miner; one that refuses instances is left out. */
public abstract class RuleMinerContract extends MethodContract<RuleMiner> {

    private static final RingStories RING = new RingStories(4);

    private final List<PathInstance> stories = RING.stories(120, 2, 3, 1);
    private final MiningTask task = new MiningTask.Instances(stories);

    /** A new instance of the miner under test. */
    protected abstract RuleMiner miner();

    /** The contract as dynamic tests over an installed miner. */
    public static DynamicNode over(String name, Supplier<RuleMiner> installed) {
        RuleMinerContract contract = new RuleMinerContract() {
            @Override
            protected RuleMiner miner() {
                return installed.get();
            }
        };
        return ContractTests.of(name, RuleMinerContract.class, contract, contract::onlyMinersOfInstances);
    }

    @BeforeEach
    void onlyMinersOfInstances() {
        Assumptions.assumeThat(miner().check(task)).isEqualTo(new Support.Yes());
    }

    @Override
    final RuleMiner method() {
        return miner();
    }

    @Override
    final Object use(RuleMiner miner, Run run) {
        Snapshot mined = miner.mine(task, Optional.empty(), Snapshots.NONE, TestParameters.defaults(), run);
        List<Answer> answers = new ArrayList<>();
        miner.predict(mined.rules(), Optional.empty(), new Questions.Instances(stories.subList(0, 5)), answers::add, TestParameters.defaults(), run);
        return List.of(mined, answers);
    }

    private Snapshot mine(Iterable<PathInstance> instances, Optional<MethodState> from, Snapshots snapshots, long seed) {
        return miner().mine(new MiningTask.Instances(instances), from, snapshots, TestParameters.defaults(), TestRun.seeded(seed));
    }

    private List<Answer> answers(RuleSet rules, List<PathInstance> questions) {
        List<Answer> answers = new ArrayList<>();
        miner().predict(rules, Optional.empty(), new Questions.Instances(questions), answers::add, TestParameters.defaults(), TestRun.seeded(0));
        return answers;
    }

    @Test
    protected void theSameSeedGivesTheSameRules() {
        assertThat(mine(stories, Optional.empty(), Snapshots.NONE, 7)).isEqualTo(mine(stories, Optional.empty(), Snapshots.NONE, 7));
    }

    @Test
    protected void rulesOfAWorldWithoutNoiseAnswerLongerQuestions() {
        RuleSet rules = mine(stories, Optional.empty(), Snapshots.NONE, 3).rules();
        List<PathInstance> longer = RING.stories(40, 4, 7, 99);
        List<Answer> answers = answers(rules, longer);
        assertThat(answers).hasSameSizeAs(longer);
        for (int i = 0; i < answers.size(); i++) {
            assertThat(answers.get(i).candidates()).as(longer.get(i).id()).isNotEmpty();
            assertThat(answers.get(i).candidates().getFirst().value()).as(longer.get(i).id()).isEqualTo(longer.get(i).label().orElseThrow());
        }
    }

    @Test
    protected void everyDerivationRestsOnFactsAndConcludesTheAnswer() {
        RuleSet rules = mine(stories, Optional.empty(), Snapshots.NONE, 3).rules();
        List<PathInstance> questions = RING.stories(10, 3, 5, 5);
        List<Answer> answers = answers(rules, questions);
        for (int i = 0; i < questions.size(); i++) {
            PathInstance question = questions.get(i);
            answers.get(i).candidates().forEach(candidate -> candidate.derivations().forEach(derivation -> {
                assertThat(derivation.conclusion()).isEqualTo(new Triple(question.query().head(), candidate.value(), question.query().tail()));
                assertThat(question.facts()).containsAll(derivation.facts());
                assertThat(rules.entries()).extracting(RuleSet.Entry::rule).containsAll(derivation.steps().stream().map(Derivation.Step::rule).toList());
            }));
        }
    }

    @Test
    protected void miningThatIsStoppedAndContinuedGivesTheSame() {
        Snapshot whole = mine(stories, Optional.empty(), Snapshots.NONE, 5);
        assertThat(stoppedAfter(1)).as("a snapshot is offered").isPresent();
        for (int after : new int[] {1, 50, 130}) {
            stoppedAfter(after).ifPresent(state ->
                    assertThat(mine(stories, Optional.of(state), Snapshots.NONE, 5)).as("stopped after %s", after).isEqualTo(whole));
        }
    }

    /** Empty where mining ends before so many snapshots were offered. */
    private Optional<MethodState> stoppedAfter(int offers) {
        return StoppingSnapshots.stateAt(offers, snapshots -> mine(stories, Optional.empty(), snapshots, 5));
    }

    @Test
    protected void takingSnapshotsDoesNotChangeTheResult() {
        List<Snapshot> taken = new ArrayList<>();
        Snapshot end = mine(stories, Optional.empty(), new Snapshots() {
            @Override
            public boolean due() {
                return taken.size() < 20;
            }

            @Override
            public void take(Snapshot snapshot) {
                taken.add(snapshot);
            }
        }, 5);
        assertThat(end).isEqualTo(mine(stories, Optional.empty(), Snapshots.NONE, 5));
        assertThat(taken).isNotEmpty();
    }

    @Test
    protected void nothingGivesNothing() {
        assertThat(mine(List.of(), Optional.empty(), Snapshots.NONE, 0).rules().entries()).isEmpty();
        assertThat(answers(new RuleSet(List.of(), Set.of()), stories.subList(0, 2))).extracting(Answer::candidates).containsOnly(List.of());
    }

    @Test
    protected void unconnectedDirectAndUnlabelledQuestionsAreNoFailure() {
        List<PathInstance> odd = new ArrayList<>(stories);
        odd.add(new PathInstance("apart", List.of(new Triple("a", "r1", "b"), new Triple("c", "r1", "d")), new Query.Between("a", "d"), Optional.of("r1")));
        odd.add(new PathInstance("direct", List.of(new Triple("a", "r1", "b")), new Query.Between("a", "b"), Optional.of("r1")));
        odd.add(new PathInstance("empty", List.of(), new Query.Between("a", "b"), Optional.of("r1")));
        odd.add(new PathInstance("unlabelled", List.of(new Triple("a", "r1", "b"), new Triple("b", "r2", "c")), new Query.Between("a", "c"), Optional.empty()));
        RuleSet rules = mine(odd, Optional.empty(), Snapshots.NONE, 3).rules();
        List<PathInstance> asked = new ArrayList<>(odd.subList(stories.size(), odd.size()));
        asked.add(new PathInstance("new", List.of(new Triple("a", "never-seen", "b"), new Triple("b", "r1", "c")), new Query.Between("a", "c"),
                Optional.empty()));
        List<Answer> answers = answers(rules, asked);
        assertThat(answers).hasSize(5);
        assertThat(answers.get(0).candidates()).isEmpty();
        assertThat(answers.get(2).candidates()).isEmpty();
        assertThat(answers.get(4).candidates()).isEmpty();
    }

    @Test
    protected void damagedStatesAreRefused() {
        byte[] state = mine(stories, Optional.empty(), Snapshots.NONE, 5).state();
        for (int cut = 0; cut < state.length; cut += 1 + state.length / 40) {
            MethodState damaged = new MethodState("method", "1.0.0", Arrays.copyOf(state, cut));
            assertThatThrownBy(() -> mine(stories, Optional.of(damaged), Snapshots.NONE, 5)).isInstanceOf(RefusedInput.class);
        }
    }

    @Test
    protected void questionsTogetherAreAnsweredLikeEachAlone() {
        RuleSet rules = mine(stories, Optional.empty(), Snapshots.NONE, 3).rules();
        List<PathInstance> questions = RING.stories(10, 2, 5, 17);
        assertThat(answers(rules, questions)).isEqualTo(questions.stream().map(question -> answers(rules, List.of(question)).getFirst()).toList());
    }

    @Test
    protected void aCancelledRunEnds() {
        assertThatThrownBy(() -> miner().mine(task, Optional.empty(), Snapshots.NONE, TestParameters.defaults(), TestRun.cancelledAfter(30)))
                .isInstanceOf(Cancelled.class);
    }
}
