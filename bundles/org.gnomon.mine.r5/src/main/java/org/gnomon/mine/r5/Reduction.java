package org.gnomon.mine.r5;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Paths on their way to one relation: a state of an episode. Immutable.
 *
 * @param paths not to be changed
 */
record Reduction(List<int[]> paths) {

    /** The pairs that stand side by side in some path, each once, in the order in which they first stand. */
    List<int[]> moves() {
        List<int[]> moves = new ArrayList<>();
        for (int[] path : paths) {
            for (int i = 0; i + 1 < path.length; i++) {
                int left = path[i];
                int right = path[i + 1];
                if (moves.stream().noneMatch(m -> m[0] == left && m[1] == right)) {
                    moves.add(new int[] {left, right});
                }
            }
        }
        return moves;
    }

    /** Puts {@code head} in place of one occurrence of the pair in every path; paths without it are dropped. */
    Reduction after(int left, int right, int head, RandomGenerator random) {
        List<int[]> next = new ArrayList<>(paths.size());
        for (int[] path : paths) {
            int place = occurrence(path, left, right, random);
            if (place >= 0) {
                next.add(shortened(path, place, head));
            }
        }
        return new Reduction(next);
    }

    private static int occurrence(int[] path, int left, int right, RandomGenerator random) {
        int found = -1;
        int count = 0;
        for (int i = 0; i + 1 < path.length; i++) {
            if (path[i] == left && path[i + 1] == right && (++count == 1 || random.nextInt(count) == 0)) {
                found = i;
            }
        }
        return found;
    }

    private static int[] shortened(int[] path, int place, int head) {
        int[] next = new int[path.length - 1];
        System.arraycopy(path, 0, next, 0, place);
        next[place] = head;
        System.arraycopy(path, place + 2, next, place + 1, path.length - place - 2);
        return next;
    }

    /** The relations of all paths, each path ended by -1: equal for equal states. */
    List<Integer> key() {
        List<Integer> key = new ArrayList<>();
        for (int[] path : paths) {
            for (int relation : path) {
                key.add(relation);
            }
            key.add(-1);
        }
        return key;
    }

    /** Length of the shortest path. */
    int shortest() {
        int shortest = Integer.MAX_VALUE;
        for (int[] path : paths) {
            shortest = Math.min(shortest, path.length);
        }
        return shortest;
    }

    boolean isTerminal() {
        return shortest() == 1;
    }

    /** The relation that is left of the shortest path; the state is terminal. */
    int result() {
        for (int[] path : paths) {
            if (path.length == 1) {
                return path[0];
            }
        }
        throw new IllegalStateException("no path is reduced to one relation yet");
    }
}
