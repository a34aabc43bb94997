package org.gnomon.io.tables;

/** Python's random numbers: MT19937 (Matsumoto and Nishimura, 1998), seeded by an array of one word as {@code random.seed(n)} does. */
final class MersenneTwister {

    private static final int SIZE = 624;
    private static final int SHIFT = 397;

    private final int[] state = new int[SIZE];
    private int next = SIZE;

    /** @param seed 0 or more */
    MersenneTwister(int seed) {
        state[0] = 19_650_218;
        for (int i = 1; i < SIZE; i++) {
            state[i] = 1_812_433_253 * mixed(i) + i;
        }
        int i = 1;
        for (int k = SIZE; k > 0; k--) {
            state[i] = (state[i] ^ mixed(i) * 1_664_525) + seed;
            i = after(i);
        }
        for (int k = SIZE - 1; k > 0; k--) {
            state[i] = (state[i] ^ mixed(i) * 1_566_083_941) - i;
            i = after(i);
        }
        state[0] = 0x80000000;
    }

    private int mixed(int i) {
        return state[i - 1] ^ state[i - 1] >>> 30;
    }

    private int after(int i) {
        if (i + 1 < SIZE) {
            return i + 1;
        }
        state[0] = state[SIZE - 1];
        return 1;
    }

    private int next() {
        if (next == SIZE) {
            renew();
            next = 0;
        }
        int y = state[next++];
        y ^= y >>> 11;
        y ^= y << 7 & 0x9d2c5680;
        y ^= y << 15 & 0xefc60000;
        return y ^ y >>> 18;
    }

    private void renew() {
        for (int i = 0; i < SIZE; i++) {
            int y = state[i] & 0x80000000 | state[(i + 1) % SIZE] & 0x7fffffff;
            state[i] = state[(i + SHIFT) % SIZE] ^ y >>> 1 ^ ((y & 1) == 0 ? 0 : 0x9908b0df);
        }
    }

    /** Uniform in {@code 0..bound-1}: the first of draws with as many bits as {@code bound} has that is small enough. */
    int below(int bound) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(bound);
        int drawn = next() >>> Integer.SIZE - bits;
        while (drawn >= bound) {
            drawn = next() >>> Integer.SIZE - bits;
        }
        return drawn;
    }
}
