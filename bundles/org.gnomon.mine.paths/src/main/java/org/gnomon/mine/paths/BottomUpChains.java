package org.gnomon.mine.paths;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gnomon.api.Run;
import org.gnomon.api.mine.Measures;
import org.gnomon.rules.FactIndex;
import org.gnomon.rules.Matching;
import org.gnomon.rules.RuleMeasurer;

/**
 * Finds chains that are too long to count all: random walks from both ends of some facts of the head that meet halfway. Those that are met most often are
 * measured. Source: AnyBURL (IJCAI 2019), section 3.
 */
final class BottomUpChains {

    private static final int FACTS = 300;
    private static final int WALKS = 1000;
    private static final int MEASURED_PER_KEPT = 2;
    private static final long WORK_LIMIT = 50_000;

    private final FactIndex facts;
    private final int head;
    private final RandomGenerator random;

    /** @param head directed, as it is concluded */
    BottomUpChains(FactIndex facts, int head, RandomGenerator random) {
        this.facts = facts;
        this.head = head;
        this.random = random;
    }

    /**
     * Chains of {@code length} atoms with their measures, those found most often first.
     *
     * @param room how many are wanted
     */
    Map<Pattern.Chain, Measures> find(int length, int room, Run run) {
        Map<List<Integer>, Integer> found = new HashMap<>();
        for (int[] ends : someFacts()) {
            between(ends[0], ends[1], length).forEach(steps -> found.merge(steps, 1, Integer::sum));
            run.checkCancelled();
        }
        RuleMeasurer measurer = new RuleMeasurer(facts, Matching.INJECTIVE, WORK_LIMIT);
        return found.entrySet().stream().filter(steps -> steps.getValue() > 1)
                .sorted(Map.Entry.<List<Integer>, Integer>comparingByValue().reversed().thenComparing(steps -> steps.getKey().toString()))
                .limit((long) MEASURED_PER_KEPT * room).map(steps -> new Pattern.Chain(head, steps.getKey()))
                .collect(Collectors.toMap(chain -> chain, chain -> measurer.measure(chain.rule(facts), run), (a, b) -> a, LinkedHashMap::new));
    }

    private List<int[]> someFacts() {
        List<int[]> all = new ArrayList<>();
        for (int at = 0; at < facts.subjects(head); at++) {
            int x = facts.subject(head, at);
            int list = facts.list(x, head);
            IntStream.range(facts.start(list), facts.start(list + 1)).map(facts::neighbour).filter(y -> y != x).forEach(y -> all.add(new int[] {x, y}));
        }
        Collections.shuffle(all, random);
        return all.subList(0, Math.min(FACTS, all.size()));
    }

    private Set<List<Integer>> between(int x, int y, int length) {
        Map<Integer, List<Walk>> fromX = new HashMap<>();
        for (int i = 0; i < WALKS; i++) {
            Walk.random(facts, x, y, length / 2, random).ifPresent(walk -> fromX.computeIfAbsent(walk.end(), end -> new ArrayList<>()).add(walk));
        }
        Set<List<Integer>> found = new HashSet<>();
        for (int i = 0; i < WALKS; i++) {
            Walk.random(facts, y, x, length - length / 2, random).ifPresent(back -> fromX.getOrDefault(back.end(), List.of()).stream()
                    .filter(walk -> walk.meets(back)).forEach(walk -> found.add(walk.and(back))));
        }
        return found;
    }

    /** A walk over different entities. */
    private record Walk(int[] relations, int[] entities) {

        /** Steps along one of the relations that leave an entity, then to one of its neighbours; empty where that comes back. */
        static Optional<Walk> random(FactIndex facts, int from, int avoided, int length, RandomGenerator random) {
            int[] relations = new int[length];
            int[] entities = new int[length];
            int at = from;
            for (int i = 0; i < length; i++) {
                int list = facts.lists(at) + random.nextInt(facts.lists(at + 1) - facts.lists(at));
                int next = facts.neighbour(facts.start(list) + random.nextInt(facts.start(list + 1) - facts.start(list)));
                if (next == from || next == avoided || Arrays.stream(entities, 0, i).anyMatch(before -> before == next)) {
                    return Optional.empty();
                }
                relations[i] = facts.relationOf(list);
                entities[i] = next;
                at = next;
            }
            return Optional.of(new Walk(relations, entities));
        }

        int end() {
            return entities[entities.length - 1];
        }

        /** Whether the end is all that both walks have in common. */
        boolean meets(Walk back) {
            return Arrays.stream(entities).limit(entities.length - 1L).noneMatch(entity -> Arrays.stream(back.entities).anyMatch(other -> other == entity));
        }

        List<Integer> and(Walk back) {
            List<Integer> steps = new ArrayList<>(Arrays.stream(relations).boxed().toList());
            for (int i = back.relations.length - 1; i >= 0; i--) {
                steps.add(FactIndex.inverse(back.relations[i]));
            }
            return steps;
        }
    }
}
