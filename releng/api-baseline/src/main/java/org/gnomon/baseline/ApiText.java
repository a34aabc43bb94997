package org.gnomon.baseline;

import aQute.bnd.service.diff.Delta;
import aQute.bnd.service.diff.Tree.Data;
import aQute.bnd.service.diff.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The API of a bundle as text: an element of bnd's differ on each line, indented below what it is part of, as
 * {@code type, what its addition is, what its removal is, name}.
 */
final class ApiText {

    private static final String INDENT = "  ";
    private static final int PARTS = 4;

    private ApiText() {}

    static List<String> lines(Data api) {
        List<String> lines = new ArrayList<>();
        write(api, "", lines);
        return lines;
    }

    private static void write(Data element, String indent, List<String> lines) {
        lines.add(indent + element.type + " " + element.add + " " + element.rem + " " + element.name);
        for (Data child : element.children) {
            write(child, indent + INDENT, lines);
        }
    }

    /** @throws IllegalArgumentException when a line is no element, with its number */
    static Data parse(List<String> lines) {
        Deque<Data> path = new ArrayDeque<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).stripLeading();
            int depth = (lines.get(i).length() - line.length()) / INDENT.length();
            if (depth > path.size() || (depth == 0) != path.isEmpty()) {
                throw new IllegalArgumentException("line " + (i + 1) + " is not part of what stands above it: " + line);
            }
            while (path.size() > depth) {
                path.pop();
            }
            Data element = element(i + 1, line);
            if (!path.isEmpty()) {
                add(path.peek(), element);
            }
            path.push(element);
        }
        return path.peekLast();
    }

    private static Data element(int number, String line) {
        String[] parts = line.split(" ", PARTS);
        if (parts.length < PARTS) {
            throw new IllegalArgumentException("line " + number + " is '" + line + "'; allowed: type, addition, removal, name");
        }
        Data element = new Data();
        element.type = Type.valueOf(parts[0]);
        element.add = Delta.valueOf(parts[1]);
        element.rem = Delta.valueOf(parts[2]);
        element.name = parts[3];
        element.children = new Data[0];
        return element;
    }

    private static void add(Data parent, Data child) {
        Data[] children = Arrays.copyOf(parent.children, parent.children.length + 1);
        children[parent.children.length] = child;
        parent.children = children;
    }
}
