package org.gnomon.server.internal;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gnomon.host.MethodSelector;
import org.gnomon.server.internal.Fields.Field;
import org.gnomon.server.internal.Fields.Type;

/** What {@code POST /v1/explain} asks; fields are called as the options of {@code gnomon explain}. */
record ExplainRequest(String model, Optional<String> data, Optional<JsonObject> graph, Optional<String> graphs, Optional<String> nodes,
        OptionalInt target, MethodSelector method, Map<String, String> parameters, long seed, Optional<Duration> timeLimit) {

    private static final List<Type> INDICES = List.of(Type.INTEGER, Type.STRING);

    static final List<Field> FIELDS = List.of(Field.needed("model", Type.STRING, "a name of GET /v1/models"),
            Field.optional("data", Type.STRING, "a name of GET /v1/data; beside 'graph': what methods that learn may learn from"),
            Field.object("graph", GraphJson.FIELDS, "a graph of your own, in place of 'graphs'"),
            Field.either("graphs", INDICES, "17, or 0..20,25, all, test (default: test where the split of the training is known, else all)"),
            Field.either("nodes", INDICES, "the same for node classification; 'graphs' then names the graph (default: 0)"),
            Field.optional("class", Type.INTEGER, "the class to explain (default: the predicted one)"),
            Field.optional("method", Type.STRING, "an explainer: eig-search, eig-search@1.0.2, eig-search@[1.0,2.0) (default: eig-search)"),
            Field.optional("parameters", Type.OBJECT, "values for parameters of the method by name, see GET /v1/methods"),
            Field.optional("seed", Type.INTEGER, "seed of every random choice (default: 0)"),
            Field.optional("timeLimitSeconds", Type.NUMBER, "up to the limit of the server, which is the default"));

    private static final String STANDARD_METHOD = "eig-search";
    private static final int MOST_INDEX_CHARACTERS = 1_024;
    private static final double LEAST_SECONDS = 0.001;
    private static final double MOST_SECONDS = 1e6;

    /** @throws org.gnomon.api.BadRequest (usage) naming the field */
    static ExplainRequest of(JsonObject json) {
        Fields fields = new Fields(json, FIELDS);
        ExplainRequest request = new ExplainRequest(fields.text("model").orElseThrow(), fields.text("data"), fields.object("graph"),
                indices(fields, "graphs"), indices(fields, "nodes"), target(fields), method(fields.text("method").orElse(STANDARD_METHOD)), parameters(fields),
                fields.whole("seed").orElse(0L), timeLimit(fields));
        if (request.graph().isPresent() && request.graphs().isPresent()) {
            throw Fields.bad("'graph' and 'graphs' are both given; allowed: one of them");
        }
        if (request.graph().isEmpty() && request.data().isEmpty()) {
            throw Fields.bad("neither 'data' nor 'graph' is given; one of them says what is explained");
        }
        return request;
    }

    /** A list of millions of ranges would take long to read, and say no more than a short one. */
    private static Optional<String> indices(Fields fields, String name) {
        Optional<String> indices = fields.text(name);
        if (indices.isPresent() && indices.get().length() > MOST_INDEX_CHARACTERS) {
            throw Fields.bad("field '" + name + "' has " + indices.get().length() + " characters; allowed: up to " + MOST_INDEX_CHARACTERS);
        }
        return indices;
    }

    private static OptionalInt target(Fields fields) {
        Optional<Long> target = fields.whole("class");
        if (target.isEmpty()) {
            return OptionalInt.empty();
        }
        long wanted = target.get();
        return OptionalInt.of((int) Math.max(-1, Math.min(Integer.MAX_VALUE, wanted)));
    }

    private static MethodSelector method(String text) {
        try {
            return MethodSelector.parse(text);
        } catch (IllegalArgumentException e) {
            throw Fields.bad(e.getMessage());
        }
    }

    private static Map<String, String> parameters(Fields fields) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Map.Entry<String, JsonElement> entry : fields.object("parameters").orElseGet(JsonObject::new).entrySet()) {
            if (!(entry.getValue() instanceof JsonPrimitive value)) {
                throw Fields.bad("parameter '" + entry.getKey() + "' is no text, number, true or false");
            }
            values.put(entry.getKey(), value.getAsString());
        }
        return values;
    }

    private static Optional<Duration> timeLimit(Fields fields) {
        return fields.element("timeLimitSeconds").map(JsonElement::getAsDouble).map(seconds -> {
            if (seconds < LEAST_SECONDS || seconds > MOST_SECONDS) {
                throw Fields.bad("timeLimitSeconds is " + seconds + "; allowed: from " + LEAST_SECONDS + " to the limit of the server");
            }
            return Duration.ofNanos((long) (seconds * 1e9));
        });
    }
}
