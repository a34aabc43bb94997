package org.gnomon.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gnomon.host.CancelToken;
import org.osgi.annotation.versioning.ProviderType;

/** Runs one command line. A service; thread-safe. */
@ProviderType
public interface Program {

    /**
     * Parses and runs {@code arguments}; returns when the work is done.
     *
     * @return the exit code: 0 ok; 1 method or internal failure; 2 usage; 3 input refused; 4 not found; 5 incompatible; 6 time or memory limit, partial
     *     result kept; 7 untrusted content refused; 130 interrupted
     */
    int run(List<String> arguments, Surroundings surroundings);

    /**
     * What a process would give.
     *
     * @param out data only; {@code err} takes messages and progress
     * @param environment variables; {@code GNOMON_SEED=7} stands for {@code --seed 7}
     * @param folder relative paths start here
     * @param terminal whether {@code err} is shown on a terminal that can redraw a line
     * @param cancel stops the work; the exit code is then 130
     */
    record Surroundings(PrintStream out, PrintStream err, Map<String, String> environment, Path folder, boolean terminal, CancelToken cancel) {
        public Surroundings {
            environment = Map.copyOf(environment);
        }
    }
}
