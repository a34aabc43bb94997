package org.gnomon.kernels.internal.tape;

/**
 * One step of a plan: makes the value at its place on a tape, and carries gradients from there to what it read. The frozen variants replace every factor
 * that depends on data by what {@link #freeze} recorded.
 */
public interface TapeOp {

    /** Its place on the tape. */
    int at();

    void forward(Tape tape);

    /** Adds to the gradients of what it read; {@code tape.gradient(at())} is there. */
    void backward(Tape tape);

    /** The factors of a finished live tape that a frozen one keeps; null where there are none. */
    default double[] freeze(Tape live) {
        return null;
    }

    default void forwardFrozen(Tape tape) {
        forward(tape);
    }

    default void backwardFrozen(Tape tape) {
        backward(tape);
    }
}
