package org.gnomon.space.darts;

import java.util.ArrayList;
import java.util.List;
import org.gnomon.model.packed.RefusedInput;

/** Reads {@link Genotype#text}, with round or square brackets and with or without spaces. */
final class GenotypeReader {

    private static final String SOURCE = "DARTS genotype";
    private static final int LONGEST = 500;

    private final String text;
    private int at;

    GenotypeReader(String text) {
        if (text.length() > LONGEST) {
            throw new RefusedInput(SOURCE, "", "has " + text.length() + " characters; allowed: at most " + LONGEST);
        }
        this.text = text;
    }

    Genotype read() {
        List<Node> nodes = new ArrayList<>();
        expect("[(");
        for (int cell = 0; cell < Genotype.CELLS; cell++) {
            separate(cell);
            expect("[(");
            for (int node = 0; node < Genotype.NODES; node++) {
                separate(node);
                nodes.add(node(node));
            }
            expect("])");
        }
        expect("])");
        skipSpaces();
        if (at < text.length()) {
            throw refused("'" + text.charAt(at) + "' stands behind the second cell");
        }
        return new Genotype(nodes);
    }

    private Node node(int index) {
        Edge one = edge(index);
        expect(",");
        skipSpaces();
        int start = at;
        Edge other = edge(index);
        if (one.source() == other.source()) {
            at = start;
            throw refused("node " + (index + 2) + " reads " + one.source() + " twice; allowed: two sources");
        }
        return Node.of(one, other);
    }

    private Edge edge(int index) {
        expect("[(");
        int source = digit("source", index + 1);
        expect(",");
        CellOperator operator = CellOperator.values()[digit("operator", CellOperator.values().length - 1)];
        expect("])");
        return new Edge(source, operator);
    }

    private int digit(String what, int most) {
        skipSpaces();
        if (at >= text.length() || text.charAt(at) < '0' || text.charAt(at) > '0' + most) {
            throw refused(what + " is " + found() + "; allowed: 0 to " + most);
        }
        return text.charAt(at++) - '0';
    }

    private void separate(int index) {
        if (index > 0) {
            expect(",");
        }
    }

    private void expect(String oneOf) {
        skipSpaces();
        if (at >= text.length() || oneOf.indexOf(text.charAt(at)) < 0) {
            throw refused("expected '" + oneOf.charAt(0) + "', found " + found());
        }
        at++;
    }

    private void skipSpaces() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private String found() {
        return at < text.length() ? "'" + text.charAt(at) + "'" : "the end";
    }

    private RefusedInput refused(String reason) {
        return new RefusedInput(SOURCE, "character " + (at + 1), reason);
    }
}
