package org.gnomon.host;

import java.util.List;
import org.osgi.framework.Version;

/**
 * An installed method.
 *
 * @param kind simple name of the service interface, in lower case with hyphens: {@code explainer}, {@code graph-set-generator}, ...
 * @param id stable name; see {@link org.gnomon.api.MethodInfo} for label, description, paper and baseline
 * @param bundle symbolic name of its bundle
 * @param parameters its parameters in the order of declaration
 */
public record MethodDescriptor(String kind, String id, Version version, String label, String description, String paper, boolean baseline,
        String bundle, List<ParameterDescriptor> parameters) {

    public MethodDescriptor {
        parameters = List.copyOf(parameters);
    }

    /**
     * One parameter, from the method's metatype.
     *
     * @param type {@code boolean}, {@code integer}, {@code long}, {@code double} or {@code string}
     * @param defaultValue as text
     * @param min lower bound as text, empty where there is none; likewise {@code max}
     * @param options legal values, empty where any is
     */
    public record ParameterDescriptor(String name, String label, String help, String type, String defaultValue, String min, String max,
            List<String> options) {

        public ParameterDescriptor {
            options = List.copyOf(options);
        }
    }
}
