package org.gnomon.io.safetensors;

import java.util.stream.DoubleStream;
import org.gnomon.api.BadRequest;

/** Refuses to write what the importer would not read back. */
final class ExportCheck {

    private final ModelDescription model;

    private ExportCheck(ModelDescription model) {
        this.model = model;
    }

    static void of(NetworkTensors tensors) {
        ModelDescription model = tensors.description();
        ExportCheck check = new ExportCheck(model);
        check.require(ModelDescription.isName(model.name()), "its name is not one line of 1.." + ModelDescription.MAX_NAME + " characters");
        int layers = model.layers().size();
        check.require(layers <= ModelDescription.MAX_LAYERS, layers + " message layers; allowed: 1.." + ModelDescription.MAX_LAYERS);
        TensorRoles.of(model).forEach(role -> check.shape(role, tensors));
        for (int l = 0; l < layers; l++) {
            if (model.layers().get(l) instanceof LayerShape.Gin gin) {
                check.gin(TensorRoles.layer(l), gin, tensors);
            }
        }
    }

    private void shape(TensorRole role, NetworkTensors tensors) {
        double[] values = tensors.values().get(role.name());
        long needed = 1;
        for (long dimension : role.shape()) {
            require(1 <= dimension && dimension <= ModelDescription.MAX_WIDTH, role.name() + " is " + dimension + " wide; allowed: 1.."
                    + ModelDescription.MAX_WIDTH);
            needed *= dimension;
        }
        require(values == null || values.length == needed, role.name() + " does not have the shape " + role.shape());
    }

    private void gin(String layer, LayerShape.Gin gin, NetworkTensors tensors) {
        double epsilon = tensors.values().get(layer + ".eps")[0];
        require(Double.isFinite(epsilon), layer + ".eps is " + epsilon + "; allowed: finite numbers");
        double normEpsilon = gin.normEpsilon();
        require(Double.isFinite(normEpsilon) && normEpsilon >= 0, "the batch norm of " + layer + " has epsilon " + normEpsilon
                + "; allowed: finite numbers from 0");
        DoubleStream variances = DoubleStream.of(tensors.values().get(layer + ".nn.4.running_var"));
        require(variances.allMatch(gin::allowsVariance), "a variance of " + layer + " is negative, or 0 with epsilon 0");
    }

    private void require(boolean holds, String reason) {
        if (!holds) {
            throw new BadRequest(BadRequest.Reason.UNSUPPORTED, "network " + Quoted.of(model.name()) + " cannot be written: " + reason,
                    "correct the network and export it again");
        }
    }
}
