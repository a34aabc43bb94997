package org.gnomon.io.safetensors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.model.packed.RefusedInput;

/** Reads {@code model.json}. */
final class DescriptionReader {

    private static final double TORCH_NORM_EPSILON = 1e-5;
    private static final Set<String> NAMES = Set.of("format", "formatVersion", "name", "task", "features", "hidden", "classes", "layers", "tensors");

    private final JsonFields model;

    private DescriptionReader(JsonFields model) {
        this.model = model;
    }

    static ModelDescription read(byte[] utf8) {
        Map<String, Json> members = StrictJson.object(ModelParts.DESCRIPTION, "", utf8);
        return new DescriptionReader(new JsonFields(ModelParts.DESCRIPTION, "", members)).read();
    }

    private ModelDescription read() {
        oneOf("format", model.text("format"), ModelDescription.FORMAT);
        model.whole("formatVersion", ModelDescription.FORMAT_VERSION, ModelDescription.FORMAT_VERSION);
        model.only(NAMES);
        int features = width(model, "features");
        List<LayerShape> layers = layers(features);
        int hidden = model.has("hidden") ? width(model, "hidden") : layers.getLast().out();
        return new ModelDescription(name(), task(), features, layers, hidden, width(model, "classes"), names());
    }

    private String name() {
        String name = model.text("name");
        if (!ModelDescription.isName(name)) {
            throw model.refused("name", "the name is " + Quoted.of(name) + "; a name is one line of 1.." + ModelDescription.MAX_NAME + " characters");
        }
        return name;
    }

    private Task task() {
        String task = oneOf("task", model.text("task"), "graph", "node");
        return Task.valueOf(task.toUpperCase(Locale.ROOT));
    }

    private String oneOf(String name, String value, String... allowed) {
        if (Stream.of(allowed).noneMatch(value::equals)) {
            throw model.refused(name, Quoted.of(value) + "; " + Spelling.question(value, List.of(allowed)) + "allowed: "
                    + String.join(", ", allowed));
        }
        return value;
    }

    private List<LayerShape> layers(int features) {
        List<Json> items = model.items("layers");
        if (items.isEmpty() || items.size() > ModelDescription.MAX_LAYERS) {
            throw model.refused("layers", items.size() + " layers; allowed: 1.." + ModelDescription.MAX_LAYERS);
        }
        List<LayerShape> layers = new ArrayList<>();
        int in = features;
        for (int l = 0; l < items.size(); l++) {
            layers.add(layer(model.members(items.get(l), "layers[" + l + "]"), in));
            in = layers.getLast().out();
        }
        return List.copyOf(layers);
    }

    private static LayerShape layer(JsonFields layer, int in) {
        String kind = layer.text("kind");
        int width = width(layer, "width");
        return switch (kind) {
            case "gcn" -> {
                layer.only(Set.of("kind", "width"));
                yield new LayerShape.Gcn(in, width);
            }
            case "sage" -> {
                layer.only(Set.of("kind", "width"));
                yield new LayerShape.Sage(in, width);
            }
            case "gin" -> gin(layer.only(Set.of("kind", "width", "inner", "epsilon", "normEpsilon")), in, width);
            default -> throw layer.refused("kind", "unknown kind " + Quoted.of(kind) + "; allowed: gcn, gin, sage");
        };
    }

    private static LayerShape gin(JsonFields layer, int in, int width) {
        OptionalDouble epsilon = layer.has("epsilon") ? OptionalDouble.of(layer.finite("epsilon")) : OptionalDouble.empty();
        double normEpsilon = layer.has("normEpsilon") ? layer.finite("normEpsilon") : TORCH_NORM_EPSILON;
        if (normEpsilon < 0) {
            throw layer.refused("normEpsilon", normEpsilon + " is negative; the epsilon of a batch norm is at least 0");
        }
        return new LayerShape.Gin(in, layer.has("inner") ? width(layer, "inner") : width, width, epsilon, normEpsilon);
    }

    private static int width(JsonFields fields, String name) {
        return (int) fields.whole(name, 1, ModelDescription.MAX_WIDTH);
    }

    private TensorNames names() {
        if (!model.has("tensors")) {
            return TensorNames.DEFAULT;
        }
        JsonFields map = model.members("tensors");
        Map<String, String> names = new HashMap<>();
        for (String role : map.values().keySet()) {
            String name = map.text(role);
            if (role.isEmpty() || name.isEmpty()) {
                throw new RefusedInput(map.part(), map.place(), "an empty name");
            }
            names.put(role, name);
        }
        return new TensorNames(names);
    }
}
