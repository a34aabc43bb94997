package org.gnomon.model.convert;

import java.util.List;
import org.gnomon.model.cg.Node;
import org.gnomon.model.cg.ParameterTensor;
import org.gnomon.model.cg.TensorRole;
import org.gnomon.model.packed.BatchNorm;
import org.gnomon.model.packed.Dense;
import org.gnomon.model.packed.RefusedInput;

/** Takes the weights of single nodes. */
record NodeWeights(String name) {

    /** The linear map of a MatMul; without bias where it has none. */
    Dense dense(Node node) {
        int in = node.getIn().getC();
        int out = node.getOut().getC();
        double[] weight = values(node, TensorRole.WEIGHT, List.of(out, in));
        return has(node, TensorRole.BIAS) ? new Dense(in, out, weight, values(node, TensorRole.BIAS, List.of(out)))
                : Dense.withoutBias(in, out, weight);
    }

    BatchNorm norm(Node node) {
        List<Integer> width = List.of(node.getOut().getC());
        double epsilon = epsilon(node);
        double[] variance = values(node, TensorRole.VAR, width);
        for (double value : variance) {
            if (!(value >= 0 && value + epsilon > 0)) {
                throw new RefusedInput(name, place(node), "a variance is " + value + " with epsilon " + epsilon
                        + "; a variance is not negative, and the sum is over 0");
            }
        }
        return new BatchNorm(values(node, TensorRole.GAMMA, width), values(node, TensorRole.BETA, width), values(node, TensorRole.MEAN, width),
                variance, epsilon);
    }

    /** The one state of the node, finite. */
    double epsilon(Node node) {
        double epsilon = values(node, TensorRole.STATE, List.of(1))[0];
        if (!Double.isFinite(epsilon)) {
            throw new RefusedInput(name, place(node), "its epsilon is " + epsilon + "; allowed: finite numbers");
        }
        return epsilon;
    }

    private static boolean has(Node node, TensorRole role) {
        return node.getParameters().stream().anyMatch(tensor -> tensor.getRole() == role);
    }

    private double[] values(Node node, TensorRole role, List<Integer> dims) {
        List<ParameterTensor> found = node.getParameters().stream().filter(tensor -> tensor.getRole() == role).toList();
        if (found.size() != 1) {
            throw new RefusedInput(name, place(node), "has " + found.size() + " tensors of role " + role + "; expected 1");
        }
        return Tensors.doubles(name, found.getFirst(), dims);
    }

    private static String place(Node node) {
        return "node '" + node.getId() + "'";
    }
}
