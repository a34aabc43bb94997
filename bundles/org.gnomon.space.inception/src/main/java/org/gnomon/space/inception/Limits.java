package org.gnomon.space.inception;

/** How many operators the paths of a block may have. */
public enum Limits {

    /** At most 3, 4, 8, 10 in one to four paths together; at least 1, 1, 2, 2 in each. */
    CURRENT(new int[] {3, 4, 8, 10}, new int[] {1, 1, 2, 2}),
    /** At most 4, 8, 12, 16 together; at least 1 in each. Those of the published networks. */
    OLDER(new int[] {4, 8, 12, 16}, new int[] {1, 1, 1, 1});

    private final int[] most;
    private final int[] least;

    Limits(int[] most, int[] least) {
        this.most = most;
        this.least = least;
    }

    /** All paths together. */
    int most(int paths) {
        return most[paths - 1];
    }

    /** Every path. */
    int least(int paths) {
        return least[paths - 1];
    }

    /** Most operators that one path can have. */
    int longest() {
        int longest = 0;
        for (int paths = 1; paths <= most.length; paths++) {
            longest = Math.max(longest, most(paths) - (paths - 1) * least(paths));
        }
        return longest;
    }
}
