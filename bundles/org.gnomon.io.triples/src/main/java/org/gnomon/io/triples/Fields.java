package org.gnomon.io.triples;

import java.util.ArrayList;
import java.util.List;
import org.gnomon.api.mine.Triple;
import org.gnomon.rules.text.TextLines;

/** The fields of one line. */
final class Fields {

    static final int OF_A_FACT = 3;

    private static final List<String> ROLES = List.of("head", "relation", "tail");

    private final TextLines line;
    private final List<String> texts = new ArrayList<>(OF_A_FACT);
    private final int[] starts = new int[OF_A_FACT];

    Fields(TextLines line) {
        this.line = line;
    }

    /** @param start place of the field in the line, from 0 */
    void add(int start, String text) {
        if (texts.size() == OF_A_FACT) {
            throw line.refused(start + 1, "a fourth field; a fact has three: " + String.join(", ", ROLES));
        }
        starts[texts.size()] = start;
        texts.add(text);
    }

    List<String> texts() {
        return texts;
    }

    /** The fact whose head, relation and tail stand at these places of the line. */
    Triple fact(int head, int relation, int tail) {
        if (texts.size() < OF_A_FACT) {
            throw line.refused(line.text().length() + 1, "the line ends after " + texts.size() + (texts.size() == 1 ? " field" : " fields")
                    + "; a fact has three: " + String.join(", ", ROLES));
        }
        return new Triple(name(head, 0), name(relation, 1), name(tail, 2));
    }

    private String name(int field, int role) {
        if (texts.get(field).isEmpty()) {
            throw line.refused(starts[field] + 1, "the " + ROLES.get(role) + " has no name");
        }
        return texts.get(field);
    }
}
