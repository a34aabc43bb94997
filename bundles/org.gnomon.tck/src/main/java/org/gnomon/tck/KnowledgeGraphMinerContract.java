package org.gnomon.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
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
import org.gnomon.api.mine.FactSet;
import org.gnomon.api.mine.MiningTask;
import org.gnomon.api.mine.Query;
import org.gnomon.api.mine.Questions;
import org.gnomon.api.mine.Rule;
import org.gnomon.api.mine.RuleMiner;
import org.gnomon.api.mine.RuleSet;
import org.gnomon.api.mine.Snapshot;
import org.gnomon.api.mine.Snapshots;
import org.gnomon.api.mine.Triple;
import org.gnomon.model.packed.RefusedInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;

/** What every miner of rules from one knowledge graph promises. Subclass it and give it a fresh miner; one that refuses such graphs is left out. */
public abstract class KnowledgeGraphMinerContract extends MethodContract<RuleMiner> {

    private static final FamilyTree FAMILY = new FamilyTree(5, 3);

    private final FactSet facts = FactSet.of(FAMILY.known());

    /** A new instance of the miner under test. */
    protected abstract RuleMiner miner();

    /** The contract as dynamic tests over an installed miner. */
    public static DynamicNode over(String name, Supplier<RuleMiner> installed) {
        KnowledgeGraphMinerContract contract = new KnowledgeGraphMinerContract() {
            @Override
            protected RuleMiner miner() {
                return installed.get();
            }
        };
        return ContractTests.of(name, KnowledgeGraphMinerContract.class, contract, contract::onlyMinersOfKnowledgeGraphs);
    }

    @BeforeEach
    void onlyMinersOfKnowledgeGraphs() {
        Assumptions.assumeThat(miner().check(MiningTask.KnowledgeGraph.of(facts))).isEqualTo(new Support.Yes());
    }

    @Override
    final RuleMiner method() {
        return miner();
    }

    @Override
    final Object use(RuleMiner miner, Run run) {
        Snapshot mined = mine(run);
        return List.of(mined, answers(mined, facts, bothEnds(FAMILY.hidden()), run));
    }

    private Snapshot mine(MiningTask task, Optional<MethodState> from, Snapshots snapshots, Run run) {
        return miner().mine(task, from, snapshots, TestParameters.defaults(), run);
    }

    private Snapshot mine(Run run) {
        return mine(MiningTask.KnowledgeGraph.of(facts), Optional.empty(), Snapshots.NONE, run);
    }

    private List<Answer> answers(Snapshot mined, Iterable<Triple> known, List<Query> queries, Run run) {
        List<Answer> answers = new ArrayList<>();
        Optional<MethodState> learned = Optional.of(new MethodState("method", "1.0.0", mined.state()));
        miner().predict(mined.rules(), learned, new Questions.KnowledgeGraph(known, queries), answers::add, TestParameters.defaults(), run);
        return answers;
    }

    private static List<Query> bothEnds(List<Triple> facts) {
        return facts.stream().<Query>mapMulti((fact, sink) -> {
            sink.accept(new Query.Tail(fact.head(), fact.relation()));
            sink.accept(new Query.Head(fact.relation(), fact.tail()));
        }).toList();
    }

    @Test
    protected void theSameSeedGivesTheSameRules() {
        assertThat(mine(TestRun.seeded(7))).isEqualTo(mine(TestRun.seeded(7)));
    }

    @Test
    protected void whatFollowsFromOtherFactsIsAnswered() {
        Snapshot mined = mine(TestRun.seeded(3));
        List<Answer> answers = answers(mined, facts, FAMILY.hidden().stream().<Query>map(fact -> new Query.Tail(fact.head(), fact.relation())).toList(),
                TestRun.seeded(3));
        Set<Triple> truth = Set.copyOf(FAMILY.facts());
        for (int i = 0; i < answers.size(); i++) {
            Triple hidden = FAMILY.hidden().get(i);
            assertThat(answers.get(i).candidates()).as("%s", hidden).isNotEmpty();
            assertThat(truth).as("%s", hidden).contains(new Triple(hidden.head(), hidden.relation(), answers.get(i).candidates().getFirst().value()));
        }
    }

    @Test
    protected void everyDerivationRestsOnFactsAndConcludesTheAnswer() {
        Snapshot mined = mine(TestRun.seeded(3));
        Set<Rule> rules = new HashSet<>(mined.rules().entries().stream().map(RuleSet.Entry::rule).toList());
        Set<Triple> known = new HashSet<>(FAMILY.known());
        List<Query> queries = bothEnds(FAMILY.hidden());
        List<Answer> answers = answers(mined, facts, queries, TestRun.seeded(3));
        assertThat(answers).hasSameSizeAs(queries);
        for (int i = 0; i < queries.size(); i++) {
            Query query = queries.get(i);
            answers.get(i).candidates().forEach(candidate -> candidate.derivations().forEach(derivation -> {
                assertThat(derivation.conclusion()).isEqualTo(filled(query, candidate.value()));
                assertThat(known).containsAll(derivation.facts());
                assertThat(rules).containsAll(derivation.steps().stream().map(Derivation.Step::rule).toList());
            }));
        }
    }

    private static Triple filled(Query query, String value) {
        return switch (query) {
            case Query.Tail(String head, String relation) -> new Triple(head, relation, value);
            case Query.Head(String relation, String tail) -> new Triple(value, relation, tail);
            case Query.Between(String head, String tail) -> new Triple(head, value, tail);
        };
    }

