package org.gnomon.install.internal.running;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gnomon.install.OfferedMethod;
import org.gnomon.install.StoredBundle;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** The services by which a bundle offers its methods, and whether each can be made. */
final class MethodServices {

    private static final String METHOD_ID = "method.id";
    private static final String CAUSE = "Caused by: ";
    private static final long POLL_MILLIS = 20;

    private final BundleContext context;
    private final ServiceComponentRuntime components;

    MethodServices(BundleContext context, ServiceComponentRuntime components) {
        this.context = context;
        this.components = components;
    }

    /** The methods of a bundle that are registered now. */
    static List<OfferedMethod> offered(Bundle bundle) {
        return references(bundle).flatMap(MethodServices::offered).toList();
    }

    private static Stream<OfferedMethod> offered(ServiceReference<?> reference) {
        String id = String.valueOf(reference.getProperty(METHOD_ID));
        return Stream.of((String[]) reference.getProperty(Constants.OBJECTCLASS)).map(service -> new OfferedMethod(service, id));
    }

    private static Stream<ServiceReference<?>> references(Bundle bundle) {
        ServiceReference<?>[] references = bundle.getRegisteredServices();
        return references == null ? Stream.empty() : Stream.<ServiceReference<?>>of(references).filter(r -> r.getProperty(METHOD_ID) != null);
    }

    /** Waits until a bundle offers all that it declares, then makes every method once; what is wrong, in words. */
    List<String> faults(Bundle bundle, StoredBundle declared, Duration limit, Deadline deadline) {
        Deadline appear = Deadline.in(deadline.atMost(limit));
        while (!offered(bundle).containsAll(declared.methods()) && !appear.isOver() && !Thread.currentThread().isInterrupted()) {
            pause();
        }
        List<String> faults = new ArrayList<>();
        List<OfferedMethod> offered = offered(bundle);
        declared.methods().stream().filter(m -> !offered.contains(m)).forEach(m -> faults.add(m + " does not appear" + reason(bundle)));
        offered.stream().filter(m -> !declared.methods().contains(m)).forEach(m -> faults.add(m + " is offered, but not declared in a component description"));
        references(bundle).forEach(reference -> faultOf(bundle, reference, deadline.atMost(limit)).ifPresent(faults::add));
        return faults;
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<String> faultOf(Bundle bundle, ServiceReference<?> reference, Duration limit) {
        Guarded<Boolean> made = Guarded.call("make a method of " + bundle.getSymbolicName() + " " + bundle.getVersion(), limit, () -> make(reference));
        String method = offered(reference).map(OfferedMethod::toString).collect(Collectors.joining(", "));
        return switch (made) {
            case Guarded.Ended<Boolean>(Boolean done) when done -> Optional.empty();
            case Guarded.Ended<Boolean> ended -> Optional.of(method + " cannot be made" + reason(bundle));
            case Guarded.Threw<Boolean> threw -> Optional.of(method + " cannot be made: " + threw.fault());
            case Guarded.Endless<Boolean> endless -> Optional.of("making " + method + ": " + endless.fault());
        };
    }

    private <S> boolean make(ServiceReference<S> reference) {
        S service = context.getService(reference);
        if (service != null) {
            context.ungetService(reference);
        }
        return service != null;
    }

    /** What Declarative Services know of the bundle's components that do not work. */
    private String reason(Bundle bundle) {
        List<String> reasons = components.getComponentDescriptionDTOs(bundle).stream().flatMap(this::reasons).toList();
        return reasons.isEmpty() ? "; no reason is known, see the log" : ": " + String.join("; ", reasons);
    }

    private Stream<String> reasons(ComponentDescriptionDTO component) {
        return components.getComponentConfigurationDTOs(component).stream().flatMap(configuration -> Stream.concat(
                Stream.of(configuration.unsatisfiedReferences).map(missing -> component.name + " waits for a service " + missing.name
                        + (missing.target == null ? "" : " with " + missing.target)),
                thrown(configuration)));
    }

    /** The first cause, from a printed stack trace. */
    private static Stream<String> thrown(ComponentConfigurationDTO configuration) {
        return configuration.failure == null ? Stream.empty() : configuration.failure.lines().map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("at ") && !line.startsWith("... "))
                .reduce((outer, inner) -> inner.startsWith(CAUSE) ? inner.substring(CAUSE.length()) : outer).stream();
    }
}
