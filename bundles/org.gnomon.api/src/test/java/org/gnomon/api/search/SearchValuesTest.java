package org.gnomon.api.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.gnomon.api.Trust;
import org.gnomon.api.predict.Label;
import org.gnomon.api.predict.PredictionTask;
import org.junit.jupiter.api.Test;

class SearchValuesTest {

    private static final PredictionTask TASK = GraphEvaluator.REACH;
    private static final Proposal PROPOSAL = Proposal.of(new Architecture(1, 2), "test");

    private static Label label(double value, Trust trust) {
        return new Label(TASK, value, OptionalDouble.empty(), trust, "test");
    }

    private static Individual measured(String key, double seconds, Label... labels) {
        return new Individual(key, PROPOSAL, new Evaluation.Measured(List.of(labels), seconds));
    }

    private static SearchTask task(List<PredictionTask> objectives, Budget budget) {
        return SearchTask.of(new LayerSpace(), objectives, budget);
    }

    @Test
    void anArchitectureIsAValue() {
        int[] options = {1, 2};
        Architecture architecture = new Architecture(options);
        options[0] = 5;
        architecture.options()[1] = 5;

        assertThat(architecture).isEqualTo(new Architecture(1, 2)).hasSameHashCodeAs(new Architecture(1, 2)).isNotEqualTo(new Architecture(1, 3));
        assertThat(architecture.with(1, 0)).isEqualTo(new Architecture(1, 0));
        assertThat(architecture.option(1)).isEqualTo(2);
        assertThatIllegalArgumentException().isThrownBy(() -> new Architecture(0, -1)).withMessageContaining("decision 1 is -1");
    }

    @Test
    void listsAreCopied() {
        List<String> parents = new ArrayList<>(List.of("a"));
        Proposal proposal = new Proposal(new Architecture(0), parents, "mutation");
        parents.clear();

        assertThat(proposal.parents()).containsExactly("a");
    }

    @Test
    void theMostTrustedValueCounts() {
        Individual both = measured("k", 0, label(9, Trust.PREDICTED), label(5, Trust.MEASURED));

        assertThat(both.value(TASK)).hasValue(5);
        assertThat(both.value(GraphEvaluator.WORK)).isEmpty();
        assertThat(both.meets(List.of(Constraint.atMost(TASK, 5)))).isTrue();
        assertThat(both.meets(List.of(Constraint.atMost(TASK, 4.9)))).isFalse();
        assertThat(both.meets(List.of(Constraint.atMost(GraphEvaluator.WORK, 1)))).as("not known").isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> measured("k", 0, label(1, Trust.MEASURED), label(2, Trust.MEASURED)));
        assertThatIllegalArgumentException().isThrownBy(() -> measured("k", -1)).withMessageContaining("-1");
        assertThatIllegalArgumentException().isThrownBy(() -> new Evaluation.Refused("no", Double.NaN));
    }

    @Test
    void constraintsSayByHowMuchTheyAreBroken() {
        Constraint between = new Constraint(TASK, 2, 4);

        assertThat(between.violation(1.5)).isEqualTo(0.5);
        assertThat(between.violation(2)).isZero();
        assertThat(between.violation(7)).isEqualTo(3);
        assertThat(Constraint.atLeast(TASK, 1).violation(1e300)).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> new Constraint(TASK, 4, 2)).withMessageContaining("between 4.0 and 2.0 pixel");
        assertThatIllegalArgumentException().isThrownBy(() -> Constraint.atMost(TASK, Double.NaN));
    }

    @Test
    void aBudgetIsSpentByAnyOfItsLimits() {
        Budget budget = new Budget(10, 20, 30);

        assertThat(budget.spentBy(new Budget(9, 19, 29.9))).isFalse();
        assertThat(budget.spentBy(new Budget(10, 0, 0))).isTrue();
        assertThat(budget.spentBy(new Budget(0, 20, 0))).isTrue();
        assertThat(budget.spentBy(new Budget(0, 0, 30))).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> new Budget(-1, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Budget(1, 1, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> task(List.of(TASK), new Budget(0, 1, 1))).withMessageContaining("evaluations=0");
    }

    @Test
    void anArchiveCountsWhatWasUsed() {
        Archive archive = new Archive(task(List.of(TASK), Budget.ofEvaluations(5)).knowing(List.of(measured("known", 9, label(1, Trust.MEASURED)))));
        archive.add(measured("known", 9, label(8, Trust.MEASURED)));
        archive.add(measured("new", 2, label(3, Trust.MEASURED)));
        archive.add(measured("new", 2, label(3, Trust.MEASURED)));
        archive.add(measured("outside", 1));
        archive.add(new Individual("broken", PROPOSAL, new Evaluation.Refused("does not run", 4)));

        assertThat(archive.used()).isEqualTo(new Budget(2, 5, 7));
        assertThat(archive.individuals()).extracting(Individual::key).containsExactly("known", "new", "outside", "broken");
        assertThat(archive.find("known").orElseThrow().value(TASK)).as("what was known first stays").hasValue(1);
        assertThat(archive.find("other")).isEqualTo(Optional.empty());
        assertThat(archive.front().members()).extracting(Individual::key).containsExactly("new");
    }

    @Test
    void aTaskNeedsDifferentObjectives() {
        assertThatIllegalArgumentException().isThrownBy(() -> task(List.of(), Budget.ofEvaluations(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> task(List.of(TASK, TASK), Budget.ofEvaluations(1)));
    }

    @Test
    void segmentsAndTheirScoresAreChecked() {
        Segment segment = new Segment("unit1", "unit", "", List.of(0, 2));

        assertThatIllegalArgumentException().isThrownBy(() -> new Segment("unit1", "unit", "", List.of(2, 0))).withMessageContaining("'unit1'");
        assertThatIllegalArgumentException().isThrownBy(() -> new SegmentScore(segment, List.of(1), TASK, 0)).withMessageContaining("allowed: 2");
        assertThatIllegalArgumentException().isThrownBy(() -> new SegmentScore(segment, List.of(1, 1), TASK, Double.NaN));
    }
}
