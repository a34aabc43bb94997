package org.gnomon.host.internal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.api.MethodFailed;
import org.gnomon.api.Provenance.ParameterValue;
import org.gnomon.host.MethodDescriptor.ParameterDescriptor;

/** The parameters of one method; merges and checks values from its defaults, the operator's configuration and the run, later ones winning. */
final class ParameterTable {

    private final String method;
    private final String id;
    private final Map<String, ParameterDescriptor> byName = new LinkedHashMap<>();

    /** @param method id and version, for messages */
    ParameterTable(String id, String method, List<ParameterDescriptor> parameters) {
        this.id = id;
        this.method = method;
        parameters.forEach(p -> byName.put(p.name(), p));
    }

    /**
     * The values in force.
     *
     * @throws BadRequest (usage) for an unknown name or an illegal value, with the legal ones
     * @throws MethodFailed when the method's own default or bound is malformed
     */
    ParameterValues resolve(Map<String, String> configuration, Map<String, String> run) {
        checkNames(configuration, " in its configuration");
        checkNames(run, "");
        Map<String, ParameterValue> values = new LinkedHashMap<>();
        byName.forEach((name, descriptor) -> {
            if (run.containsKey(name)) {
                values.put(name, new ParameterValue(parse(descriptor, run.get(name), ""), "run"));
            } else if (configuration.containsKey(name)) {
                values.put(name, new ParameterValue(parse(descriptor, configuration.get(name), " in its configuration"), "configuration"));
            } else {
                values.put(name, new ParameterValue(defaultOf(descriptor), "default"));
            }
        });
        return new ParameterValues(Collections.unmodifiableMap(values));
    }

    private void checkNames(Map<String, String> values, String where) {
        for (String name : values.keySet()) {
            if (!byName.containsKey(name)) {
                String legal = byName.isEmpty() ? "it has none" : "allowed: " + String.join(", ", byName.keySet());
                throw new BadRequest(Reason.USAGE, method + " has no parameter '" + name + "'" + where + "; " + legal,
                        NearMiss.question(name, byName.keySet()) + next());
            }
        }
    }

    private Object parse(ParameterDescriptor descriptor, String text, String where) {
        ParameterType type = typeOf(descriptor);
        return type.parse(text).orElseThrow(() -> new BadRequest(Reason.USAGE,
                "parameter '" + descriptor.name() + "' of " + method + " is '" + text + "'" + where + "; allowed: " + type.allowed(),
                NearMiss.question(text, descriptor.options()) + next()));
    }

    private Object defaultOf(ParameterDescriptor descriptor) {
        return typeOf(descriptor).parseDefault(descriptor.defaultValue()).orElseThrow(() -> new MethodFailed(method,
                "the default '" + descriptor.defaultValue() + "' of its parameter '" + descriptor.name() + "' is not a " + descriptor.type(), null));
    }

    private ParameterType typeOf(ParameterDescriptor descriptor) {
        try {
            return ParameterType.of(descriptor);
        } catch (NumberFormatException e) {
            throw new MethodFailed(method, "a bound of its parameter '" + descriptor.name() + "' is not a number: '" + descriptor.min() + "', '"
                    + descriptor.max() + "'", e);
        }
    }

    private String next() {
        return "try: gnomon methods show " + id;
    }
}
