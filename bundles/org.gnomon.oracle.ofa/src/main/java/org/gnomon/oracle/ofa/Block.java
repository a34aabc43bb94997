package org.gnomon.oracle.ofa;

/**
 * One mobile inverted bottleneck block.
 *
 * @param expand 3, 4 or 6 times as many channels inside
 * @param kernel 3, 5 or 7
 */
record Block(int expand, int kernel) {

    /** 0, 1, 2 for 3, 4, 6. */
    int expandIndex() {
        return expand == 6 ? 2 : expand - 3;
    }

    /** 0, 1, 2 for 3, 5, 7. */
    int kernelIndex() {
        return (kernel - 3) / 2;
    }
}
