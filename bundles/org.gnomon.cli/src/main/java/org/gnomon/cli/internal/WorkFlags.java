package org.gnomon.cli.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gnomon.host.CallOptions;
import org.gnomon.host.ProgressListener;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What every command that computes understands. The time limit counts from when the command was parsed. */
final class WorkFlags {

    private final Session session;
    private final long started = System.nanoTime();

    @Option(names = "--seed", paramLabel = "N", defaultValue = "0", description = "Seed of every random choice (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--threads", paramLabel = "N", description = "Threads (default: one per processor); the result does not depend on it.")
    private Optional<Integer> threads = Optional.empty();

    @Option(names = "--time-limit", paramLabel = "TIME", converter = Limit.class, description = "Stop after 90s, 5m or 2h and keep what is complete.")
    private Optional<Duration> timeLimit = Optional.empty();

    @Option(names = "--memory-limit", paramLabel = "SIZE", converter = Size.class,
            description = "Stop when the heap, collected, has grown by more than 512m or 2g during a call, and keep what is complete.")
    private Optional<Long> memoryLimit = Optional.empty();

    @Option(names = "--runs", paramLabel = "FOLDER", defaultValue = "runs", description = "Where runs are recorded (default: ${DEFAULT-VALUE}).")
    private Path runs;

    @Option(names = "--progress", paramLabel = "STYLE", defaultValue = "auto",
            description = "auto, bar, lines, json or none (default: ${DEFAULT-VALUE}: a bar on a terminal, lines elsewhere).")
    private ProgressLine.Style style;

    WorkFlags(Session session) {
        this.session = session;
    }

    long seed() {
        return seed;
    }

    Path runs() {
        return session.resolve(runs);
    }

    /** A progress line in the style asked for; close it before anything else is printed. */
    ProgressLine progress(Output output) {
        ProgressLine.Style automatic = session.surroundings().terminal() ? ProgressLine.Style.BAR : ProgressLine.Style.LINES;
        ProgressLine.Style wanted = style == ProgressLine.Style.AUTO ? automatic : style;
        return new ProgressLine(session.surroundings().err(), output.quiet() ? ProgressLine.Style.NONE : wanted);
    }

    /** Options for one call; the time limit is what is left of the command's. */
    CallOptions options(ProgressListener progress) {
        return new CallOptions(Map.of(), seed, count(), timeLimit.map(this::left), memoryLimit, progress, session.surroundings().cancel());
    }

    private int count() {
        return threads.map(n -> Math.max(1, n)).orElseGet(() -> Runtime.getRuntime().availableProcessors());
    }

    private Duration left(Duration limit) {
        Duration rest = limit.minusNanos(System.nanoTime() - started);
        return rest.isPositive() ? rest : Duration.ofNanos(1);
    }

    /** {@code 90s}, {@code 5m}, {@code 2h}. */
    static final class Limit implements ITypeConverter<Duration> {

        private static final Pattern FORM = Pattern.compile("([0-9]{1,9})(ms|s|m|h)");

        @Override
        public Duration convert(String text) {
            Matcher matcher = FORM.matcher(text);
            if (!matcher.matches()) {
                throw new TypeConversionException("'" + text + "' is no time; allowed: a number with s, m or h, for example 90s");
            }
            long count = Long.parseLong(matcher.group(1));
            return switch (matcher.group(2)) {
                case "ms" -> Duration.ofMillis(count);
                case "s" -> Duration.ofSeconds(count);
                case "m" -> Duration.ofMinutes(count);
                default -> Duration.ofHours(count);
            };
        }
    }

    /** {@code 512m}, {@code 2g}. */
    static final class Size implements ITypeConverter<Long> {

        private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,5})([mg])");

        @Override
        public Long convert(String text) {
            Matcher matcher = FORM.matcher(text);
            if (!matcher.matches()) {
                throw new TypeConversionException("'" + text + "' is no size; allowed: a number with m or g, for example 512m");
            }
            return Long.parseLong(matcher.group(1)) << (matcher.group(2).equals("m") ? 20 : 30);
        }
    }
}
