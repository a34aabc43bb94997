package org.gnomon.host.internal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gnomon.api.Provenance.Digest;
import org.gnomon.host.RunRecord;
import org.gnomon.host.RunRecord.MethodUse;

/** What is known of a run in progress. Not thread-safe. */
final class RunState {

    private static final String RUNNING = "running";

    private final String verb;
    private final Map<String, String> arguments;
    private final long seed;
    private final Map<String, String> environment;
    private final Instant started;
    private final Set<MethodUse> methods = new LinkedHashSet<>();
    private final List<Digest> inputs = new ArrayList<>();
    private final Map<String, Digest> outputs = new LinkedHashMap<>();
    private final Map<String, Digest> volatileOutputs = new LinkedHashMap<>();
    private String status = RUNNING;
    private String message = "";
    private String ended = "";

    RunState(String verb, Map<String, String> arguments, long seed, Map<String, String> environment, Instant started) {
        this.verb = verb;
        this.arguments = arguments;
        this.seed = seed;
        this.environment = environment;
        this.started = started;
    }

    boolean running() {
        return status.equals(RUNNING);
    }

    void add(MethodUse use) {
        methods.add(use);
    }

    void addInput(Digest digest) {
        inputs.add(digest);
    }

    void addOutput(Digest digest) {
        outputs.put(digest.name(), digest);
    }

    void addVolatileOutput(Digest digest) {
        volatileOutputs.put(digest.name(), digest);
    }

    void environment(String name, String value) {
        environment.put(name, value);
    }

    void end(String newStatus, String newMessage, Instant when) {
        status = newStatus;
        message = Objects.requireNonNullElse(newMessage, "");
        ended = when.toString();
    }

    /** Takes the end back: it could not be written. */
    void reopen() {
        status = RUNNING;
        message = "";
        ended = "";
    }

    List<Digest> volatileOutputs() {
        return List.copyOf(volatileOutputs.values());
    }

    RunRecord record(Path folder) {
        return new RunRecord(folder.getFileName().toString(), folder, verb, status, message, new LinkedHashMap<>(arguments), seed, List.copyOf(methods),
                inputs, List.copyOf(outputs.values()), new LinkedHashMap<>(environment), started.toString(), ended);
    }
}
