package org.gnomon.io.safetensors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.model.packed.RefusedInput;
import org.gnomon.tck.SampleNetworks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Seeded damage to good files: a network comes out or the input is refused, and nothing else happens. */
class DamagedModelTest {

    private static final int CASES = 300;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void flippedBytesAreRefusedOrGiveANetwork(int architecture) throws IOException {
        MemorySource good = good(architecture);
        RandomGenerator random = new java.util.SplittableRandom(20 + architecture);
        int refused = 0;
        for (int i = 0; i < CASES; i++) {
            byte[] description = good.files().get(ModelParts.DESCRIPTION).clone();
            byte[] tensors = good.files().get(ModelParts.TENSORS).clone();
            byte[] damaged = i % 3 == 0 ? description : tensors;
            int reach = i % 3 == 1 ? 8 + 300 : damaged.length;
            for (int flips = random.nextInt(1, 4); flips > 0; flips--) {
                damaged[random.nextInt(Math.min(reach, damaged.length))] ^= (byte) random.nextInt(1, 256);
            }
            refused += refuses(MemorySource.of(description, tensors), i) ? 1 : 0;
        }
        assertThat(refused).as("damage is mostly seen").isBetween(CASES / 2, CASES);
    }

    @Test
    void filesCutAtAnyByteAreRefused() throws IOException {
        MemorySource good = good(0);
        byte[] tensors = good.files().get(ModelParts.TENSORS);
        byte[] description = good.files().get(ModelParts.DESCRIPTION);
        for (int length = 0; length < tensors.length; length += 7) {
            assertThat(refuses(MemorySource.of(description, Arrays.copyOf(tensors, length)), length)).as("%s bytes", length).isTrue();
        }
        for (int length = 0; length < description.length - 2; length++) {
            assertThat(refuses(MemorySource.of(Arrays.copyOf(description, length), tensors), length)).as("%s bytes", length).isTrue();
        }
    }

    private MemorySource good(int architecture) throws IOException {
        List<GnnNetwork> networks = SampleNetworks.all(3, Task.GRAPH).toList();
        new SafetensorsExporter().write(networks.get(architecture), folder);
        return MemorySource.of(folder);
    }

    private static boolean refuses(MemorySource source, int index) {
        try {
            assertThat(source.read().classCount()).isPositive();
            return false;
        } catch (RefusedInput e) {
            assertThat(e.source()).as("case %s: %s", index, e.getMessage()).isIn("model.json", "model.safetensors");
            assertThat(e.getCause()).as("case %s", index).satisfiesAnyOf(cause -> assertThat(cause).isNull(),
                    cause -> assertThat(cause).isInstanceOf(ArithmeticException.class));
            return true;
        } catch (RuntimeException e) {
            return fail("case " + index, e);
        }
    }
}
