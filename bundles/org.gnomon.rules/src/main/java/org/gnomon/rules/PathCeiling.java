package org.gnomon.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.gnomon.api.mine.InstanceSet.Member;
import org.gnomon.api.mine.PathInstance;
import org.gnomon.api.mine.Triple;

/**
 * What labels that contradict each other leave to be reached: of instances with the same shortest paths no more can be right than have the most frequent
 * label, for anything that sees these paths alone.
 *
 * @param right at most {@code asked}
 */
public record PathCeiling(int asked, int right) {

    public PathCeiling {
        if (right < 0 || right > asked) {
            throw new IllegalArgumentException(asked + " asked, " + right + " right; allowed: none more than the one before");
        }
    }

    /** @param members those without a label do not count */
    public static PathCeiling of(List<Member> members) {
        Map<Set<List<String>>, Map<String, Integer>> labels = new HashMap<>();
        members.stream().map(Member::instance).filter(instance -> instance.label().isPresent())
                .forEach(instance -> labels.computeIfAbsent(paths(instance), same -> new HashMap<>()).merge(instance.label().get(), 1, Integer::sum));
        return new PathCeiling(labels.values().stream().map(Map::values).flatMap(Collection::stream).mapToInt(count -> count).sum(),
                labels.values().stream().mapToInt(counts -> counts.values().stream().mapToInt(count -> count).max().orElseThrow()).sum());
    }

    private static Set<List<String>> paths(PathInstance instance) {
        Relations relations = Relations.of(List.of(instance), 0);
        return PathSampler.SHORTEST.sample(instance, relations, new SplittableRandom(0)).stream()
                .map(path -> path.facts().stream().map(Triple::relation).toList()).collect(Collectors.toSet());
    }

    /** {@code right / asked}; empty where nothing was asked. */
    public OptionalDouble share() {
        return asked == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) right / asked);
    }
}
