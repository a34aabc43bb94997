package org.gnomon.kernels.internal;

import java.util.Arrays;
import java.util.List;
import org.gnomon.kernels.spi.PackedLinear;
import org.gnomon.kernels.spi.RowMath;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.MessageLayer;

/**
 * A network in the order that kernels read it. Immutable, shared between threads.
 *
 * @param emptyLogits logits where no node is left to pool, {@code [C]}
 * @param hiddenBias bias of the first linear map of the head, {@code [h]}
 */
public record CompiledNetwork(RowMath math, List<CompiledLayer> layers, PackedLinear hidden, PackedLinear output, int classes, double[] emptyLogits,
        double[] hiddenBias) {

    /** Packs the weights of {@code network}; time and memory in proportion to them. */
    public static CompiledNetwork of(GnnNetwork network, RowMath math) {
        List<MessageLayer> layers = network.layers();
        CompiledLayer[] compiled = new CompiledLayer[layers.size()];
        Affine before = Affine.identity(network.featureCount());
        for (int l = 0; l < compiled.length; l++) {
            MessageLayer layer = layers.get(l);
            Affine norm = layer instanceof MessageLayer.Gin gin ? Affine.of(gin.norm()) : Affine.identity(layer.out());
            boolean keep = layer instanceof MessageLayer.Gin && l + 1 < compiled.length && layers.get(l + 1) instanceof MessageLayer.Gcn;
            compiled[l] = CompiledLayer.of(layer, before, keep ? norm : null, math);
            before = keep ? Affine.identity(layer.out()) : norm;
        }
        return withHead(network, List.of(compiled), before, math);
    }

    private static CompiledNetwork withHead(GnnNetwork network, List<CompiledLayer> layers, Affine before, RowMath math) {
        Matrix hidden = Matrix.of(network.hidden(), before.scale());
        double[] bias = Matrix.padded(network.hidden().bias());
        double[] shifted = bias.clone();
        before.addShiftBehind(network.hidden(), shifted, 0);
        Matrix output = Matrix.of(network.output());
        PackedLinear packedOutput = output.pack(math, Matrix.padded(network.output().bias()));
        return new CompiledNetwork(math, layers, hidden.pack(math, shifted), packedOutput, network.classCount(),
                emptyLogits(bias, packedOutput, network.classCount(), math), network.hidden().bias());
    }

    private static double[] emptyLogits(double[] hiddenBias, PackedLinear output, int classes, RowMath math) {
        double[] hidden = new double[hiddenBias.length];
        for (int c = 0; c < hidden.length; c++) {
            hidden[c] = Math.max(hiddenBias[c], 0);
        }
        double[] logits = new double[output.width()];
        math.multiply(hidden, 0, 1, output, false, logits, 0);
        return Arrays.copyOf(logits, classes);
    }

    int depth() {
        return layers.size();
    }

    /** Width of the rows behind the last layer. */
    int rowWidth() {
        return layers.getLast().outWidth();
    }

    /** See {@link org.gnomon.kernels.GatedNetwork#embeddingOf}; {@code empty} where no node is left to pool. */
    double[] embedding(double[] pooled, boolean empty) {
        double[] row = new double[hidden.width()];
        math.multiply(pooled, 0, 1, hidden, false, row, 0);
        double[] embedding = empty ? hiddenBias.clone() : Arrays.copyOf(row, hiddenBias.length);
        if (!layers.getLast().normalise()) {
            Arrays.setAll(embedding, c -> Math.max(embedding[c], 0));
        }
        return embedding;
    }

    /** Logit rows (width {@code output().width()}) of {@code rows} pooled rows. */
    double[] head(double[] pooled, int rows) {
        double[] between = new double[rows * hidden.width()];
        math.multiply(pooled, 0, rows, hidden, true, between, 0);
        double[] logits = new double[rows * output.width()];
        math.multiply(between, 0, rows, output, false, logits, 0);
        return logits;
    }
}