    @Test
    protected void whatIsKnownIsNoAnswer() {
        Snapshot mined = mine(TestRun.seeded(3));
        Set<Triple> known = new HashSet<>(FAMILY.known());
        List<Query> queries = new ArrayList<>(bothEnds(FAMILY.facts()));
        FAMILY.facts().stream().limit(20).forEach(fact -> queries.add(new Query.Between(fact.head(), fact.tail())));
        List<Answer> answers = answers(mined, facts, queries, TestRun.seeded(3));
        for (int i = 0; i < queries.size(); i++) {
            Query query = queries.get(i);
            assertThat(answers.get(i).candidates().stream().map(candidate -> filled(query, candidate.value()))).doesNotContainAnyElementsOf(known);
        }
    }

    @Test
    protected void aQuestionBetweenTwoEntitiesIsAnsweredWithARelation() {
        Snapshot mined = mine(TestRun.seeded(3));
        List<Triple> hidden = FAMILY.hidden().stream().filter(fact -> fact.relation().equals("grandparent")).toList();
        List<Query> queries = hidden.stream().<Query>map(fact -> new Query.Between(fact.head(), fact.tail())).toList();
        List<Answer> answers = answers(mined, facts, queries, TestRun.seeded(3));
        assertThat(hidden).isNotEmpty();
        assertThat(answers).hasSameSizeAs(hidden)
                .allSatisfy(answer -> assertThat(answer.candidates()).extracting(Answer.Candidate::value).contains("grandparent"));
    }

    /** Under either reading of variables: different ones are different nodes, or not. */
    @Test
    protected void measuresAreWhatCountingByHandGives() {
        FamilyTree small = new FamilyTree(2, 1);
        List<RuleSet.Entry> rules = mine(MiningTask.KnowledgeGraph.of(small.facts()), Optional.empty(), Snapshots.NONE, TestRun.seeded(3)).rules().entries();
        List<RuleSet.Entry> counted = rules.stream().filter(rule -> !rule.measures().sampled() && rule.measures().body().isPresent()).limit(60).toList();
        assertThat(counted).isNotEmpty();
        NaiveCount naive = new NaiveCount(small.facts());
        assertThat(List.of(true, false)).anySatisfy(injective -> assertThat(counted).allSatisfy(rule -> {
            assertThat(naive.pairs(rule.rule(), true, injective)).as("support of %s", rule.rule()).hasSize((int) rule.measures().support());
            assertThat(naive.pairs(rule.rule(), false, injective)).as("body of %s", rule.rule()).hasSize((int) rule.measures().body().getAsLong());
        }));
    }

    @Test
    protected void onlyRulesOfTheWantedRelationsAreMined() {
        Snapshot mined = mine(new MiningTask.KnowledgeGraph(facts, List.of(), Set.of("sibling")), Optional.empty(), Snapshots.NONE, TestRun.seeded(3));
        assertThat(mined.rules().entries()).isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.rule().head().relation()).isEqualTo("sibling"));
    }

    @Test
    protected void miningThatIsStoppedAndContinuedGivesTheSame() {
        MiningTask task = MiningTask.KnowledgeGraph.of(facts);
        StoppingSnapshots never = StoppingSnapshots.never();
        Snapshot whole = mine(task, Optional.empty(), never, TestRun.seeded(5));
        assertThat(never.offered()).isPositive();
        for (int at = 1; at <= never.offered(); at++) {
            MethodState state = StoppingSnapshots.stateAt(at, snapshots -> mine(task, Optional.empty(), snapshots, TestRun.seeded(5))).orElseThrow();
            assertThat(mine(task, Optional.of(state), Snapshots.NONE, TestRun.seeded(5))).as("stopped at %s of %s", at, never.offered()).isEqualTo(whole);
        }
    }

    @Test
    protected void damagedStatesAreRefused() {
        byte[] state = mine(TestRun.seeded(5)).state();
        assertThat(state).isNotEmpty();
        for (int at = 0; at < state.length; at += 1 + state.length / 40) {
            byte[] changed = state.clone();
            changed[at] ^= 0x55;
            for (byte[] damaged : List.of(Arrays.copyOf(state, at), changed)) {
                Optional<MethodState> from = Optional.of(new MethodState("method", "1.0.0", damaged));
                assertThatThrownBy(() -> mine(MiningTask.KnowledgeGraph.of(facts), from, Snapshots.NONE, TestRun.seeded(5))).isInstanceOf(RefusedInput.class);
            }
        }
    }

    @Test
    protected void nothingGivesNothing() {
        Snapshot mined = mine(MiningTask.KnowledgeGraph.of(List.of()), Optional.empty(), Snapshots.NONE, TestRun.seeded(0));
        assertThat(mined.rules().entries()).isEmpty();
        assertThat(answers(mined, List.of(), bothEnds(FAMILY.hidden()), TestRun.seeded(0))).hasSize(2 * FAMILY.hidden().size())
                .extracting(Answer::candidates).containsOnly(List.of());
    }

    @Test
    protected void namesThatNoFactHasAreNoFailure() {
        Snapshot mined = mine(TestRun.seeded(3));
        List<Query> queries = List.of(new Query.Tail("stranger", "sibling"), new Query.Head("sibling", "stranger"), new Query.Tail("p1", "never-seen"),
                new Query.Between("stranger", "p1"));
        assertThat(answers(mined, facts, queries, TestRun.seeded(0))).hasSize(4).extracting(Answer::candidates).containsOnly(List.of());
        List<Triple> elsewhere = List.of(new Triple("a", "never-seen", "b"));
        assertThat(answers(mined, elsewhere, bothEnds(elsewhere), TestRun.seeded(0))).extracting(Answer::candidates).containsOnly(List.of());
    }

    @Test
    protected void aCancelledRunEnds() {
        assertThatThrownBy(() -> mine(TestRun.cancelledAfter(3))).isInstanceOf(Cancelled.class);
    }
}
