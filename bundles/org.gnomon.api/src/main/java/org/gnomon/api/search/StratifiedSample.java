package org.gnomon.api.search;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.gnomon.api.Run;

/**
 * Architectures spread evenly over a measure, such as MACs, where plain draws crowd in the middle. Strata have equal width between the least and the
 * greatest value of a first round of draws; each is filled by rejection, and what a stratum cannot give within the limit, any other may.
 */
public final class StratifiedSample {

    private static final int PILOT_PER_STRATUM = 20;
    private static final int TRIES_PER_ARCHITECTURE = 50;

    private final SearchSpace space;
    private final ToDoubleFunction<Architecture> measure;
    private final RandomGenerator random;

    public StratifiedSample(SearchSpace space, ToDoubleFunction<Architecture> measure, RandomGenerator random) {
        this.space = space;
        this.measure = measure;
        this.random = random;
    }

    /**
     * Draws architectures with different keys.
     *
     * @return {@code count} of them in the order of their draws; fewer only where the space gave no more that differ
     * @throws org.gnomon.api.Cancelled from {@link Run#checkCancelled()}
     */
    public List<Architecture> draw(int count, int strata, Run run) {
        if (count < 1 || strata < 1) {
            throw new IllegalArgumentException(count + " architectures in " + strata + " strata; allowed: 1 or more of both");
        }
        Map<String, Architecture> seen = new LinkedHashMap<>();
        Map<String, Double> values = new LinkedHashMap<>();
        for (int i = 0; i < PILOT_PER_STRATUM * strata; i++) {
            drawInto(seen, values, run);
        }
        DoubleSummaryStatistics range = values.values().stream().mapToDouble(Double::doubleValue).summaryStatistics();
        int[] room = new int[strata];
        for (int i = 0; i < count; i++) {
            room[i % strata]++;
        }
        fill(seen, values, range, room, TRIES_PER_ARCHITECTURE * count, run);
        return chosen(seen, values, range, room, count);
    }

    /** Draws until every stratum has as many as there is room for, or {@code tries} are over. */
    private void fill(Map<String, Architecture> seen, Map<String, Double> values, DoubleSummaryStatistics range, int[] room, int tries, Run run) {
        int[] left = room.clone();
        values.values().forEach(value -> left[stratum(value, range, left.length)]--);
        int missing = IntStream.of(left).map(stratum -> Math.max(0, stratum)).sum();
        for (int i = 0; i < tries && missing > 0; i++) {
            OptionalDouble value = drawInto(seen, values, run);
            if (value.isPresent() && left[stratum(value.getAsDouble(), range, left.length)]-- > 0) {
                missing--;
            }
        }
    }

    /** Draws one; the value of an architecture that was not there before. */
    private OptionalDouble drawInto(Map<String, Architecture> seen, Map<String, Double> values, Run run) {
        run.checkCancelled();
        Architecture drawn = space.sample(random);
        String key = space.key(drawn);
        if (seen.putIfAbsent(key, drawn) != null) {
            return OptionalDouble.empty();
        }
        double value = measure.applyAsDouble(drawn);
        values.put(key, value);
        return OptionalDouble.of(value);
    }

    private static int stratum(double value, DoubleSummaryStatistics range, int strata) {
        double width = range.getMax() - range.getMin();
        return width <= 0 ? 0 : Math.clamp((int) (strata * (value - range.getMin()) / width), 0, strata - 1);
    }

    private static List<Architecture> chosen(Map<String, Architecture> seen, Map<String, Double> values, DoubleSummaryStatistics range, int[] room,
            int count) {
        int[] left = room.clone();
        List<Architecture> chosen = new ArrayList<>();
        List<Architecture> rest = new ArrayList<>();
        seen.forEach((key, architecture) -> {
            boolean fits = left[stratum(values.get(key), range, left.length)]-- > 0;
            (fits ? chosen : rest).add(architecture);
        });
        rest.stream().limit(Math.max(0, count - chosen.size())).forEach(chosen::add);
        return List.copyOf(chosen);
    }
}
