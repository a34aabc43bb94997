package org.gnomon.io.tables;

/**
 * The official order of the NAS-Bench-201 cells. Its authors list all cells with the operator of the last edge changing fastest, seed Python's random
 * numbers with 88 and shuffle; tables give cells by their number in that order (D-X-Y/AutoDL-Projects, {@code exps/NAS-Bench-201/main.py}).
 */
final class Nb201Order {

    static final int CELLS = 15_625;

    private static final String OPERATORS = "ns13a";
    private static final int EDGES = 6;
    private static final int SEED = 88;
    private static final short[] SHUFFLED = shuffled();

    private Nb201Order() {}

    /** Text of the cell with this number: the operators of the edges 0-1, 0-2, 1-2, 0-3, 1-3, 2-3. */
    static String cell(int number) {
        char[] text = new char[EDGES];
        int rest = SHUFFLED[number];
        for (int edge = EDGES - 1; edge >= 0; edge--) {
            text[edge] = OPERATORS.charAt(rest % OPERATORS.length());
            rest /= OPERATORS.length();
        }
        return new String(text);
    }

    private static short[] shuffled() {
        short[] order = new short[CELLS];
        for (int i = 0; i < CELLS; i++) {
            order[i] = (short) i;
        }
        MersenneTwister random = new MersenneTwister(SEED);
        for (int i = CELLS - 1; i > 0; i--) {
            int other = random.below(i + 1);
            short moved = order[i];
            order[i] = order[other];
            order[other] = moved;
        }
        return order;
    }
}
