package org.gnomon.io.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gnomon.api.BadRequest;
import org.gnomon.model.computation.ComputationBuilder;
import org.gnomon.model.computation.ComputationCheck;
import org.gnomon.model.computation.Costs;
import org.gnomon.model.computation.FeatureShape;
import org.gnomon.model.computation.Operation;
import org.gnomon.model.computation.Operator;
import org.gnomon.model.computation.PackedComputation;
import org.gnomon.model.computation.Padding;
import org.gnomon.model.computation.StructureDigest;
import org.gnomon.model.computation.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExporterTest {

    @TempDir
    private Path folder;

    /** A network with every operator that can be written. */
    static PackedComputation everyOperator() {
        ComputationBuilder net = new ComputationBuilder("every-operator");
        int x = net.relu(net.batchNorm(net.conv(net.input(33, 17, 3), 16, 3, 2)));
        int grouped = net.conv(x, 32, Window.square(3, 1).grouped(4).dilated(2), true);
        int deep = net.relu6(net.depthwise(grouped, 5, 2));
        int both = net.concat(List.of(net.maxPool(deep, 3, 1), net.avgPool(deep, 2, 1), net.identity(deep)));
        int gate = net.same(Operator.SIGMOID, net.dense(net.same(Operator.SWISH, net.dense(net.mean(both), 24)), 96));
        int gated = net.multiply(both, gate);
        int padded = net.append(new Operation(Operator.PADDINGS, net.shape(gated), new FeatureShape(11, 7, 96), Window.NONE, false), gated);
        int valid = net.conv(padded, 96, Window.of(3, 3, 1, 1).padded(Padding.VALID), false);
        int wide = net.append(new Operation(Operator.DEPTH_TO_SPACE, net.shape(valid), new FeatureShape(18, 10, 24), Window.NONE, false), valid);
        int back = net.append(new Operation(Operator.SPACE_TO_DEPTH, net.shape(wide), net.shape(valid), Window.NONE, false), wide);
        int sum = net.sum(List.of(net.same(Operator.GELU, back), net.same(Operator.TANH, valid), valid));
        int pixels = net.dense(sum, 48);
        int vector = net.add(Operator.GLOBAL, Window.NONE, 0, false, pixels);
        net.output(net.dense(vector, 10));
        net.output(net.sum(net.relu(vector), net.mean(pixels)));
        return net.build();
    }

    @Test
    void whatIsWrittenIsReadBackAsTheSameGraph() throws IOException {
        PackedComputation graph = everyOperator();
        assertThat(ComputationCheck.findings(graph)).isEmpty();

        assertSame(graph, exported(graph, folder));
    }

    @ParameterizedTest
    @ValueSource(strings = {"resnet18", "resnet50_bn", "mobilenet_v2", "mobilenet_v3_large", "efficientnet_b0", "mnasnet1_0", "densenet121",
        "googlenet", "squeezenet1_1"})
    void networksAreReadBackAsTheSameGraph(String network) throws IOException {
        PackedComputation graph = Samples.graph(network);

        assertSame(graph, exported(graph, folder));
    }

    private static void assertSame(PackedComputation graph, PackedComputation again) {
        assertThat(StructureDigest.of(again)).isEqualTo(StructureDigest.of(graph));
        assertThat(Costs.of(again).macs()).isEqualTo(Costs.of(graph).macs());
        assertThat(Costs.of(again).parameters()).isEqualTo(Costs.of(graph).parameters());
    }

    private static PackedComputation exported(PackedComputation graph, Path folder) throws IOException {
        new OnnxExporter().write(graph, folder);
        return TestModel.read(Files.readAllBytes(folder.resolve("model.onnx")));
    }

    @Test
    void theSameGraphGivesTheSameFile() throws IOException {
        new OnnxExporter().write(everyOperator(), folder);
        byte[] first = Files.readAllBytes(folder.resolve("model.onnx"));
        new OnnxExporter().write(everyOperator(), folder);

        assertThat(Files.readAllBytes(folder.resolve("model.onnx"))).isEqualTo(first);
    }

    @Test
    void anOperatorOutOfTheVocabularyIsNamed() {
        ComputationBuilder net = new ComputationBuilder("strange");
        net.output(net.add(Operator.UNKNOWN, Window.NONE, 3, false, net.input(4, 4, 3)));

        assertThatThrownBy(() -> new OnnxExporter().write(net.build(), folder)).isInstanceOf(BadRequest.class)
                .hasMessageContaining("node 1 (Unknown) of 'strange'");
    }
}
