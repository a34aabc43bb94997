package org.gnomon.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.test.common.annotation.InjectBundleContext;
import org.osgi.test.junit5.context.BundleContextExtension;

/** Every installed method has the contract of its kind among the tests of its bundle, where each build runs it. */
@ExtendWith(BundleContextExtension.class)
class ContractsIT {

    private static final Map<String, List<String>> CONTRACTS = Map.of(
            "Explainer", List.of("ExplainerContract"),
            "Evaluator", List.of("EvaluatorContract"),
            "Exporter", List.of("ExporterContract"),
            "GraphSetGenerator", List.of("GraphSetGeneratorContract"),
            "Importer", List.of("ImporterContract"),
            "RuleMiner", List.of("RuleMinerContract", "KnowledgeGraphMinerContract"),
            "SearchSpace", List.of("SearchSpaceContract"),
            "StoryGenerator", List.of("StoryGeneratorContract"));

    private static final Path BUNDLES = Path.of("").toAbsolutePath().getParent();

    @InjectBundleContext
    BundleContext context;

    @Test
    void onlyTheTrainerAndTheScorerAreOfAKindWithoutContract() throws InvalidSyntaxException {
        assertThat(methods().map(Method::kind).distinct().filter(kind -> !CONTRACTS.containsKey(kind)))
                .containsExactlyInAnyOrder("GnnTrainer", "RuleScorer");
    }

    @Test
    void everyOtherMethodIsMadeInATestThatExtendsIts() throws InvalidSyntaxException {
        List<Method> methods = methods().filter(method -> CONTRACTS.containsKey(method.kind())).toList();
        assertThat(methods).hasSizeGreaterThan(50).allSatisfy(method -> assertThat(tests(method.bundle())).as("tests of %s", method)
                .anyMatch(test -> extendsOneOf(test, CONTRACTS.get(method.kind())) && mentions(test, method.type())));
    }

    private static boolean extendsOneOf(String test, List<String> contracts) {
        return contracts.stream().anyMatch(contract -> Pattern.compile("class \\w+ extends " + contract + "\\b").matcher(test).find());
    }

    private static boolean mentions(String test, String type) {
        return Pattern.compile("\\b" + type + "\\b").matcher(test).find();
    }

    private static List<String> tests(String bundle) {
        try (Stream<Path> files = Files.walk(BUNDLES.resolve(bundle).resolve("src/test/java"))) {
            return files.filter(file -> file.toString().endsWith("Test.java")).map(ContractsIT::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<Method> methods() throws InvalidSyntaxException {
        return Arrays.stream(context.getAllServiceReferences(null, "(&(method.id=*)(component.name=*))")).map(Method::of);
    }

    /** @param type simple name of the class that Declarative Services make */
    private record Method(String kind, String bundle, String type) {

        static Method of(ServiceReference<?> reference) {
            String kind = ((String[]) reference.getProperty(Constants.OBJECTCLASS))[0];
            return new Method(simple(kind), reference.getBundle().getSymbolicName(), simple((String) reference.getProperty("component.name")));
        }

        private static String simple(String name) {
            return name.substring(name.lastIndexOf('.') + 1);
        }
    }
}
