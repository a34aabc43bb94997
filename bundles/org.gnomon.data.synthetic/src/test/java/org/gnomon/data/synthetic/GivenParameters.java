package org.gnomon.data.synthetic;

import java.util.Map;
import org.gnomon.api.Parameters;
import org.osgi.util.converter.Converters;

/** Parameters converted as the host does it: what is not given has its default. */
record GivenParameters(Map<String, Object> values) implements Parameters {

    @Override
    public <A> A as(Class<A> type) {
        return Converters.standardConverter().convert(values).to(type);
    }
}
