package org.gnomon.space.nb201;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.gnomon.api.search.Decision;
import org.gnomon.model.packed.RefusedInput;

/** What can stand on an edge of a cell. */
enum CellOperator {

    NONE('n', Decision.EdgeChoice.NONE), SKIP('s', "skip"), CONV1('1', "conv1x1"), CONV3('3', "conv3x3"), AVG_POOL('a', "avgpool3x3");

    private final char letter;
    private final String text;

    CellOperator(char letter, String text) {
        this.letter = letter;
        this.text = text;
    }

    static CellOperator read(char letter, int edge) {
        return Arrays.stream(values()).filter(op -> op.letter == letter).findFirst()
                .orElseThrow(() -> new RefusedInput("NAS-Bench-201 cell", "character " + (edge + 1), "operator '" + letter + "'; allowed: "
                        + Arrays.stream(values()).map(op -> op.letter + " " + op.text).collect(Collectors.joining(", "))));
    }

    char letter() {
        return letter;
    }

    String text() {
        return text;
    }
}
