package org.gnomon.host.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gnomon.host.MethodDescriptor.ParameterDescriptor;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.service.metatype.AttributeDefinition;
import org.osgi.service.metatype.MetaTypeInformation;
import org.osgi.service.metatype.MetaTypeService;
import org.osgi.service.metatype.ObjectClassDefinition;

/** Reads the parameters of a method from the metatype of its bundle. */
final class MetatypeParameters {

    private static final String COMPONENT_NAME = "component.name";

    private final MetaTypeService metatypes;
    private final ComponentRuntime components;

    MetatypeParameters(MetaTypeService metatypes, ComponentRuntime components) {
        this.metatypes = metatypes;
        this.components = components;
    }

    /** The PID whose metatype describes the parameters; empty where the method has none. */
    Optional<String> pid(Bundle bundle, ServiceReference<?> method) {
        MetaTypeInformation information = metatypes.getMetaTypeInformation(bundle);
        List<String> designated = information == null ? List.of() : List.of(information.getPids());
        return candidates(bundle, method).filter(designated::contains).findFirst();
    }

    /** PIDs that the component is configured by, as its description says; its service.pid is there only once it has a configuration. */
    private Stream<String> candidates(Bundle bundle, ServiceReference<?> method) {
        Stream<String> registered = Stream.of(Constants.SERVICE_PID, COMPONENT_NAME).map(method::getProperty)
                .filter(String.class::isInstance).map(String.class::cast);
        return Stream.concat(components.configurationPids(bundle, method).stream(), registered);
    }

    List<ParameterDescriptor> read(Bundle bundle, String pid) {
        ObjectClassDefinition definition = metatypes.getMetaTypeInformation(bundle).getObjectClassDefinition(pid, null);
        Map<String, MetatypeBounds.Bounds> bounds = MetatypeBounds.read(bundle, definition.getID());
        AttributeDefinition[] attributes = definition.getAttributeDefinitions(ObjectClassDefinition.ALL);
        List<ParameterDescriptor> parameters = new ArrayList<>();
        for (AttributeDefinition attribute : attributes == null ? new AttributeDefinition[0] : attributes) {
            parameters.add(descriptor(attribute, bounds.getOrDefault(attribute.getID(), MetatypeBounds.NONE)));
        }
        // Metatype keeps no order; the document does.
        List<String> declared = List.copyOf(bounds.keySet());
        parameters.sort((a, b) -> Integer.compare(declared.indexOf(a.name()), declared.indexOf(b.name())));
        return parameters;
    }

    private static ParameterDescriptor descriptor(AttributeDefinition attribute, MetatypeBounds.Bounds bounds) {
        String[] defaults = attribute.getDefaultValue();
        String[] options = attribute.getOptionValues();
        return new ParameterDescriptor(attribute.getID(), text(attribute.getName()), text(attribute.getDescription()), type(attribute.getType()),
                defaults == null || defaults.length == 0 ? "" : defaults[0], bounds.min(), bounds.max(), options == null ? List.of() : List.of(options));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private static String type(int metatype) {
        return switch (metatype) {
            case AttributeDefinition.BOOLEAN -> "boolean";
            case AttributeDefinition.BYTE, AttributeDefinition.SHORT, AttributeDefinition.INTEGER -> "integer";
            case AttributeDefinition.LONG -> "long";
            case AttributeDefinition.FLOAT, AttributeDefinition.DOUBLE -> "double";
            default -> "string";
        };
    }
}
