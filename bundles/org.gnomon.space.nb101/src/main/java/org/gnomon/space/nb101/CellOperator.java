package org.gnomon.space.nb101;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.gnomon.model.packed.RefusedInput;

/** What an interior vertex can do. The ordinal is the label in the hash of the benchmark. */
enum CellOperator {

    CONV3('3', "conv3x3"), CONV1('1', "conv1x1"), MAX_POOL('m', "maxpool3x3");

    private final char letter;
    private final String text;

    CellOperator(char letter, String text) {
        this.letter = letter;
        this.text = text;
    }

    static CellOperator read(char letter, String position) {
        return Arrays.stream(values()).filter(op -> op.letter == letter).findFirst()
                .orElseThrow(() -> new RefusedInput("NAS-Bench-101 cell", position, "operator '" + letter + "'; allowed: "
                        + Arrays.stream(values()).map(op -> op.letter + " " + op.text).collect(Collectors.joining(", "))));
    }

    /** How many ways there are to give operators to {@code vertices} vertices. */
    static int labellings(int vertices) {
        return vertices == 0 ? 1 : values().length * labellings(vertices - 1);
    }

    /** The operators as digits of one number, the first most significant. */
    static int number(List<CellOperator> operators) {
        return operators.stream().mapToInt(CellOperator::ordinal).reduce(0, (number, digit) -> number * values().length + digit);
    }

    /** The {@code count} operators that have this {@link #number}. */
    static List<CellOperator> numbered(int number, int count) {
        CellOperator[] operators = new CellOperator[count];
        int rest = number;
        for (int i = count - 1; i >= 0; i--) {
            operators[i] = values()[rest % values().length];
            rest /= values().length;
        }
        return List.of(operators);
    }

    char letter() {
        return letter;
    }

    String text() {
        return text;
    }
}
