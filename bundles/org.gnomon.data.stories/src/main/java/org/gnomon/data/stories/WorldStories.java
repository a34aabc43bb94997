package org.gnomon.data.stories;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.gnomon.api.BadRequest;
import org.gnomon.api.mine.PathInstance;
import org.gnomon.api.mine.Query;
import org.gnomon.api.mine.Triple;
import org.gnomon.data.stories.StoryCounts.Slot;

/** Makes the stories of one world: a path that its rules reduce to the answer, and more relations around it that never lead from end to end. */
final class WorldStories {

    private static final int ATTEMPTS = 1_000;

    private final RuleWorld world;
    private final Surroundings surroundings;
    private final List<String> relations;
    private final Derivations derivations;
    private final Resolution resolution;

    /**
     * What is around the rules.
     *
     * @param ambiguous whether the relations on a path may have two answers by the rules
     * @param pathNoise probability that a relation on the path of a training story is another
     */
    record Surroundings(boolean ambiguous, double pathNoise, int extraNodes, int extraEdges) {}

    /** @param longest most relations on a path */
    WorldStories(RuleWorld world, Surroundings surroundings, int longest) {
        this.world = world;
        this.surroundings = surroundings;
        relations = world.relations();
        derivations = new Derivations(world.compositions(), longest);
        resolution = new Resolution(world.compositions());
    }

    PathInstance draw(Slot slot, RandomGenerator random) {
        List<String> answers = derivations.conclusions(slot.hops());
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            String answer = answers.get(random.nextInt(answers.size()));
            List<String> path = derivations.draw(answer, slot.hops(), random);
            if (surroundings.ambiguous() || resolution.answers(path).size() == 1) {
                return story(slot, answer, path, random);
            }
        }
        throw new BadRequest(BadRequest.Reason.USAGE, "each of " + ATTEMPTS + " paths of " + slot.hops() + " relations in " + world.name()
                + " has two answers or more", "allow ambiguous paths, give shorter ones, or other numbers of rules and relations");
    }

    private PathInstance story(Slot slot, String answer, List<String> path, RandomGenerator random) {
        List<String> names = new ArrayList<>(IntStream.rangeClosed(0, path.size() + surroundings.extraNodes()).mapToObj(i -> "n" + i).toList());
        Collections.shuffle(names, random);
        Set<Triple> facts = new LinkedHashSet<>();
        for (int i = 0; i < path.size(); i++) {
            boolean noisy = slot.isTraining() && random.nextDouble() < surroundings.pathNoise();
            String relation = noisy ? Exchange.other(path.get(i), relations, random) : path.get(i);
            facts.add(new Triple(names.get(i), relation, names.get(i + 1)));
            if (world.inverse()) {
                facts.add(new Triple(names.get(i + 1), RuleWorld.inverse(relation), names.get(i)));
            }
        }
        for (int i = 0; i < surroundings.extraEdges(); i++) {
            facts.add(extra(path.size(), names, random));
        }
        List<Triple> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, random);
        return new PathInstance(slot.id(), shuffled, new Query.Between(names.getFirst(), names.get(path.size())), Optional.of(answer));
    }

    /** Between two nodes that are not both on the path. */
    private Triple extra(int hops, List<String> names, RandomGenerator random) {
        int one = random.nextInt(names.size());
        int other = one > hops ? random.nextInt(names.size() - 1) : hops + 1 + random.nextInt(names.size() - hops - 1);
        other += one > hops && other >= one ? 1 : 0;
        boolean forward = stage(one, hops) < stage(other, hops) || stage(one, hops) == stage(other, hops) && random.nextBoolean();
        String relation = relations.get(random.nextInt(relations.size()));
        return forward ? new Triple(names.get(one), relation, names.get(other)) : new Triple(names.get(other), relation, names.get(one));
    }

    /** Edges go from lower stages to higher ones, so nothing that is reached from the path leads back to it. */
    private static int stage(int node, int hops) {
        return node <= hops ? 1 : node % 2 == 0 ? 0 : 2;
    }
}
