package org.gnomon.oracle.ofa;

import java.util.ArrayList;
import java.util.List;

/**
 * Node features of a sequence graph: one node per block, {@code [blocks][6]}. Each of unit, layer, block type, expansion and kernel goes through an
 * embedding and a layer to one number, so each is a small table; the resolution goes through two layers without an activation between. The answer are
 * the absolute values (AutoBuild, FE-MLP).
 */
final class BlockFeatures {

    static final int COUNT = 6;

    private final double[] unit;
    private final double[] layer;
    private final double[] type;
    private final double[] expand;
    private final double[] kernel;
    private final Linear wideResolution;
    private final Linear resolution;
    private final Precision precision;

    BlockFeatures(TensorFile tensors, Precision precision) {
        this.precision = precision;
        unit = table(tensors, "stage", 6, 3);
        layer = table(tensors, "block", OfaFamily.MAX_DEPTH, 2);
        type = table(tensors, "mbconv", 2, 2);
        expand = table(tensors, "exp", 3, 2);
        kernel = table(tensors, "kernel", 3, 3);
        wideResolution = Linear.of(tensors, "embed_layer.res_mlp.0", 1, 3);
        resolution = Linear.of(tensors, "embed_layer.res_mlp.1", 3, 1);
    }

    private double[] table(TensorFile tensors, String category, int values, int width) {
        float[] embedding = tensors.get("embed_layer." + category + "_embed.weight", values, width);
        Linear toOne = Linear.of(tensors, "embed_layer." + category + "_mlp", width, 1);
        double[] table = new double[values];
        for (int value = 0; value < values; value++) {
            double[] row = new double[width];
            for (int i = 0; i < width; i++) {
                row[i] = embedding[value * width + i];
            }
            table[value] = Math.abs(toOne.apply(row)[0]);
        }
        precision.round(table);
        return table;
    }

    double[][] of(OfaNetwork network) {
        double size = resolution(network.resolution());
        int blockType = network.blocks().family().blockType();
        List<double[]> nodes = new ArrayList<>();
        List<List<Block>> units = network.blocks().units();
        for (int u = 0; u < units.size(); u++) {
            for (int l = 0; l < units.get(u).size(); l++) {
                Block block = units.get(u).get(l);
                nodes.add(new double[] {unit[u], layer[l], type[blockType], expand[block.expandIndex()], kernel[block.kernelIndex()], size});
            }
        }
        return nodes.toArray(double[][]::new);
    }

    private double resolution(int pixels) {
        double[] wide = wideResolution.apply(new double[] {(pixels - 192) / 32.0});
        precision.round(wide);
        double[] one = resolution.apply(wide);
        precision.round(one);
        return Math.abs(one[0]);
    }
}
