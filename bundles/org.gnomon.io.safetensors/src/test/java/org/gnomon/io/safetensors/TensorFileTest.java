package org.gnomon.io.safetensors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.TreeMap;
import org.gnomon.api.Cancelled;
import org.gnomon.api.io.Limits;
import org.gnomon.model.packed.RefusedInput;
import org.gnomon.tck.TestRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile tensor files: each is refused with its place. */
class TensorFileTest {

    @Test
    void refusesAHeaderLengthThatCannotBe() {
        RawTensors tensors = SmallModel.tensors();
        byte[] header = "{}".getBytes(StandardCharsets.US_ASCII);
        assertRefused(tensors.file(1L << 40, header), "byte 0", "the header has 1099511627776 bytes; allowed: 2..");
        assertRefused(tensors.file(-1, header), "byte 0", "the header has 18446744073709551615 bytes");
        assertRefused(tensors.file(0, header), "byte 0", "the header has 0 bytes");
        assertRefused(new RawTensors().file(3, header), "byte 0", "the header has 3 bytes; allowed: 2..2");
        assertRefused(new byte[1 << 21], "byte 0", "allowed: 2..1048576");
        assertRefused(new byte[7], "byte 7", "the file ends before its header");
        assertRefused(new byte[0], "byte 0", "the file ends before its header");
    }

    @Test
    void refusesAHeaderThatIsNotOneStrictObject() {
        RawTensors tensors = SmallModel.tensors();
        assertRefused(tensors.file(" {}"), "byte 8", "the header must start with '{'");
        assertRefused(tensors.file("{\"a\":}"), "header, line 1, column 6", "not strict JSON");
        assertRefused(tensors.file("{\"a\":1"), "header, line 1, column 7", "ends early");
        assertRefused(tensors.file("{\"a\":{},\"a\":{}}"), "header, line 1, column 12", "the name 'a' occurs twice");
        assertRefused(tensors.file("{\"a\":[]}"), "tensor 'a'", "a list instead of an object");
        assertRefused(tensors.file("{\"__metadata__\":{\"a\":1}}"), "header, __metadata__", "expected an object of texts");
        assertRefused(tensors.file("{\"__metadata__\":\"a\"}"), "header, __metadata__", "expected an object of texts");
        assertRefused(tensors.file("{\"a\":" + "{\"b\":".repeat(1000)), "header, line 1, column 42", "at most 8 levels");
        assertRefused(tensors.file(6, new byte[] {'{', '"', (byte) 0xC0, '"', ':', '}'}), "header, byte 2", "not UTF-8 text");
        assertRefused(tensors.file("{}"), "data byte 0", "the tensors end here; the data goes on to");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{\"dtype\":\"F8_E4M3\",\"shape\":[0],\"data_offsets\":[0,0]} | the dtype is 'F8_E4M3'; allowed: F64, F32, F16, BF16",
        "{\"dtype\":\"f32\",\"shape\":[0],\"data_offsets\":[0,0]}     | the dtype is 'f32'",
        "{\"dtype\":\"F32\",\"shape\":[0]}                            | 'data_offsets' is missing",
        "{\"dtype\":\"F32\",\"data_offsets\":[0,0]}                   | 'shape' is missing",
        "{\"dtype\":\"F32\",\"shape\":[0],\"data_offsets\":[0,0],\"x\":1} | unknown name 'x'; allowed: data_offsets, dtype, shape",
        "{\"dtype\":\"F32\",\"shape\":7,\"data_offsets\":[0,0]}       | 'shape' is '7'; expected a list",
        "{\"dtype\":\"F32\",\"shape\":[-1],\"data_offsets\":[0,0]}    | 'shape' is '-1'; expected a whole number from 0",
        "{\"dtype\":\"F32\",\"shape\":[1.0],\"data_offsets\":[0,4]}   | 'shape' is '1.0'; expected a whole number from 0",
        "{\"dtype\":\"F32\",\"shape\":[9000000000],\"data_offsets\":[0,4]} | 'shape' is '9000000000'; expected a whole number from 0 to ",
        "{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,4]}     | F32 of shape [2] takes 8 bytes; data_offsets hold 4",
        "{\"dtype\":\"F32\",\"shape\":[],\"data_offsets\":[0,0]}      | F32 of shape [] takes 4 bytes; data_offsets hold 0",
        "{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[8,4]}     | data_offsets are [8, 4]",
        "{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[4]}       | data_offsets are [4]",
        "{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4,4]}   | data_offsets are [0, 4, 4]",
        "{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,1000]}  | 'data_offsets' is '1000'; expected a whole number from 0 to ",
        "{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[-4,0]}    | 'data_offsets' is '-4'; expected a whole number from 0",
        "{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[4,8]}     | starts at data byte 4, inside another tensor that ends at 24",
        "{\"dtype\":\"F32\",\"shape\":[100,100,100,100,100,100,100,100,100,100],\"data_offsets\":[0,4]} | has more values than any file"})
    void refusesABadEntryAndNamesItsTensor(String entry, String reason) {
        assertRefused(SmallModel.tensors().entry("bad", entry).file(), "tensor 'bad'", reason);
    }

