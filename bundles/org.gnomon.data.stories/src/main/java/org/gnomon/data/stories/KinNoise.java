package org.gnomon.data.stories;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/** True relations beside the path of one story, two at a time: each noise path goes over three people. */
final class KinNoise {

    private final Family family;
    private final KinPaths paths;
    private final Predicate<List<Integer>> accepted;
    private final RandomGenerator random;

    private final List<Integer> path;
    private final Set<Integer> taken;
    /** All ways from the first person to the last. */
    private final List<List<Integer>> ways;

    /** @param accepted whether people may stand on a way from the first person to the last in this order */
    KinNoise(Family family, KinPaths paths, List<Integer> path, Predicate<List<Integer>> accepted, RandomGenerator random) {
        this.family = family;
        this.paths = paths;
        this.path = path;
        this.accepted = accepted;
        this.random = random;
        taken = new LinkedHashSet<>(path);
        ways = new ArrayList<>(List.of(path));
    }

    /** {@code count} noise paths; empty where the family has nobody to go on with. */
    Optional<List<List<Integer>>> draw(NoiseKind kind, int count) {
        List<List<Integer>> noise = new ArrayList<>();
        while (kind != NoiseKind.NONE && noise.size() < count) {
            Optional<List<Integer>> next = one(kind);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            taken.addAll(next.get());
            noise.add(next.get());
        }
        return Optional.of(noise);
    }

    private Optional<List<Integer>> one(NoiseKind kind) {
        return switch (kind) {
            case NONE -> Optional.empty();
            case SUPPORTING -> detour(random.nextInt(path.size() - 1));
            case IRRELEVANT -> from(path.get(random.nextInt(path.size())));
            case DISCONNECTED -> family.shuffled(random).stream().filter(person -> !taken.contains(person)).findFirst().flatMap(this::apart);
        };
    }

    private Optional<List<Integer>> detour(int place) {
        int a = path.get(place);
        int b = path.get(place + 1);
        Optional<Integer> between = paths.between(a, b, taken);
        List<List<Integer>> longer = ways.stream().filter(way -> way.indexOf(b) == way.indexOf(a) + 1).map(ArrayList::new).<List<Integer>>map(way -> {
            between.ifPresent(person -> way.add(way.indexOf(b), person));
            return way;
        }).toList();
        if (between.isEmpty() || !longer.stream().allMatch(accepted)) {
            return Optional.empty();
        }
        ways.addAll(longer);
        return Optional.of(List.of(a, between.get(), b));
    }

    private Optional<List<Integer>> apart(int start) {
        taken.add(start);
        return from(start);
    }

    private Optional<List<Integer>> from(int start) {
        return paths.next(start, taken).flatMap(second -> {
            taken.add(second);
            return paths.next(second, taken).map(third -> List.of(start, second, third));
        });
    }
}
