package org.gnomon.data.stories;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.gnomon.api.mine.InstanceSet;
import org.gnomon.api.mine.InstanceSet.Member;
import org.gnomon.api.mine.PathInstance;

/** Puts other relations in place of true ones: noise of labels and facts. */
final class Exchange {

    private Exchange() {}

    /** Another of {@code relations}, of which there are at least two, each equally likely. */
    static String other(String relation, List<String> relations, RandomGenerator random) {
        String drawn = relations.get(random.nextInt(relations.size() - 1));
        return drawn.equals(relation) ? relations.getLast() : drawn;
    }

    /** {@code share} of the members to learn from, rounded, with another label; the others as they are. */
    static List<Member> labels(List<Member> members, double share, List<String> relations, RandomGenerator random) {
        List<Integer> training = new ArrayList<>(IntStream.range(0, members.size())
                .filter(i -> members.get(i).split().equals(InstanceSet.TRAINING)).boxed().toList());
        Collections.shuffle(training, random);
        List<Member> noisy = new ArrayList<>(members);
        training.stream().limit(Math.round(share * training.size())).sorted()
                .forEach(i -> noisy.set(i, relabelled(members.get(i), relations, random)));
        return noisy;
    }

    private static Member relabelled(Member member, List<String> relations, RandomGenerator random) {
        PathInstance story = member.instance();
        Optional<String> label = story.label().map(relation -> other(relation, relations, random));
        return new Member(new PathInstance(story.id(), story.facts(), story.query(), label), member.split(), member.hops());
    }
}
