package org.gnomon.mine.paths;

import java.util.Arrays;
import org.gnomon.rules.EntitySet;
import org.gnomon.rules.FactIndex;

/** Counts of several chains, each in a row of its own, for every head. Not thread-safe. */
final class ChainCounts {

    /** Hears the counts of one chain and one head, directed. */
    interface Sink {
        void counted(int row, int head, long support, long body, long pcaBody);
    }

    private final FactIndex facts;
    private final Heads heads;
    private final int relations;
    private final long[] body;
    /** By row and head relation. */
    private final int[] support;
    private final long[] pcaBody;
    /** Neighbours of the beginning with a head between. */
    private final EntitySet near;
    /** Where the heads to a neighbour are in {@link #linked}. */
    private final int[] linkedFrom;
    private final int[] linkedTo;
    private int[] linked = new int[64];
    private final int[] headsHere;
    private int headCount;

    ChainCounts(FactIndex facts, Heads heads, int rows) {
        this.facts = facts;
        this.heads = heads;
        relations = facts.directed() / 2;
        body = new long[rows];
        support = new int[Math.multiplyExact(rows, relations)];
        pcaBody = new long[rows * relations];
        near = new EntitySet(facts.entities());
        linkedFrom = new int[facts.entities()];
        linkedTo = new int[facts.entities()];
        headsHere = new int[relations];
    }

    /** What follows begins at {@code x}. */
    void begin(int x) {
        headCount = 0;
        for (int list = facts.lists(x); list < facts.lists(x + 1); list++) {
            if (heads.functional(facts.relationOf(list))) {
                headsHere[headCount++] = facts.relationOf(list) / 2;
            }
        }
        near.clear();
        int size = 0;
        for (int pair = facts.pairs(x); pair < facts.pairs(x + 1) && headCount > 0; pair++) {
            size = link(pair, size);
        }
    }

    private int link(int pair, int from) {
        int size = from;
        for (int at = facts.links(pair); at < facts.links(pair + 1); at++) {
            if (heads.functional(facts.link(at))) {
                if (size == linked.length) {
                    linked = Arrays.copyOf(linked, 2 * size);
                }
                linked[size++] = facts.link(at) / 2;
            }
        }
        if (size > from) {
            near.add(facts.other(pair));
            linkedFrom[facts.other(pair)] = from;
            linkedTo[facts.other(pair)] = size;
        }
        return size;
    }

    /** The chain of a row leads to {@code y}; said once per beginning and end. */
    void end(int row, int y) {
        if (near.contains(y)) {
            for (int at = linkedFrom[y]; at < linkedTo[y]; at++) {
                support[row * relations + linked[at]]++;
            }
        }
    }

    /** The chain of a row led to so many ends from here. */
    void ends(int row, int count) {
        body[row] += count;
        for (int i = 0; i < headCount; i++) {
            pcaBody[row * relations + headsHere[i]] += count;
        }
    }

    /** Gives away all counts of at least {@code minSupport}, which is 1 or more, and begins anew. */
    void drain(long minSupport, Sink sink) {
        for (int row = 0; row < body.length; row++) {
            if (body[row] > 0) {
                for (int relation = 0; relation < relations; relation++) {
                    int cell = row * relations + relation;
                    if (support[cell] >= minSupport) {
                        sink.counted(row, heads.functionalDirection(relation), support[cell], body[row], pcaBody[cell]);
                    }
                }
                body[row] = 0;
                Arrays.fill(support, row * relations, (row + 1) * relations, 0);
                Arrays.fill(pcaBody, row * relations, (row + 1) * relations, 0);
            }
        }
    }
}
