package org.gnomon.space.ofaresnet;

import java.util.List;

/**
 * What a stage has in all networks.
 *
 * @param channels at full width
 * @param stride of the first block
 * @param least number of blocks
 */
record StagePlan(int channels, int stride, int least, int most) {

    static final List<StagePlan> ALL = List.of(new StagePlan(256, 1, 2, 4), new StagePlan(512, 2, 2, 4), new StagePlan(1024, 2, 4, 6),
            new StagePlan(2048, 2, 2, 4));
}
