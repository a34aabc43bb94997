package org.gnomon.cli.internal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Option;

/** What is compared, on what. */
final class EvaluateFlags {

    @Option(names = {"-d", "--data"}, required = true, paramLabel = "DATA", description = "A file, a folder, or a generator of gnomon data list.")
    private String data;

    @Option(names = {"-m", "--models", "--model"}, required = true, split = ",", paramLabel = "MODEL",
            description = "Model folders or files, or ids of training runs such as 0001-train, with commas between.")
    private List<String> models;

    @Option(names = "--methods", split = ",", paramLabel = "METHOD", description = "Explainers, with commas between (default: every installed one).")
    private List<String> methods = List.of();

    @Option(names = "--sparsity", paramLabel = "SHARES",
            description = "Shares of the edges to leave out: 0.5..0.9 in steps of 0.1, or 0.5,0.75. Every method scores a graph once; "
                    + "each sparsity chooses from the same scores (default: one size, by the parameters of the method).")
    private Optional<String> sparsity = Optional.empty();

    @Option(names = "--seeds", paramLabel = "SEEDS",
            description = "0..4 or 1,5: methods that depend on the seed are run with each (default: the one of --seed).")
    private Optional<String> seeds = Optional.empty();

    @Option(names = "--resume", paramLabel = "RUN",
            description = "Take what an earlier run of this comparison finished, and compute only the rest; also to add models, methods or seeds.")
    private Optional<String> resume = Optional.empty();

    @Option(names = "--graphs", paramLabel = "INDICES",
            description = "0..20,25, all, or test (default: the test split of the training run, else all).")
    private Optional<String> graphs = Optional.empty();

    @Option(names = "--nodes", paramLabel = "INDICES", description = "The same for node classification; --graphs then names the graph (default: 0).")
    private Optional<String> nodes = Optional.empty();

    @Option(names = "--class", paramLabel = "N", description = "The class to explain (default: the predicted one).")
    private Optional<Integer> target = Optional.empty();

    @Option(names = "--label", paramLabel = "N", description = "Only graphs or nodes with this label.")
    private Optional<Integer> label = Optional.empty();

    @Option(names = "--draw", paramLabel = "INDICES",
            description = "Which of the explained graphs (nodes) the report draws, for example 3,17 (default: up to twelve, evenly from the classes).")
    private Optional<String> draw = Optional.empty();

    @Option(names = "--correct", description = "Only graphs or nodes whose label the model predicts.")
    private boolean correct;

    String data() {
        return data;
    }

    List<String> models() {
        return models;
    }

    List<String> methods() {
        return methods;
    }

    List<Double> sparsities() {
        return sparsity.map(Ranges::sparsities).orElse(List.of());
    }

    List<Long> seeds(long single) {
        return seeds.map(Ranges::seeds).orElse(List.of(single));
    }

    /** Id of the run to continue. */
    Optional<String> resume() {
        return resume;
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

    Optional<Integer> label() {
        return label;
    }

    Optional<String> draw() {
        return draw;
    }

    boolean correct() {
        return correct;
    }
}
