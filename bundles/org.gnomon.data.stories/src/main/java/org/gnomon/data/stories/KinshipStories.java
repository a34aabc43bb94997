package org.gnomon.data.stories;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.gnomon.api.BadRequest;
import org.gnomon.api.mine.PathInstance;
import org.gnomon.api.mine.Query;
import org.gnomon.api.mine.Triple;

/** Makes stories, each about a family of its own. Source: Sinha et al., CLUTRR: a diagnostic benchmark for inductive reasoning from text, EMNLP 2019. */
final class KinshipStories {

    private static final int ATTEMPTS = 1_000;

    private final Settings settings;
    private final List<KinRule> rules;
    private final Resolution resolution;

    /**
     * What every story is like.
     *
     * @param ambiguous whether the relations on a path may have two answers by the rules
     * @param noisePaths for any kind but none
     */
    record Settings(RuleSelection rules, boolean ambiguous, NoiseKind noise, int noisePaths, int generations, int children) {}

    KinshipStories(Settings settings) {
        this.settings = settings;
        rules = KinRule.of(settings.rules());
        resolution = new Resolution(rules.stream().flatMap(rule -> rule.byGender().stream()).toList());
    }

    /** A story whose question is answered by a path of {@code hops} relations. */
    PathInstance draw(String id, int hops, RandomGenerator random) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<PathInstance> story = attempt(id, hops, random);
            if (story.isPresent()) {
                return story.get();
            }
        }
        throw new BadRequest(BadRequest.Reason.USAGE, "no story of " + hops + " relations in " + ATTEMPTS + " families of " + settings.generations()
                + " generations with up to " + settings.children() + " children per couple",
                "give more generations or children, shorter stories or less noise");
    }

    private Optional<PathInstance> attempt(String id, int hops, RandomGenerator random) {
        Family family = Family.grown(settings.generations(), settings.children(), random);
        KinPaths paths = new KinPaths(family, rules, random);
        Optional<List<Integer>> path = paths.draw(hops).filter(people -> isAccepted(family, people));
        return path.flatMap(people -> new KinNoise(family, paths, people, way -> isAccepted(family, way), random)
                .draw(settings.noise(), settings.noisePaths()).map(noise -> story(id, family, people, noise, random)));
    }

    private boolean isAccepted(Family family, List<Integer> people) {
        return settings.ambiguous() || resolution.answers(relations(family, people)).size() == 1;
    }

    private static List<String> relations(Family family, List<Integer> people) {
        return IntStream.range(1, people.size()).mapToObj(i -> relation(family, people.get(i - 1), people.get(i))).toList();
    }

    private static String relation(Family family, int a, int b) {
        return family.kin(a, b).orElseThrow().of(family.isFemale(b));
    }

    private static PathInstance story(String id, Family family, List<Integer> path, List<List<Integer>> noise, RandomGenerator random) {
        List<List<Integer>> ways = new ArrayList<>(noise);
        ways.addFirst(path);
        Set<Integer> people = new LinkedHashSet<>();
        ways.forEach(people::addAll);
        Map<Integer, String> names = FirstNames.of(family, people, random);
        List<Triple> facts = new ArrayList<>();
        for (List<Integer> way : ways) {
            for (int i = 1; i < way.size(); i++) {
                facts.add(new Triple(names.get(way.get(i - 1)), relation(family, way.get(i - 1), way.get(i)), names.get(way.get(i))));
            }
        }
        Collections.shuffle(facts, random);
        return new PathInstance(id, facts, new Query.Between(names.get(path.getFirst()), names.get(path.getLast())),
                Optional.of(relation(family, path.getFirst(), path.getLast())));
    }
}
