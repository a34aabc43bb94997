package org.gnomon.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.gnomon.api.search.Architecture;
import org.gnomon.api.search.SearchSpace;
import org.gnomon.model.computation.PackedComputation;

/**
 * How many graphs every compiled search space makes per second of CPU on one thread, and the bytes that a graph keeps, as a Markdown table. Arguments: the
 * spaces to measure (none: all).
 */
public final class SpaceGeneration {

    private static final int TIMED = 1_000;
    private static final int KEPT = 20_000;

    private final CpuClock clock = new CpuClock();

    private SpaceGeneration() {}

    public static void main(String[] ids) {
        List<Installed<SearchSpace>> all = Installed.all(SearchSpace.class);
        List<Installed<SearchSpace>> asked = all.stream().filter(space -> ids.length == 0 || Arrays.asList(ids).contains(space.id())).toList();
        if (ids.length > 0 && asked.size() < ids.length) {
            System.err.println("usage: run --spaces [SPACE...]    spaces: " + all.stream().map(Installed::id).toList());
            System.exit(2);
        }
        new SpaceGeneration().measure(asked.stream().flatMap(space -> space.with(Map.of()).stream()).toList());
    }

    private void measure(List<SearchSpace> spaces) {
        System.out.println(Machine.describe());
        System.out.printf("%n%d graphs timed, %d kept; architectures as they are drawn%n%n", TIMED, KEPT);
        System.out.println("| space | nodes | graphs/s | bytes/graph |");
        System.out.println("|---|---|---|---|");
        for (SearchSpace space : spaces) {
            List<Architecture> drawn = drawn(space, TIMED);
            double seconds = clock.secondsPerItem(drawn, architecture -> space.toGraph(architecture).nodeCount());
            double nodes = drawn.stream().mapToInt(architecture -> space.toGraph(architecture).nodeCount()).average().orElseThrow();
            System.out.printf(Locale.ROOT, "| %s | %.0f | %.0f | %d |%n", space.id(), nodes, 1 / seconds, bytesPerGraph(space));
        }
        System.out.printf("%n(check sum %s)%n", clock.used());
    }

    private static List<Architecture> drawn(SearchSpace space, int count) {
        RandomGenerator random = new SplittableRandom(1);
        return Stream.generate(() -> space.sample(random)).limit(count).toList();
    }

    private static long bytesPerGraph(SearchSpace space) {
        RandomGenerator random = new SplittableRandom(2);
        PackedComputation[] kept = new PackedComputation[KEPT];
        long before = used();
        for (int i = 0; i < kept.length; i++) {
            kept[i] = space.toGraph(space.sample(random));
        }
        long after = used();
        return kept[kept.length - 1] == null ? 0 : (after - before) / kept.length;
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
