package org.gnomon.mine.paths;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.gnomon.api.Run;
import org.gnomon.rules.FactIndex;

/**
 * Counts every rule {@code head(X,c) <= step(X,d)} and {@code head(X,c) <= step(X,A)} of one directed head, and its priors. All entities of a rule are
 * different, but {@code c} and {@code d} may be the same. {@code O(sum of squared degrees)} over all heads.
 */
final class UnaryBlock {

    private final FactIndex facts;
    private final int head;
    private final boolean functional;
    private final Map<Long, Sizes> ofStep = new HashMap<>();

    /**
     * How many entities a body holds for.
     *
     * @param known those among them for which the head is known with some end
     */
    private record Sizes(int body, int known) {}

    UnaryBlock(FactIndex facts, int head) {
        this.facts = facts;
        this.head = head;
        functional = facts.functional(head / 2) == head;
    }

    /** @param minSupport rarer rules are not heard of */
    void count(long minSupport, RuleSink sink, Run run) {
        int back = FactIndex.inverse(head);
        for (int at = 0; at < facts.subjects(back); at++) {
            int constant = facts.subject(back, at);
            int[] entities = others(constant, back);
            if (entities.length >= minSupport) {
                prior(constant, entities.length, sink);
                steps(constant, entities, minSupport, sink);
            }
            run.checkCancelled();
        }
    }

    /** The neighbours of {@code x} but itself. */
    private int[] others(int x, int directed) {
        int list = facts.list(x, directed);
        return IntStream.range(facts.start(list), facts.start(list + 1)).map(facts::neighbour).filter(y -> y != x).toArray();
    }

    private void prior(int constant, int support, RuleSink sink) {
        int known = facts.subjects(head) - (facts.list(constant, head) >= 0 ? 1 : 0);
        int body = facts.entities() - 1;
        sink.counted(new Pattern.Prior(head, constant), support, body, functional ? known : body);
    }

    private void steps(int constant, int[] entities, long minSupport, RuleSink sink) {
        long[] steps = stepsOf(constant, entities);
        for (int from = 0, to; from < steps.length; from = to) {
            to = from + 1;
            while (to < steps.length && steps[to] == steps[from]) {
                to++;
            }
            if (to - from >= minSupport) {
                int step = (int) (steps[from] >>> 32);
                int end = (int) steps[from];
                Sizes sizes = end == Pattern.Unary.ANY ? ofAny(step, constant) : ofEnd(step, end, constant);
                sink.counted(new Pattern.Unary(head, constant, step, end), to - from, sizes.body, functional ? sizes.known : sizes.body);
            }
        }
    }

    /** Every step from every entity, as relation and end, sorted. */
    private long[] stepsOf(int constant, int[] entities) {
        long[] steps = new long[Arrays.stream(entities).map(x -> facts.start(facts.lists(x + 1)) - facts.start(facts.lists(x))
                + facts.lists(x + 1) - facts.lists(x)).sum()];
        int size = 0;
        for (int x : entities) {
            for (int list = facts.lists(x); list < facts.lists(x + 1); list++) {
                long step = (long) facts.relationOf(list) << 32;
                boolean other = false;
                for (int at = facts.start(list); at < facts.start(list + 1); at++) {
                    int end = facts.neighbour(at);
                    if (end != x && !(end == constant && facts.relationOf(list) == head)) {
                        steps[size++] = step | end;
                        other |= end != constant;
                    }
                }
                if (other) {
                    steps[size++] = step | Pattern.Unary.ANY & 0xFFFFFFFFL;
                }
            }
        }
        long[] sorted = Arrays.copyOf(steps, size);
        Arrays.sort(sorted);
        return sorted;
    }

    private Sizes ofEnd(int step, int end, int constant) {
        Sizes all = ofStep.computeIfAbsent((long) step << 32 | end, key -> sizes(others(end, FactIndex.inverse(step))));
        return constant != end && facts.holds(constant, step, end) ? without(all, constant) : all;
    }

    private Sizes ofAny(int step, int constant) {
        Sizes sizes = ofStep.computeIfAbsent((long) step << 32 | 0xFFFFFFFFL, key -> sizes(
                IntStream.range(0, facts.subjects(step)).map(at -> facts.subject(step, at)).filter(x -> degree(x, step) > 0).toArray()));
        if (degree(constant, step) > 0) {
            sizes = without(sizes, constant);
        }
        if (facts.list(constant, FactIndex.inverse(step)) >= 0) {
            for (int x : others(constant, FactIndex.inverse(step))) {
                sizes = degree(x, step) == 1 ? without(sizes, x) : sizes;
            }
        }
        return sizes;
    }

    /** Neighbours but itself. */
    private int degree(int x, int directed) {
        return facts.degree(x, directed) - (facts.holds(x, directed, x) ? 1 : 0);
    }

    private Sizes sizes(int[] entities) {
        return new Sizes(entities.length, (int) Arrays.stream(entities).filter(x -> facts.list(x, head) >= 0).count());
    }

    private Sizes without(Sizes sizes, int x) {
        return new Sizes(sizes.body - 1, sizes.known - (facts.list(x, head) >= 0 ? 1 : 0));
    }
}
