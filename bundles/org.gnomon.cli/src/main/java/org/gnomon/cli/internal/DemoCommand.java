package org.gnomon.cli.internal;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.gnomon.evaluation.Asked;
import org.gnomon.evaluation.TaskChoice;
import org.gnomon.evaluation.TaskChoice.Use;
import org.gnomon.gnn.TrainedGnn;
import org.gnomon.host.MethodSelector;
import org.gnomon.host.RunFolder;
import org.gnomon.model.packed.GraphSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The whole path on data that needs no download. */
@Command(name = "demo", mixinStandardHelpOptions = true,
        description = "Generate BA-2Motifs, train a GIN on it, explain the test graphs with three explainers, and write a report.",
        footer = {"", "Examples:", "  gnomon demo", "  gnomon demo --seed 7 --json", "  gnomon demo --methods eig-search,gnn-explainer,portfolio"})
final class DemoCommand implements Callable<Integer> {

    private static final MethodSelector DATA = MethodSelector.parse("ba-2motifs");
    private static final MethodSelector FORMAT = MethodSelector.parse("safetensors");

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Output output;

    @Mixin
    private WorkFlags flags;

    @Option(names = "--methods", split = ",", paramLabel = "METHOD", defaultValue = "eig-search,goat,saliency",
            description = "Explainers, with commas between (default: ${DEFAULT-VALUE}).")
    private List<String> methods;

    DemoCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        return new Recording(session, flags, spec).of(this::demo);
    }

    private int demo(RunFolder run) throws IOException {
        output.note("Generates graphs, trains a network on them and explains what it saw; seed " + flags.seed() + ".");
        Loaded<GraphSet> data = new Data(session).generate(DATA, flags.options((phase, done, total) -> {}));
        data.recordIn(run, flags.seed());
        output.note("1. generated " + data.value().name() + ": " + Numbers.count(data.value().graphs().size(), "graph")
                + "; a 5-cycle (class 0) or a house (class 1) hangs on a random tree");
        TrainedGnn trained = new Training(session, flags, output, FORMAT).train(run, data.value(), Map.of()).trained();
        String accuracy = "test accuracy " + Numbers.text(trained.accuracy().test());
        output.note("2. trained " + trained.network().name() + ": " + accuracy + " on " + trained.split().test().size() + " graphs");
        Use use = new Use(trained.split().training(), trained.split().test());
        Asked asked = new TaskChoice(data.value(), trained.network(), Optional.of(use))
                .of(Optional.empty(), Optional.empty(), OptionalInt.empty());
        Explaining.Outcome outcome = new Explaining(session, flags, output).explain(run, trained.network(), data.value(), asked,
                new Explainers(session.services().gateway()).requests(methods, new Settings()), "BA-2Motifs: what did the network see?",
                List.of(accuracy, Numbers.count(asked.tasks().size(), "test graph") + " explained"));
        output.note("3. explained the test graphs; means over " + Numbers.count(asked.tasks().size(), "graph") + ":");
        if (output.json()) {
            JsonObject document = ComparisonJson.of(outcome.evaluation());
            document.addProperty("testAccuracy", trained.accuracy().test());
            output.document(outcome.into(document, run));
        } else {
            outcome.printTo(output, run);
        }
        return outcome.exitCode();
    }
}
