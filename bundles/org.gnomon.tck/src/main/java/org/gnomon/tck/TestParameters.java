package org.gnomon.tck;

import java.util.Map;
import org.gnomon.api.Parameters;
import org.osgi.util.converter.Converter;
import org.osgi.util.converter.Converters;

/** Parameters for tests: the given values over the defaults of the annotation type. Nothing is checked. */
public record TestParameters(Map<String, Object> values) implements Parameters {

    private static final Converter CONVERTER = Converters.standardConverter();

    public static TestParameters defaults() {
        return new TestParameters(Map.of());
    }

    @Override
    public <A> A as(Class<A> type) {
        return CONVERTER.convert(values).to(type);
    }
}
