package org.gnomon.io.safetensors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.gnomon.model.packed.BatchNorm;
import org.gnomon.model.packed.Dense;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.MessageLayer;

/** A network taken apart: the reverse of {@link NetworkAssembly}. */
final class NetworkTensors {

    private final GnnNetwork network;
    private final Map<String, double[]> values = new HashMap<>();

    NetworkTensors(GnnNetwork network) {
        this.network = network;
        for (int l = 0; l < network.layers().size(); l++) {
            put(TensorRoles.layer(l), network.layers().get(l));
        }
        put("lin1", network.hidden());
        put("lin2", network.output());
    }

    ModelDescription description() {
        List<LayerShape> layers = network.layers().stream().map(NetworkTensors::shape).toList();
        return new ModelDescription(network.name(), network.task(), network.featureCount(), layers, network.hidden().out(), network.classCount(),
                TensorNames.DEFAULT);
    }

    /** Values by role name. */
    Map<String, double[]> values() {
        return values;
    }

    private static LayerShape shape(MessageLayer layer) {
        return switch (layer) {
            case MessageLayer.Gcn gcn -> new LayerShape.Gcn(gcn.in(), gcn.out());
            case MessageLayer.Gin gin -> new LayerShape.Gin(gin.in(), gin.first().out(), gin.out(), OptionalDouble.empty(), gin.norm().epsilon());
            case MessageLayer.Sage sage -> new LayerShape.Sage(sage.in(), sage.out());
        };
    }

    private void put(String name, MessageLayer layer) {
        switch (layer) {
            case MessageLayer.Gcn gcn -> {
                values.put(name + ".lin.weight", gcn.linear().weight());
                values.put(name + ".bias", gcn.linear().bias());
            }
            case MessageLayer.Gin gin -> {
                values.put(name + ".eps", new double[] {gin.epsilon()});
                put(name + ".nn.0", gin.first());
                put(name + ".nn.2", gin.second());
                put(name + ".nn.4", gin.norm());
            }
            case MessageLayer.Sage sage -> {
                put(name + ".lin_l", sage.neighbour());
                put(name + ".lin_r", sage.root());
                if (isPositiveZero(sage.root().bias())) {
                    values.remove(name + ".lin_r.bias");
                }
            }
        }
    }

    private void put(String name, Dense dense) {
        values.put(name + ".weight", dense.weight());
        values.put(name + ".bias", dense.bias());
    }

    private void put(String name, BatchNorm norm) {
        values.put(name + ".weight", norm.gamma());
        values.put(name + ".bias", norm.beta());
        values.put(name + ".running_mean", norm.mean());
        values.put(name + ".running_var", norm.variance());
    }

    private static boolean isPositiveZero(double[] bias) {
        return DoubleStream.of(bias).allMatch(value -> Double.doubleToRawLongBits(value) == 0);
    }
}
