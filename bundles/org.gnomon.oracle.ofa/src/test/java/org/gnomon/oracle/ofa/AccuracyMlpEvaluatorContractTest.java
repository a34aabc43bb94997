package org.gnomon.oracle.ofa;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gnomon.api.search.Evaluator;
import org.gnomon.api.search.SearchSpace;
import org.gnomon.tck.EvaluatorContract;
import org.gnomon.tck.TestParameters;

class AccuracyMlpEvaluatorContractTest extends EvaluatorContract {

    private static final Path WEIGHTS = weights();

    private static Path weights() {
        try {
            Path folder = Files.createTempDirectory("gnomon-weights");
            folder.toFile().deleteOnExit();
            SmallWeights.mlp().write(folder, "ofa-mbv3-w12-acc");
            try (Stream<Path> files = Files.list(folder)) {
                files.forEach(file -> file.toFile().deleteOnExit());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected Evaluator evaluator() {
        return new AccuracyMlpEvaluator();
    }

    @Override
    protected SearchSpace space() {
        return new TextSpace("ofa-mbv3", List.of("e3k3,e4k5|e6k7,e3k3|e3k3,e3k5|e4k3,e4k7|e6k3,e6k3", "e6k7,e6k7|e3k3,e3k3|e3k3,e3k5|e4k3,e4k7|e6k3,e6k3,e3k3"));
    }

    @Override
    protected TestParameters parameters() {
        return new TestParameters(Map.of("weights", WEIGHTS.toString()));
    }
}
