package org.gnomon.space.nb101;

import java.util.ArrayList;
import java.util.List;
import org.gnomon.model.packed.RefusedInput;

/** Reads the text of a cell, see {@link Cell#text}. */
final class CellReader {

    private static final String SOURCE = "NAS-Bench-101 cell";

    private final String text;

    CellReader(String text) {
        this.text = text;
    }

    Cell read() {
        String[] parts = text.split(":", -1);
        if (parts.length != 3) {
            throw new RefusedInput(SOURCE, "", "has " + parts.length + " parts between colons; expected VERTICES:TRIANGLE:OPERATORS, such as"
                    + " 5:1100011011:3m1");
        }
        Skeleton skeleton = skeleton(vertices(parts[0]), parts[1], parts[0].length() + 1);
        Cell cell = new Cell(skeleton, operators(skeleton, parts[2], parts[0].length() + parts[1].length() + 2));
        List<String> faults = CellRules.faults(skeleton);
        if (!faults.isEmpty()) {
            throw new RefusedInput(SOURCE, "", String.join(" ", faults));
        }
        return cell;
    }

    private static int vertices(String text) {
        if (text.length() != 1 || text.charAt(0) < '2' || text.charAt(0) > '0' + Skeleton.MOST_VERTICES) {
            throw new RefusedInput(SOURCE, "character 1", "number of vertices '" + shortened(text) + "'; allowed: 2 to " + Skeleton.MOST_VERTICES);
        }
        return text.charAt(0) - '0';
    }

    private static Skeleton skeleton(int vertices, String triangle, int offset) {
        requireLength("the triangle", triangle, Skeleton.pairs(vertices), vertices, offset);
        int edges = 0;
        int at = 0;
        for (int x = 0; x < vertices; x++) {
            for (int y = x + 1; y < vertices; y++, at++) {
                edges |= switch (triangle.charAt(at)) {
                    case '0' -> 0;
                    case '1' -> Skeleton.bit(x, y);
                    default -> throw new RefusedInput(SOURCE, position(offset + at), "edge " + x + "-" + y + " is '" + triangle.charAt(at)
                            + "'; allowed: 0, 1");
                };
            }
        }
        return new Skeleton(vertices, edges);
    }

    private static List<CellOperator> operators(Skeleton skeleton, String letters, int offset) {
        requireLength("the list of operators", letters, skeleton.interior(), skeleton.vertices(), offset);
        List<CellOperator> operators = new ArrayList<>();
        for (int i = 0; i < letters.length(); i++) {
            operators.add(CellOperator.read(letters.charAt(i), position(offset + i)));
        }
        return operators;
    }

    private static void requireLength(String part, String text, int expected, int vertices, int offset) {
        if (text.length() != expected) {
            throw new RefusedInput(SOURCE, position(offset), part + " has " + text.length() + " characters; expected " + expected + " for " + vertices
                    + " vertices");
        }
    }

    private static String position(int character) {
        return "character " + (character + 1);
    }

    private static String shortened(String text) {
        return text.length() <= 10 ? text : text.substring(0, 10) + "...";
    }
}
