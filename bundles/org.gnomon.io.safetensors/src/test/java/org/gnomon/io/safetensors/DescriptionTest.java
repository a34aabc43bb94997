package org.gnomon.io.safetensors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.MessageLayer;
import org.gnomon.model.packed.RefusedInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code model.json} may say, and how what it may not say is refused. */
class DescriptionTest {

    @Test
    void readsTheSmallestModel() {
        GnnNetwork network = MemorySource.of(SmallModel.DESCRIPTION, SmallModel.tensors().file()).read();
        assertThat(network.name()).isEqualTo("small");
        assertThat(network.task()).isEqualTo(GnnNetwork.Task.GRAPH);
        assertThat(network.layers()).singleElement().isInstanceOfSatisfying(MessageLayer.Gcn.class, gcn -> {
            assertThat(gcn.linear().weight()).containsExactly(1, 2, 3, 4, 5, 6);
            assertThat(gcn.linear().bias()).containsExactly(7, 8, 9);
        });
        assertThat(network.output().weight()).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void epsilonOfAGinIsATensorOrANumber() {
        assertThat(gin(SmallModel.GIN, SmallModel.gin()).epsilon()).isEqualTo(0.5);
        String fixed = SmallModel.GIN.replace("\"gin\"", "\"gin\", \"epsilon\": 0.1, \"normEpsilon\": 1e-3");
        MessageLayer.Gin gin = gin(fixed, withoutEpsilon());
        assertThat(gin.epsilon()).isEqualTo(0.1);
        assertThat(gin.norm().epsilon()).isEqualTo(1e-3);
        assertThat(gin(SmallModel.GIN, SmallModel.gin()).norm().epsilon()).as("as in PyTorch").isEqualTo(1e-5);
        assertThatThrownBy(() -> gin(fixed, SmallModel.gin())).hasMessageContaining("tensor 'layers.0.eps'").hasMessageContaining("no use for");
        assertThatThrownBy(() -> gin(SmallModel.GIN, withoutEpsilon())).hasMessageContaining("tensor 'layers.0.eps': missing");
    }

    private static RawTensors withoutEpsilon() {
        return SmallModel.gin(new RawTensors(), 1);
    }

    private static MessageLayer.Gin gin(String description, RawTensors tensors) {
        return (MessageLayer.Gin) MemorySource.of(description, tensors.file()).read().layers().getFirst();
    }

    @Test
    void tensorsMayHaveOtherNames() {
        String mapped = with(
                "\"tensors\": {\"layers.0\": \"net.convs.0\", \"layers.0.bias\": \"shift\", \"lin1\": \"head.0\", \"lin2\": \"head.3\"}");
        RawTensors tensors = new RawTensors().f32("net.convs.0.lin.weight", new int[] {3, 2}, 1, 2, 3, 4, 5, 6).f32("shift", new int[] {3}, 7, 8, 9)
                .f32("head.0.weight", new int[] {3, 3}, 1, 2, 3, 4, 5, 6, 7, 8, 9).f32("head.0.bias", new int[] {3}, 1, 2, 3)
                .f32("head.3.weight", new int[] {2, 3}, 1, 2, 3, 4, 5, 6).f32("head.3.bias", new int[] {2}, 1, 2);
        assertThat(MemorySource.of(mapped, tensors.file()).read())
                .isEqualTo(MemorySource.of(SmallModel.DESCRIPTION, SmallModel.tensors().file()).read());
    }

    @Test
    void refusesNamesThatMapNothingOrTwoRolesOntoOneTensor() {
        assertRefused(with("\"tensors\": {\"layers.1\": \"x\"}"), "tensors", "no tensor of this network is called 'layers.1' or starts so; "
                + "did you mean 'layers.0'?");
        assertRefused(with("\"tensors\": {\"lin1\": \"lin2\"}"), "tensors", "'lin1.weight' and 'lin2.weight' both read tensor 'lin2.weight'");
        assertRefused(with("\"tensors\": {\"lin1\": 3}"), "tensors", "'lin1' is '3'; expected a text");
        assertRefused(with("\"tensors\": {\"lin1\": \"\"}"), "tensors", "an empty name");
        assertRefused(with("\"tensors\": []"), "tensors", "a list instead of an object");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"gnomon-gnn\"     | \"gnomon-gn\"       | format          | 'gnomon-gn'; did you mean 'gnomon-gnn'?",
        "\"formatVersion\": 1 | \"formatVersion\": 2 | ``            | 'formatVersion' is '2'; expected a whole number from 1 to 1",
        "\"graph\"          | \"Graph\"           | task            | 'Graph'; did you mean 'graph'? allowed: graph, node",
        "\"graph\"          | null                | ``              | 'task' is null; expected a text",
        "\"small\"          | \"\"                | name            | a name is one line of 1..200 characters",
        "\"small\"          | \"a\\nb\"           | name            | a name is one line of 1..200 characters",
        "\"small\"          | \"\\ud800\"         | name            | a name is one line of 1..200 characters",
        "\"features\": 2    | \"features\": 0     | ``              | 'features' is '0'; expected a whole number from 1 to 1048576",
        "\"features\": 2    | \"features\": 2.0   | ``              | 'features' is '2.0'; expected a whole number",
        "\"features\": 2    | \"features\": 1e1   | ``              | 'features' is '1e1'; expected a whole number",
        "\"features\": 2    | \"features\": -2    | ``              | 'features' is '-2'; expected a whole number",
        "\"features\": 2    | \"features\": \"2\" | ``              | 'features' is '2'; expected a whole number",
        "\"features\": 2    | \"features\": 99999999999999999999 | `` | 'features' is '99999999999999999999'; expected a whole number",
        "\"classes\": 2     | \"clases\": 2       | ``              | unknown name 'clases'; did you mean 'classes'?",
        "\"classes\": 2     | \"hidden\": 3       | ``              | 'classes' is missing",
        "\"gcn\"            | \"gat\"             | layers[0].kind  | unknown kind 'gat'; allowed: gcn, gin, sage",
        "\"width\": 3       | \"width\": 1048577  | layers[0]       | 'width' is '1048577'; expected a whole number from 1 to 1048576",
        "\"width\": 3       | \"width\": 3, \"epsilon\": 0 | layers[0] | unknown name 'epsilon'; allowed: kind, width",
        "\"width\": 3       | \"w\": 3            | layers[0]       | 'width' is missing",
        "[{\"kind\": \"gcn\", \"width\": 3}] | []  | layers          | 0 layers; allowed: 1..128",
        "[{\"kind\": \"gcn\", \"width\": 3}] | [7] | layers[0]       | '7' instead of an object",
        "[{\"kind\": \"gcn\", \"width\": 3}] | {}  | ``              | 'layers' is an object; expected a list"})
    void refusesAWrongValueWithItsPlace(String right, String wrong, String position, String reason) {
        assertThat(SmallModel.DESCRIPTION).contains(right);
        assertRefused(SmallModel.DESCRIPTION.replace(right, wrong), position, reason);
    }

