package org.gnomon.mine.paths;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.gnomon.api.BadRequest;
import org.gnomon.api.mine.FactSet;

/**
 * How much memory mining takes at most: the index, the counts of the blocks that are worked on at once, the rules that are kept, the firings of weight
 * learning.
 */
final class MemoryNeed {

    private static final long MIB = 1 << 20;
    private static final long PER_FACT = 48;
    private static final long PER_ENTITY = 200;
    private static final long PER_RULE = 160;

    private MemoryNeed() {}

    /** Firings that a quarter of {@code mib} holds, for each of the relations that are worked on at once. */
    static int firings(int mib) {
        return (int) Math.min(Integer.MAX_VALUE / 2, mib * MIB / 4 / Mining.BATCH / Integer.BYTES);
    }

    /** Estimate in bytes, but for the firings. */
    static long bytes(FactSet facts, MiningSettings settings) {
        long relations = facts.relations().size();
        int maxLength = settings.bounds().maxLength();
        long rows = maxLength > 2 ? 2 * relations + 1 : 1;
        long counts = rows * relations * (Integer.BYTES + Long.BYTES) + 12L * Integer.BYTES * facts.entities().size();
        KeptRules.Room room = settings.room();
        long kept = relations * (room.chains() + Math.max(0L, maxLength - 2) * room.longChains() + 2L * room.unary()) * PER_RULE;
        return facts.size() * PER_FACT + facts.entities().size() * PER_ENTITY + kept + Mining.BATCH * (counts + steps(facts, settings) + kept);
    }

    /** Memory of the steps from all neighbours of one entity, for the entity that has the most. */
    private static long steps(FactSet facts, MiningSettings settings) {
        int counted = settings.constants() ? facts.size() : 0;
        long[] degree = new long[facts.entities().size()];
        IntStream.range(0, counted).forEach(fact -> {
            degree[facts.head(fact)]++;
            degree[facts.tail(fact)]++;
        });
        long[] around = new long[degree.length];
        IntStream.range(0, counted).forEach(fact -> {
            around[facts.head(fact)] += degree[facts.tail(fact)];
            around[facts.tail(fact)] += degree[facts.head(fact)];
        });
        return 2 * Long.BYTES * Arrays.stream(around).max().orElse(0);
    }

    /** @throws BadRequest where mining would take more than {@code mib} */
    static void require(FactSet facts, MiningSettings settings, int mib) {
        long needed = bytes(facts, settings) / MIB + 1;
        if (needed > mib * 3L / 4) {
            throw new BadRequest(BadRequest.Reason.USAGE, "mining " + facts.size() + " facts takes up to " + needed + " MiB beside the weights, for which "
                    + "a quarter of " + mib + " MiB is set aside",
                    "raise 'memory', or lower 'maxLength', 'chains', 'longChains' or 'unary', or set 'constants' to false");
        }
    }
}
