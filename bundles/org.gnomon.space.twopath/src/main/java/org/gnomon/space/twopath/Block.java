package org.gnomon.space.twopath;

import java.util.List;

/**
 * One block of a path.
 *
 * @param operators in their order; their {@link BlockForm} exists
 * @param reduces whether it halves the size and doubles the channels
 */
record Block(List<PathOperator> operators, boolean reduces) {

    BlockForm form() {
        return BlockForm.of(operators).orElseThrow();
    }
}
