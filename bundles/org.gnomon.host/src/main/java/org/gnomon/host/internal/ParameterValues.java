package org.gnomon.host.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gnomon.api.Parameters;
import org.gnomon.api.Provenance.ParameterValue;
import org.osgi.util.converter.Converters;

/** The values in force for one call or several, by name in the order of declaration. Converts them once for each type that asks. Thread-safe. */
final class ParameterValues implements Parameters {

    private final Map<String, ParameterValue> values;
    private final Map<Class<?>, Object> converted = new ConcurrentHashMap<>();

    ParameterValues(Map<String, ParameterValue> values) {
        this.values = values;
    }

    Map<String, ParameterValue> values() {
        return values;
    }

    @Override
    public <A> A as(Class<A> type) {
        return type.cast(converted.computeIfAbsent(type, this::convert));
    }

    private <A> A convert(Class<A> type) {
        Map<String, Object> plain = new LinkedHashMap<>();
        values.forEach((name, value) -> plain.put(name, value.value()));
        return ParameterSnapshot.of(type, Converters.standardConverter().convert(plain).to(type));
    }
}
