package org.gnomon.install.internal.running;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gnomon.install.Problem;
import org.gnomon.install.StoredBundle;
import org.gnomon.model.packed.RefusedInput;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.FrameworkWiring;

/** Bundles loaded and tried beside those that serve; until all of them work it can be undone. */
final class Trial {

    private final BundleContext context;
    private final MethodServices services;
    private final Limits limits;
    private final Deadline deadline;
    private final Map<StoredBundle, Bundle> added = new LinkedHashMap<>();
    private final Map<StoredBundle, Bundle> idle = new LinkedHashMap<>();

    Trial(BundleContext context, MethodServices services, Limits limits) {
        this.context = context;
        this.services = services;
        this.limits = limits;
        this.deadline = Deadline.in(limits.ready());
    }

    /** What does not work; empty when all does. */
    List<Problem> run(List<StoredBundle> bundles, Function<StoredBundle, byte[]> contents, boolean proven) {
        List<Problem> problems = new ArrayList<>();
        for (StoredBundle bundle : bundles) {
            install(bundle, contents).ifPresent(problems::add);
        }
        if (problems.isEmpty()) {
            context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class).resolveBundles(idle.values());
            idle.forEach((stored, bundle) -> start(stored, bundle).ifPresent(problems::add));
        }
        if (problems.isEmpty() && !proven) {
            idle.forEach((stored, bundle) -> services.faults(bundle, stored, limits.start(), deadline).forEach(fault -> problems.add(broken(stored, fault))));
        }
        return problems;
    }

    /** A bundle of an earlier start may still be there, but not started. */
    private Optional<Problem> install(StoredBundle stored, Function<StoredBundle, byte[]> contents) {
        Bundle present = context.getBundle(Reconciler.location(stored));
        if (present != null) {
            if ((present.getState() & (Bundle.STARTING | Bundle.ACTIVE)) == 0) {
                idle.put(stored, present);
            }
            return Optional.empty();
        }
        try {
            Bundle bundle = context.installBundle(Reconciler.location(stored), new ByteArrayInputStream(contents.apply(stored)));
            added.put(stored, bundle);
            idle.put(stored, bundle);
            return Optional.empty();
        } catch (RefusedInput e) {
            return Optional.of(new Problem(Problem.Kind.DAMAGED, stored.name(), e.getMessage(), "install it anew"));
        } catch (BundleException e) {
            return Optional.of(broken(stored, "the framework does not take it: " + e.getMessage()));
        }
    }

    /** Only for this run of the framework: the set says what is started the next time. */
    private Optional<Problem> start(StoredBundle stored, Bundle bundle) {
        if (deadline.isOver()) {
            return Optional.of(broken(stored, "the set did not get ready within " + limits.ready().toSeconds() + " s; this bundle's turn did not come"));
        }
        Guarded<Boolean> started = Guarded.call("start " + stored.name(), deadline.atMost(limits.start()), () -> {
            bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
            return true;
        });
        if (started instanceof Guarded.Threw<Boolean>(BundleException e) && e.getType() == BundleException.RESOLVE_ERROR) {
            return Optional.of(new Problem(Problem.Kind.UNRESOLVED, stored.name(), e.getMessage().strip().replaceAll("\\s+", " "), ""));
        }
        return started instanceof Guarded.Ended<Boolean> ? Optional.empty() : Optional.of(broken(stored, "it cannot be started: " + started.fault()));
    }

    private static Problem broken(StoredBundle stored, String reason) {
        return new Problem(Problem.Kind.BROKEN, stored.name(), reason, "tell its author");
    }

    /** Takes out what was added; what does not go. */
    List<Problem> undo() {
        Removal removal = new Removal(context, limits.stop());
        List<Problem> leftovers = new ArrayList<>();
        added.values().forEach(bundle -> removal.uninstall(bundle).ifPresent(leftovers::add));
        removal.refresh(Reconciler::isStored).ifPresent(leftovers::add);
        return leftovers;
    }
}
