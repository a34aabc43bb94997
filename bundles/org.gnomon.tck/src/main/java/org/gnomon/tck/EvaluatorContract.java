package org.gnomon.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.gnomon.api.Cancelled;
import org.gnomon.api.Run;
import org.gnomon.api.Support;
import org.gnomon.api.predict.Label;
import org.gnomon.api.predict.PredictionTask;
import org.gnomon.api.search.Architecture;
import org.gnomon.api.search.Evaluation;
import org.gnomon.api.search.Evaluator;
import org.gnomon.api.search.SearchSpace;
import org.junit.jupiter.api.Test;

/** What every evaluator promises. Subclass it and give it the evaluator, a space that it knows, and the parameters that it needs. */
public abstract class EvaluatorContract extends MethodContract<Evaluator> {

    private static final int DRAWS = 20;
    private static final PredictionTask UNKNOWN = PredictionTask.of("a task of nobody", "glory", "1", true);

    /** A new instance of the evaluator under test. */
    protected abstract Evaluator evaluator();

    /** A space in which it can measure something. */
    protected abstract SearchSpace space();

    /** Parameters that it cannot do without; none unless overridden. */
    protected TestParameters parameters() {
        return TestParameters.defaults();
    }

    @Override
    final Evaluator method() {
        return evaluator();
    }

    @Override
    final List<Evaluation> use(Evaluator evaluator, Run run) {
        return evaluate(evaluator, drawn(), run);
    }

    private List<Evaluation> evaluate(Evaluator evaluator, List<Architecture> architectures, Run run) {
        return evaluator.evaluate(space(), evaluator.tasks(space()), architectures, parameters(), run);
    }

    private List<Architecture> drawn() {
        SplittableRandom random = new SplittableRandom(7);
        SearchSpace space = space();
        return Stream.generate(() -> space.sample(random)).limit(DRAWS).toList();
    }

    @Test
    protected void itChecksWhatItSaysItCanMeasure() {
        List<PredictionTask> tasks = evaluator().tasks(space());
        assertThat(tasks).isNotEmpty().doesNotHaveDuplicates();
        assertThat(evaluator().check(space(), tasks)).isEqualTo(new Support.Yes());
        List<PredictionTask> more = new ArrayList<>(tasks);
        more.add(UNKNOWN);
        assertThat(evaluator().check(space(), more)).isInstanceOf(Support.No.class);
    }

    @Test
    protected void everyArchitectureIsMeasuredOnEveryTaskOrRefusedWithAReason() {
        List<PredictionTask> tasks = evaluator().tasks(space());
        List<Evaluation> evaluations = use(evaluator(), TestRun.seeded(0));
        assertThat(evaluations).hasSize(DRAWS).anyMatch(Evaluation.Measured.class::isInstance);
        evaluations.forEach(evaluation -> {
            switch (evaluation) {
                case Evaluation.Measured measured -> assertThat(measured.labels()).extracting(Label::task).containsAll(tasks);
                case Evaluation.Refused refused -> assertThat(refused.reason()).isNotBlank();
            }
        });
    }

    @Test
    protected void manyTogetherAreMeasuredLikeEachAlone() {
        assertThat(use(evaluator(), TestRun.seeded(0)))
                .isEqualTo(drawn().stream().map(architecture -> evaluate(evaluator(), List.of(architecture), TestRun.seeded(0)).getFirst()).toList());
    }

    @Test
    protected void aCancelledRunEnds() {
        assertThatThrownBy(() -> use(evaluator(), TestRun.cancelledAfter(0))).isInstanceOf(Cancelled.class);
    }
}
