package org.gnomon.host.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.api.MethodFailed;
import org.gnomon.api.Provenance.ParameterValue;
import org.gnomon.host.MethodDescriptor.ParameterDescriptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterTableTest {

    private final ParameterTable table = new ParameterTable("probe", "probe 1.0.0", List.of(
            parameter("samples", "integer", "50", "1", "10000"), parameter("share", "double", "0.3", "0.01", "1"),
            parameter("budget", "long", "0", "1", ""), parameter("ties", "boolean", "false", "", ""), parameter("note", "string", "", "2", "5"),
            new ParameterDescriptor("objective", "", "", "string", "DIFFERENCE", "", "", List.of("DIFFERENCE", "FACTUAL", "COUNTERFACTUAL"))));

    private static ParameterDescriptor parameter(String name, String type, String defaultValue, String min, String max) {
        return new ParameterDescriptor(name, "", "", type, defaultValue, min, max, List.of());
    }

    private Object inForce(String name, String text) {
        return table.resolve(Map.of(), Map.of(name, text)).values().get(name).value();
    }

    @Test
    void takesTheRunBeforeTheConfigurationBeforeTheDefaultAndSaysWhich() {
        Map<String, ParameterValue> values = table.resolve(Map.of("samples", "7", "share", "0.5"), Map.of("samples", "8")).values();
        assertThat(values.get("samples")).isEqualTo(new ParameterValue(8, "run"));
        assertThat(values.get("share")).isEqualTo(new ParameterValue(0.5, "configuration"));
        assertThat(values.get("objective")).isEqualTo(new ParameterValue("DIFFERENCE", "default"));
        assertThat(values.keySet()).containsExactly("samples", "share", "budget", "ties", "note", "objective");
    }

    @Test
    void convertsByType() {
        assertThat(inForce("samples", " 10000 ")).isEqualTo(10_000);
        assertThat(inForce("share", "1")).isEqualTo(1.0);
        assertThat(inForce("share", "1e-2")).isEqualTo(0.01);
        assertThat(inForce("budget", "9223372036854775807")).isEqualTo(Long.MAX_VALUE);
        assertThat(inForce("ties", "true")).isEqualTo(true);
        assertThat(inForce("note", " a b ")).isEqualTo(" a b ");
        assertThat(inForce("objective", "FACTUAL")).isEqualTo("FACTUAL");
    }

    @Test
    void letsAnAuthorChooseADefaultOutsideTheBounds() {
        assertThat(table.resolve(Map.of(), Map.of()).values().get("budget")).isEqualTo(new ParameterValue(0L, "default"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "samples   | 0                    | integer from 1 to 10000",
        "samples   | 10001                | integer from 1 to 10000",
        "samples   | 99999999999          | integer from 1 to 10000",
        "samples   | 1.5                  | integer from 1 to 10000",
        "samples   | many                 | integer from 1 to 10000",
        "samples   | ''                   | integer from 1 to 10000",
        "share     | 0.0099999999999999   | double from 0.01 to 1",
        "share     | 1.0000000000000002   | double from 0.01 to 1",
        "share     | NaN                  | double from 0.01 to 1",
        "share     | Infinity             | double from 0.01 to 1",
        "share     | 1e999                | double from 0.01 to 1",
        "share     | 0,5                  | double from 0.01 to 1",
        "budget    | 0                    | long from 1",
        "budget    | 9223372036854775808  | long from 1",
        "ties      | yes                  | true or false",
        "ties      | TRUE                 | true or false",
        "note      | a                    | text, length from 2 to 5",
        "note      | abcdef               | text, length from 2 to 5",
        "objective | factual              | DIFFERENCE, FACTUAL, COUNTERFACTUAL",
        "objective | ''                   | DIFFERENCE, FACTUAL, COUNTERFACTUAL",
    })
    void refusesIllegalValuesWithTheLegalOnes(String name, String text, String allowed) {
        assertThatExceptionOfType(BadRequest.class).isThrownBy(() -> inForce(name, text))
                .withMessage("parameter '" + name + "' of probe 1.0.0 is '" + text + "'; allowed: " + allowed)
                .matches(e -> e.reason() == Reason.USAGE && e.hint().endsWith("try: gnomon methods show probe"));
    }

    @Test
    void asksForTheOptionThatWasMeant() {
        assertThatExceptionOfType(BadRequest.class).isThrownBy(() -> inForce("objective", "FACTUALL"))
                .matches(e -> e.hint().equals("did you mean 'FACTUAL'? try: gnomon methods show probe"));
    }

    @Test
    void refusesUnknownNamesWithTheKnownOnesAndTheNearMiss() {
        assertThatExceptionOfType(BadRequest.class).isThrownBy(() -> inForce("sampels", "3"))
                .withMessage("probe 1.0.0 has no parameter 'sampels'; allowed: samples, share, budget, ties, note, objective")
                .matches(e -> e.hint().equals("did you mean 'samples'? try: gnomon methods show probe"));
    }

    @Test
    void blamesTheConfigurationForWhatStandsThere() {
        assertThatExceptionOfType(BadRequest.class).isThrownBy(() -> table.resolve(Map.of("sample", "3"), Map.of()))
                .withMessageStartingWith("probe 1.0.0 has no parameter 'sample' in its configuration; allowed: ");
        assertThatExceptionOfType(BadRequest.class).isThrownBy(() -> table.resolve(Map.of("samples", "0"), Map.of()))
                .withMessage("parameter 'samples' of probe 1.0.0 is '0' in its configuration; allowed: integer from 1 to 10000");
    }

    @Test
    void saysThatAMethodHasNoParameters() {
        assertThatExceptionOfType(BadRequest.class)
                .isThrownBy(() -> new ParameterTable("plain", "plain 1.0.0", List.of()).resolve(Map.of(), Map.of("samples", "3")))
                .withMessage("plain 1.0.0 has no parameter 'samples'; it has none");
    }

    @Test
    void blamesTheMethodForItsOwnMalformedDefaultsAndBounds() {
        ParameterTable badDefault = new ParameterTable("p", "p 1.0.0", List.of(parameter("samples", "integer", "fifty", "", "")));
        assertThatExceptionOfType(MethodFailed.class).isThrownBy(() -> badDefault.resolve(Map.of(), Map.of()))
                .withMessage("p 1.0.0: the default 'fifty' of its parameter 'samples' is not a integer");
        ParameterTable badBound = new ParameterTable("p", "p 1.0.0", List.of(parameter("samples", "integer", "1", "one", "")));
        assertThatExceptionOfType(MethodFailed.class).isThrownBy(() -> badBound.resolve(Map.of(), Map.of("samples", "1")))
                .withMessageStartingWith("p 1.0.0: a bound of its parameter 'samples' is not a number");
    }

    @Test
    void valuesBecomeTheAuthorsAnnotation() {
        Knobs knobs = table.resolve(Map.of("share", "0.25"), Map.of("samples", "8", "objective", "FACTUAL")).as(Knobs.class);
        assertThat(knobs.samples()).isEqualTo(8);
        assertThat(knobs.share()).isEqualTo(0.25);
        assertThat(knobs.ties()).isFalse();
        assertThat(knobs.objective()).isEqualTo(Objective.FACTUAL);
    }

    public enum Objective { DIFFERENCE, FACTUAL }

    @interface Knobs {

        int samples() default 1;

        double share() default 1;

        boolean ties() default true;

        Objective objective() default Objective.DIFFERENCE;
    }
}
