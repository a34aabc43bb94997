package org.gnomon.host.internal;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** What Declarative Services know of the component behind a method; nothing where there is none. */
final class ComponentRuntime {

    private static final String NAME = "component.name";
    private static final String CAUSE = "Caused by: ";

    private final ServiceComponentRuntime components;

    ComponentRuntime(ServiceComponentRuntime components) {
        this.components = components;
    }

    /** The PIDs that configure the component. */
    List<String> configurationPids(Bundle bundle, ServiceReference<?> method) {
        return description(bundle, method).map(c -> List.of(c.configurationPid)).orElse(List.of());
    }

    /** Why the component could not be activated: what its constructor or activate method threw, in one line. */
    Optional<String> failure(Bundle bundle, ServiceReference<?> method) {
        return description(bundle, method).stream().flatMap(c -> components.getComponentConfigurationDTOs(c).stream())
                .flatMap(ComponentRuntime::thrown).findFirst();
    }

    /** From a printed stack trace. */
    private static Stream<String> thrown(ComponentConfigurationDTO configuration) {
        return configuration.failure == null ? Stream.empty() : configuration.failure.lines().map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("at "))
                .map(line -> line.startsWith(CAUSE) ? line.substring(CAUSE.length()) : line)
                .filter(line -> !line.startsWith(InvocationTargetException.class.getName())).limit(1);
    }

    private Optional<ComponentDescriptionDTO> description(Bundle bundle, ServiceReference<?> method) {
        return method.getProperty(NAME) instanceof String name ? Optional.ofNullable(components.getComponentDescriptionDTO(bundle, name))
                : Optional.empty();
    }
}
