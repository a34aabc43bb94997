package org.gnomon.api.mine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gnomon.api.Cancelled;
import org.gnomon.api.MethodState;
import org.gnomon.api.SeededRun;
import org.gnomon.api.Support;
import org.junit.jupiter.api.Test;

/** A small but real miner, used as the contract says. */
class MiningFitTest {

    private static final List<Triple> FAMILY = List.of(
            new Triple("ann", "father", "bob"), new Triple("bob", "sister", "eve"), new Triple("ann", "aunt", "eve"),
            new Triple("tom", "father", "max"), new Triple("max", "sister", "ida"), new Triple("tom", "aunt", "ida"),
            new Triple("kim", "father", "jon"), new Triple("jon", "sister", "zoe"), new Triple("kim", "aunt", "liv"),
            new Triple("lea", "father", "jon"));

    private static final List<PathInstance> PATHS = List.of(path("p1", "son", "wife", "son"), path("p2", "son", "wife", "son"),
            path("p3", "son", "wife", "son"), path("p4", "daughter", "wife", "son"), path("p5", "father", "son", "grandfather"),
            path("p6", "father-in-law", "wife", "father"));

    private final RuleMiner miner = new CompositionMiner();

    /** Takes a snapshot wherever it can. */
    private static final class Every implements Snapshots {
        private final List<Snapshot> taken = new ArrayList<>();

        @Override
        public boolean due() {
            return true;
        }

        @Override
        public void take(Snapshot snapshot) {
            taken.add(snapshot);
        }
    }

    private static PathInstance path(String id, String label, String... relations) {
        return PathInstance.ofPaths(id, List.of(List.of(relations)), Optional.ofNullable(label));
    }

    private Snapshot mine(MiningTask task) {
        return miner.mine(task, Optional.empty(), Snapshots.NONE, SeededRun.NO_PARAMETERS, new SeededRun(1));
    }

    private List<Answer> ask(RuleSet rules, Questions questions) {
        assertThat(miner.check(rules, Optional.empty(), questions)).isEqualTo(new Support.Yes());
        List<Answer> answers = new ArrayList<>();
        miner.predict(rules, Optional.empty(), questions, answers::add, SeededRun.NO_PARAMETERS, new SeededRun(1));
        return answers;
    }

    private List<Answer> askFamily(Query... queries) {
        return ask(mine(MiningTask.KnowledgeGraph.of(FAMILY)).rules(), new Questions.KnowledgeGraph(FAMILY, List.of(queries)));
    }

    @Test
    void countsTheRulesOfAKnowledgeGraph() {
        RuleSet rules = mine(MiningTask.KnowledgeGraph.of(FAMILY)).rules();

        assertThat(rules.entries()).extracting(e -> e.rule().toString()).containsExactly("aunt(X,Y) <= father(X,A), sister(A,Y)");
        Measures measures = rules.entries().getFirst().measures();
        assertThat(measures).isEqualTo(Measures.counted(2, 4, 3, 3));
        assertThat(measures.pcaConfidence()).hasValue(2 / 3.0);
        assertThat(mine(new MiningTask.KnowledgeGraph(FAMILY, List.of(), Set.of("sister"))).rules().entries()).isEmpty();
        assertThat(miner.check(new MiningTask.KnowledgeGraph(FAMILY, FAMILY, Set.of()))).isInstanceOf(Support.No.class);
    }

    @Test
    void answersTheThreeKindsOfQueryWithTheNodesUsed() {
        List<Answer> answers = askFamily(new Query.Tail("lea", "aunt"), new Query.Head("aunt", "zoe"), new Query.Between("kim", "zoe"),
                new Query.Tail("bob", "aunt"), new Query.Tail("ann", "aunt"));

        assertThat(answers.get(0).candidates()).extracting(Answer.Candidate::value).containsExactly("zoe");
        assertThat(answers.get(0).candidates().getFirst().derivations().getFirst().steps().getFirst())
                .hasToString("father(lea,jon), sister(jon,zoe) -> aunt(lea,zoe)");
        assertThat(answers.get(1).candidates()).extracting(Answer.Candidate::value).containsExactly("kim", "lea");
        assertThat(answers.get(2).candidates()).extracting(Answer.Candidate::value).containsExactly("aunt");
        assertThat(answers.get(3)).as("no answer is an answer").isEqualTo(new Answer(List.of()));
        assertThat(answers.get(4)).as("what the facts say already").isEqualTo(new Answer(List.of()));
    }

    @Test
    void minesPathInstancesWithNoiseAndNamesThem() {
        RuleSet rules = mine(new MiningTask.Instances(PATHS)).rules();

        assertThat(rules.entries()).extracting(e -> e.rule().head().relation()).containsExactly("father", "father-in-law", "son", "daughter");
        RuleSet.Entry son = rules.concluding("son").getFirst();
        assertThat(son.measures().standardConfidence()).hasValue(0.75);
        assertThat(son.measures().pcaConfidence()).as("not counted").isEmpty();
        assertThat(son.examples()).containsExactly("p1", "p2", "p3");
    }

    @Test
    void anAmbiguousPathHasBothAnswersWithTheirSharesAndReasons() {
        RuleSet rules = mine(new MiningTask.Instances(PATHS)).rules();
        Answer answer = ask(rules, new Questions.Instances(List.of(path("q", null, "wife", "son", "grandfather")))).getFirst();

        assertThat(answer.candidates()).extracting(Answer.Candidate::value).containsExactly("father-in-law", "father");
        assertThat(answer.share("father").orElseThrow()).isCloseTo(0.75 / 1.75, within(1e-15));
        Derivation reason = answer.candidates().getFirst().derivations().getFirst();
        assertThat(reason.steps()).extracting(Derivation.Step::toString).containsExactly(
                "son(0:1,0:2), grandfather(0:2,tail) -> father(0:1,tail)", "wife(head,0:1), father(0:1,tail) -> father-in-law(head,tail)");
        assertThat(reason.facts()).extracting(Triple::relation).containsExactly("son", "grandfather", "wife");
    }

    @Test
    void miningGoesOnFromEverySnapshotAsIfItHadNotStopped() {
        for (MiningTask task : List.of(MiningTask.KnowledgeGraph.of(FAMILY), new MiningTask.Instances(PATHS))) {
            Every every = new Every();
            Snapshot whole = miner.mine(task, Optional.empty(), every, SeededRun.NO_PARAMETERS, new SeededRun(1));

            assertThat(every.taken).hasSizeGreaterThan(8);
            assertThat(whole).as("taking snapshots changes nothing").isEqualTo(mine(task));
            for (Snapshot snapshot : every.taken) {
                var from = Optional.of(new MethodState("composition", "1.0.0.1", snapshot.state()));
                assertThat(miner.mine(task, from, Snapshots.NONE, SeededRun.NO_PARAMETERS, new SeededRun(1))).isEqualTo(whole);
            }
        }
    }

    @Test
    void cancelledMiningLeavesTheLastSnapshotAsAResult() {
        Every every = new Every();
        MiningTask task = MiningTask.KnowledgeGraph.of(FAMILY);

        assertThatThrownBy(() -> miner.mine(task, Optional.empty(), every, SeededRun.NO_PARAMETERS, SeededRun.cancelledAfter(1, 6)))
                .isInstanceOf(Cancelled.class);
        assertThat(every.taken).hasSize(6);
        assertThat(every.taken.getLast().rules().entries()).extracting(e -> e.rule().head().relation()).containsExactly("aunt");
    }
}
