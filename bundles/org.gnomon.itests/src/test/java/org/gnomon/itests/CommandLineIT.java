package org.gnomon.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Hashtable;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.api.Support;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explainer;
import org.gnomon.api.explain.Explanation;
import org.gnomon.cli.Program;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.test.common.annotation.InjectBundleContext;
import org.osgi.test.common.annotation.InjectService;
import org.osgi.test.junit5.context.BundleContextExtension;
import org.osgi.test.junit5.service.ServiceExtension;

/** The command line over the installed methods: the whole path, and what each failure leaves behind. */
@ExtendWith({BundleContextExtension.class, ServiceExtension.class})
class CommandLineIT {

    private static final String FIVE = "explain --data five --model 0001-train --graphs 0..2";

    @InjectBundleContext
    BundleContext context;

    @InjectService(timeout = 20_000)
    Program program;

    @TempDir
    Path folder;

    private CommandRun shell;

    @BeforeEach
    void smallData() throws IOException {
        shell = new CommandRun(program, folder);
        SmallTuSet.write(folder.resolve("five"));
    }

    private void train() {
        shell.run("train --data five --set epochs=2 --set hidden=4 --set batchSize=8 --seed 5");
        assertThat(shell.err()).isEmpty();
        assertThat(shell.exit()).isZero();
    }

    @Test
    void trainsExplainsAndRecords() throws IOException {
        train();
        shell.run(FIVE + " --json");
        assertThat(shell.exit()).isZero();
        JsonObject document = shell.json();
        assertThat(document.getAsJsonArray("methods")).extracting(m -> m.getAsJsonObject().get("id").getAsString()).containsExactly("eig-search", "random");
        assertThat(document.getAsJsonArray("methods").get(0).getAsJsonObject().getAsJsonArray("explanations")).hasSize(3);
        assertThat(Path.of(document.get("report").getAsString())).content().startsWith("<!DOCTYPE html>");
        shell.run("runs list --json");
        assertThat(shell.json().getAsJsonArray("runs")).extracting(r -> r.getAsJsonObject().get("status").getAsString())
                .containsExactly("succeeded", "succeeded");
    }

    @Test
    void theSameRunTwiceIsEqualAndAnotherSeedIsNot() {
        train();
        shell.run(FIVE + " --method random --threads 1");
        shell.run(FIVE + " --method random --threads 3");
        shell.run(FIVE + " --method random --seed 9");
        shell.run("runs diff 0002-explain 0003-explain");
        assertThat(shell.out().strip()).isEqualTo("equal");
        shell.run("runs diff 0002-explain 0004-explain");
        assertThat(shell.out()).contains("seed").contains("explanations.json");
    }

    @Test
    void comparesEveryInstalledExplainerOnTheTestSplit() {
        train();
        shell.run("evaluate --data five --model 0001-train");
        assertThat(shell.exit()).isZero();
        assertThat(shell.out().lines().map(line -> line.split(" ")[0])).contains("METHOD", "eig-search", "saliency", "random");
    }

    @Test
    void sweepsOverSparsitiesAndSaysWhyAMethodIsMissing() throws IOException {
        train();
        ServiceRegistration<Explainer> fussy = register("fussy", new Explainer() {
            @Override
            public Support check(ExplainTask task) {
                return new Support.No(List.of("it explains nodes only"));
            }

            @Override
            public Explanation explain(ExplainTask task, Parameters parameters, Run run) {
                throw new IllegalStateException("was not asked first");
            }
        });
        try {
            shell.run("evaluate explainers --data five --models 0001-train --methods eig-search,fussy --sparsity 0.5..0.7 --seeds 0..2 --json");
            assertThat(shell.err()).isEmpty();
            assertThat(shell.exit()).isZero();
            JsonArray methods = shell.json().getAsJsonArray("models").get(0).getAsJsonObject().getAsJsonArray("methods");
            assertThat(methods).extracting(m -> m.getAsJsonObject().get("status").getAsString()).containsExactly("measured", "unsupported", "measured");
            assertThat(methods.get(1).getAsJsonObject().get("reason").getAsString()).contains("it explains nodes only");
            assertThat(methods).extracting(m -> m.getAsJsonObject().has("seeds") ? m.getAsJsonObject().getAsJsonArray("seeds").size() : 0)
                    .containsExactly(1, 0, 3);
            assertThat(methods.get(0).getAsJsonObject().getAsJsonArray("levels"))
                    .extracting(l -> l.getAsJsonObject().get("sparsity").getAsDouble()).containsExactly(0.5, 0.6, 0.7);
            Path run = folder.resolve("runs/0002-evaluate");
            assertThat(run.resolve("means.csv")).content().contains("eig-search,").contains(",0.6,fidelity-plus,");
            assertThat(Files.readAllLines(run.resolve("explanations.csv"))).hasSize(1 + shell.json().getAsJsonArray("models").get(0).getAsJsonObject()
                    .get("explanations").getAsInt() * 3 * 4);
        } finally {
            fussy.unregister();
        }
    }

