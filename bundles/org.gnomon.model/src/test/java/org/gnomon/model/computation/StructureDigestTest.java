package org.gnomon.model.computation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class StructureDigestTest {

    @RepeatedTest(40)
    void theOrderOfNodesAndInputsDoesNotCount(RepetitionInfo repetition) {
        PackedComputation graph = Networks.random(new SplittableRandom(repetition.getCurrentRepetition()), 12);
        String digest = StructureDigest.of(graph);
        for (int seed = 0; seed < 5; seed++) {
            assertThat(StructureDigest.of(Networks.shuffled(graph, seed))).isEqualTo(digest);
        }
    }

    @Test
    void namesDoNotCount() {
        assertThat(StructureDigest.of(Networks.residual("a", 3))).isEqualTo(StructureDigest.of(Networks.residual("b", 3)));
    }

    @Test
    void randomNetworksDiffer() {
        Set<String> digests = new HashSet<>();
        for (int seed = 0; seed < 500; seed++) {
            digests.add(StructureDigest.of(Networks.random(new SplittableRandom(seed), 12)));
        }
        assertThat(digests).hasSize(500);
    }

    @Test
    void kernelBiasAndGroupsCount() {
        Set<String> digests = new HashSet<>();
        for (Window window : new Window[] {Window.square(3, 1), Window.square(5, 1), Window.of(3, 5, 1, 1), Window.square(3, 1).grouped(2),
            Window.square(3, 1).dilated(2)}) {
            for (boolean bias : new boolean[] {false, true}) {
                ComputationBuilder net = new ComputationBuilder("one");
                net.output(net.conv(net.input(8, 8, 4), 4, window, bias));
                digests.add(StructureDigest.of(net.build()));
            }
        }
        assertThat(digests).hasSize(10);
    }

    /** Two chains of blocks of one shape, equal but for the place of one block far from both ends: local neighbourhoods alone cannot tell them apart. */
    @Test
    void aBlockFarFromBothEndsIsFound() {
        assertThat(StructureDigest.of(chain(40))).isNotEqualTo(StructureDigest.of(chain(41)));
    }

    private static PackedComputation chain(int odd) {
        ComputationBuilder net = new ComputationBuilder("chain");
        int x = net.input(4, 4, 2);
        for (int b = 0; b < 80; b++) {
            x = net.conv(x, 2, b == odd ? 5 : 3, 1);
        }
        net.output(x);
        return net.build();
    }

    @Test
    void nodesThatDoTheSameInTheSamePlaceHaveOneLabel() {
        ComputationBuilder net = new ComputationBuilder("twins");
        int input = net.input(4, 4, 2);
        net.output(net.sum(net.conv(input, 2, 3, 1), net.conv(input, 2, 3, 1)));
        long[] labels = StructureDigest.labels(net.build());
        assertThat(labels[1]).isEqualTo(labels[2]);
        assertThat(labels[0]).isNotEqualTo(labels[1]);
    }
}
