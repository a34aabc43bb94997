package org.gnomon.host;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How to run a call.
 *
 * @param parameters values by name, as text; override the operator's configuration, which overrides the method's defaults
 * @param seed any value
 * @param threads threads for {@code Run.parallel}, at least 1; the result does not depend on it
 * @param timeLimit after which the call is cancelled
 * @param memoryLimit bytes of heap; a call is cancelled when its threads have allocated more and the heap, collected, has grown by more since it began.
 *     Exact where it is the only call that runs; native memory does not count.
 */
public record CallOptions(Map<String, String> parameters, long seed, int threads, Optional<Duration> timeLimit, Optional<Long> memoryLimit,
        ProgressListener progress, CancelToken cancel) {

    public CallOptions {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        if (threads < 1) {
            throw new IllegalArgumentException("threads is " + threads + "; allowed: 1 or more");
        }
        if (memoryLimit.filter(bytes -> bytes < 1).isPresent()) {
            throw new IllegalArgumentException("memory limit is " + memoryLimit.get() + " bytes; allowed: 1 or more");
        }
    }

    /** Without a limit of memory. */
    public CallOptions(Map<String, String> parameters, long seed, int threads, Optional<Duration> timeLimit, ProgressListener progress, CancelToken cancel) {
        this(parameters, seed, threads, timeLimit, Optional.empty(), progress, cancel);
    }

    /** Defaults: no parameters, one thread, no limit, silent. */
    public static CallOptions seeded(long seed) {
        return new CallOptions(Map.of(), seed, 1, Optional.empty(), ProgressListener.SILENT, new CancelToken());
    }

    public CallOptions withParameters(Map<String, String> values) {
        return new CallOptions(values, seed, threads, timeLimit, memoryLimit, progress, cancel);
    }

    public CallOptions withSeed(long value) {
        return new CallOptions(parameters, value, threads, timeLimit, memoryLimit, progress, cancel);
    }

    public CallOptions withThreads(int count) {
        return new CallOptions(parameters, seed, count, timeLimit, memoryLimit, progress, cancel);
    }

    public CallOptions withTimeLimit(Duration limit) {
        return new CallOptions(parameters, seed, threads, Optional.of(limit), memoryLimit, progress, cancel);
    }

    /** @param bytes of heap */
    public CallOptions withMemoryLimit(long bytes) {
        return new CallOptions(parameters, seed, threads, timeLimit, Optional.of(bytes), progress, cancel);
    }
}
