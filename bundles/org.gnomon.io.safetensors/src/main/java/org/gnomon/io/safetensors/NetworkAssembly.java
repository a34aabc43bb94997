package org.gnomon.io.safetensors;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gnomon.model.packed.BatchNorm;
import org.gnomon.model.packed.Dense;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.MessageLayer;
import org.gnomon.model.packed.RefusedInput;

/** Puts a network together from its description and the values of its tensors. */
final class NetworkAssembly {

    private final ModelDescription model;
    private final Map<String, double[]> values;

    /** @param values by role name, lengths already checked */
    NetworkAssembly(ModelDescription model, Map<String, double[]> values) {
        this.model = model;
        this.values = values;
    }

    GnnNetwork network() {
        List<MessageLayer> layers = new ArrayList<>();
        for (int l = 0; l < model.layers().size(); l++) {
            layers.add(layer(TensorRoles.layer(l), model.layers().get(l)));
        }
        Dense hidden = dense("lin1", layers.getLast().out(), model.hidden());
        return new GnnNetwork(model.name(), model.task(), layers, hidden, dense("lin2", model.hidden(), model.classes()));
    }

    private MessageLayer layer(String name, LayerShape shape) {
        return switch (shape) {
            case LayerShape.Gcn gcn -> new MessageLayer.Gcn(
                    new Dense(gcn.in(), gcn.out(), values.get(name + ".lin.weight"), values.get(name + ".bias")));
            case LayerShape.Gin gin -> new MessageLayer.Gin(gin.epsilon().orElseGet(() -> values.get(name + ".eps")[0]),
                    dense(name + ".nn.0", gin.in(), gin.inner()), dense(name + ".nn.2", gin.inner(), gin.out()), norm(name + ".nn.4", gin));
            case LayerShape.Sage sage -> new MessageLayer.Sage(dense(name + ".lin_l", sage.in(), sage.out()),
                    dense(name + ".lin_r", sage.in(), sage.out()));
        };
    }

    private Dense dense(String name, int in, int out) {
        return new Dense(in, out, values.get(name + ".weight"), values.getOrDefault(name + ".bias", new double[out]));
    }

    private BatchNorm norm(String name, LayerShape.Gin gin) {
        double[] variance = values.get(name + ".running_var");
        for (int i = 0; i < variance.length; i++) {
            if (!gin.allowsVariance(variance[i])) {
                throw new RefusedInput(ModelParts.TENSORS, TensorHeader.place(model.names().of(name + ".running_var")), "value " + i + " is "
                        + variance[i] + " with epsilon " + gin.normEpsilon() + "; a variance is not negative, and the sum is over 0");
            }
        }
        return new BatchNorm(values.get(name + ".weight"), values.get(name + ".bias"), values.get(name + ".running_mean"), variance,
                gin.normEpsilon());
    }
}
