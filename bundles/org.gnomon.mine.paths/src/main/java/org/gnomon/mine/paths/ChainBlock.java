package org.gnomon.mine.paths;

import java.util.List;
import java.util.stream.IntStream;
import org.gnomon.api.Run;
import org.gnomon.rules.EntitySet;
import org.gnomon.rules.FactIndex;

/**
 * Counts every chain that begins with one directed relation, from every start, over walks whose entities are all different. Each chain counts an end once per
 * start, and {@code O(walks)} steps count them all.
 */
final class ChainBlock {

    private static final int SEVERAL = -1;

    private final FactIndex facts;
    private final int first;
    private final int[] starts;
    private final int maxLength;
    private final ChainCounts prefix;
    private final ChainCounts longer;
    private final EntitySet reached;
    /** The only entity between the start and an end after two steps, or {@value #SEVERAL}. */
    private final int[] between;
    private final int[] ends;
    private int endCount;
    private final ListsByRelation lists;

    ChainBlock(FactIndex facts, Heads heads, int first, int[] starts, int maxLength) {
        this.facts = facts;
        this.first = first;
        this.starts = starts;
        this.maxLength = maxLength;
        prefix = new ChainCounts(facts, heads, 1);
        longer = new ChainCounts(facts, heads, maxLength > 2 ? facts.directed() : 0);
        reached = new EntitySet(facts.entities());
        between = new int[facts.entities()];
        ends = new int[facts.entities()];
        lists = new ListsByRelation(facts.directed());
    }

    /** @param minSupport rarer rules are not heard of */
    void count(long minSupport, RuleSink sink, Run run) {
        for (int x : starts) {
            walkOne(x);
        }
        prefix.drain(minSupport, (row, head, support, body, pcaBody) -> tell(head, List.of(first), support, body, pcaBody, sink));
        for (int second : maxLength < 2 ? new int[0] : seconds()) {
            for (int x : starts) {
                walkOn(x, second);
                run.checkCancelled();
            }
            prefix.drain(minSupport, (row, head, support, body, pcaBody) -> tell(head, List.of(first, second), support, body, pcaBody, sink));
            longer.drain(minSupport, (third, head, support, body, pcaBody) -> {
                if (sink.wantsChain(head, 3, support, body)) {
                    sink.counted(new Pattern.Chain(head, List.of(first, second, third)), support, body, pcaBody);
                }
            });
        }
    }

    private void tell(int head, List<Integer> steps, long support, long body, long pcaBody, RuleSink sink) {
        if ((steps.size() > 1 || head != first) && sink.wantsChain(head, steps.size(), support, body)) {
            sink.counted(new Pattern.Chain(head, steps), support, body, pcaBody);
        }
    }

    /** Relations that can follow the first one. */
    private int[] seconds() {
        boolean[] follows = new boolean[facts.directed()];
        int back = FactIndex.inverse(first);
        for (int at = 0; at < facts.subjects(back); at++) {
            int x = facts.subject(back, at);
            for (int list = facts.lists(x); list < facts.lists(x + 1); list++) {
                follows[facts.relationOf(list)] = true;
            }
        }
        return IntStream.range(0, follows.length).filter(d -> follows[d]).toArray();
    }

    private void walkOne(int x) {
        prefix.begin(x);
        int list = facts.list(x, first);
        int count = 0;
        for (int at = facts.start(list); at < facts.start(list + 1); at++) {
            if (facts.neighbour(at) != x) {
                prefix.end(0, facts.neighbour(at));
                count++;
            }
        }
        prefix.ends(0, count);
    }

    private void walkOn(int x, int second) {
        walkTwo(x, second);
        if (endCount > 0) {
            prefix.begin(x);
            for (int i = 0; i < endCount; i++) {
                prefix.end(0, ends[i]);
            }
            prefix.ends(0, endCount);
            if (maxLength > 2) {
                walkThree(x);
            }
        }
    }

    private void walkTwo(int x, int second) {
        reached.clear();
        endCount = 0;
        int list = facts.list(x, first);
        for (int at = facts.start(list); at < facts.start(list + 1); at++) {
            int a = facts.neighbour(at);
            int from = a == x ? -1 : facts.list(a, second);
            for (int next = from < 0 ? 0 : facts.start(from); from >= 0 && next < facts.start(from + 1); next++) {
                int y = facts.neighbour(next);
                if (y != x && y != a) {
                    between[y] = reached.contains(y) ? SEVERAL : a;
                    if (reached.add(y)) {
                        ends[endCount++] = y;
                    }
                }
            }
        }
    }

    private void walkThree(int x) {
        longer.begin(x);
        lists.clear();
        for (int i = 0; i < endCount; i++) {
            for (int list = facts.lists(ends[i]); list < facts.lists(ends[i] + 1); list++) {
                lists.add(facts.relationOf(list), list, ends[i]);
            }
        }
        for (int i = 0; i < lists.relationCount(); i++) {
            int last = lists.relation(i);
            reached.clear();
            int count = 0;
            for (int entry = lists.first(last); entry >= 0; entry = lists.next(entry)) {
                count += countEnds(x, last, lists.list(entry), lists.owner(entry));
            }
            longer.ends(last, count);
        }
    }

    private int countEnds(int x, int last, int list, int b) {
        int count = 0;
        for (int at = facts.start(list); at < facts.start(list + 1); at++) {
            int y = facts.neighbour(at);
            if (y != x && y != b && y != between[b] && reached.add(y)) {
                longer.end(last, y);
                count++;
            }
        }
        return count;
    }
}
