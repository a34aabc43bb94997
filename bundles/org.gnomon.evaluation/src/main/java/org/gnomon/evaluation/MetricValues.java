package org.gnomon.evaluation;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Values by metric id, in the order of the metrics, in little memory: a comparison holds hundreds of thousands of them. Unmodifiable. */
public final class MetricValues extends AbstractMap<String, Double> {

    private final List<String> ids;
    private final double[] values;

    private MetricValues(List<String> ids, double[] values) {
        this.ids = ids;
        this.values = values;
    }

    /**
     * The values of the metrics {@code ids}; others are left out, and so is what is no number.
     *
     * @param ids immutable, the same list for all values that belong together
     */
    public static Map<String, Double> of(List<String> ids, Map<String, Double> values) {
        return new MetricValues(ids, ids.stream().mapToDouble(id -> values.getOrDefault(id, Double.NaN)).toArray());
    }

    @Override
    public boolean containsKey(Object id) {
        return get(id) != null;
    }

    @Override
    public Double get(Object id) {
        int place = ids.indexOf(id);
        return place < 0 || Double.isNaN(values[place]) ? null : values[place];
    }

    @Override
    public Set<Entry<String, Double>> entrySet() {
        return new AbstractSet<>() {

            @Override
            public Iterator<Entry<String, Double>> iterator() {
                return IntStream.range(0, values.length).filter(i -> !Double.isNaN(values[i])).mapToObj(i -> Map.entry(ids.get(i), values[i]))
                        .iterator();
            }

            @Override
            public int size() {
                return (int) Arrays.stream(values).filter(value -> !Double.isNaN(value)).count();
            }
        };
    }
}
