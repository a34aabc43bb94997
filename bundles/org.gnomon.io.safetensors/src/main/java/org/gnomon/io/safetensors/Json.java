package org.gnomon.io.safetensors;

import java.util.List;
import java.util.Map;

/** A JSON value; numbers stay text, so that no digit is lost before somebody knows what the number is for. */
sealed interface Json {

    record Members(Map<String, Json> values) implements Json {}

    record Items(List<Json> values) implements Json {}

    record Text(String value) implements Json {}

    record Numeral(String text) implements Json {}

    /** The words without structure. */
    enum Word implements Json {
        TRUE, FALSE, NULL
    }
}
