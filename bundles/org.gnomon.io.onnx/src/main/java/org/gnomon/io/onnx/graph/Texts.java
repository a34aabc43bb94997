package org.gnomon.io.onnx.graph;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Texts of a file, each kept once. */
final class Texts {

    private final Wire wire;
    private final Budget budget;
    private final Map<String, String> kept = new HashMap<>();

    Texts(Wire wire, Budget budget) {
        this.wire = wire;
        this.budget = budget;
    }

    /** The text of the current field. */
    String read() throws IOException {
        budget.text(wire);
        String text = wire.text();
        String known = kept.get(text);
        if (known != null) {
            return known;
        }
        budget.item(wire);
        budget.text(text.length(), wire);
        kept.put(text, text);
        return text;
    }

    /** The text as a domain of operators; ONNX's own is empty under both of its names. */
    String domain() throws IOException {
        String domain = read();
        return domain.equals("ai.onnx") ? "" : domain;
    }
}
