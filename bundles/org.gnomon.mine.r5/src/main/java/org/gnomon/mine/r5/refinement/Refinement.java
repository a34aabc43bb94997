package org.gnomon.mine.r5.refinement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.gnomon.api.Run;
import org.gnomon.mine.r5.memory.RuleMemory;
import org.gnomon.mine.r5.search.Heads;
import org.gnomon.mine.r5.stories.StoryCount;

/**
 * Finds the table of rules under which the labels of all stories are most likely, by expectation maximisation: every pair begins with all heads, and what is
 * expected of each in the derivations of the labels is its next weight. It begins with weights that are almost alike (deterministic annealing; Ueda and Nakano,
 * 1998), and takes half a story from every count (a Dirichlet prior of 1/2), which empties the table. Then every pair keeps its best head, pairs that were left
 * without one are opened again, and so on until no head changes. Episodes decide head by head; this decides by the agreement of all stories.
 */
public final class Refinement {

    /** With more relations the first rounds would take minutes. */
    public static final int MOST_RELATIONS = 64;

    private static final int ANNEALING = 12;
    private static final double FIRST_SHARPNESS = 0.2;
    private static final int FIRST_ITERATIONS = 40;
    private static final int LATER_ITERATIONS = 20;
    private static final int OPEN_ITERATIONS = 3;
    private static final double PRIOR = 0.5;
    private static final double NEGLIGIBLE = 1e-4;
    private static final double CONVERGED = 1e-5;
    private static final double SURE = 5;
    private static final double LEAST = 1;
    private static final int BLOCKS = 8;
    /** Longer paths cost much, by the third power, and say little. */
    private static final int LONGEST_PATH = 10;

    private final List<List<StoryCount>> blocks = new ArrayList<>();
    private final int relations;
    private final Run run;
    private final Runnable pause;

    /**
     * @param relations observed ones
     * @param pause is called after every iteration
     */
    public Refinement(List<StoryCount> all, int relations, Run run, Runnable pause) {
        List<StoryCount> stories = all.stream().filter(story -> story.paths().stream().allMatch(path -> path.length <= LONGEST_PATH)).toList();
        int block = (stories.size() + BLOCKS - 1) / BLOCKS;
        for (int from = 0; from < stories.size(); from += block) {
            blocks.add(stories.subList(from, Math.min(stories.size(), from + block)));
        }
        this.relations = relations;
        this.run = run;
        this.pause = pause;
    }

    /**
     * The table after at most {@code rounds} of opening pairs again.
     *
     * @return evidence are expected counts, scores those that {@code memory} has for the same rules
     */
    public RuleMemory refined(RuleMemory memory, int rounds) {
        run.phase("refine", (long) blocks.size() * (FIRST_ITERATIONS + rounds * LATER_ITERATIONS));
        double[][] counts = new double[relations * relations][relations];
        for (double[] row : counts) {
            Arrays.fill(row, 1);
        }
        counts = annealed(counts);
        int[] heads = heads(counts, LEAST);
        for (int round = 0; round < rounds; round++) {
            counts = maximised(opened(counts));
            int[] next = heads(counts, LEAST);
            if (Arrays.equals(heads, next)) {
                break;
            }
            heads = next;
        }
        return table(memory, heads, counts);
    }

    /** While probabilities are almost alike the likelihood hardly changes, so that the annealed iterations are all made. */
    private double[][] annealed(double[][] first) {
        double[][] counts = first;
        for (int i = 0; i < FIRST_ITERATIONS; i++) {
            double sharpness = Math.min(1, FIRST_SHARPNESS + (1 - FIRST_SHARPNESS) * i / ANNEALING);
            counts = reduced(expected(Productions.of(counts, sharpness)).counts(), i < ANNEALING ? 0 : PRIOR);
        }
        return counts;
    }

    private double[][] maximised(double[][] first) {
        double[][] counts = first;
        double before = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < LATER_ITERATIONS; i++) {
            ExpectedCounts expected = expected(Productions.of(counts, 1));
            counts = reduced(expected.counts(), i < OPEN_ITERATIONS ? 0 : PRIOR);
            if (i >= OPEN_ITERATIONS && Math.abs(expected.logLikelihood() - before) <= CONVERGED * Math.abs(before)) {
                break;
            }
            before = expected.logLikelihood();
        }
        return counts;
    }

    private ExpectedCounts expected(Productions productions) {
        List<ExpectedCounts> parts = run.parallel(blocks, (block, own) -> {
            ExpectedCounts part = new ExpectedCounts(productions);
            for (StoryCount story : block) {
                own.checkCancelled();
                part.add(story);
            }
            return part;
        });
        ExpectedCounts all = new ExpectedCounts(productions);
        parts.forEach(all::add);
        pause.run();
        return all;
    }

    private static double[][] reduced(double[][] counts, double by) {
        for (double[] row : counts) {
            for (int head = 0; head < row.length; head++) {
                row[head] = row[head] - by < NEGLIGIBLE ? 0 : row[head] - by;
            }
        }
        return counts;
    }

    private static int[] heads(double[][] counts, double least) {
        return Arrays.stream(counts).mapToInt(row -> {
            int best = IntStream.range(0, row.length).reduce((a, b) -> row[b] > row[a] ? b : a).orElseThrow();
            return row[best] > least ? best : Heads.NONE;
        }).toArray();
    }

    /** One head for every pair that is sure of it; all heads, of one story together, for the others. */
    private double[][] opened(double[][] counts) {
        int[] sure = heads(counts, SURE);
        double[][] opened = new double[counts.length][relations];
        for (int pair = 0; pair < counts.length; pair++) {
            if (sure[pair] == Heads.NONE) {
                Arrays.fill(opened[pair], 1.0 / relations);
            } else {
                opened[pair][sure[pair]] = counts[pair][sure[pair]];
            }
        }
        return opened;
    }

    private RuleMemory table(RuleMemory memory, int[] heads, double[][] counts) {
        RuleMemory table = new RuleMemory(memory.relations(), memory.observed());
        for (int pair = 0; pair < heads.length; pair++) {
            if (heads[pair] != Heads.NONE) {
                int left = pair / relations;
                int right = pair % relations;
                double score = memory.head(left, right) == heads[pair] ? memory.score(left, right) : 0;
                table.set(table.pair(left, right), heads[pair], score, (int) Math.round(counts[pair][heads[pair]]));
            }
        }
        return table;
    }
}
