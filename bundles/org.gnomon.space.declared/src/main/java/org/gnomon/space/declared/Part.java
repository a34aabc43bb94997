package org.gnomon.space.declared;

import java.util.List;
import java.util.Map;

/** A part of a network; parts of a list follow one another. */
sealed interface Part {

    /** Where it stands in the file. */
    String path();

    record Block(String path, BlockKind kind, Map<String, Value> arguments) implements Part {}

    /** What a decision chooses. */
    record Choice(String path, String decision, Map<String, List<Part>> of) implements Part {}

    /** A list that is there several times, with a name for the number of the turn. */
    record Repetition(String path, String name, Value from, Value to, List<Part> parts) implements Part {}

    /** Lists side by side over the same input. */
    record Branches(String path, Merge merge, List<List<Part>> branches) implements Part {}

    /** A cell: every node is the sum of what the edges from earlier nodes bring; node 0 is the input, the last one the output. */
    record Cell(String path, int nodes, String edge, Map<String, List<Part>> of) implements Part {}

    /** How branches come together. */
    enum Merge {
        SUM, CONCAT
    }
}
