package org.gnomon.mine.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gnomon.api.BadRequest;
import org.gnomon.api.MethodState;
import org.gnomon.api.Support;
import org.gnomon.api.mine.Answer;
import org.gnomon.api.mine.FactSet;
import org.gnomon.api.mine.Measures;
import org.gnomon.api.mine.MiningTask;
import org.gnomon.api.mine.Query;
import org.gnomon.api.mine.Questions;
import org.gnomon.api.mine.Rule;
import org.gnomon.api.mine.Rule.Step;
import org.gnomon.api.mine.RuleSet;
import org.gnomon.api.mine.Snapshot;
import org.gnomon.api.mine.Snapshots;
import org.gnomon.api.mine.Triple;
import org.gnomon.model.packed.RefusedInput;
import org.gnomon.tck.FamilyTree;
import org.gnomon.tck.TestParameters;
import org.gnomon.tck.TestRun;
import org.junit.jupiter.api.Test;

class PathRuleMinerTest {

    private static final Triple FACT = new Triple("a", "r", "b");

    private final FamilyTree family = new FamilyTree(4, 2);
    private final FactSet facts = FactSet.of(family.known());
    private final PathRuleMiner miner = new PathRuleMiner();

    private Snapshot mined(FactSet over, Optional<MethodState> from, Map<String, Object> parameters, long seed) {
        return miner.mine(MiningTask.KnowledgeGraph.of(over), from, Snapshots.NONE, new TestParameters(parameters), TestRun.seeded(seed));
    }

    private List<Answer> answers(RuleSet rules, Optional<MethodState> learned, Map<String, Object> parameters) {
        List<Query> queries = family.hidden().stream().<Query>map(fact -> new Query.Tail(fact.head(), fact.relation())).toList();
        List<Answer> answers = new ArrayList<>();
        miner.predict(rules, learned, new Questions.KnowledgeGraph(facts, queries), answers::add, new TestParameters(parameters), TestRun.seeded(0));
        return answers;
    }

    private static Optional<MethodState> state(Snapshot snapshot) {
        return Optional.of(new MethodState("path-rules", "1.0.0", snapshot.state()));
    }

    @Test
    void manySmallGraphsAndNegativesAreRefusedWithTheReason() {
        assertThat(miner.check(new MiningTask.Instances(List.of()))).isInstanceOf(Support.No.class);
        assertThat(miner.check(new MiningTask.KnowledgeGraph(List.of(FACT), List.of(FACT), Set.of()))).isInstanceOf(Support.No.class);
        assertThat(miner.check(new RuleSet(List.of(), Set.of()), Optional.empty(), new Questions.Instances(List.of()))).isInstanceOf(Support.No.class);
        assertThat(miner.check(MiningTask.KnowledgeGraph.of(List.of(FACT)))).isEqualTo(new Support.Yes());
    }

    @Test
    void bodiesOfAnySizeButTheHugestAreApplied() {
        List<Step> steps = Collections.nCopies(63, Step.along("parent"));
        Measures measures = Measures.counted(1, 1, 1, 1);
        Questions questions = new Questions.KnowledgeGraph(facts, List.of());
        RuleSet big = new RuleSet(List.of(new RuleSet.Entry(Rule.chain("sibling", steps), measures, List.of())), Set.of());
        assertThat(miner.check(big, Optional.empty(), questions)).isEqualTo(new Support.Yes());
        assertThat(answers(big, Optional.empty(), Map.of())).hasSize(family.hidden().size()).extracting(Answer::candidates).containsOnly(List.of());
        Rule longer = Rule.chain("sibling", Collections.nCopies(64, Step.along("parent")));
        RuleSet huge = new RuleSet(List.of(new RuleSet.Entry(longer, measures, List.of())), Set.of());
        assertThat(miner.check(huge, Optional.empty(), questions)).isInstanceOf(Support.No.class);
    }

    @Test
    void aWantedRelationThatNoFactHasIsABadRequest() {
        MiningTask task = new MiningTask.KnowledgeGraph(facts, List.of(), Set.of("cousin"));
        assertThatThrownBy(() -> miner.mine(task, Optional.empty(), Snapshots.NONE, TestParameters.defaults(), TestRun.seeded(0)))
                .isInstanceOf(BadRequest.class).hasMessageContaining("'cousin'");
    }

    @Test
    void moreMemoryThanAllowedIsRefusedBeforeItBegins() {
        assertThatThrownBy(() -> mined(facts, Optional.empty(), Map.of("memory", 16, "unary", 100_000), 0)).isInstanceOf(BadRequest.class)
                .hasMessageContaining("of 16 MiB").satisfies(e -> assertThat(((BadRequest) e).hint()).contains("memory", "unary"));
        assertThat(mined(facts, Optional.empty(), Map.of("memory", 64), 0).rules().entries()).isNotEmpty();
    }

    @Test
    void aStateGoesOnOnlyWithItsOwnFactsParametersAndSeed() {
        Optional<MethodState> state = state(mined(facts, Optional.empty(), Map.of(), 1));
        assertThat(mined(facts, state, Map.of(), 1).rules().entries()).isNotEmpty();
        assertThatThrownBy(() -> mined(facts, state, Map.of(), 2)).isInstanceOf(RefusedInput.class);
        assertThatThrownBy(() -> mined(facts, state, Map.of("maxLength", 2), 1)).isInstanceOf(RefusedInput.class);
        assertThatThrownBy(() -> mined(FactSet.of(family.facts()), state, Map.of(), 1)).isInstanceOf(RefusedInput.class);
    }

    @Test
    void aDamagedStateDoesNotPredict() {
        Snapshot snapshot = mined(facts, Optional.empty(), Map.of(), 1);
        byte[] damaged = snapshot.state();
        damaged[damaged.length / 2]++;
        Optional<MethodState> learned = Optional.of(new MethodState("path-rules", "1.0.0", damaged));
        assertThatThrownBy(() -> answers(snapshot.rules(), learned, Map.of())).isInstanceOf(RefusedInput.class);
    }

    @Test
    void withoutALearnedStateOrWeightsAnswersComeByMaxPlus() {
        Snapshot snapshot = mined(facts, Optional.empty(), Map.of(), 1);
        Snapshot unweighted = mined(facts, Optional.empty(), Map.of("rounds", 0), 1);
        List<Answer> maxPlus = answers(snapshot.rules(), Optional.empty(), Map.of("aggregation", "MAX_PLUS"));
        assertThat(answers(snapshot.rules(), Optional.empty(), Map.of())).isEqualTo(maxPlus);
        assertThat(answers(snapshot.rules(), state(snapshot), Map.of())).isNotEqualTo(maxPlus);
        assertThat(answers(unweighted.rules(), state(unweighted), Map.of())).isEqualTo(answers(unweighted.rules(), Optional.empty(), Map.of()));
    }
}
