package org.gnomon.host.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gnomon.api.Parameters;
import org.gnomon.api.Provenance.ParameterValue;
import org.osgi.util.converter.Converters;

/** The values in force for one call, by name in the order of declaration. */
record ParameterValues(Map<String, ParameterValue> values) implements Parameters {

    @Override
    public <A> A as(Class<A> type) {
        Map<String, Object> plain = new LinkedHashMap<>();
        values.forEach((name, value) -> plain.put(name, value.value()));
        return ParameterSnapshot.of(type, Converters.standardConverter().convert(plain).to(type));
    }
}
