package org.gnomon.server.internal;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gnomon.api.GnomonException;
import org.gnomon.api.explain.Explainer;
import org.gnomon.host.Gateway;
import org.gnomon.host.MethodDescriptor;
import org.gnomon.host.MethodSelector;
import org.gnomon.install.Problem;
import org.gnomon.install.Status;
import org.gnomon.model.packed.RefusedInput;
import org.gnomon.report.Json;

/** Whether work should be sent here. A version of a method that passed its self-test is not asked again. Thread-safe. */
final class Readiness {

    private final Gateway gateway;
    private final Supplier<Optional<Status>> installed;
    private final List<MethodSelector> required;
    private final Calls calls;
    private final SelfTest test;
    private final ReentrantLock one = new ReentrantLock();
    private Set<MethodDescriptor> passed = Set.of();

    /** @param installed how the installed set is; empty where there is no installer */
    Readiness(Gateway gateway, Supplier<Optional<Status>> installed, List<MethodSelector> required, Calls calls) {
        this.gateway = gateway;
        this.installed = installed;
        this.required = List.copyOf(required);
        this.calls = calls;
        this.test = new SelfTest(gateway);
    }

    Answer answer() {
        List<String> reasons = reasons();
        JsonObject document = Json.document();
        document.addProperty("ready", reasons.isEmpty());
        document.add("reasons", Json.strings(reasons));
        return reasons.isEmpty() ? Answer.ok(document) : new Answer(503, document, Failures.SOON);
    }

    /** Why not, in words; empty when it is ready. */
    List<String> reasons() {
        if (calls.isClosed()) {
            return List.of("the server is being stopped");
        }
        return Stream.of(ofInstalled(), ofRequired()).flatMap(List::stream).toList();
    }

    private List<String> ofInstalled() {
        return installed.get().map(status -> switch (status.phase()) {
            case READY -> List.<String>of();
            case STARTING -> List.of("the installed methods are being loaded");
            case SAFE_MODE -> List.of("the installed methods could not be started, only those of the product are there (safe mode): "
                    + String.join("; ", status.problems().stream().map(Problem::toString).toList()));
        }).orElse(List.of());
    }

    private List<String> ofRequired() {
        one.lock();
        try {
            List<String> reasons = new ArrayList<>();
            Set<MethodDescriptor> now = new HashSet<>();
            required.forEach(method -> failure(method, now).ifPresent(reason -> reasons.add("required explainer " + method + ": " + reason)));
            passed = now;
            return reasons;
        } finally {
            one.unlock();
        }
    }

    private Optional<String> failure(MethodSelector method, Set<MethodDescriptor> now) {
        try {
            MethodDescriptor version = gateway.find(Explainer.class, method);
            if (!passed.contains(version)) {
                test.run(method);
            }
            now.add(version);
            return Optional.empty();
        } catch (GnomonException | RefusedInput e) {
            return Optional.of(e.getMessage());
        }
    }
}
