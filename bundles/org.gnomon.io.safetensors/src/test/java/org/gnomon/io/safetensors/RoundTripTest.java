package org.gnomon.io.safetensors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gnomon.api.BadRequest;
import org.gnomon.model.packed.BatchNorm;
import org.gnomon.model.packed.Dense;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.model.packed.MessageLayer;
import org.gnomon.tck.SampleNetworks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {

    @TempDir
    Path folder;

    static Stream<GnnNetwork> networks() {
        return Stream.concat(SampleNetworks.all(7, Task.GRAPH), SampleNetworks.all(8, Task.NODE));
    }

    @ParameterizedTest
    @MethodSource("networks")
    void everyBitOfANetworkComesBack(GnnNetwork network) throws IOException {
        assertThat(written(network)).isEqualTo(network);
    }

    @ParameterizedTest
    @MethodSource("networks")
    void theSameNetworkGivesTheSameBytes(GnnNetwork network) throws IOException {
        written(network);
        byte[] first = Files.readAllBytes(folder.resolve("model.safetensors"));
        written(network);
        assertThat(Files.readAllBytes(folder.resolve("model.safetensors"))).isEqualTo(first);
        assertThat(first.length % 8).as("values are aligned").isZero();
    }

    @Test
    void layersOfDifferentKindsAndWidthsAndExtremeValuesComeBack() throws IOException {
        double[] extreme = {Double.MIN_VALUE, -Double.MAX_VALUE, -0.0, Math.PI};
        MessageLayer sage = new MessageLayer.Sage(new Dense(1, 2, new double[] {1e-300, 2}, new double[] {-0.0, 3}),
                new Dense(1, 2, new double[] {1, 2}, new double[] {0.0, -0.0}));
        MessageLayer gin = new MessageLayer.Gin(-0.1, new Dense(2, 3, new double[6], new double[3]), new Dense(3, 2, new double[6], new double[2]),
                new BatchNorm(new double[2], new double[2], new double[2], new double[] {0, 1e-310}, 1e-3));
        MessageLayer gcn = new MessageLayer.Gcn(new Dense(2, 2, extreme, new double[2]));
        GnnNetwork network = new GnnNetwork("ä \"mixed\" <1>", Task.NODE, List.of(sage, gin, gcn), new Dense(2, 5, new double[10], new double[5]),
                new Dense(5, 7, new double[35], new double[7]));
        assertThat(written(network)).isEqualTo(network);
    }

    @Test
    void theDeepestAllowedNetworkComesBackAndADeeperOneIsNotWritten() throws IOException {
        assertThat(written(deep(ModelDescription.MAX_LAYERS))).isEqualTo(deep(ModelDescription.MAX_LAYERS));
        assertThatThrownBy(() -> written(deep(ModelDescription.MAX_LAYERS + 1))).isInstanceOf(BadRequest.class)
                .hasMessageContaining("allowed: 1..128");
    }

    private static GnnNetwork deep(int layers) {
        Dense one = new Dense(1, 1, new double[] {1}, new double[1]);
        BatchNorm norm = new BatchNorm(new double[1], new double[1], new double[1], new double[] {1}, 0);
        List<MessageLayer> all = IntStream.range(0, layers).<MessageLayer>mapToObj(l -> new MessageLayer.Gin(0, one, one, norm)).toList();
        return new GnnNetwork("deep", Task.GRAPH, all, one, one);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two\nlines", "\ud800"})
    void aNameThatCouldNotBeReadBackIsNotWritten(String name) {
        GnnNetwork network = deep(1);
        assertThatThrownBy(() -> written(new GnnNetwork(name, Task.GRAPH, network.layers(), network.hidden(), network.output())))
                .isInstanceOf(BadRequest.class).hasMessageContaining("its name is not one line");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void numbersThatAreNotUsableAreNotWritten() {
        Dense one = new Dense(1, 1, new double[] {1}, new double[1]);
        double[] zero = {0};
        assertNotWritten(new MessageLayer.Gin(Double.NaN, one, one, new BatchNorm(zero, zero, zero, zero, 1)), "layers.0.eps is NaN");
        assertNotWritten(new MessageLayer.Gin(0, one, one, new BatchNorm(zero, zero, zero, zero, 0)), "a variance of layers.0");
        assertNotWritten(new MessageLayer.Gin(0, one, one, new BatchNorm(zero, zero, zero, zero, -1)), "has epsilon -1.0");
        assertNotWritten(new MessageLayer.Gin(0, one, one, new BatchNorm(new double[2], new double[2], new double[2], new double[2], 1)),
                "layers.0.nn.4.weight does not have the shape [1]");
    }

    private void assertNotWritten(MessageLayer layer, String reason) {
        Dense one = new Dense(1, 1, new double[] {1}, new double[1]);
        assertThatThrownBy(() -> written(new GnnNetwork("n", Task.GRAPH, List.of(layer), one, one))).isInstanceOf(BadRequest.class)
                .hasMessageContaining(reason);
    }

    private GnnNetwork written(GnnNetwork network) throws IOException {
        new SafetensorsExporter().write(network, folder);
        return MemorySource.of(folder).read();
    }
}
