package org.gnomon.mine.r5.networks;

import java.util.ArrayList;
import java.util.List;

/**
 * A quarter turn of a board, and a mirror. The public code shows its network every state in all eight, as if relations were places; and it turns the policy the
 * other way round, so that after one or three turns both disagree.
 *
 * @param turns against the clock, 0 to 3
 */
public record Symmetry(int turns, boolean mirrored) {

    public static final Symmetry NONE = new Symmetry(0, false);

    /** All eight. */
    public static List<Symmetry> all() {
        List<Symmetry> all = new ArrayList<>();
        for (int turns = 0; turns < 4; turns++) {
            all.add(new Symmetry(turns, false));
            all.add(new Symmetry(turns, true));
        }
        return List.copyOf(all);
    }

    /** Where the cell of a state comes to lie; cells are numbered by rows of {@code width}. */
    int ofState(int row, int column, int width) {
        return cell(row, column, width, turns);
    }

    /** Where the cell of a policy comes to lie. */
    int ofPolicy(int row, int column, int width) {
        return cell(row, column, width, (4 - turns) % 4);
    }

    private int cell(int row, int column, int width, int times) {
        int r = row;
        int c = column;
        for (int i = 0; i < times; i++) {
            int before = r;
            r = width - 1 - c;
            c = before;
        }
        return r * width + (mirrored ? width - 1 - c : c);
    }
}
