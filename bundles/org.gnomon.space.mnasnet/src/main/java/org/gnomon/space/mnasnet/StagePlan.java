package org.gnomon.space.mnasnet;

import java.util.List;

/**
 * What a stage has in all networks.
 *
 * @param stride of the first layer
 * @param most layers
 */
record StagePlan(int channels, int stride, int most) {

    static final List<StagePlan> ALL = List.of(new StagePlan(16, 1, 3), new StagePlan(24, 2, 3), new StagePlan(40, 2, 3), new StagePlan(80, 2, 3),
            new StagePlan(112, 1, 3), new StagePlan(192, 2, 4), new StagePlan(320, 1, 3));
}