    @Test
    void refusesHolesAndOverlapsInTheData() {
        RawTensors hole = new RawTensors().gap(4);
        assertRefused(SmallModel.classifier(hole).file(), "tensor 'lin1.weight'",
                "starts at data byte 4, after a gap; the tensor before it ends at 0");
        assertRefused(SmallModel.tensors().gap(1).file(), "data byte 116", "the tensors end here; the data goes on to 117");
        byte[] cut = SmallModel.tensors().file();
        assertRefused(Arrays.copyOf(cut, cut.length - 1), "tensor 'lin2.bias'", "'data_offsets' is '116'; expected a whole number from 0 to 115");
    }

    @Test
    void refusesAMissingTensorAndNamesNearMisses() {
        assertRefused(SmallModel.tensors().renamed("lin1.bias", "lin1.bais").file(), "tensor 'lin1.bias'",
                "missing; did you mean 'lin1.bais'? not used so far: 'lin1.bais'");
        assertRefused(SmallModel.tensors().renamed("lin1.bias", "module.lin1.bias").file(), "tensor 'lin1.bias'", "did you mean 'module.lin1.bias'?");
        assertThatThrownBy(() -> MemorySource.of(SmallModel.DESCRIPTION.replace("\"classes\": 2", "\"classes\": 2, \"tensors\": {\"lin1\": \"fc\"}"),
                SmallModel.tensors().file()).read()).hasMessageStartingWith("model.safetensors, tensor 'fc.weight': missing (for lin1.weight)");
    }

    @Test
    void refusesTensorsThatTheNetworkHasNoUseFor() {
        assertRefused(SmallModel.tensors().f32("lin3.bias", new int[] {1}, 1).counter("steps").file(), "tensor 'lin3.bias'",
                "the network of model.json has no use for 'lin3.bias', 'steps'");
        RawTensors many = SmallModel.tensors();
        for (int i = 10; i < 30; i++) {
            many.f32("extra" + i, new int[] {1}, 1);
        }
        assertRefused(many.file(), "tensor 'extra10'", "'extra17' and 12 more");
    }

