package org.gnomon.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.gnomon.api.mine.Answer;
import org.gnomon.api.mine.FactSet;
import org.gnomon.api.mine.Measures;
import org.gnomon.api.mine.Query;
import org.gnomon.api.mine.Rule;
import org.gnomon.api.mine.Rule.Step;
import org.gnomon.api.mine.RuleSet;
import org.gnomon.api.mine.Triple;
import org.gnomon.tck.TestRun;
import org.junit.jupiter.api.Test;

class UnansweredTest {

    private static final FactSet FACTS = FactSet.of(List.of(new Triple("ann", "child", "bob"), new Triple("bob", "child", "cem"),
            new Triple("ann", "grandchild", "cem"), new Triple("dan", "knows", "ann")));
    private static final RuleSet RULES = new RuleSet(List.of(entry(Rule.chain("grandchild", List.of(Step.along("child"), Step.along("child")))),
            entry(Rule.chain("cousin", List.of(Step.along("uncle"), Step.along("child"))))), Set.of());

    private static RuleSet.Entry entry(Rule rule) {
        return new RuleSet.Entry(rule, Measures.counted(9, 9, 9, 9), List.of());
    }

    private static List<String> reasons(Query query) {
        Answer answer = new LinkPredictor(new RuleApplication(new FactIndex(FACTS), RULES, Matching.INJECTIVE, 0), Aggregation.MAX_PLUS, 10, 3)
                .answer(query, TestRun.seeded(0));
        assertThat(answer.candidates()).isEmpty();
        return answer.reasons();
    }

    @Test
    void entitiesOfNoFact() {
        assertThat(reasons(new Query.Tail("eve", "grandchild"))).containsExactly("Entity 'eve' stands in no fact.");
        assertThat(reasons(new Query.Between("eve", "fay"))).containsExactly("Entity 'eve' stands in no fact.", "Entity 'fay' stands in no fact.");
    }

    @Test
    void relationsOfNoRuleThatCanHold() {
        assertThat(reasons(new Query.Tail("ann", "knows"))).containsExactly("No rule concludes 'knows'.");
        assertThat(reasons(new Query.Head("cousin", "ann")))
                .containsExactly("Every rule for 'cousin' has a relation or a constant that stands in no fact (1 rule).");
    }

    @Test
    void bodiesThatDoNotHold() {
        assertThat(reasons(new Query.Tail("dan", "grandchild"))).containsExactly("The body of no rule for 'grandchild' holds of 'dan' (1 rule, the most "
                + "confident: grandchild(X,Y) <= child(X,A), child(A,Y)).");
        assertThat(reasons(new Query.Between("dan", "ann"))).containsExactly("No rule holds between 'dan' and 'ann'.");
    }

    @Test
    void conclusionsThatAreKnown() {
        assertThat(reasons(new Query.Tail("ann", "grandchild"))).containsExactly("The rules conclude nothing but what the facts say already (1 candidate).");
    }
}
