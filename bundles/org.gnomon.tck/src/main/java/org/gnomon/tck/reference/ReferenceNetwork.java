package org.gnomon.tck.reference;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gnomon.model.packed.BatchNorm;
import org.gnomon.model.packed.Dense;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.MessageLayer;

/** Makes a network from a PyTorch state dictionary written as JSON; values are single-precision decimals, widened after parsing. */
final class ReferenceNetwork {

    private static final double BATCH_NORM_EPSILON = 1e-5;

    private final JsonObject parameters;

    private ReferenceNetwork(JsonObject parameters) {
        this.parameters = parameters;
    }

    static GnnNetwork parse(String name, JsonObject file) {
        JsonObject meta = file.getAsJsonObject("meta");
        ReferenceNetwork state = new ReferenceNetwork(file.getAsJsonObject("params"));
        GnnNetwork.Task task = GnnNetwork.Task.valueOf(meta.get("task").getAsString().toUpperCase(Locale.ROOT));
        List<MessageLayer> layers = Stream.of("conv1", "convs.0", "convs.1").map(p -> state.layer(meta.get("model").getAsString(), p)).toList();
        return new GnnNetwork(name, task, layers, state.dense("lin1"), state.dense("lin2"));
    }

    private MessageLayer layer(String kind, String prefix) {
        return switch (kind) {
            case "gcn" -> new MessageLayer.Gcn(dense(prefix + ".lin.weight", prefix + ".bias"));
            case "gin" -> new MessageLayer.Gin(values(prefix + ".eps")[0], dense(prefix + ".nn.0"), dense(prefix + ".nn.2"), norm(prefix + ".nn.4"));
            case "sage" -> {
                int[] shape = ReferenceFiles.ints(parameters.getAsJsonObject(prefix + ".lin_r.weight").get("shape"));
                yield new MessageLayer.Sage(dense(prefix + ".lin_l"), Dense.withoutBias(shape[1], shape[0], values(prefix + ".lin_r.weight")));
            }
            default -> throw new IllegalArgumentException("unknown layer kind '" + kind + "'; known: gcn, gin, sage");
        };
    }

    private BatchNorm norm(String prefix) {
        return new BatchNorm(values(prefix + ".weight"), values(prefix + ".bias"), values(prefix + ".running_mean"),
                values(prefix + ".running_var"), BATCH_NORM_EPSILON);
    }

    private Dense dense(String prefix) {
        return dense(prefix + ".weight", prefix + ".bias");
    }

    private Dense dense(String weight, String bias) {
        int[] shape = ReferenceFiles.ints(parameters.getAsJsonObject(weight).get("shape"));
        return new Dense(shape[1], shape[0], values(weight), values(bias));
    }

    private double[] values(String name) {
        return parameters.getAsJsonObject(name).getAsJsonArray("data").asList().stream().mapToDouble(JsonElement::getAsFloat).toArray();
    }
}
