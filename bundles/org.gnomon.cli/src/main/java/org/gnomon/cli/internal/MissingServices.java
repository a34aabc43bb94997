package org.gnomon.cli.internal;

import java.util.ArrayList;
import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** Components that cannot start, and why. */
final class MissingServices {

    private MissingServices() {}

    /** One line per component of Gnomon that lacks a service or failed; empty when all is well. */
    static List<String> of(BundleContext bundles) {
        ServiceReference<ServiceComponentRuntime> reference = bundles.getServiceReference(ServiceComponentRuntime.class);
        if (reference == null) {
            return List.of("no component runtime is installed (org.apache.felix.scr)");
        }
        try {
            return of(bundles.getService(reference));
        } finally {
            bundles.ungetService(reference);
        }
    }

    static List<String> of(ServiceComponentRuntime runtime) {
        List<String> lines = new ArrayList<>();
        for (ComponentDescriptionDTO component : runtime.getComponentDescriptionDTOs()) {
            for (ComponentConfigurationDTO configuration : runtime.getComponentConfigurationDTOs(component)) {
                if (configuration.state == ComponentConfigurationDTO.FAILED_ACTIVATION) {
                    lines.add(component.name + " failed: " + configuration.failure.lines().findFirst().orElse("no reason given"));
                }
                for (var missing : configuration.unsatisfiedReferences) {
                    lines.add(component.name + " waits for " + missing.name);
                }
            }
        }
        lines.sort(null);
        return lines;
    }
}
