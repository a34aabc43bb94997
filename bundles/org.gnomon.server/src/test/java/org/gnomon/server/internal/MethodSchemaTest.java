package org.gnomon.server.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MethodSchemaTest {

    private static final JsonObject METHOD = MethodSchema.document(new StubGateway(new StubExplainer()).methods()).getAsJsonArray("methods").get(0)
            .getAsJsonObject();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "samples | {'title': 'Samples', 'description': 'how many', 'type': 'integer', 'default': 50, 'minimum': 1, 'maximum': 1000}",
        "share   | {'title': 'Share', 'description': 'how much', 'type': 'number', 'default': 0.5}",
        "signed  | {'title': 'Signed', 'description': 'keep the sign', 'type': 'boolean', 'default': true}",
        "rule    | {'title': 'Rule', 'description': 'which', 'type': 'string', 'default': 'plain', 'enum': ['plain', 'gamma']}"})
    void aParameterIsDescribedByItsMetatype(String name, String schema) {
        JsonObject parameters = METHOD.getAsJsonObject("parameters");
        assertThat(parameters.get("additionalProperties").getAsBoolean()).isFalse();
        assertThat(parameters.getAsJsonObject("properties").get(name)).hasToString(JsonParser.parseString(schema.replace('\'', '"')).toString());
    }
}
