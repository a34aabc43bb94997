package org.gnomon.author.internal;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gnomon.api.data.GraphSetGenerator;
import org.gnomon.api.data.StoryGenerator;
import org.gnomon.api.explain.Explainer;
import org.gnomon.api.mine.RuleMiner;
import org.gnomon.api.search.SearchSpace;
import org.gnomon.install.OfferedMethod;
import org.gnomon.tck.ExplainerContract;
import org.gnomon.tck.GraphSetGeneratorContract;
import org.gnomon.tck.KnowledgeGraphMinerContract;
import org.gnomon.tck.RuleMinerContract;
import org.gnomon.tck.SearchSpaceContract;
import org.gnomon.tck.StoryGeneratorContract;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/** The contracts that need nothing but the method. Those of importers, exporters and evaluators need a sample, a value or a search space from its author. */
final class Contracts {

    private Contracts() {}

    /** The tests for a method, one after the other; none where its kind has no such contract. */
    static List<DynamicTest> of(OfferedMethod method, Supplier<Object> service) {
        return nodes(method, service).flatMap(Contracts::tests).toList();
    }

    private static Stream<DynamicNode> nodes(OfferedMethod method, Supplier<Object> service) {
        if (!method.service().startsWith("org.gnomon.api.")) {
            return Stream.empty();
        }
        String name = method.toString();
        return switch (method.kind()) {
            case "explainer" -> Stream.of(ExplainerContract.over(name, as(Explainer.class, service)));
            case "search-space" -> Stream.of(SearchSpaceContract.over(name, as(SearchSpace.class, service)));
            case "graph-set-generator" -> Stream.of(GraphSetGeneratorContract.over(name, as(GraphSetGenerator.class, service)));
            case "story-generator" -> Stream.of(StoryGeneratorContract.over(name, as(StoryGenerator.class, service)));
            case "rule-miner" -> Stream.of(RuleMinerContract.over(name, as(RuleMiner.class, service)),
                    KnowledgeGraphMinerContract.over(name, as(RuleMiner.class, service)));
            default -> Stream.empty();
        };
    }

    private static <M> Supplier<M> as(Class<M> kind, Supplier<Object> service) {
        return () -> kind.cast(service.get());
    }

    private static Stream<DynamicTest> tests(DynamicNode node) {
        return switch (node) {
            case DynamicContainer container -> container.getChildren().flatMap(Contracts::tests);
            case DynamicTest test -> Stream.of(test);
            default -> throw new IllegalArgumentException("neither tests nor a test: " + node.getClass());
        };
    }
}
