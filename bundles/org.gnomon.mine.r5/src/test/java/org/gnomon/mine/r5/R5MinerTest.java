package org.gnomon.mine.r5;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gnomon.api.BadRequest;
import org.gnomon.api.MethodState;
import org.gnomon.api.mine.Answer;
import org.gnomon.api.mine.MiningTask;
import org.gnomon.api.mine.PathInstance;
import org.gnomon.api.mine.Questions;
import org.gnomon.api.mine.RuleSet;
import org.gnomon.api.mine.Snapshot;
import org.gnomon.api.mine.Snapshots;
import org.gnomon.mine.r5.answers.Predictor.Aggregation;
import org.gnomon.mine.r5.episodes.ScoreSettings;
import org.gnomon.mine.r5.search.SearchSettings;
import org.gnomon.mine.r5.search.SearchSettings.Credit;
import org.gnomon.model.packed.RefusedInput;
import org.gnomon.tck.TestParameters;
import org.gnomon.tck.TestRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class R5MinerTest {

    private static final List<PathInstance> STORIES = IntStream.range(0, 40)
            .mapToObj(i -> i % 3 == 0 ? story("s" + i, List.of("a", "b"), "c") : story("s" + i, List.of("a", "b", "c"), "d")).toList();

    private final R5Miner miner = new R5Miner(TestEngine.TORCH);

    private static PathInstance story(String id, List<String> path, String label) {
        return PathInstance.ofPaths(id, List.of(path), Optional.of(label));
    }

    private static Snapshot mined(R5Miner miner, List<PathInstance> stories, Optional<MethodState> from, Map<String, Object> parameters) {
        return miner.mine(new MiningTask.Instances(stories), from, Snapshots.NONE, new TestParameters(parameters), TestRun.seeded(1));
    }

    private Answer answered(RuleSet rules, Optional<MethodState> learned, List<String> path, Map<String, Object> parameters) {
        List<Answer> answers = new ArrayList<>();
        miner.predict(rules, learned, new Questions.Instances(List.of(PathInstance.ofPaths("q", List.of(path), Optional.empty()))), answers::add,
                new TestParameters(parameters), TestRun.seeded(1));
        return answers.getFirst();
    }

    private static Optional<MethodState> state(byte[] bytes) {
        return Optional.of(new MethodState("r5", "1.0.0", bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pairwise", "dense"})
    void withoutTheEngineANetworkIsRefusedWithTheReason(String policy) {
        R5Miner alone = new R5Miner(null);
        assertThatThrownBy(() -> mined(alone, STORIES, Optional.empty(), Map.of("policy", policy))).isInstanceOfSatisfying(BadRequest.class, refused -> {
            assertThat(refused).hasMessageContaining("'" + policy + "' needs the PyTorch engine");
            assertThat(refused.hint()).contains("policy=uniform");
        });
        assertThat(mined(alone, STORIES, Optional.empty(), Map.of()).rules().entries()).isNotEmpty();
    }

    @Test
    void aDenseNetworkTooLargeForACheckpointIsRefusedWithItsSize() {
        assertThatThrownBy(() -> mined(miner, STORIES, Optional.empty(), Map.of("policy", "dense", "invented", 100))).isInstanceOf(BadRequest.class)
                .hasMessageContaining("104 relations").hasMessageContaining("allowed: 1024");
    }

    @Test
    void moreRelationsThanATableTakesAreRefused() {
        List<PathInstance> many = IntStream.range(0, 4000).mapToObj(i -> story("s" + i, List.of("x" + i, "x"), "y")).toList();
        assertThatThrownBy(() -> mined(miner, many, Optional.empty(), Map.of("invented", 100))).isInstanceOf(BadRequest.class).hasMessageContaining("4002")
                .hasMessageContaining("4096");
    }

    @Test
    void aStateOfAnotherPolicyOrOtherRelationsIsRefused() {
        Optional<MethodState> uniform = state(mined(miner, STORIES, Optional.empty(), Map.of()).state());
        assertThatThrownBy(() -> mined(miner, STORIES, uniform, Map.of("policy", "pairwise"))).isInstanceOf(RefusedInput.class)
                .hasMessageContaining("policy uniform");
        assertThatThrownBy(() -> mined(miner, STORIES, uniform, Map.of("invented", 3))).isInstanceOf(RefusedInput.class)
                .hasMessageContaining("other relations");
    }

    @Test
    void aStateGoesOnWithMoreEpochs() {
        Snapshot one = mined(miner, STORIES, Optional.empty(), Map.of("epochs", 1, "policy", "pairwise", "updateEvery", 10));
        Snapshot two = mined(miner, STORIES, Optional.empty(), Map.of("epochs", 2, "policy", "pairwise", "updateEvery", 10));
        assertThat(mined(miner, STORIES, state(one.state()), Map.of("epochs", 2, "policy", "pairwise", "updateEvery", 10))).isEqualTo(two);
        assertThat(one).isNotEqualTo(two);
    }

    /** There are 80 episodes; what comes after them is done again. */
    @Test
    void miningThatIsStoppedWhileItRefinesGivesTheSame() {
        List<Snapshot> taken = new ArrayList<>();
        int[] asked = {0};
        Snapshot whole = miner.mine(new MiningTask.Instances(STORIES), Optional.empty(), new Snapshots() {
            @Override
            public boolean due() {
                return ++asked[0] == 90;
            }

            @Override
            public void take(Snapshot snapshot) {
                taken.add(snapshot);
            }
        }, TestParameters.defaults(), TestRun.seeded(1));
        assertThat(taken).hasSize(1);
        assertThat(mined(miner, STORIES, state(taken.getFirst().state()), Map.of())).isEqualTo(whole);
    }

    /** The search asks the network that came with the rules, under the names of the relations. */
    @Test
    void aLearnedNetworkAnswersToo() {
        Snapshot mined = mined(miner, STORIES, Optional.empty(), Map.of("policy", "pairwise", "updateEvery", 10));
        Map<String, Object> searching = Map.of("prediction", "mcts");
        Answer answer = answered(mined.rules(), state(mined.state()), List.of("a", "b", "c"), searching);
        assertThat(answer.candidates().getFirst().value()).isEqualTo("d");
        assertThat(answered(mined.rules(), Optional.empty(), List.of("a", "b", "c"), searching).candidates().getFirst().value()).isEqualTo("d");
        Optional<MethodState> damaged = state(Arrays.copyOf(mined.state(), 100));
        assertThatThrownBy(() -> answered(mined.rules(), damaged, List.of("a", "b"), searching)).isInstanceOf(RefusedInput.class);
    }

    /** A pair has one head. */
    @Test
    void labelsThatContradictEachOtherGiveTheMoreFrequentOne() {
        List<PathInstance> stories = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            stories.add(story("s" + i, List.of("a", "b"), i % 5 < 3 ? "yes" : "no"));
        }
        for (int refine : new int[] {0, 5}) {
            RuleSet rules = mined(miner, stories, Optional.empty(), Map.of("refine", refine)).rules();
            assertThat(answered(rules, Optional.empty(), List.of("a", "b"), Map.of()).candidates()).singleElement()
                    .satisfies(candidate -> assertThat(candidate.value()).isEqualTo("yes"));
            assertThat(rules.entries().getFirst().measures().support()).isEqualTo(30);
        }
    }

    @Test
    void valuesThatAreSetOverrideTheProfile() {
        R5Settings corrected = settings(Map.of());
        assertThat(corrected.policy()).isEqualTo("uniform");
        assertThat(corrected.isSearching()).isFalse();
        assertThat(corrected.episodes().labelAware()).isTrue();
        assertThat(corrected.refine()).isPositive();

        R5Settings parity = settings(Map.of("profile", "parity"));
        assertThat(parity.policy()).isEqualTo("dense");
        assertThat(parity.isSearching()).isTrue();
        assertThat(parity.aggregation()).isEqualTo(Aggregation.DROP);
        assertThat(parity.refine()).isZero();
        assertThat(parity.episodes().labelAware()).isFalse();
        assertThat(parity.episodes().search()).isEqualTo(new SearchSettings(200, 10, Credit.TWO_PLAYER));
        assertThat(parity.episodes().scores()).isEqualTo(ScoreSettings.PUBLIC_CODE);

        R5Settings set = settings(Map.of("profile", "parity", "policy", "uniform", "playouts", 7, "exploration", 0, "goal", "label", "single", 2, "refine", 1,
                "prediction", "chart", "aggregation", "vote"));
        assertThat(set.policy()).isEqualTo("uniform");
        assertThat(set.isSearching()).isFalse();
        assertThat(set.aggregation()).isEqualTo(Aggregation.VOTE);
        assertThat(set.refine()).isEqualTo(1);
        assertThat(set.episodes().labelAware()).isTrue();
        assertThat(set.episodes().search()).isEqualTo(new SearchSettings(7, 0, Credit.TWO_PLAYER));
        assertThat(set.episodes().scores().single()).isEqualTo(2);
        assertThat(set.episodes().scores().fadings()).isEqualTo(2);
    }

    private static R5Settings settings(Map<String, Object> values) {
        return R5Settings.of(new TestParameters(values).as(R5Parameters.class));
    }

    @Test
    void parityMinesAndAnswersWithoutANetworkToo() {
        Map<String, Object> parity = Map.of("profile", "parity", "policy", "uniform", "playouts", 30);
        RuleSet rules = mined(miner, STORIES, Optional.empty(), parity).rules();
        assertThat(answered(rules, Optional.empty(), List.of("a", "b"), parity).candidates().getFirst().value()).isEqualTo("c");
    }
}
