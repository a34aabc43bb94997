package org.gnomon.io.onnx.shape;

import java.util.ArrayList;
import java.util.List;
import org.gnomon.io.onnx.graph.Shape;

/** Products of matrices, and recurrent layers. */
final class MatrixRules {

    private MatrixRules() {}

    /** As numpy: vectors are widened, and leading axes are stretched to fit. */
    static Shape matMul(Shape a, Shape b) {
        if (a.rank() == 0 || b.rank() == 0) {
            throw new IllegalArgumentException("a product of " + a + " and " + b + "; scalars have none");
        }
        int inner = b.rank() == 1 ? b.dim(0) : b.dim(-2);
        if (a.dim(-1) != inner) {
            throw new IllegalArgumentException("shapes " + a + " and " + b + " do not fit: " + a.dim(-1) + " and " + inner);
        }
        List<Integer> dims = new ArrayList<>(Broadcast.of(leading(a), leading(b)).dims());
        if (a.rank() > 1) {
            dims.add(a.dim(-2));
        }
        if (b.rank() > 1) {
            dims.add(b.dim(-1));
        }
        return new Shape(dims);
    }

    private static Shape leading(Shape shape) {
        return new Shape(shape.dims().subList(0, Math.max(0, shape.rank() - 2)));
    }

    static Shape gemm(NodeFacts node) {
        Shape a = matrix(node.shape(0), node.node().integer("transA", 0) != 0);
        Shape b = matrix(node.shape(1), node.node().integer("transB", 0) != 0);
        return matMul(a, b);
    }

    private static Shape matrix(Shape shape, boolean transposed) {
        if (shape.rank() != 2) {
            throw new IllegalArgumentException("shape " + shape + "; expected a matrix");
        }
        return transposed ? Shape.of(shape.dim(1), shape.dim(0)) : shape;
    }

    /** Outputs Y, Y_h and Y_c of RNN, GRU and LSTM. */
    static List<TensorFact> recurrent(NodeFacts node) {
        Shape input = node.shape(0);
        Shape recurrence = node.shape(2);
        if (input.rank() != 3 || recurrence.rank() != 3) {
            throw new IllegalArgumentException("input " + input + " and recurrence " + recurrence + "; expected rank 3");
        }
        int directions = recurrence.dim(0);
        int hidden = recurrence.dim(2);
        boolean batchFirst = node.node().integer("layout", 0) != 0;
        Shape all = batchFirst ? Shape.of(input.dim(0), input.dim(1), directions, hidden) : Shape.of(input.dim(0), directions, input.dim(1), hidden);
        Shape last = batchFirst ? Shape.of(input.dim(0), directions, hidden) : Shape.of(directions, input.dim(1), hidden);
        List<TensorFact> outputs = new ArrayList<>();
        for (int i = 0; i < node.node().outputs().size(); i++) {
            outputs.add(TensorFact.of(i == 0 ? all : last));
        }
        return outputs;
    }
}
