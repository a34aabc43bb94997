package org.gnomon.cli.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import org.gnomon.api.Run;
import org.gnomon.api.search.Architecture;
import org.gnomon.api.search.SearchSpace;
import org.gnomon.api.search.StratifiedSample;
import org.gnomon.model.computation.Costs;

/** Architectures drawn from a space, each key once. */
final class ArchitectureDraws {

    /** How draws are spread. */
    enum Spread {
        /** Decision after decision. */
        DECISIONS,
        /** Every architecture with equal probability. */
        UNIFORM,
        /** Evenly over MACs. */
        MACS,
        /** Evenly over weights. */
        PARAMETERS
    }

    private static final int STRATA = 10;
    private static final int TRIES = 100;

    private ArchitectureDraws() {}

    /** {@code count} of them; fewer where the space gave no more that differ. */
    static List<Architecture> of(SearchSpace space, Run run, int count, Spread spread) {
        RandomGenerator random = run.random("sample");
        return switch (spread) {
            case DECISIONS -> different(space, run, count, () -> space.sample(random));
            case UNIFORM -> different(space, run, count, () -> space.sampleUniformly(random));
            case MACS -> stratified(space, run, count, random, a -> Costs.of(space.toGraph(a)).macs());
            case PARAMETERS -> stratified(space, run, count, random, a -> Costs.of(space.toGraph(a)).parameters());
        };
    }

    private static List<Architecture> stratified(SearchSpace space, Run run, int count, RandomGenerator random, ToDoubleFunction<Architecture> measure) {
        return new StratifiedSample(space, measure, random).draw(count, STRATA, run);
    }

    private static List<Architecture> different(SearchSpace space, Run run, int count, Supplier<Architecture> draw) {
        run.phase("draw", count);
        Set<String> keys = new HashSet<>();
        List<Architecture> drawn = new ArrayList<>();
        for (int misses = 0; drawn.size() < count && misses < TRIES * count; misses++) {
            run.checkCancelled();
            Architecture next = draw.get();
            if (keys.add(space.key(next))) {
                drawn.add(next);
                run.step();
            }
        }
        return drawn;
    }
}
