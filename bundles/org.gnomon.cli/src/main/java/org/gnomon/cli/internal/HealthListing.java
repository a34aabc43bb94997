package org.gnomon.cli.internal;

import com.google.gson.JsonArray;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.gnomon.host.MethodHealth;
import org.gnomon.host.MethodHealth.State;
import org.gnomon.report.Json;
import org.gnomon.report.MethodJson;

/** How the versions of methods do in this process. */
record HealthListing(List<MethodHealth> all) {

    private static final double NANOS_PER_MILLI = 1e6;

    /** One row for each version that was called, or is anything but the one that serves. */
    TextTable table() {
        TextTable table = new TextTable("METHOD", "VERSION", "STATE", "CALLS", "FAILED", "CANCELLED", "OVER LIMIT", "BAD REQUESTS", "TURNED AWAY", "RUNNING",
                "WAITING", "LEFT BEHIND", "MEDIAN MS", "P99 MS");
        shown().forEach(h -> table.row(h.method().id(), h.method().version().toString(), state(h), text(h.ended().total()), text(h.ended().failed()),
                text(h.ended().cancelled()), text(h.ended().overLimit()), text(h.ended().badRequests()), text(h.ended().turnedAway()), text(h.running()),
                text(h.waiting()), text(h.leftBehind()), h.times().map(t -> millis(t.median())).orElse(""), h.times().map(t -> millis(t.p99())).orElse("")));
        return table;
    }

    private List<MethodHealth> shown() {
        return all.stream().filter(h -> h.state() != State.SERVING || h.ended().total() + h.running() + h.waiting() + h.leftBehind() > 0).toList();
    }

    boolean hasRows() {
        return !shown().isEmpty();
    }

    private static String state(MethodHealth health) {
        String state = health.state().name().toLowerCase(Locale.ROOT);
        return health.canary().isEmpty() ? state : state + " " + health.canary();
    }

    private static String text(long count) {
        return Numbers.grouped(count);
    }

    private static String millis(Duration time) {
        return Numbers.text(time.toNanos() / NANOS_PER_MILLI);
    }

    /** Every version. */
    JsonArray json() {
        return Json.array(all, MethodJson::health);
    }
}
