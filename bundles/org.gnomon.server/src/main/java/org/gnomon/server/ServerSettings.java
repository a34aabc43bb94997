package org.gnomon.server;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.host.MethodSelector;

/**
 * Where and under which limits.
 *
 * @param host name or address to listen on
 * @param names by which clients may call the server, beside addresses, {@code localhost} and {@code host}
 * @param port 0 for any that is free
 * @param tokenFile with the token; made where it does not exist
 * @param calls requests that are worked on at the same time, 1 to 1,000
 * @param timeLimit the longest that a request may take, up to {@link #LONGEST}
 * @param required explainers without which the server is not ready
 */
public record ServerSettings(String host, List<String> names, int port, Path tokenFile, int calls, Duration timeLimit, List<MethodSelector> required) {

    /** The longest time limit. */
    public static final Duration LONGEST = Duration.ofHours(1);

    private static final int MOST_CALLS = 1_000;
    private static final int MAX_PORT = 65_535;

    /** @throws BadRequest (usage) for a value out of its range */
    public ServerSettings {
        names = List.copyOf(names);
        required = List.copyOf(required);
        require(port >= 0 && port <= MAX_PORT, "the port is " + port + "; allowed: 0 to " + MAX_PORT);
        require(calls >= 1 && calls <= MOST_CALLS, "calls at the same time are " + calls + "; allowed: 1 to " + MOST_CALLS);
        require(timeLimit.isPositive() && timeLimit.compareTo(LONGEST) <= 0,
                "the time limit is " + timeLimit.toMillis() / 1000.0 + " s; allowed: up to " + LONGEST.toSeconds() + " s");
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new BadRequest(Reason.USAGE, message, "");
        }
    }
}
