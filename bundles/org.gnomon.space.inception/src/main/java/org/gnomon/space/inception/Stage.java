package org.gnomon.space.inception;

import java.util.List;

/**
 * One stage of equal blocks.
 *
 * @param number 0 to 3
 * @param blocks how many
 * @param paths of each block, 1 to 4
 * @param wide the path that gets half of the channels, where there are three and the stage has channels enough; otherwise 0
 */
record Stage(int number, int blocks, List<Path> paths, int wide) {

    static final int STAGES = 4;
    static final int LEAST_BLOCKS = 2;
    static final int MOST_BLOCKS = 6;
    static final int MOST_PATHS = 4;
    static final int LEAST_CHANNELS = 16;

    private static final int FIRST_CHANNELS = 32;

    /** Channels of a stage, which its blocks end with. */
    static int channels(int number) {
        return FIRST_CHANNELS << number;
    }

    /** Whether one of {@code paths} paths gets more channels than the others. */
    static boolean hasWide(int number, int paths) {
        return paths == 3 && channels(number) / 4 >= LEAST_CHANNELS;
    }

    /** Channels that one of {@code paths} paths ends with: equal shares, or half for the wide one and a quarter for the others, at least 16. */
    static int channels(int number, int paths, int wide, int path) {
        int share = paths == 3 ? channels(number) / (path == wide ? 2 : 4) : channels(number) / paths;
        return Math.max(LEAST_CHANNELS, share);
    }

    int pathChannels(int path) {
        return channels(number, paths.size(), wide, path);
    }
}
