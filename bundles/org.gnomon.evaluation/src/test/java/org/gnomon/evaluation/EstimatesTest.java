package org.gnomon.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.gnomon.api.explain.CurveMetric;
import org.gnomon.api.explain.ExplanationMetric.Definition;
import org.gnomon.api.explain.ExplanationMetric.Direction;
import org.gnomon.evaluation.Estimate.Over;
import org.gnomon.evaluation.Evaluation.Case;
import org.gnomon.evaluation.Evaluation.MethodOutcome;
import org.gnomon.evaluation.Sweep.Measured;
import org.gnomon.evaluation.Sweep.Part;
import org.junit.jupiter.api.Test;

/** One metric of explanations (a), one of sets (s), over two sparsities; the values are those of the explanations of each seed. */
class EstimatesTest {

    private static final List<Definition> METRICS = List.of(metric("a"), metric("s"), metric("never"));

    @Test
    void withOneSeedTheIntervalIsOverTheExplanations() {
        Map<String, Estimate> at = estimates(List.of(part(0, 1, 2, 3))).at(0);
        assertThat(at).containsOnlyKeys("a", "s");
        assertThat(at.get("a")).isEqualTo(Estimate.of(new double[] {1, 2, 3}, Over.EXPLANATIONS));
        assertThat(at.get("s")).isEqualTo(new Estimate(20, 0, Over.SEEDS, 1));
    }

    @Test
    void withSeveralItIsOverTheirMeans() {
        Map<String, Estimate> at = estimates(List.of(part(0, 1, 2, 3), part(1, 2, 3, 4), part(2, 4, 4, 7))).at(0);
        assertThat(at.get("a")).isEqualTo(Estimate.of(new double[] {2, 3, 5}, Over.SEEDS));
        assertThat(at.get("s")).isEqualTo(Estimate.of(new double[] {20, 30, 50}, Over.SEEDS));
    }

    @Test
    void theDeviationBetweenSeedsIsThatOfEachExplanationOnAverage() {
        assertThat(estimates(List.of(part(0, 1, 2, 3))).repeatDeviation(0)).isEmpty();
        Map<String, Double> deviation = estimates(List.of(part(0, 1, 2, 3), part(1, 3, 2, 3))).repeatDeviation(0);
        assertThat(deviation).containsOnlyKeys("a");
        assertThat(deviation.get("a")).isCloseTo(Math.sqrt(2) / 3, within(1e-12));
    }

    @Test
    void aSweepIsJudgedPerSeed() {
        Map<String, Estimate> whole = estimates(List.of(part(0, 1, 2, 3), part(1, 2, 3, 4))).overSweep();
        // The second level is twice the first: 2 + 4 and 3 + 6.
        assertThat(whole.get("sum")).isEqualTo(Estimate.of(new double[] {6, 9}, Over.SEEDS));
    }

    private static Estimates estimates(List<Part> parts) {
        Measured row = new Measured(null, parts, false);
        return new Estimates(new Sweep(METRICS, List.of(new Sum()), List.of(0.5, 0.9), List.of()), row);
    }

    private static Part part(long seed, double... values) {
        return new Part(seed, IntStream.of(1, 2).mapToObj(factor -> outcome(Arrays.stream(values).map(v -> factor * v).toArray())).toList());
    }

    private static MethodOutcome outcome(double[] values) {
        List<Case> cases = Arrays.stream(values).mapToObj(v -> new Case(null, Map.of("a", v))).toList();
        double mean = Arrays.stream(values).average().orElseThrow();
        return new MethodOutcome(null, cases, new HashMap<>(Map.of("a", mean, "s", 10 * mean)));
    }

    private static Definition metric(String id) {
        return new Definition(id, id, "", Direction.HIGHER, id, 10);
    }

    private static final class Sum implements CurveMetric {

        @Override
        public Definition definition() {
            return metric("sum");
        }

        @Override
        public OptionalDouble measure(List<Point> points) {
            return OptionalDouble.of(points.stream().mapToDouble(p -> p.means().get("a")).sum());
        }
    }
}
