package org.gnomon.model.check;

import java.util.List;
import org.gnomon.model.cg.TensorShape;

/** Compares shapes; a dimension of -1 is known only at run time and matches every size. */
final class Sizes {

    private Sizes() {}

    static boolean match(int a, int b) {
        return a == b || a == -1 || b == -1;
    }

    static boolean same(TensorShape a, TensorShape b) {
        return same(a.getDims(), b.getDims());
    }

    /** All dimensions before the last. */
    static boolean sameRows(TensorShape a, TensorShape b) {
        return same(withoutLast(a), withoutLast(b));
    }

    static boolean sameSpace(TensorShape a, TensorShape b) {
        return match(a.getH(), b.getH()) && match(a.getW(), b.getW());
    }

    static boolean sameButOneChannel(TensorShape a, TensorShape b) {
        return a.getDims().size() == 4 && b.getDims().size() == 4 && sameSpace(a, b) && Math.abs(a.getC() - b.getC()) == 1;
    }

    private static boolean same(List<Integer> a, List<Integer> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            if (!match(a.get(i), b.get(i))) {
                return false;
            }
        }
        return a.size() == b.size();
    }

    private static List<Integer> withoutLast(TensorShape shape) {
        return shape.getDims().subList(0, Math.max(0, shape.getDims().size() - 1));
    }
}
