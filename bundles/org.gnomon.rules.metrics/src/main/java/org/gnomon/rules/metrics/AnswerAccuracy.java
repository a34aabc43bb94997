package org.gnomon.rules.metrics;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.gnomon.api.mine.Answer;
import org.gnomon.api.mine.InstanceSet.Member;

/**
 * How often the first candidate is the label. An answer without candidates counts as asked, not as answered.
 *
 * @param right at most {@code answered}
 * @param answered at most {@code asked}
 */
public record AnswerAccuracy(int asked, int answered, int right) {

    public AnswerAccuracy {
        if (right < 0 || right > answered || answered > asked) {
            throw new IllegalArgumentException(asked + " asked, " + answered + " answered, " + right + " right; allowed: none more than the one before");
        }
    }

    /**
     * Over all instances.
     *
     * @param members those without a label do not count
     * @param answers one per member, in the same order
     */
    public static AnswerAccuracy of(List<Member> members, List<Answer> answers) {
        return of(members, answers, IntStream.range(0, members.size()));
    }

    /** By the number of hops, rising; members without it do not count. */
    public static SortedMap<Integer, AnswerAccuracy> byHops(List<Member> members, List<Answer> answers) {
        SortedMap<Integer, AnswerAccuracy> groups = new TreeMap<>();
        for (int i = 0; i < members.size(); i++) {
            AnswerAccuracy one = of(members, answers, IntStream.of(i));
            members.get(i).hops().ifPresent(hops -> groups.merge(hops, one, AnswerAccuracy::plus));
        }
        return groups;
    }

    private static AnswerAccuracy of(List<Member> members, List<Answer> answers, IntStream places) {
        if (members.size() != answers.size()) {
            throw new IllegalArgumentException(answers.size() + " answers to " + members.size() + " instances; allowed: one each");
        }
        return places.mapToObj(i -> of(members.get(i).instance().label(), answers.get(i))).reduce(new AnswerAccuracy(0, 0, 0), AnswerAccuracy::plus);
    }

    private static AnswerAccuracy of(Optional<String> label, Answer answer) {
        boolean answered = !answer.candidates().isEmpty();
        return label.map(wanted -> new AnswerAccuracy(1, answered ? 1 : 0, answered && answer.candidates().getFirst().value().equals(wanted) ? 1 : 0))
                .orElse(new AnswerAccuracy(0, 0, 0));
    }

    /** Both together. */
    public AnswerAccuracy plus(AnswerAccuracy other) {
        return new AnswerAccuracy(asked + other.asked, answered + other.answered, right + other.right);
    }

    /** {@code right / asked}; empty where nothing was asked. */
    public OptionalDouble accuracy() {
        return share(right, asked);
    }

    /** {@code answered / asked}; empty where nothing was asked. */
    public OptionalDouble answeredShare() {
        return share(answered, asked);
    }

    /** {@code right / answered}; empty where nothing was answered. */
    public OptionalDouble precision() {
        return share(right, answered);
    }

    /** Of the accuracy. */
    public WilsonInterval interval() {
        return WilsonInterval.of(right, asked);
    }

    private static OptionalDouble share(int part, int all) {
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / all);
    }
}