    @Test
    void aSweepIsTheSameForAnyNumberOfThreads() {
        train();
        shell.run("evaluate --data five --model 0001-train --sparsity 0.5,0.8 --threads 1");
        shell.run("evaluate --data five --model 0001-train --sparsity 0.5,0.8 --threads 3");
        shell.run("runs diff 0002-evaluate 0003-evaluate");
        assertThat(shell.out().strip()).isEqualTo("equal");
    }

    @Test
    void whatAnEarlierRunFinishedIsNotComputedAgain() throws IOException {
        train();
        String line = "evaluate --data five --model 0001-train --methods eig-search --sparsity 0.5,0.8 --seeds 0..1";
        shell.run(line);
        shell.run(line + " --resume 0002-evaluate");
        assertThat(shell.err()).contains("4 of 4 parts taken from 0002-evaluate");
        shell.run("runs diff 0002-evaluate 0003-evaluate");
        assertThat(shell.out().strip()).isEqualTo("equal");
        assertThat(Files.readString(folder.resolve("runs/0003-evaluate/report.html")).replace("0003-evaluate", "0002-evaluate"))
                .isEqualTo(Files.readString(folder.resolve("runs/0002-evaluate/report.html")));
        assertThat(folder.resolve("runs/0003-evaluate/means.csv")).hasSameTextualContentAs(folder.resolve("runs/0002-evaluate/means.csv"));
        shell.run(line.replace("0.5,0.8", "0.5,0.9") + " --resume 0002-evaluate");
        assertThat(shell.err()).contains("0 of 4 parts taken from 0002-evaluate");
        shell.run(line + " --resume 0009-evaluate");
        assertThat(shell.exit()).isEqualTo(4);
    }

