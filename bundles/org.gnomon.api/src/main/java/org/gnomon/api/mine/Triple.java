package org.gnomon.api.mine;

/**
 * One fact, with names: {@code relation(head, tail)}; {@code father(ann, bob)} reads "bob is the father of ann" or the other way round as the data
 * say.
 */
public record Triple(String head, String relation, String tail) {

    public Triple {
        if (head.isEmpty() || relation.isEmpty() || tail.isEmpty()) {
            throw new IllegalArgumentException("triple is '" + head + "', '" + relation + "', '" + tail + "'; all three need a name");
        }
    }

    @Override
    public String toString() {
        return relation + "(" + head + "," + tail + ")";
    }
}
