package org.gnomon.space.ofaresnet;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What is chosen of a stage.
 *
 * @param width of its channels, in percent of full
 * @param expands inner channels of each block, in percent of those that it makes
 */
record Stage(int width, List<Integer> expands) {

    Stage {
        expands = List.copyOf(expands);
    }

    String text() {
        return "w" + width + expands.stream().map(expand -> ",e" + expand).collect(Collectors.joining());
    }
}
