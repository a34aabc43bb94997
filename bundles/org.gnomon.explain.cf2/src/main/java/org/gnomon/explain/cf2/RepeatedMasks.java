package org.gnomon.explain.cf2;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Masks from different random starts. Never empty. */
record RepeatedMasks(List<LearntMask> masks) {

    /** The mean mask by unit, 0 out of reach; {@code [unitCount]}. */
    double[] unitScores(int[] reachable, int unitCount) {
        double[] scores = new double[unitCount];
        for (int i = 0; i < reachable.length; i++) {
            int unit = i;
            scores[reachable[i]] = masks.stream().mapToDouble(m -> m.values()[unit]).average().orElseThrow();
        }
        return scores;
    }

    /** What every mask says, once, and the spread where there are several. */
    List<String> notes() {
        Stream<String> all = masks.stream().flatMap(m -> m.notes().stream()).distinct();
        return masks.size() == 1 ? all.toList() : Stream.concat(all, Stream.of(spread())).toList();
    }

    private String spread() {
        double mean = IntStream.range(0, masks.getFirst().values().length).mapToDouble(this::deviation).average().orElse(0);
        return String.format(Locale.ROOT, "%d masks; mean standard deviation of an edge %.3f", masks.size(), mean);
    }

    private double deviation(int unit) {
        double mean = masks.stream().mapToDouble(m -> m.values()[unit]).average().orElseThrow();
        double squares = masks.stream().mapToDouble(m -> (m.values()[unit] - mean) * (m.values()[unit] - mean)).sum();
        return Math.sqrt(squares / (masks.size() - 1));
    }
}
