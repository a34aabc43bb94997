package org.gnomon.oracle.ofa;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.gnomon.model.packed.RefusedInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileWeightsTest {

    @TempDir
    Path folder;

    private JsonObject index;

    @BeforeEach
    void write() throws IOException {
        index = SmallWeights.mlp().write(folder, "w");
    }

    private void refuses(String... words) {
        assertThatThrownBy(() -> new AccuracyMlp(TensorFile.read(new WeightsFolder(folder), "w"), Precision.DOUBLE)).isInstanceOf(RefusedInput.class)
                .hasMessageContainingAll(words);
    }

    private JsonObject tensor(int number) {
        return index.getAsJsonArray("tensors").get(number).getAsJsonObject();
    }

    private void save() throws IOException {
        Files.writeString(folder.resolve("w.json"), index.toString());
    }

    @Test
    void oneFlippedBit() throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve("w.bin"));
        bytes[1000] ^= 1;
        Files.write(folder.resolve("w.bin"), bytes);
        refuses("w.json, sha256", "SHA-256");
    }

    @Test
    void truncatedFloats() throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve("w.bin"));
        Files.write(folder.resolve("w.bin"), Arrays.copyOf(bytes, bytes.length - 3));
        refuses("w.json, total_floats");
    }

    @Test
    void missingFloats() throws IOException {
        Files.delete(folder.resolve("w.bin"));
        refuses("w.bin", "missing");
    }

    @Test
    void valuesThatAreNotFinite() throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve("w.bin"));
        bytes[4 * 77 + 2] = (byte) 0xff;
        bytes[4 * 77 + 3] = 0x7f;
        Files.write(folder.resolve("w.bin"), bytes);
        index.addProperty("sha256", SmallWeights.sha256(bytes));
        save();
        refuses("w.bin, byte 308", "finite");
    }

    @ParameterizedTest
    @CsvSource({"offset_floats, -1", "offset_floats, 2000000000", "count, 2000000000", "count, -5"})
    void tensorsThatLieOutside(String field, int value) throws IOException {
        tensor(2).addProperty(field, value);
        save();
        refuses("w.json, tensors[2]");
    }

    @Test
    void shapesThatDoNotFit() throws IOException {
        tensor(0).getAsJsonArray("shape").set(0, tensor(0).getAsJsonArray("shape").get(1));
        save();
        refuses("w.json, tensors[0]", "shape");
        index = SmallWeights.sequenceGraph().write(folder, "w");
        refuses("w.json", "no tensor '0.weight'");
    }

    @Test
    void shapesWhoseProductOverflows() throws IOException {
        index.getAsJsonArray("tensors").get(0).getAsJsonObject().add("shape", JsonParser.parseString("[65536,65536,65536]"));
        save();
        refuses("w.json, tensors[0]");
    }

    @Test
    void aTensorTwice() throws IOException {
        tensor(1).addProperty("name", "0.weight");
        save();
        refuses("w.json, tensors[1]", "twice");
    }

    @Test
    void anIndexOfAnotherFile() throws IOException {
        index.addProperty("file", "../w.bin");
        save();
        refuses("w.json, file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"file\":{}}", "{\"file\":\"w.bin\",\"total_floats\":1e99}", "{\"file\":\"w.bin\"}"})
    void jsonThatIsNoIndex(String text) throws IOException {
        Files.writeString(folder.resolve("w.json"), text);
        refuses("w.json", "not an index");
    }
}
