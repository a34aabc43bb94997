package org.gnomon.api.mine;

/** What stands in a place of an {@link Atom}. */
public sealed interface Term {

    /** The same number is the same node; a {@link Rule} numbers from 0. */
    record Variable(int number) implements Term {
        public Variable {
            if (number < 0) {
                throw new IllegalArgumentException("variable has the number " + number + "; allowed: 0 or more");
            }
        }
    }

    /** One certain entity. */
    record Constant(String entity) implements Term {}
}
