package org.gnomon.io.safetensors;

import java.util.ArrayList;
import java.util.List;
import org.gnomon.io.safetensors.TensorRole.Use;

/** The tensors of a network, in the order of evaluation; names as PyTorch Geometric has them inside a layer. */
final class TensorRoles {

    private final List<TensorRole> roles = new ArrayList<>();

    private TensorRoles() {}

    static List<TensorRole> of(ModelDescription model) {
        TensorRoles roles = new TensorRoles();
        for (int l = 0; l < model.layers().size(); l++) {
            roles.add(layer(l), model.layers().get(l));
        }
        roles.linear("lin1", model.layers().getLast().out(), model.hidden());
        roles.linear("lin2", model.hidden(), model.classes());
        return roles.roles;
    }

    /** Start of the names of layer {@code index}. */
    static String layer(int index) {
        return "layers." + index;
    }

    private void add(String layer, LayerShape shape) {
        switch (shape) {
            case LayerShape.Gcn gcn -> {
                add(layer + ".lin.weight", Use.WEIGHT, gcn.out(), gcn.in());
                add(layer + ".bias", Use.WEIGHT, gcn.out());
            }
            case LayerShape.Gin gin -> gin(layer, gin);
            case LayerShape.Sage sage -> {
                linear(layer + ".lin_l", sage.in(), sage.out());
                add(layer + ".lin_r.weight", Use.WEIGHT, sage.out(), sage.in());
                add(layer + ".lin_r.bias", Use.OPTIONAL_WEIGHT, sage.out());
            }
        }
    }

    private void gin(String layer, LayerShape.Gin gin) {
        if (gin.epsilon().isEmpty()) {
            add(layer + ".eps", Use.WEIGHT, 1);
        }
        linear(layer + ".nn.0", gin.in(), gin.inner());
        linear(layer + ".nn.2", gin.inner(), gin.out());
        add(layer + ".nn.4.weight", Use.WEIGHT, gin.out());
        add(layer + ".nn.4.bias", Use.WEIGHT, gin.out());
        add(layer + ".nn.4.running_mean", Use.WEIGHT, gin.out());
        add(layer + ".nn.4.running_var", Use.WEIGHT, gin.out());
        add(layer + ".nn.4.num_batches_tracked", Use.COUNTER);
    }

    private void linear(String name, int in, int out) {
        add(name + ".weight", Use.WEIGHT, out, in);
        add(name + ".bias", Use.WEIGHT, out);
    }

    private void add(String name, Use use, long... shape) {
        List<Long> dimensions = new ArrayList<>();
        for (long dimension : shape) {
            dimensions.add(dimension);
        }
        roles.add(new TensorRole(name, List.copyOf(dimensions), use));
    }
}