    @Test
    void refusesShapesAndTypesThatDoNotFitTheDescription() {
        RawTensors transposed = SmallModel.classifier(new RawTensors().f32("layers.0.lin.weight", new int[] {2, 3}, 1, 2, 3, 4, 5, 6)
                .f32("layers.0.bias", new int[] {3}, 7, 8, 9));
        assertRefused(transposed.file(), "tensor 'layers.0.lin.weight'", "the shape is [2, 3]; model.json expects [3, 2] for layers.0.lin.weight; "
                + "it looks transposed, PyTorch keeps [out, in]");
        RawTensors flat = SmallModel.classifier(new RawTensors().f32("layers.0.lin.weight", new int[] {6}, 1, 2, 3, 4, 5, 6)
                .f32("layers.0.bias", new int[] {3}, 7, 8, 9));
        assertRefused(flat.file(), "tensor 'layers.0.lin.weight'", "the shape is [6]; model.json expects [3, 2]");
        RawTensors counted = SmallModel.classifier(new RawTensors().add("layers.0.lin.weight", "I64", new int[] {3, 2}, new byte[48])
                .f32("layers.0.bias", new int[] {3}, 7, 8, 9));
        assertRefused(counted.file(), "tensor 'layers.0.lin.weight'", "the dtype is I64; allowed for layers.0.lin.weight: F64, F32, F16, BF16");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesWeightsThatAreNotFiniteWithTheirByte(double value) {
        RawTensors tensors = SmallModel.classifier(new RawTensors().f32("layers.0.lin.weight", new int[] {3, 2}, 1, 2, 3, 4, 5, 6)
                .f32("layers.0.bias", new int[] {3}, 7, value, 9));
        byte[] file = tensors.file();
        int data = file.length - 116;
        assertRefused(file, "tensor 'layers.0.bias', byte " + (data + 28), "value 1 is " + value + "; weights must be finite");
    }

    @Test
    void refusesAVarianceThatIsNotOne() {
        RawTensors tensors = SmallModel.gin(new RawTensors().f32("layers.0.eps", new int[0], 0.5), -1);
        assertThatThrownBy(() -> MemorySource.of(SmallModel.GIN, tensors.file()).read()).isInstanceOf(RefusedInput.class).hasMessageStartingWith(
                "model.safetensors, tensor 'layers.0.nn.4.running_var': value 1 is -1.0 with epsilon 1.0E-5; a variance is not negative");
    }

    @Test
    void refusesWhatIsOverALimit() {
        MemorySource source = MemorySource.of(SmallModel.DESCRIPTION, SmallModel.tensors().file());
        assertThatThrownBy(() -> source.read(new Limits(300, 10, 1, 1))).isInstanceOf(RefusedInput.class).hasMessageContaining("the limit is 300");
        assertThatThrownBy(() -> source.read(new Limits(10_000, 5, 1, 1)))
                .hasMessage("model.safetensors, header: 6 tensors; the limit is 5");
        RawTensors wide = new RawTensors().bits16("layers.0.lin.weight", "F16", new int[] {500, 2}, new int[1000]);
        assertThatThrownBy(() -> MemorySource.of(SmallModel.DESCRIPTION.replace("\"width\": 3", "\"width\": 500"), wide.file())
                .read(new Limits(2500, 10, 1, 1))).isInstanceOf(RefusedInput.class);
    }

    @Test
    void halfPrecisionMayNotGrowOverTheLimitInMemory() {
        RawTensors half = new RawTensors().bits16("layers.0.lin.weight", "F16", new int[] {3, 2000}, new int[6000])
                .f32("layers.0.bias", new int[] {3}, 1, 2, 3);
        MemorySource source = MemorySource.of(SmallModel.DESCRIPTION.replace("\"features\": 2", "\"features\": 2000"),
                SmallModel.classifier(half).file());
        assertThat(source.read(new Limits(60_000, 10, 1, 1)).featureCount()).isEqualTo(2000);
        assertThatThrownBy(() -> source.read(new Limits(20_000, 10, 1, 1)))
                .hasMessage("model.safetensors, header: 6023 values take 8 bytes each; the limit is 20000 bytes");
    }

    @Test
    void refusesAMissingPartByItsName() {
        MemorySource source = MemorySource.of(SmallModel.DESCRIPTION, SmallModel.tensors().file());
        assertThat(new SafetensorsImporter().recognises(source)).isTrue();
        source.files().remove("model.safetensors");
        assertThat(new SafetensorsImporter().recognises(source)).isFalse();
        assertThatThrownBy(source::read)
                .hasMessage("model.safetensors: missing from 'model'; a model is a folder with model.json and model.safetensors");
        assertThatThrownBy(() -> new MemorySource(new TreeMap<>()).read()).hasMessageStartingWith("model.json: missing from 'model'");
    }

    @Test
    void stopsWhenCancelled() {
        MemorySource source = MemorySource.of(SmallModel.DESCRIPTION, SmallModel.tensors().file());
        for (int checks = 0; checks < 5; checks++) {
            TestRun run = TestRun.cancelledAfter(checks);
            assertThatThrownBy(() -> new SafetensorsImporter().read(source, Limits.DEFAULT, run)).isInstanceOf(Cancelled.class);
        }
    }

    private static void assertRefused(byte[] tensors, String position, String reason) {
        assertThatThrownBy(() -> MemorySource.of(SmallModel.DESCRIPTION, tensors).read())
                .isInstanceOfSatisfying(RefusedInput.class, refused -> {
                    assertThat(refused.source()).isEqualTo("model.safetensors");
                    assertThat(refused.position()).isEqualTo(position);
                }).hasMessageContaining(reason);
    }
}
