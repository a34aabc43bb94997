package org.gnomon.space.inception;

import java.util.List;

/**
 * One path of a block.
 *
 * @param operators in their order; at least one convolution, at most one support operator
 * @param inner channels between the first and the last operator that sets them
 */
record Path(List<PathOperator> operators, InnerWidth inner) {

    long supports() {
        return operators.stream().filter(PathOperator::support).count();
    }

    int setters() {
        return (int) operators.stream().filter(PathOperator::setsChannels).count();
    }
}
