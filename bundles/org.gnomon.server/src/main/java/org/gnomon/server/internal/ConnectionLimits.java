package org.gnomon.server.internal;

import java.util.Map;
import org.gnomon.server.ServerSettings;

/**
 * What the HTTP server of the JDK allows a connection. It reads these system properties once in a process, before its first server; what an operator sets at
 * the start of Java goes before.
 */
final class ConnectionLimits {

    private static final long MARGIN_SECONDS = 60;

    /** The time of a response counts from the last byte of the request, so the work is in it. */
    private static final Map<String, String> VALUES = Map.of(
            "sun.net.httpserver.maxReqTime", "10",
            "sun.net.httpserver.maxRspTime", Long.toString(ServerSettings.LONGEST.toSeconds() + MARGIN_SECONDS),
            "sun.net.httpserver.maxReqHeaders", "64",
            "sun.net.httpserver.maxReqHeaderSize", Integer.toString(16 << 10),
            "jdk.httpserver.maxConnections", "256",
            "sun.net.httpserver.nodelay", "true");

    private ConnectionLimits() {}

    static void set() {
        VALUES.forEach((name, value) -> {
            if (System.getProperty(name) == null) {
                System.setProperty(name, value);
            }
        });
    }
}
