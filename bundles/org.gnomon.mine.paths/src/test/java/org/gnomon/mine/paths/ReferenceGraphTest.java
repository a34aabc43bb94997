package org.gnomon.mine.paths;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gnomon.api.MethodState;
import org.gnomon.api.mine.Answer;
import org.gnomon.api.mine.FactSet;
import org.gnomon.api.mine.MiningTask;
import org.gnomon.api.mine.Query;
import org.gnomon.api.mine.Questions;
import org.gnomon.api.mine.Snapshot;
import org.gnomon.api.mine.Snapshots;
import org.gnomon.api.mine.Triple;
import org.gnomon.tck.TestParameters;
import org.gnomon.tck.TestRun;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mean reciprocal rank on published graphs, filtered, over both ends, ties at the mean of their ranks. */
class ReferenceGraphTest {

    private static List<Triple> triples(String graph, String split) throws IOException {
        Path file = Path.of(System.getProperty("gnomon.shared", "")).resolve("data/rules/kg").resolve(graph).resolve(split + ".tsv");
        Assumptions.assumeTrue(Files.exists(file), "reference graphs not found; set -Dgnomon.shared=<folder>");
        return Files.readAllLines(file).stream().map(line -> line.split("\t")).map(names -> new Triple(names[0], names[1], names[2])).toList();
    }

    /** AnyBURL 23-1, 50 s of learning on one thread: 0.938 and 0.826. */
    @ParameterizedTest
    @CsvSource({"umls, 0.955", "nations, 0.826"})
    void aFewHundredShortRulesPerRelationRankBetterThanAnyBurl(String graph, double floor) throws IOException {
        FactSet training = FactSet.of(triples(graph, "train"));
        Snapshot mined = new PathRuleMiner().mine(MiningTask.KnowledgeGraph.of(training), Optional.empty(), Snapshots.NONE,
                new TestParameters(Map.of("maxLength", 2, "chains", 300, "unary", 300)), TestRun.seeded(0));
        List<Triple> test = triples(graph, "test");
        Set<Triple> known = new HashSet<>(test);
        training.forEach(known::add);
        known.addAll(triples(graph, "valid"));
        List<Query> queries = test.stream().<Query>mapMulti((fact, sink) -> {
            sink.accept(new Query.Tail(fact.head(), fact.relation()));
            sink.accept(new Query.Head(fact.relation(), fact.tail()));
        }).toList();
        List<Double> reciprocals = new ArrayList<>();
        Optional<MethodState> learned = Optional.of(new MethodState("path-rules", "1.0.0", mined.state()));
        new PathRuleMiner().predict(mined.rules(), learned, new Questions.KnowledgeGraph(training, queries),
                answer -> reciprocals.add(1 / rank(test.get(reciprocals.size() / 2), reciprocals.size() % 2 == 0, answer, known)), TestParameters.defaults(),
                TestRun.seeded(0));
        assertThat(reciprocals.stream().mapToDouble(r -> r).average().orElseThrow()).isGreaterThan(floor);
    }

    private static double rank(Triple fact, boolean tail, Answer answer, Set<Triple> known) {
        double own = answer.candidates().stream().filter(candidate -> with(fact, tail, candidate).equals(fact))
                .mapToDouble(Answer.Candidate::score).findFirst().orElse(0);
        List<Double> others = answer.candidates().stream().filter(candidate -> !known.contains(with(fact, tail, candidate)))
                .map(Answer.Candidate::score).toList();
        return 1 + others.stream().filter(score -> score > own).count() + others.stream().filter(score -> score == own).count() / 2.0;
    }

    private static Triple with(Triple fact, boolean tail, Answer.Candidate candidate) {
        return tail ? new Triple(fact.head(), fact.relation(), candidate.value()) : new Triple(candidate.value(), fact.relation(), fact.tail());
    }
}
