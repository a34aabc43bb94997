package org.gnomon.io.safetensors;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Writes the two files of a model: values as F64, so that nothing is rounded, under their default names. */
final class ModelWriter {

    private static final int ALIGNMENT = 8;

    private final ModelDescription model;
    private final NetworkTensors tensors;
    private final List<TensorRole> roles;

    ModelWriter(NetworkTensors tensors) {
        this.tensors = tensors;
        model = tensors.description();
        roles = TensorRoles.of(model).stream().filter(role -> tensors.values().containsKey(role.name())).toList();
    }

    void write(Path folder) throws IOException {
        String json = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(description());
        Files.writeString(folder.resolve(ModelParts.DESCRIPTION), json + "\n", StandardCharsets.UTF_8);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(ModelParts.TENSORS)))) {
            byte[] header = header();
            out.write(littleEndian(Long.BYTES).putLong(header.length).array());
            out.write(header);
            for (TensorRole role : roles) {
                double[] values = tensors.values().get(role.name());
                ByteBuffer bytes = littleEndian(Math.multiplyExact(values.length, Double.BYTES));
                bytes.asDoubleBuffer().put(values);
                out.write(bytes.array());
            }
        }
    }

    private static ByteBuffer littleEndian(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private JsonObject description() {
        JsonObject json = new JsonObject();
        json.addProperty("format", ModelDescription.FORMAT);
        json.addProperty("formatVersion", ModelDescription.FORMAT_VERSION);
        json.addProperty("name", model.name());
        json.addProperty("task", model.task().name().toLowerCase(Locale.ROOT));
        json.addProperty("features", model.features());
        JsonArray layers = new JsonArray();
        model.layers().forEach(layer -> layers.add(layer(layer)));
        json.add("layers", layers);
        json.addProperty("hidden", model.hidden());
        json.addProperty("classes", model.classes());
        return json;
    }

    private static JsonObject layer(LayerShape layer) {
        JsonObject json = new JsonObject();
        json.addProperty("kind", switch (layer) {
            case LayerShape.Gcn gcn -> "gcn";
            case LayerShape.Gin gin -> "gin";
            case LayerShape.Sage sage -> "sage";
        });
        json.addProperty("width", layer.out());
        if (layer instanceof LayerShape.Gin gin) {
            json.addProperty("inner", gin.inner());
            json.addProperty("normEpsilon", gin.normEpsilon());
        }
        return json;
    }

    /** Padded with spaces so that the data is aligned, as the reference implementation does. */
    private byte[] header() {
        JsonObject header = new JsonObject();
        JsonObject metadata = new JsonObject();
        metadata.addProperty("format", "pt");
        header.add("__metadata__", metadata);
        long at = 0;
        for (TensorRole role : roles) {
            long end = at + (long) Double.BYTES * tensors.values().get(role.name()).length;
            header.add(role.name(), entry(role.shape(), at, end));
            at = end;
        }
        String json = header.toString();
        return (json + " ".repeat(-json.length() & ALIGNMENT - 1)).getBytes(StandardCharsets.UTF_8);
    }

    private static JsonObject entry(List<Long> shape, long begin, long end) {
        JsonArray dimensions = new JsonArray();
        shape.forEach(dimensions::add);
        JsonArray offsets = new JsonArray();
        offsets.add(begin);
        offsets.add(end);
        JsonObject entry = new JsonObject();
        entry.addProperty("dtype", Dtype.F64.name());
        entry.add("shape", dimensions);
        entry.add("data_offsets", offsets);
        return entry;
    }
}
