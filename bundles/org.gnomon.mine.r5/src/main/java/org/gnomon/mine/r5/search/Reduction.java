package org.gnomon.mine.r5.search;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Paths on their way to one relation: a state of an episode. Immutable.
 *
 * @param paths at least one; not to be changed
 */
public record Reduction(List<PartialPath> paths) {

    /** Two relations that stand side by side. */
    public record Move(int left, int right) {}

    /** Before the first move. */
    public static Reduction of(List<int[]> paths) {
        return new Reduction(IntStream.range(0, paths.size()).mapToObj(p -> PartialPath.of(p, paths.get(p))).toList());
    }

    /** The pairs that stand side by side in some path, each once, in the order in which they first stand. */
    public List<Move> moves() {
        List<Move> moves = new ArrayList<>();
        for (PartialPath path : paths) {
            for (int i = 0; i + 1 < path.length(); i++) {
                Move move = new Move(path.relation(i), path.relation(i + 1));
                if (!moves.contains(move)) {
                    moves.add(move);
                }
            }
        }
        return moves;
    }

    /** Puts {@code head} in place of one occurrence of the pair in every path; paths without it are dropped. */
    public Reduction after(Move move, int head, RandomGenerator random) {
        List<PartialPath> next = new ArrayList<>(paths.size());
        for (PartialPath path : paths) {
            int place = occurrence(path, move, random);
            if (place >= 0) {
                next.add(path.reduced(place, head));
            }
        }
        return new Reduction(next);
    }

    private static int occurrence(PartialPath path, Move move, RandomGenerator random) {
        int found = -1;
        int count = 0;
        for (int i = 0; i + 1 < path.length(); i++) {
            if (path.reads(i, move.left(), move.right()) && (++count == 1 || random.nextInt(count) == 0)) {
                found = i;
            }
        }
        return found;
    }

    /** The relations of all paths, each path ended by -1: equal for states that go on in the same way. */
    IntBuffer key() {
        IntBuffer key = IntBuffer.allocate(paths.stream().mapToInt(path -> path.length() + 1).sum());
        for (PartialPath path : paths) {
            for (int i = 0; i < path.length(); i++) {
                key.put(path.relation(i));
            }
            key.put(-1);
        }
        return key.flip();
    }

    public boolean isTerminal() {
        return paths.stream().anyMatch(path -> path.length() == 1);
    }

    /** The path that is reduced to one relation; the state is terminal. */
    public PartialPath reduced() {
        return paths.stream().filter(path -> path.length() == 1).findFirst().orElseThrow();
    }

    /** That relation. */
    public int result() {
        return reduced().relation(0);
    }
}
