package org.gnomon.io.safetensors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.MessageLayer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bit patterns and values of IEEE 754 and of bfloat16 (the upper half of a single). */
class DtypeTest {

    @ParameterizedTest
    @CsvSource({"0x3C00, 1", "0xC000, -2", "0x7BFF, 65504", "0x0400, 0x1p-14", "0x0001, 0x1p-24", "0x03FF, 0x1.ff8p-15", "0x3555, 0x1.554p-2",
        "0x8000, -0.0", "0x2E66, 0.0999755859375"})
    void halfPrecision(String bits, double value) {
        assertBits(Dtype.F16, bits, value);
    }

    @ParameterizedTest
    @CsvSource({"0x3F80, 1", "0xC000, -2", "0x4049, 3.140625", "0x7F7F, 0x1.fep127", "0x0080, 0x1p-126", "0x0001, 0x1p-133", "0x8000, -0.0",
        "0x3DCD, 0.10009765625", "0xBDCD, -0.10009765625"})
    void brainFloat(String bits, double value) {
        assertBits(Dtype.BF16, bits, value);
    }

    private static void assertBits(Dtype dtype, String bits, double value) {
        ByteBuffer buffer = ByteBuffer.allocate(2).order(ByteOrder.LITTLE_ENDIAN).putShort(Integer.decode(bits).shortValue()).flip();
        assertThat(Double.doubleToRawLongBits(dtype.next(buffer))).isEqualTo(Double.doubleToRawLongBits(value));
    }

    @Test
    void oneFileMayMixTheTypes() {
        RawTensors tensors = new RawTensors().f64("layers.0.lin.weight", new int[] {3, 2}, 0.1, 1e-300, -0.0, 4, 5, 6)
                .bits16("layers.0.bias", "F16", new int[] {3}, 0x3C00, 0xC000, 0x0001)
                .bits16("lin1.weight", "BF16", new int[] {3, 3}, 0x3F80, 0xC000, 0x4049, 0, 0, 0, 0, 0, 0).f32("lin1.bias", new int[] {3}, 0.1, 2, 3)
                .f32("lin2.weight", new int[] {2, 3}, 1, 2, 3, 4, 5, 6).f32("lin2.bias", new int[] {2}, 1, 2);
        GnnNetwork network = MemorySource.of(SmallModel.DESCRIPTION, tensors.file()).read();
        assertThat(((MessageLayer.Gcn) network.layers().getFirst()).linear().weight())
                .containsExactly(0.1, 1e-300, -0.0, 4, 5, 6);
        assertThat(((MessageLayer.Gcn) network.layers().getFirst()).linear().bias()).containsExactly(1, -2, 0x1p-24);
        assertThat(network.hidden().weight()).startsWith(1, -2, 3.140625);
        assertThat(network.hidden().bias()).containsExactly(0.1f, 2, 3);
    }

    @Test
    void aTensorLongerThanOneReadKeepsItsOrder() {
        double[] values = new double[3 * 20_000];
        for (int i = 0; i < values.length; i++) {
            values[i] = i;
        }
        RawTensors tensors = SmallModel.classifier(new RawTensors().f64("layers.0.lin.weight", new int[] {3, 20_000}, values)
                .f32("layers.0.bias", new int[] {3}, 7, 8, 9));
        GnnNetwork network = MemorySource.of(SmallModel.DESCRIPTION.replace("\"features\": 2", "\"features\": 20000"), tensors.file()).read();
        assertThat(((MessageLayer.Gcn) network.layers().getFirst()).linear().weight()).isEqualTo(values);
    }
}
