package org.gnomon.author.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.gnomon.api.Cancelled;
import org.gnomon.host.CancelToken;
import org.gnomon.install.ContractCheck;
import org.gnomon.install.ContractReport;
import org.gnomon.install.ExaminedBundle;
import org.gnomon.install.OfferedMethod;
import org.gnomon.install.Problem;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Runs the contract tests in a process of its own, which is killed when it takes too long or is no longer wanted. */
@Component
public final class ContractProcess implements ContractCheck {

    private static final String APPLICATION = "org.gnomon.author.contract";
    private static final long LOOK_MILLIS = 100;
    private static final long EXIT_SECONDS = 5;
    private static final int LAST_LINES = 5;

    private final FrameworkCopy framework;

    @Activate
    public ContractProcess(BundleContext context) {
        this.framework = new FrameworkCopy(context);
    }

    @Override
    public ContractReport check(List<ExaminedBundle> bundles, Duration limit, CancelToken cancel) {
        try {
            Path folder = Files.createTempDirectory("gnomon-contract-");
            try {
                return check(folder, bundles, limit, cancel);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the contract tests cannot be run: " + e, e);
        }
    }

    private ContractReport check(Path folder, List<ExaminedBundle> bundles, Duration limit, CancelToken cancel) throws IOException {
        Path work = Files.createDirectories(folder.resolve("work/tmp")).getParent();
        List<String> options = List.of("-Xmx1g", "-Dgnomon.tck.alone=true", "-Djava.io.tmpdir=" + work.resolve("tmp"));
        List<String> command = new ArrayList<>(framework.commandLine(folder, APPLICATION, options));
        for (int i = 0; i < bundles.size(); i++) {
            Files.write(work.resolve(i + ".jar"), bundles.get(i).content());
            command.add(i + ".jar");
        }
        List<OfferedMethod> methods = bundles.stream().flatMap(bundle -> bundle.methods().stream()).toList();
        ContractApplication.arguments(methods).forEach(command::add);
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder(command).directory(work.toFile()).redirectError(log.toFile()).start();
        try {
            Results results = new Results();
            Thread reader = reader(process, results);
            boolean inTime = await(process, reader, results, limit, cancel);
            return report(process, results, inTime ? Optional.empty() : Optional.of(limit), log);
        } finally {
            kill(process);
        }
    }

    private static Thread reader(Process process, Results results) {
        Thread reader = new Thread(() -> {
            try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
                results.read(lines.lines());
            } catch (IOException | UncheckedIOException e) {
                // The process was killed; what it told until then is there.
                return;
            }
        }, "results of contract tests");
        reader.setDaemon(true);
        reader.start();
        return reader;
    }

    /** Whether all was told, or the process ended, within the limit. */
    private static boolean await(Process process, Thread reader, Results results, Duration limit, CancelToken cancel) {
        long end = System.nanoTime() + limit.toNanos();
        try {
            while (reader.isAlive() && !results.isDone()) {
                if (cancel.isCancelled()) {
                    throw new Cancelled(Cancelled.Cause.REQUEST, "the contract tests were stopped");
                }
                if (System.nanoTime() - end >= 0) {
                    return false;
                }
                reader.join(LOOK_MILLIS);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Cancelled(Cancelled.Cause.REQUEST, "the contract tests were stopped");
        }
    }

    private static ContractReport report(Process process, Results results, Optional<Duration> limit, Path log) throws IOException {
        if (results.isDone()) {
            return new ContractReport(results.promises(), Optional.empty());
        }
        String method = results.open().map(Message::method).orElse("contract tests");
        String where = results.open().map(open -> " while '" + open.promise() + "' was tested").orElse("");
        Problem end = limit.map(given -> new Problem(Problem.Kind.LIMIT, method, "no end within " + given.toSeconds() + " s" + where, "raise --time-limit"))
                .orElseGet(() -> new Problem(Problem.Kind.BROKEN, method, "its process ended with exit code " + exitCode(process) + where + lastLines(log),
                        ""));
        return new ContractReport(results.promises(), Optional.of(end));
    }

    private static String exitCode(Process process) {
        try {
            return process.waitFor(EXIT_SECONDS, TimeUnit.SECONDS) ? Integer.toString(process.exitValue()) : "unknown";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "unknown";
        }
    }

    private static String lastLines(Path log) {
        try {
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).toList();
            List<String> last = lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size());
            return last.isEmpty() ? "" : "; its last lines: " + String.join(" | ", last);
        } catch (IOException e) {
            return "; its log cannot be read: " + e;
        }
    }

    private static void kill(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().join();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
