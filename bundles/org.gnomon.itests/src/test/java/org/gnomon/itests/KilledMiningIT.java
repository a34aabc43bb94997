package org.gnomon.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.gnomon.cli.Program;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.test.common.annotation.InjectService;
import org.osgi.test.junit5.context.BundleContextExtension;
import org.osgi.test.junit5.service.ServiceExtension;

/** Mining that is killed at random moments, and goes on. */
@Timeout(240)
@ExtendWith({BundleContextExtension.class, ServiceExtension.class})
class KilledMiningIT {

    private static final int KILLS = Integer.getInteger("gnomon.kills", 3);

    @InjectService(timeout = 20_000)
    Program program;

    @TempDir
    Path folder;

    private CommandRun shell;

    @BeforeEach
    void someStories() {
        shell = new CommandRun(program, folder);
        shell.run("data generate kinship --out kin --set trainingStories=1000 --seed 4");
        assertThat(shell.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"r5", "r5 --set policy=pairwise --set epochs=1"})
    void givesTheRulesThatItGivesUndisturbed(String method) throws Exception {
        String line = "rules mine kin --method " + method + " --snapshots 20ms --seed 7";
        shell.run(line);
        assertThat(shell.exit()).as(shell.err()).isZero();
        byte[] undisturbed = Files.readAllBytes(folder.resolve("runs/0001-mine/rules.json"));
        RandomGenerator random = new SplittableRandom(method.hashCode());
        int running = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Path killed = folder.resolve("runs/" + "%04d-mine".formatted(2 + 2 * kill));
            try (ProgramProcess child = ProgramProcess.start(folder, line)) {
                awaitSnapshot(child, killed);
                // Any moment will do: what is tested holds at all of them.
                Thread.sleep(Duration.ofMillis(random.nextInt(600)));
                running += child.isAlive() && Files.readString(killed.resolve("run.json")).contains("running") ? 1 : 0;
            }
            shell.run(line + " --resume " + killed.getFileName());
            assertThat(shell.exit()).as(shell.err()).isZero();
            assertThat(Files.readAllBytes(folder.resolve("runs/" + "%04d-mine".formatted(3 + 2 * kill) + "/rules.json"))).isEqualTo(undisturbed);
        }
        assertThat(running).as("runs that were killed while they mined").isPositive();
    }

    private void awaitSnapshot(ProgramProcess child, Path run) throws IOException, InterruptedException {
        while (!Files.exists(run.resolve("state.bin"))) {
            assertThat(Files.readString(folder.resolve("process.log"))).doesNotContain("gnomon: ");
            assertThat(child.isAlive()).isTrue();
            Thread.sleep(5);
        }
    }
}
