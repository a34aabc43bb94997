package org.gnomon.api.mine;

/** A relation between two terms. An inverse relation is the same relation with its terms exchanged. */
public record Atom(String relation, Term subject, Term object) {

    public Atom {
        if (relation.isEmpty()) {
            throw new IllegalArgumentException("an atom needs the name of a relation");
        }
    }

    /** Between two variables. */
    public static Atom of(String relation, int subject, int object) {
        return new Atom(relation, new Term.Variable(subject), new Term.Variable(object));
    }
}
