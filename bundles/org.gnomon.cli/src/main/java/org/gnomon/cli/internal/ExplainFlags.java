package org.gnomon.cli.internal;

import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Option;

/** What is explained. */
final class ExplainFlags {

    @Option(names = {"-d", "--data"}, required = true, paramLabel = "DATA", description = "A file, a folder, or a generator of gnomon data list.")
    private String data;

    @Option(names = {"-m", "--model"}, required = true, paramLabel = "MODEL",
            description = "A model folder or file, or the id of a training run, for example 0001-train.")
    private String model;

    @Option(names = "--graphs", paramLabel = "INDICES",
            description = "0..20,25, all, or test (default: the test split of the training run, else all).")
    private Optional<String> graphs = Optional.empty();

    @Option(names = "--nodes", paramLabel = "INDICES", description = "The same for node classification; --graphs then names the graph (default: 0).")
    private Optional<String> nodes = Optional.empty();

    @Option(names = "--class", paramLabel = "N", description = "The class to explain (default: the predicted one).")
    private Optional<Integer> target = Optional.empty();

    String data() {
        return data;
    }

    String model() {
        return model;
    }

    Optional<String> graphs() {
        return graphs;
    }

    Optional<String> nodes() {
        return nodes;
    }

    OptionalInt target() {
        return target.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }
}