    @ParameterizedTest
    @CsvSource({"1e400, a finite number", "NaN, strict", "Infinity, strict", "'\"0\"', a finite number", "01, strict", "+1, strict", ".5, strict"})
    void refusesAnEpsilonThatIsNotAFiniteNumber(String value, String reason) {
        String description = SmallModel.GIN.replace("\"gin\"", "\"gin\", \"epsilon\": " + value);
        assertThatThrownBy(() -> MemorySource.of(description, SmallModel.gin().file()).read()).isInstanceOf(RefusedInput.class)
                .hasMessageStartingWith("model.json, ").hasMessageContaining(reason);
    }

    @Test
    void refusesANegativeEpsilonOfABatchNorm() {
        String description = SmallModel.GIN.replace("\"gin\"", "\"gin\", \"normEpsilon\": -1e-5");
        assertRefused(description, "layers[0].normEpsilon", "-1.0E-5 is negative");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{                           | line 1, column 2 | ends early",
        "``                          | line 1, column 1 | ends early",
        "[]                          | line 1, column 2 | expected an object",
        "{'a':1}                     | line 1, column 3 | not strict JSON",
        "{\"a\":1,}                  | line 1, column 9 | not strict JSON",
        "{\"a\":1}x                  | line 1, column 9 | not strict JSON",
        "{\"a\":1}{}                 | line 1, column 9 | not strict JSON",
        "{\"a\":1 /* b */}           | line 1, column 9 | not strict JSON",
        "{\"a\":TRUE}                | line 1, column 6 | not strict JSON",
        "{\"a\":1,\"a\":1}           | line 1, column 11 | the name 'a' occurs twice",
        "{\"a\":{\"b\":1,\"b\":2}}   | line 1, column 16 | the name 'b' occurs twice"})
    void refusesWhatIsNotStrictJson(String text, String position, String reason) {
        assertRefused(text, position, reason);
    }

    @Test
    void refusesDeepNestingLongTextAndWrongBytes() {
        assertThatThrownBy(() -> MemorySource.of("{\"a\":" + "[".repeat(100_000), new byte[0]).read()).isInstanceOf(RefusedInput.class)
                .hasMessageContaining("at most 8 levels");
        assertRefused("{\"a\":\"" + " ".repeat(ModelParts.MAX_JSON_BYTES) + "\"}", "", "longer than 1048576 bytes");
        byte[] wrong = "{\"a\":\"x\"}".getBytes(StandardCharsets.US_ASCII);
        wrong[6] = (byte) 0xFF;
        assertThatThrownBy(() -> MemorySource.of(wrong, new byte[0]).read()).hasMessage("model.json, byte 6: not UTF-8 text");
    }

    @Test
    void refusesMoreLayersThanAllowed() {
        String layers = String.join(",", Collections.nCopies(129, "{\"kind\": \"gcn\", \"width\": 3}"));
        assertRefused(SmallModel.DESCRIPTION.replace("{\"kind\": \"gcn\", \"width\": 3}", layers), "layers", "129 layers; allowed: 1..128");
    }

    private static String with(String member) {
        return SmallModel.DESCRIPTION.replace("\"classes\": 2", "\"classes\": 2, " + member);
    }

    private static void assertRefused(String description, String position, String reason) {
        assertThatThrownBy(() -> MemorySource.of(description, SmallModel.tensors().file()).read())
                .isInstanceOfSatisfying(RefusedInput.class, refused -> {
                    assertThat(refused.source()).isEqualTo("model.json");
                    assertThat(refused.position()).isEqualTo(position);
                }).hasMessageContaining(reason);
    }
}
