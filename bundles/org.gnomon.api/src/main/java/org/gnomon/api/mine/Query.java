package org.gnomon.api.mine;

/** A question with one gap. */
public sealed interface Query {

    /** {@code relation(head, ?)}. */
    record Tail(String head, String relation) implements Query {}

    /** {@code relation(?, tail)}. */
    record Head(String relation, String tail) implements Query {}

    /** {@code ?(head, tail)}: how are the two related? */
    record Between(String head, String tail) implements Query {}
}
