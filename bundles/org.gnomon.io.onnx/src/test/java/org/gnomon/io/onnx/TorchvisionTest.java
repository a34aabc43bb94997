package org.gnomon.io.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.IOException;
import org.gnomon.model.computation.ComputationCheck;
import org.gnomon.model.computation.Costs;
import org.gnomon.model.computation.PackedComputation;
import org.gnomon.model.computation.StructureDigest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published numbers: torchvision's table of classification weights, "GFLOPS" (multiply-accumulates) and "Params", IMAGENET1K_V1. */
class TorchvisionTest {

    @ParameterizedTest
    @CsvSource({"resnet18, 1.814, 11.69", "resnet50, 4.089, 25.56", "resnet50_bn, 4.089, 25.56", "mobilenet_v2, 0.301, 3.505",
        "mobilenet_v3_large, 0.217, 5.483", "efficientnet_b0, 0.386, 5.289", "mnasnet1_0, 0.314, 4.383", "densenet121, 2.834, 7.979",
        "googlenet, 1.498, 6.625", "shufflenet_v2_x1_0, 0.145, 2.279", "squeezenet1_1, 0.349, 1.236", "vit_b_16, 17.56, 86.57"})
    void costsAreThePublishedOnes(String network, double billionMacs, double millionParameters) throws IOException {
        PackedComputation graph = Samples.graph(network);

        assertThat(ComputationCheck.findings(graph)).isEmpty();
        assertThat(Costs.of(graph).macs() / 1e9).isCloseTo(billionMacs, withinPercentage(1));
        assertThat(Costs.of(graph).parameters() / 1e6).isCloseTo(millionParameters, withinPercentage(1));
    }

    @Test
    void anOpenBatchChangesNothing() throws IOException {
        assertThat(StructureDigest.of(Samples.graph("resnet18_batch"))).isEqualTo(StructureDigest.of(Samples.graph("resnet18")));
    }
}
