package org.gnomon.oracle.ofa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gnomon.api.BadRequest;
import org.gnomon.api.Support;
import org.gnomon.api.Trust;
import org.gnomon.api.predict.Label;
import org.gnomon.api.predict.PredictionTask;
import org.gnomon.api.search.Evaluation;
import org.gnomon.api.search.Evaluator;
import org.gnomon.model.packed.RefusedInput;
import org.gnomon.tck.TestParameters;
import org.gnomon.tck.TestRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluatorsTest {

    @TempDir
    Path folder;

    private final TextSpace mbv3 = new TextSpace("ofa-mbv3", texts(OfaFamily.MBV3, 600));

    private static List<String> texts(OfaFamily family, int count) {
        SplittableRandom random = new SplittableRandom(5);
        return IntStream.range(0, count).mapToObj(i -> IntStream.range(0, family.units())
                .mapToObj(unit -> IntStream.range(0, random.nextInt(family.minDepth(unit), family.maxDepth(unit) + 1))
                        .mapToObj(layer -> "e" + new int[] {3, 4, 6}[random.nextInt(3)] + "k" + (3 + 2 * random.nextInt(3))).collect(Collectors.joining(",")))
                .collect(Collectors.joining("|"))).distinct().toList();
    }

    private List<Evaluation> evaluate(Evaluator evaluator, TextSpace space, Map<String, Object> parameters) {
        return evaluator.evaluate(space, evaluator.tasks(space), space.all(), new TestParameters(parameters), TestRun.seeded(0));
    }

    private static List<Label> labels(Evaluation evaluation) {
        return ((Evaluation.Measured) evaluation).labels();
    }

    @Test
    void sequenceGraphOraclesLabelEveryTaskInOrder() throws IOException {
        for (SeqGraphMetric metric : SeqGraphMetric.values()) {
            SmallWeights.sequenceGraph().write(folder, "mbv3-" + metric.fileName());
        }
        SeqGraphEvaluator evaluator = new SeqGraphEvaluator();
        List<PredictionTask> tasks = evaluator.tasks(mbv3);
        assertThat(tasks).extracting(PredictionTask::unit).containsExactly("1", "ms", "ms", "ms");
        List<Evaluation> evaluations = evaluate(evaluator, mbv3, Map.of("weights", folder.toString()));
        assertThat(evaluations).hasSameSizeAs(mbv3.texts());
        SequenceGraphNetwork network = new SequenceGraphNetwork(TensorFile.read(new WeightsFolder(folder), "mbv3-gpu"), Precision.DOUBLE);
        for (int i = 0; i < evaluations.size(); i++) {
            assertThat(labels(evaluations.get(i))).extracting(Label::task).containsExactlyElementsOf(tasks);
            assertThat(labels(evaluations.get(i)).get(1).value())
                    .isEqualTo(network.predict(new OfaNetwork(BlockUnits.parse(OfaFamily.MBV3, mbv3.texts().get(i)), 224)));
            assertThat(labels(evaluations.get(i))).allMatch(label -> label.trust() == Trust.SURROGATE);
        }
    }

    @Test
    void floatsAndDoublesDifferInTheLastDigitsOnly() throws IOException {
        TextSpace pn = new TextSpace("ofa-pn@192", texts(OfaFamily.PN, 50));
        for (SeqGraphMetric metric : SeqGraphMetric.values()) {
            SmallWeights.sequenceGraph().write(folder, "pn-" + metric.fileName());
        }
        List<Evaluation> doubles = evaluate(new SeqGraphEvaluator(), pn, Map.of("weights", folder.toString(), "precision", "DOUBLE"));
        List<Evaluation> floats = evaluate(new SeqGraphEvaluator(), pn, Map.of("weights", folder.toString(), "precision", "FLOAT"));
        assertThat(floats).isNotEqualTo(doubles);
        for (int i = 0; i < floats.size(); i++) {
            double exact = labels(doubles.get(i)).get(0).value();
            assertThat(labels(floats.get(i)).get(0).value()).isCloseTo(exact, within(1e-5 * Math.abs(exact)));
        }
    }

    @Test
    void theResolutionOfTheSpaceCounts() throws IOException {
        SmallWeights.mlp().write(folder, "ofa-mbv3-w12-acc");
        Map<String, Object> parameters = Map.of("weights", folder.toString());
        AccuracyMlpEvaluator evaluator = new AccuracyMlpEvaluator();
        Evaluation small = evaluate(evaluator, new TextSpace("ofa-mbv3@160", mbv3.texts()), parameters).getFirst();
        assertThat(small).isNotEqualTo(evaluate(evaluator, mbv3, parameters).getFirst());
        assertThat(evaluate(evaluator, new TextSpace("ofa-mbv3@224", mbv3.texts()), parameters)).isEqualTo(evaluate(evaluator, mbv3, parameters));
    }

    @Test
    void otherSpacesAreDeclinedWithAReason() {
        TextSpace other = new TextSpace("nb-201", mbv3.texts());
        for (Evaluator evaluator : List.of(new SeqGraphEvaluator(), new AccuracyMlpEvaluator(), new Note10Evaluator())) {
            assertThat(evaluator.tasks(other)).isEmpty();
            assertThat(evaluator.check(other, List.of(Note10Evaluator.LATENCY))).isInstanceOfSatisfying(Support.No.class,
                    no -> assertThat(no.reasons()).singleElement().asString().contains("nb-201"));
            assertThat(evaluator.check(mbv3, evaluator.tasks(mbv3))).isEqualTo(new Support.Yes());
        }
        assertThat(new SeqGraphEvaluator().check(mbv3, List.of(Note10Evaluator.LATENCY))).isInstanceOf(Support.No.class);
        assertThat(new SeqGraphEvaluator().tasks(new TextSpace("ofa-mbv3@160", mbv3.texts()))).isEmpty();
    }

    @Test
    void withoutWeightsTheAnswerSaysWhatToSet() {
        assertThatThrownBy(() -> evaluate(new SeqGraphEvaluator(), mbv3, Map.of())).isInstanceOfSatisfying(BadRequest.class,
                e -> assertThat(e.hint()).contains("weights=FOLDER").contains("mbv3-acc.bin"));
        assertThatThrownBy(() -> evaluate(new Note10Evaluator(), mbv3, Map.of("weights", folder.resolve("none").toString())))
                .isInstanceOf(BadRequest.class).hasMessageContaining("there is no folder");
    }

    @Test
    void aTableAddsUpBlocks() throws IOException {
        SmallTable.write(folder, "");
        List<Evaluation> evaluations = evaluate(new Note10Evaluator(), mbv3, Map.of("weights", folder.toString()));
        List<Double> expected = new ArrayList<>();
        mbv3.texts().forEach(text -> expected.add(100.0 + text.chars().filter(c -> c == ',').count()));
        assertThat(evaluations).extracting(e -> labels(e).getFirst().value()).containsExactlyElementsOf(expected);
        assertThatThrownBy(() -> evaluate(new Note10Evaluator(), new TextSpace("ofa-mbv3@192", mbv3.texts()), Map.of("weights", folder.toString())))
                .isInstanceOf(BadRequest.class).hasMessageContaining("[224]");
    }

    @Test
    void damagedTablesAreRefusedWithTheLine() throws IOException {
        String[] extra = {"224,,const,,,1", "224,1,first,3,3,0", "224,6,first,3,3,0", "224,1,middle,3,3,0", "224,1,first,3,3,NaN", "x,1,first,3,3,0", "224,1"};
        for (String line : extra) {
            SmallTable.write(folder, line);
            assertThatThrownBy(() -> LatencyTable.read(new WeightsFolder(folder), "note10_ofa_mbv3_lut.csv")).as(line).isInstanceOf(RefusedInput.class)
                    .hasMessageContaining("line 93:");
        }
        SmallTable.write(folder, "192,1,first,3,3,0");
        assertThatThrownBy(() -> LatencyTable.read(new WeightsFolder(folder), "note10_ofa_mbv3_lut.csv")).isInstanceOf(RefusedInput.class)
                .hasMessageContaining("resolution 192 has 1 of 90 blocks and no constant");
    }
}
