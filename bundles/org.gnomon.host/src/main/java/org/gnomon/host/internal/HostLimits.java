package org.gnomon.host.internal;

import java.time.Duration;
import java.util.function.UnaryOperator;

/**
 * What one version of a method may take of the process, all its calls together or each.
 *
 * @param calls at work at a time; one that was left behind counts until its threads are back
 * @param helpers threads beside the first one of each call
 * @param patience how long a call waits for a place
 * @param scratchBytes in the temporary folder of one call
 */
record HostLimits(int calls, int helpers, Duration patience, long scratchBytes) {

    private static final String CALLS = "gnomon.method.calls";
    private static final String THREADS = "gnomon.method.threads";
    private static final String WAIT = "gnomon.method.wait.seconds";
    private static final String SCRATCH = "gnomon.scratch.mebibytes";
    private static final long MEBI = 1 << 20;

    static final HostLimits DEFAULT = of(name -> null);

    /** @param property of the framework by name; null where it is not set */
    static HostLimits of(UnaryOperator<String> property) {
        int calls = number(property, CALLS, 64, 1);
        int threads = number(property, THREADS, Math.max(256, calls), calls);
        return new HostLimits(calls, threads - calls, Duration.ofSeconds(number(property, WAIT, 30, 0)), number(property, SCRATCH, 4096, 0) * MEBI);
    }

    private static int number(UnaryOperator<String> property, String name, int usual, int least) {
        String text = property.apply(name);
        if (text == null) {
            return usual;
        }
        if (!text.strip().matches("[0-9]{1,9}") || Integer.parseInt(text.strip()) < least) {
            throw new IllegalArgumentException("framework property " + name + " is '" + text + "'; allowed: whole numbers from " + least + " to 999999999");
        }
        return Integer.parseInt(text.strip());
    }
}
