package org.gnomon.space.ofaresnet;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What is chosen of a network.
 *
 * @param inner width of the first convolutions, in percent of full
 * @param outer width of the last convolution before the stages, in percent of full
 * @param residual whether the stem keeps its second convolution
 */
record ResNet(int inner, int outer, boolean residual, List<Stage> stages) {

    static final List<Integer> WIDTHS = List.of(65, 80, 100);
    static final List<Integer> EXPANDS = List.of(20, 25, 35);

    ResNet {
        stages = List.copyOf(stages);
    }

    String text() {
        return "w" + inner + ",w" + outer + (residual ? ",r" : "") + stages.stream().map(stage -> "|" + stage.text()).collect(Collectors.joining());
    }
}