    @Test
    void aTimeLimitKeepsWhatIsFinishedAndTheNextRunGoesOn() {
        train();
        AtomicBoolean released = new AtomicBoolean();
        ServiceRegistration<Explainer> slow = register("slow", new Explainer() {
            @Override
            public Support check(ExplainTask task) {
                return new Support.Yes();
            }

            @Override
            public Explanation explain(ExplainTask task, Parameters parameters, Run run) {
                while (!released.get()) {
                    run.checkCancelled();
                    Thread.onSpinWait();
                }
                return Explanation.forClass(0).build();
            }
        });
        try {
            String line = "evaluate --data five --model 0001-train --methods eig-search,slow --sparsity 0.5,0.8";
            shell.run(line + " --time-limit 5s --json");
            assertThat(shell.exit()).isEqualTo(6);
            assertThat(shell.json().get("complete").getAsBoolean()).isFalse();
            assertThat(shell.err()).contains("1 finished part kept", "--resume 0002-evaluate");
            released.set(true);
            shell.run(line + " --resume 0002-evaluate");
            assertThat(shell.exit()).isZero();
            assertThat(shell.err()).contains("1 of 3 parts taken from 0002-evaluate");
        } finally {
            slow.unregister();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "explain --data nowhere --model 0001-train            | 4 | nowhere | tree-grid",
        "explain --data five --model 0009-train                | 4 | 0009-train | 0001-train",
        "explain --data five --model 0001-train --method eig   | 4 | unknown explainer 'eig' | gnomon methods list",
        "explain --data five --model 0001-train -s fraction=1  | 2 | unknown parameter 'fraction' | maxFraction",
        "explain --data five --model 0001-train -s minSize=0   | 2 | minSize | 1",
        "explain --data five --model 0001-train --graphs 0..99 | 2 | 0..99 | 0..39",
        "explain --data five --model 0001-train --class 7      | 2 | class 7 | 0..1",
        "explain --data tree-grid --model 0001-train           | 5 | does not fit | node",
        "explain --data dangling --model 0001-train            | 3 | five_A.txt | line",
        "train --data nan                                      | 3 | five_node_attributes.txt | line 3",
        "evaluate --data five --model 0001-train --sparsity 2   | 2 | sparsity is '2.0' | 0 to 0.99",
        "train --data five --out five                          | 2 | exists | --out",
        "runs show 0009-train                                  | 4 | 0009-train | 0001-train"})
    void badInputNamesTheThingAndTheNextStep(String line, int exit, String thing, String help) throws IOException {
        train();
        SmallTuSet.withDanglingEdge(folder.resolve("dangling"));
        SmallTuSet.withNaN(folder.resolve("nan"));
        List<Path> before = files();
        shell.run(line);
        assertThat(shell.exit()).isEqualTo(exit);
        assertThat(shell.err()).startsWith("gnomon: ").contains(thing.strip()).contains(help.strip());
        assertThat(shell.out()).isEmpty();
        assertThat(files().stream().filter(file -> !before.contains(file)).map(file -> file.getFileName().toString())).allMatch("run.json"::equals);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void anExplainerThatDoesNotSupportTheTaskSaysWhy() {
        train();
        ServiceRegistration<Explainer> fussy = register("fussy", new Explainer() {
            @Override
            public Support check(ExplainTask task) {
                return new Support.No(List.of("it explains nodes only"));
            }

            @Override
            public Explanation explain(ExplainTask task, Parameters parameters, Run run) {
                throw new IllegalStateException("was not asked first");
            }
        });
        try {
            shell.run(FIVE + " --method fussy");
            assertThat(shell.exit()).isEqualTo(5);
            assertThat(shell.err()).contains("'fussy' cannot explain", "it explains nodes only");
        } finally {
            fussy.unregister();
        }
    }

    @Test
    void aBrokenExplainerIsNamed() {
        train();
        ServiceRegistration<Explainer> broken = register("broken", new Explainer() {
            @Override
            public Support check(ExplainTask task) {
                return new Support.Yes();
            }

            @Override
            public Explanation explain(ExplainTask task, Parameters parameters, Run run) {
                throw new IllegalStateException("gears jammed");
            }
        });
        try {
            shell.run(FIVE + " --method broken --json");
            assertThat(shell.exit()).isEqualTo(1);
            JsonObject error = shell.json().getAsJsonObject("error");
            assertThat(error.get("message").getAsString()).contains("broken").contains("gears jammed");
            assertThat(error.get("runId").getAsString()).isEqualTo("0002-explain");
        } finally {
            broken.unregister();
        }
    }

    @Test
    void theTimeLimitKeepsTheMethodsThatWereComplete() throws IOException {
        train();
        ServiceRegistration<Explainer> slow = register("slow", new Explainer() {
            @Override
            public Support check(ExplainTask task) {
                return new Support.Yes();
            }

            @Override
            public Explanation explain(ExplainTask task, Parameters parameters, Run run) {
                while (true) {
                    run.checkCancelled();
                    Thread.onSpinWait();
                }
            }
        });
        try {
            shell.run(FIVE + " --method eig-search,slow --time-limit 6s --json");
            assertThat(shell.exit()).isEqualTo(6);
            assertThat(shell.json().get("complete").getAsBoolean()).isFalse();
            assertThat(shell.json().getAsJsonArray("methods")).hasSize(1);
            shell.run("runs show 0002-explain --json");
            assertThat(shell.json().get("status").getAsString()).isEqualTo("partial");
        } finally {
            slow.unregister();
        }
    }

    @Test
    void anInterruptOfATrainingLeavesACancelledRecordAndNoHalfWrittenFile() throws Exception {
        CompletableFuture<Void> training = CompletableFuture.runAsync(
                () -> shell.run("train --data five --set epochs=100000 --set patience=100000 --set hidden=4 --out kept"));
        Path checkpoint = folder.resolve("runs/0001-train/checkpoint/model.safetensors");
        while (!Files.exists(checkpoint) && !training.isDone()) {
            Thread.onSpinWait();
        }
        shell.interrupt();
        training.get();
        assertThat(shell.exit()).isEqualTo(130);
        assertThat(folder.resolve("kept")).doesNotExist();
        assertThat(files().stream().map(file -> file.getFileName().toString())).noneMatch(name -> name.endsWith(".tmp"));
        shell.run("runs show 0001-train --json");
        assertThat(shell.json().get("status").getAsString()).isEqualTo("cancelled");
    }

    @Test
    void theCheckpointOfAnInterruptedTrainingIsAModel() throws Exception {
        anInterruptOfATrainingLeavesACancelledRecordAndNoHalfWrittenFile();
        shell.run("explain --data five --model runs/0001-train/checkpoint --graphs 0");
        assertThat(shell.exit()).isZero();
    }

    @Test
    void generatesDataThatCanBeReadBack() {
        shell.run("data generate ba-2motifs --set graphs=6 --seed 7 --out motifs");
        assertThat(shell.err()).isEmpty();
        String generated = shell.out();
        shell.run("data show motifs");
        assertThat(shell.out().lines().skip(1).toList()).isEqualTo(generated.lines().skip(1).limit(5).toList());
    }

    @Test
    void doctorFindsEverythingInPlace() {
        shell.run("doctor");
        assertThat(shell.out()).contains("PyTorch 2.7.1").doesNotContain(" fails ");
        assertThat(shell.exit()).isZero();
    }

    private ServiceRegistration<Explainer> register(String id, Explainer explainer) {
        Hashtable<String, Object> properties = new Hashtable<>();
        properties.put("method.id", id);
        properties.put("method.label", id);
        return context.registerService(Explainer.class, explainer, properties);
    }
}
